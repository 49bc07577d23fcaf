// Whether anything in a page still asks to be called.

/** Runs before anything of the page: keeps hold of the program's memory, and counts what asks to be called later. */
export const spy = () => {
  window.called = 0;
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback']) {
    const original = window[name];
    window[name] = (...parts) => { window.called += 1; return original(...parts); };
  }
  const instantiate = WebAssembly.instantiateStreaming;
  WebAssembly.instantiateStreaming = async (...parts) => {
    const made = await instantiate(...parts);
    window.memory = Object.values(made.instance.exports).find((one) => one instanceof WebAssembly.Memory);
    return made;
  };
};

/** How many calls were asked for until 2 seconds from now, within which one that is removed is gone, and a second later. */
export const calls = (page) => page.evaluate(async () => {
  const wait = (time) => new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    const end = performance.now() + time;
    port1.onmessage = () => (performance.now() < end ? port2.postMessage(0) : done());
    port2.postMessage(0);
  });
  await wait(2000);
  const first = window.called;
  await wait(1000);
  return [first, window.called];
});
