// Living on a page of others: coming and going a thousand times, moved, hidden, in boxes that open and close.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, launch, open, ready, told } from './support/browser.mjs';
import { calls, spy } from './support/calls.mjs';
import { ALL } from './support/pairs.mjs';
import { publish, strictPolicy } from './support/servers.mjs';
import { leave, raise, strike } from './support/stage.mjs';

// The shorter the row, the less it may leave: 5 in 100 after a thousand, as of something small that each leaves.
const [WARM, MOUNTS] = ALL ? [100, 1000] : [60, 200];
const ROWS = 3;
const MOST = 1 + 0.05 * MOUNTS / 1000;
const COUNTED = ['Nodes', 'JSEventListeners', 'JSHeapUsedSize'];
// Machine code that the browser makes of what has run often is no trace of any calculator.
const NO_MACHINE_CODE = ['--js-flags=--no-sparkplug --no-maglev --no-turbofan --no-flush-bytecode'];

let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

const loader = () => `<script src="${site.loader}" async></script>`;
const ELEMENT = '<outcomes-calculator eager></outcomes-calculator>';
async function show(body, { frames = false, ...options } = {}) {
  const policy = strictPolicy(site.origin) + (frames ? `; frame-src ${host.origin}` : '');
  const page = await open(browser, host.page(`<main><h1>Council</h1>${body}</main>`, { policy }), options);
  return page;
}
const change = (page) => ask(page, '(one) => { const next = one.save(); next.title = "Kept"; one.scenario = next; }');
const title = (page) => ask(page, '(one) => one.scenario.title');
const visible = (page) => page.locator('[part="headline"]').isVisible();

async function measured(page, cdp) {
  await page.waitForTimeout(2000); // within which one that is removed is gone
  for (let round = 0; round < 4; round += 1) {
    await cdp.send('HeapProfiler.collectGarbage');
    await page.waitForTimeout(50);
  }
  const { metrics } = await cdp.send('Performance.getMetrics');
  const found = Object.fromEntries(metrics.filter(({ name }) => COUNTED.includes(name)).map(({ name, value }) => [name, value]));
  return { ...found, memory: await page.evaluate('window.memory.buffer.byteLength') };
}

// One in ten with the ranges of its preset, which take longer; one in ten stays until it has been seen; the others are gone
// as soon as they are there.
const comeAndGo = (page, times) => page.evaluate(async (count) => {
  const next = () => new Promise((done) => setTimeout(done, 0));
  for (let left = count; left; left -= 1) {
    const one = document.createElement('outcomes-calculator');
    if (left % 10) one.scenario = window.scenario;
    one.eager = true;
    document.querySelector('main').append(one);
    await one.ready;
    window.scenario ??= { ...one.scenario, ranges: [] };
    if (left % 10 === 5) await new Promise((done) => requestAnimationFrame(() => next().then(done)));
    one.remove();
    await next();
  }
}, times);

test(`${MOUNTS} come and go, and leave nothing`, async (t) => {
  const plain = await launch(NO_MACHINE_CODE);
  t.after(() => plain.close());
  const page = await plain.newPage(); // without what other tests keep of each
  await page.addInitScript(spy);
  await page.goto(host.page(`<main><h1>Council</h1></main>${loader()}`, { policy: strictPolicy(site.origin) }));
  await page.waitForFunction(() => customElements.get('outcomes-calculator'));
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  await comeAndGo(page, WARM);
  // What each leaves is left by every row of them; what the browser has not yet put away is left by the first only.
  let before = await measured(page, cdp);
  for (let row = 1; ; row += 1) {
    await comeAndGo(page, MOUNTS);
    const after = await measured(page, cdp);
    t.diagnostic(`before: ${JSON.stringify(before)}; after ${MOUNTS} more: ${JSON.stringify(after)}`);
    const left = Object.keys(after).filter((what) => after[what] > before[what] * MOST);
    if (!left.length) break;
    assert.ok(row < ROWS, `still more ${left.join(', ')} after ${ROWS} rows`);
    before = after;
  }
});

