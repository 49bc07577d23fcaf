// What the program puts off until the page's own script has ended, and can do at once where that would be too late: what is
// printed is what is on the page when the browser's “beforeprint” has been heard.
const soon = {}; // timer → what it is to do without delay, in the order of the timers
let later; // what the program does in the browser's next microtask, once
let isRunning = false;

const run = () => {
  const call = later;
  if (isRunning || !call) return;
  isRunning = true;
  later = null;
  try {
    call();
  } finally {
    isRunning = false;
  }
};

/** As the browser's own. */
export const queueMicrotask = (call) => {
  later = call;
  globalThis.queueMicrotask(run);
};

/** As the browser's own. */
export const setTimeout = (call, time) => {
  const timer = globalThis.setTimeout(() => {
    delete soon[timer];
    call();
  }, time);
  if (time === 0) soon[timer] = call;
  return timer;
};

/** As the browser's own. */
export const clearTimeout = (timer) => {
  delete soon[timer];
  globalThis.clearTimeout(timer);
};

/** Does at once all that was put off. */
export const drawNow = () => {
  run();
  for (let timer; (timer = Object.keys(soon)[0]);) {
    const call = soon[timer];
    clearTimeout(timer);
    call();
    run();
  }
};
