// Firefox and WebKit by the WebDriver protocol: a page that can be asked what a page of Playwright's can.
import { spawn } from 'node:child_process';
import { lent } from './pool.mjs';
import { freePort } from './ports.mjs';

const MINI_BROWSER = process.env.MINI_BROWSER || '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

const ENGINES = {
  firefox: {
    command: (port) => ['geckodriver', '--port', port, '--log', 'fatal'],
    capabilities: { 'moz:firefoxOptions': { args: ['-headless'], ...(process.env.FIREFOX && { binary: process.env.FIREFOX }) } },
  },
  // It compiles WebAssembly while it waits for it: where WebKitGTK 2.50 compiles beside what runs, three starts in a hundred
  // trap here in arithmetic that no other engine traps in. The calculator then begins anew by itself (recovery.test.mjs).
  webkit: {
    environment: { JSC_useConcurrentJIT: '0', JSC_numberOfWasmCompilerThreads: '0' },
    command: (port) => ['xvfb-run', '-a', 'WebKitWebDriver', `--port=${port}`],
    capabilities: { 'webkitgtk:browserOptions': { binary: MINI_BROWSER, args: ['--automation'] } },
  },
};
export const engines = Object.keys(ENGINES);

// The keys that a keyboard has beside its letters, as the protocol names them.
export const KEYS = { ArrowLeft: '\ue012', ArrowRight: '\ue014', Enter: '\ue007', Tab: '\ue004', End: '\ue010' };

const CONTROL = '\ue009';

// Stands first in a page: keeps what the calculator tells and whatever goes wrong.
export const WATCH = `
  window.told = [];
  window.wrong = [];
  for (const name of ['ready', 'change', 'error'])
    addEventListener('outcomes-calculator-' + name, ({ detail, composed }) => told.push({ name, detail, composed }));
  addEventListener('error', ({ message }) => wrong.push(message));
  addEventListener('unhandledrejection', ({ reason }) => wrong.push(String(reason)));
  addEventListener('securitypolicyviolation', (event) => wrong.push(event.effectiveDirective + ' ' + event.blockedURI));
  for (const level of ['error', 'warn']) console[level] = (...parts) => wrong.push(parts.join(' '));
`;

