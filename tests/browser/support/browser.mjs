// A browser and pages in it that remember whatever went wrong.
import { chromium } from 'playwright-core';
import { lent } from './pool.mjs';
import { freePort } from './ports.mjs';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];

const begin = (more) => chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium-headless-shell', args: [...FLAGS, ...more] });

/** Starts a browser that others connect to: its address, `stop`, and `refresh`, which says whether it is as it was. */
export async function start() {
  const port = await freePort();
  const browser = await begin([`--remote-debugging-port=${port}`]);
  return { address: `http://127.0.0.1:${port}`, stop: () => browser.close(), refresh: async () => browser.isConnected() };
}

/** A browser: one that the test files share, or, with flags of its own, one of the test's own. */
export async function launch(more = []) {
  const shared = !more.length && await lent('chromium');
  if (!shared) return begin(more);
  const browser = await chromium.connectOverCDP(shared.address);
  browser.on('disconnected', shared.giveBack);
  return browser;
}

// Runs before anything of the page: keeps what the calculator tells, what the policy refuses, and what moves.
const watch = () => {
  window.told = [];
  window.refused = [];
  window.shift = 0;
  for (const name of ['ready', 'change', 'error']) {
    addEventListener(`outcomes-calculator-${name}`, (event) => {
      window.told.push({ name, detail: event.detail, id: event.target.id, composed: event.composed });
    });
  }
  addEventListener('securitypolicyviolation', (event) => {
    window.refused.push(`${event.effectiveDirective} ${event.blockedURI}`);
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
};

// The pages of each browser that can be lent again, and of each page what it stands on.
const IDLE = new WeakMap();
const STANDS = new WeakMap();

// What a test does to a page that stays with it.
const LASTING = ['addInitScript', 'context', 'emulateMedia', 'on', 'route'];
const SIZE = { width: 1280, height: 900 };

async function newPage(browser, options) {
  const context = await browser.newContext({ viewport: SIZE, ...options });
  const page = await context.newPage();
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && page.wrong.push(message.text()));
  page.on('pageerror', (error) => page.wrong.push(String(error)));
  page.on('request', (request) => page.requested.push(request.url()));
  await page.addInitScript(watch);
  const stands = { browser, context, isAsNew: Object.keys(options).every((name) => name === 'viewport'), client: await context.newCDPSession(page) };
  for (const name of LASTING) {
    const does = page[name].bind(page);
    page[name] = (...given) => {
      stands.isAsNew = false;
      return does(...given);
    };
  }
  STANDS.set(page, stands);
  return page;
}

/** Opens an address; `page.wrong` lists console errors, warnings and uncaught faults, `page.requested` all requests. */
export async function open(browser, address, options = {}) {
  const { viewport = SIZE, ...others } = options;
  const page = (!Object.keys(others).length && IDLE.get(browser)?.pop()) || await newPage(browser, options);
  await page.setViewportSize(viewport);
  page.wrong = [];
  page.requested = [];
  if (address) await page.goto(address);
  return page;
}

/** The browser's own protocol of a page, which asks it without its globals. */
export const protocol = (page) => STANDS.get(page).client;

/**
 * Ends with a page. One that nothing lasting was done to is emptied and lent again: the browser then starts no process and compiles
 * no program anew, which takes two thirds of the time of a new page.
 */
export async function close(page) {
  const { browser, context, isAsNew, client } = STANDS.get(page);
  if (!isAsNew || page.isClosed() || context.pages().length > 1) return void await context.close();
  await page.goto('about:blank');
  for (const origin of new Set(page.requested.map((address) => new URL(address).origin))) {
    if (origin !== 'null') await client.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  }
  await page.mouse.move(0, 0);
  IDLE.set(browser, [...IDLE.get(browser) ?? [], page]);
}

/** Waits until the calculator (the first, or the one that `selector` finds) can be used. */
export const ready = (page, selector = 'outcomes-calculator') =>
  page.waitForFunction((one) => {
    const element = document.querySelector(one);
    return element?.ready?.then(() => element.results?.views && true);
  }, selector);

/** What a function of the calculator's element gives. */
export const ask = (page, about, argument, selector = 'outcomes-calculator') =>
  page.evaluate(`(async () => (${about})(document.querySelector(${JSON.stringify(selector)}), ${JSON.stringify(argument)}))()`);

/** Waits until what the page has to draw now is drawn. */
export const drawn = (page) => page.evaluate(() => new Promise((done) => {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0)));
}));

/** Waits until the status line of the calculator has spoken. */
export const spoken = (page) => page.waitForFunction(() => document.querySelector('outcomes-calculator').shadowRoot.querySelector('[role=status]').textContent);

/** Waits until the calculator has drawn its report for paper, and the page is as it is printed. */
export async function onPaper(page) {
  await page.evaluate("dispatchEvent(new Event('beforeprint'))");
  await page.waitForFunction(() => document.querySelector('outcomes-calculator').shadowRoot.querySelector('.printed tbody tr'));
  await drawn(page);
}

/** Waits until the page has been told `count` times of `name`, and gives all that it was told. */
export async function told(page, name, count = 1) {
  await page.waitForFunction(([what, least]) => window.told.filter((one) => one.name === what).length >= least, [name, count]);
  return page.evaluate((what) => window.told.filter((one) => one.name === what), name);
}