test('once it is gone, nothing runs', async () => {
  const page = await open(browser, null);
  await page.addInitScript(spy);
  await page.goto(host.page(`<main><h1>Council</h1>${ELEMENT}</main>${loader()}`, { policy: strictPolicy(site.origin) }));
  await ready(page);
  await page.locator('[data-lever=person_centred] input[type=range]').focus();
  await page.keyboard.press('PageDown');
  await page.evaluate(() => document.querySelector('outcomes-calculator').remove());
  const [first, later] = await calls(page);
  assert.equal(later, first, 'nothing asks to be called any more');
  await leave(page);
});

test('at rest, nothing runs either', async () => {
  const page = await open(browser, null);
  await page.addInitScript(spy);
  await page.goto(host.page(`<main><h1>Council</h1>${ELEMENT}</main>${loader()}`, { policy: strictPolicy(site.origin) }));
  await ready(page);
  await page.waitForTimeout(2000);
  const first = await page.evaluate('window.called');
  await page.waitForTimeout(1000);
  assert.equal(await page.evaluate('window.called'), first);
  await leave(page);
});

test('moved about the page, it keeps its numbers and works', async () => {
  const page = await show(`<div id="a">${ELEMENT}</div><div id="b"></div>${loader()}`);
  await ready(page);
  await change(page);
  await told(page, 'change');
  for (const where of ['b', 'a', 'b']) await page.evaluate((id) => document.getElementById(id).append(document.querySelector('outcomes-calculator')), where);
  assert.equal(await title(page), 'Kept');
  await page.locator('[data-lever=person_centred] input[type=text]').fill('40');
  await told(page, 'change', 2);
  await leave(page);
});

test('hidden by the page it is gone from sight, and back again with its numbers', async () => {
  for (const [hide, back] of [['one.hidden = true', 'one.hidden = false'],
    ['one.parentElement.style.setProperty("display", "none")', 'one.parentElement.style.removeProperty("display")'],
    ['one.parentElement.style.setProperty("visibility", "hidden")', 'one.parentElement.style.removeProperty("visibility")']]) {
    const page = await show(`<div>${ELEMENT}</div>${loader()}`);
    await ready(page);
    await change(page);
    await ask(page, `(one) => { ${hide}; }`);
    assert.equal(await visible(page), false, hide);
    await ask(page, `(one) => { ${back}; }`);
    assert.equal(await visible(page), true, back);
    assert.equal(await title(page), 'Kept');
    await leave(page);
  }
});

test('hidden before it has started, it takes no room and fetches nothing until it is shown', async () => {
  const page = await show(`<outcomes-calculator hidden></outcomes-calculator>${loader()}`);
  await page.waitForTimeout(400);
  assert.equal(await ask(page, '(one) => one.getBoundingClientRect().height'), 0);
  assert.deepEqual(page.requested.filter((one) => one.startsWith(site.origin)), [site.loader]);
  await ask(page, '(one) => { one.hidden = false; }');
  await ready(page);
  assert.equal(await visible(page), true);
  await leave(page);
});

test('a copy of it is another one, with its attributes', async () => {
  const page = await show(`<outcomes-calculator id="first" preset="families" eager></outcomes-calculator>${loader()}`);
  await ready(page);
  await page.evaluate(async () => {
    const copy = document.querySelector('#first').cloneNode(true);
    copy.id = 'copy';
    document.querySelector('main').append(copy);
    await copy.ready;
  });
  await ask(page, '(one) => { const next = one.save(); next.title = "Kept"; one.scenario = next; }', null, '#copy');
  assert.equal(await ask(page, '(one) => one.scenario.title', null, '#copy'), 'Kept');
  assert.notEqual(await title(page), 'Kept');
  await leave(page);
});