async function command(address, method, body) {
  const answer = await fetch(address, { method, body: body && JSON.stringify(body), headers: { 'Content-Type': 'application/json' } });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

async function started(address, child) {
  for (let left = 300; left; left -= 1) {
    if (child.exitCode !== null) throw new Error(`the driver ended with ${child.exitCode}`);
    const ready = await command(`${address}/status`, 'GET').then(({ ready }) => ready, () => false);
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the driver did not start within 30 seconds');
}

// The driver is the leader of a group of its own, so that nothing it has started outlives it.
function startDriver([program, ...parts], environment) {
  const child = spawn(program, parts, { detached: true, stdio: 'ignore', env: { ...process.env, ...environment } });
  child.on('error', () => {}); // told by `pid`, which is then missing
  if (!child.pid) throw new Error(`${program} is not here: scripts/setup.sh firefox webkit`);
  return { child, stop: () => process.kill(-child.pid, 'SIGTERM') };
}

/** Starts a browser of an engine: the address of its session, `stop`, and `refresh`, which says whether it is as it was. */
export async function start(engine) {
  const { command: words, capabilities, environment } = ENGINES[engine];
  const port = await freePort();
  const driver = startDriver(words(String(port)), environment);
  try {
    const root = `http://127.0.0.1:${port}`;
    await started(root, driver.child);
    const alwaysMatch = { pageLoadStrategy: 'normal', timeouts: { script: 120_000 }, ...capabilities };
    const { sessionId } = await command(`${root}/session`, 'POST', { capabilities: { alwaysMatch } });
    const address = `${root}/session/${sessionId}`;
    const stop = async () => {
      await command(address, 'DELETE').catch(() => {});
      driver.stop();
    };
    const first = await windows(address);
    const refresh = async () => {
      await left(address);
      return await windows(address) === first;
    };
    return { address, stop, refresh };
  } catch (fault) {
    driver.stop();
    throw fault;
  }
}

const windows = async (session) => JSON.stringify(await Promise.all(['window/handles', 'window/rect'].map((what) => command(`${session}/${what}`, 'GET'))));

// Nothing of what a test has done stays for the next: what it has stored is of an origin of its own.
async function left(session) {
  await command(`${session}/frame`, 'POST', { id: null });
  await command(`${session}/cookie`, 'DELETE');
  await command(`${session}/actions`, 'DELETE');
  await command(`${session}/url`, 'POST', { url: 'about:blank' });
}

/** A browser of an engine: one that the test files share, or, `fresh`, one of the test's own. What it gives is its one page. */
export async function drive(engine, { fresh = false } = {}) {
  const shared = !fresh && await lent(engine);
  if (shared) return new Page(shared.address, shared.giveBack);
  const { address, stop } = await start(engine);
  return new Page(address, stop);
}

class Page {
  #session;
  #end;

  constructor(session, end) {
    this.#session = session;
    this.#end = end;
  }

  goto(url) { return this.#send('url', { url }); }

  /** What an expression gives, or a function of an argument; a promise is waited for. */
  async evaluate(about, argument) {
    const expression = typeof about === 'function' ? `(${about})(${JSON.stringify(argument) ?? ''})` : about;
    const script = `const done = arguments[arguments.length - 1];
      (async () => (${expression}))().then((value) => done({ value }), (fault) => done({ fault: String(fault) }));`;
    const { value, fault } = await this.#send('execute/async', { script, args: [] });
    if (fault) throw new Error(fault);
    return value ?? undefined;
  }

  /** Where it is: told without a script. */
  address() { return command(`${this.#session}/url`, 'GET'); }

  /** The same in the first frame of the page. */
  async inFrame(about) {
    await this.#send('frame', { id: 0 });
    try {
      return await this.evaluate(about);
    } finally {
      await this.#send('frame', { id: null });
    }
  }

  // Asked anew each second: what is asked of a page on its way out is never answered.
  async waitForFunction(about, argument) {
    const soon = `Promise.race([(${about})(${JSON.stringify(argument) ?? ''}), new Promise((done) => setTimeout(done, 1000))])`;
    for (const end = Date.now() + 30_000; Date.now() < end;) {
      const value = await this.evaluate(soon);
      if (value) return value;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`waited 30 seconds for ${about}`);
  }

  /** Presses a key and lets it go, where the focus is. */
  press(key) {
    const value = KEYS[key] ?? key;
    return this.#send('actions', { actions: [{ type: 'key', id: 'keyboard', actions: [{ type: 'keyDown', value }, { type: 'keyUp', value }] }] });
  }

  /** Turns the wheel over a point. */
  wheel({ x, y }, deltaY) {
    return this.#send('actions', { actions: [{ type: 'wheel', id: 'wheel', actions: [{ type: 'scroll', x, y, deltaX: 0, deltaY, duration: 0 }] }] });
  }

  /** Clicks at a point, chooses all there, and types: each letter is a key pressed and let go, all in one call. */
  async typeOver({ x, y }, text) {
    const stroke = (value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }];
    const click = [{ type: 'pointerMove', x, y, duration: 0 }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
    const keys = [...click.map(() => ({ type: 'pause', duration: 0 })),
      { type: 'keyDown', value: CONTROL }, ...stroke('a'), { type: 'keyUp', value: CONTROL }, ...[...text].flatMap(stroke)];
    await this.#send('actions', { actions: [
      { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: click },
      { type: 'key', id: 'keyboard', actions: keys },
    ] });
  }

  async close() { await this.#end(); }

  #send(what, body) { return command(`${this.#session}/${what}`, 'POST', body); }
}
