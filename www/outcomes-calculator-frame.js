// The height script of the iframe road: gives each iframe that shows the calculator's page beside this script the
// height that the page in it tells. It obeys no other frame, and changes nothing but that height and the border.
(() => {
  const HEIGHT = 'outcomes-calculator-height';
  const page = new URL('index.html', document.currentScript.src);
  const frames = () => [...document.querySelectorAll('iframe')].filter((frame) => frame.src.split('#')[0] === page.href);

  addEventListener('message', ({ data, origin, source }) => {
    const height = data?.[HEIGHT];
    if (origin !== page.origin || typeof height !== 'number' || !(height > 0 && height < 1e5)) return;
    const frame = frames().find((one) => one.contentWindow === source);
    if (frame) Object.assign(frame.style, { border: 0, boxSizing: 'content-box', height: `${height}px` });
  });

  // A page that was there before this script tells its height again.
  const ask = () => frames().forEach((frame) => frame.contentWindow.postMessage(HEIGHT, '*'));
  ask();
  document.addEventListener('DOMContentLoaded', ask);
})();