test('in a dialog and in details it starts when they open, and Escape closes the dialog', async () => {
  for (const [tag, opening] of [['dialog', 'showModal()'], ['details', 'open = true']]) {
    const page = await show(`<${tag} id="box">${tag === 'details' ? '<summary>Open</summary>' : ''}<outcomes-calculator></outcomes-calculator></${tag}>${loader()}`);
    await page.waitForTimeout(300);
    assert.deepEqual(page.requested.filter((one) => one.startsWith(site.origin)), [site.loader], `closed ${tag}`);
    await page.evaluate(`void (document.getElementById('box').${opening})`);
    await ready(page);
    await page.locator('[data-lever=person_centred] input[type=text]').fill('40');
    await told(page, 'change');
    if (tag === 'dialog') {
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => !document.getElementById('box').open);
    }
    await leave(page);
  }
});

test('in an iframe of the host, sandboxed or not', async () => {
  for (const sandbox of ['', 'sandbox="allow-scripts"']) {
    const inner = host.page(`${ELEMENT}${loader()}`, { policy: strictPolicy(site.origin) });
    const page = await show(`<iframe src="${inner}" title="Inside" width="900" height="900" ${sandbox}></iframe>`, { frames: true });
    const frame = page.frames()[1];
    await frame.locator('[data-lever=person_centred] input[type=text]').fill('40');
    await frame.waitForFunction(() => document.querySelector('outcomes-calculator').scenario.redesign.levers.person_centred.strength === 0.4);
    await leave(page);
  }
});

test('away and back again, by the browser’s own buttons', async () => {
  const page = await show(`${ELEMENT}${loader()}`);
  await ready(page);
  const [here, there] = [page.url(), host.page('<h1>Elsewhere</h1>')];
  await page.goto(there);
  await page.goBack();
  assert.equal(page.url(), here);
  await ready(page);
  assert.equal(await visible(page), true);
  await page.goForward();
  await leave(page);
});

test('the script of two versions is one element, and both calculators work', async () => {
  const other = await publish();
  const page = await open(browser, host.page(`<main><h1>Council</h1><script src="${site.loader}" data-eager data-preset="families"></script>
    <script src="${other.loader}" data-eager data-preset="new-parents"></script></main>`));
  await page.waitForFunction(() => document.querySelectorAll('outcomes-calculator').length === 2);
  const titles = await page.evaluate(() => Promise.all([...document.querySelectorAll('outcomes-calculator')].map((one) => one.ready.then(() => one.scenario.title.en))));
  assert.equal(new Set(titles).size, 2);
  assert.deepEqual(other.requests.filter((path) => path !== '/outcomes-calculator.js'), [], 'the first to come is the one that runs');
  other.close();
  await leave(page);
});

test('when the page changes its language, the calculator follows; its own attribute goes before', async () => {
  const page = await show(`${ELEMENT}${loader()}`);
  await ready(page);
  const language = (code) => page.waitForFunction((wanted) => document.querySelector('outcomes-calculator').shadowRoot.querySelector('.calculator').lang === wanted, code);
  await page.evaluate('document.documentElement.lang = "cy"');
  await language('cy');
  await page.evaluate('document.querySelector("main").lang = "en"');
  await language('en');
  await ask(page, '(one) => { one.lang = "cy"; document.documentElement.lang = "en"; }');
  await language('cy');
  assert.equal((await page.evaluate('window.told')).filter(({ name }) => name === 'change').length, 0);
  await leave(page);
});

test('while the page loads, is scrolled to and is used, nothing else on it moves', async () => {
  const page = await open(browser, host.page(`<main><h1>Council</h1><p>Before.</p><script src="${site.loader}" data-preset></script><p id="after">After.</p></main>`,
    { policy: strictPolicy(site.origin) }));
  await ready(page);
  await page.waitForTimeout(600);
  assert.equal(await page.evaluate('window.shift'), 0);
  await leave(page);
});
