// Where something is in the way: never an empty box, always a reason and a way on.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, close, open, ready, told } from './support/browser.mjs';
import { raise, strike } from './support/stage.mjs';

let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

const BODY = () => `<outcomes-calculator eager><p id="inside">What stands here without it.</p></outcomes-calculator>
  <script src="${site.loader}" async></script>`;

// The reason, the code and the link, with what stood between the tags still to be seen.
async function refusal(page) {
  const [error] = await told(page, 'error');
  assert.equal(await page.locator('#inside').isVisible(), true, 'what stood between the tags is shown');
  const rejected = await ask(page, '(one) => one.ready.then(() => null, (code) => code)');
  assert.equal(rejected, error.detail.code);
  const link = await ask(page, '(one) => one.shadowRoot.querySelector("a")?.href');
  assert.equal(link, `${site.origin}/index.html`);
  const text = await ask(page, '(one) => one.shadowRoot.textContent');
  return { ...error.detail, text };
}

test('without the program files: a plain message, a link, and what stood between the tags', async () => {
  site.override = (path, answer) => /-[0-9a-f]+(_bg\.wasm|\.js)$/.test(path) && (answer.writeHead(404, { 'Access-Control-Allow-Origin': '*' }).end(), true);
  const page = await open(browser, host.page(BODY()));
  const { code, text, message } = await refusal(page);
  assert.equal(code, 'script');
  assert.match(text, /The calculator could not be/);
  assert.ok(message.length > 20);
  await close(page);
  site.override = null;
});

test('in Welsh on a Welsh page', async () => {
  site.override = (path, answer) => /-[0-9a-f]+\.js$/.test(path) && (answer.writeHead(404).end(), true);
  const page = await open(browser, host.page(BODY(), { lang: 'cy' }));
  assert.match((await refusal(page)).text, /^\s*Ni ellid/);
  site.override = null;
  await close(page);
});

test('once what was in the way is gone, adding the element again starts it', async () => {
  site.override = (path, answer) => /\.wasm$|fallback/.test(path) && (answer.writeHead(503).end(), true);
  const page = await open(browser, host.page(BODY()));
  await refusal(page);
  site.override = null;
  await page.evaluate(async () => {
    const one = document.querySelector('outcomes-calculator');
    one.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    document.body.append(one);
  });
  await ready(page);
  await close(page);
});

test('without scripts, what stands between the tags is shown', async () => {
  const page = await open(browser, host.page(BODY()), { javaScriptEnabled: false });
  assert.equal(await page.locator('#inside').isVisible(), true);
  await close(page);
});

// Each policy, and its lines as they are to be: the page's own sources stay in them.
const policies = () => [
  [`default-src 'none'; script-src ${site.loader}; connect-src 'none'`,
    `script-src ${site.loader} ${site.origin} 'wasm-unsafe-eval'; connect-src ${site.origin}`],
  [`default-src 'self' ${site.loader}; script-src-attr 'none'`,
    `script-src 'self' ${site.loader} ${site.origin} 'wasm-unsafe-eval'; connect-src 'self' ${site.loader} ${site.origin}`],
  [`script-src 'self' ${site.loader}`, `script-src 'self' ${site.loader} ${site.origin} 'wasm-unsafe-eval'`],
];

test('a policy that keeps it out is told with the lines to change, and those lines let it in', async () => {
  for (const [policy, lines] of policies()) {
    const page = await open(browser, host.page(BODY(), { policy }));
    const { code, text } = await refusal(page);
    assert.equal(code, 'policy', policy);
    assert.ok(text.includes(`should say: ${lines} Open its own page`), text);
    await close(page);
    const mended = await open(browser, host.page(BODY(), { policy: lines }));
    await ready(mended);
    assert.deepEqual(mended.wrong, []);
    await close(mended);
  }
});

test('a browser too old for it is told so, and fetches nothing more', async () => {
  const page = await open(browser, null);
  await page.addInitScript('window.CSSStyleSheet = class { constructor() { throw new TypeError("Illegal constructor"); } }');
  await page.goto(host.page(BODY()));
  const { code, text } = await refusal(page);
  assert.equal(code, 'browser');
  assert.match(text, /too old/);
  assert.deepEqual(page.requested.filter((address) => address.startsWith(site.origin)), [site.loader]);
  await close(page);
});

test('a scenario file that cannot be had is told, with what to change', async () => {
  const page = await open(browser, host.page(`<outcomes-calculator eager src="${site.origin}/presets/none.json"><p id="inside">Inside.</p>
    </outcomes-calculator><script src="${site.loader}" async></script>`));
  const { code, text } = await refusal(page);
  assert.equal(code, 'src');
  assert.match(text, /404/);
  await close(page);
});

test('a scenario file of another origin is shown', async () => {
  const page = await open(browser, host.page(`<outcomes-calculator eager src="${site.origin}/presets/families.json"></outcomes-calculator>
    <script src="${site.loader}" async></script>`));
  await ready(page);
  assert.match(await ask(page, '(one) => one.scenario.title.en'), /famil/i);
  await close(page);
});

test('a preset that there is not is told, and the usual one shown', async () => {
  const page = await open(browser, host.page(`<outcomes-calculator eager preset="none"></outcomes-calculator>
    <script src="${site.loader}" async></script>`));
  await ready(page);
  const [error] = await told(page, 'error');
  assert.equal(error.detail.code, 'preset');
  await close(page);
});
