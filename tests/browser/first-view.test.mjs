// What is seen before the rest of the program has come: the answer with its table of pathways, where they will stay.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { ask, close, open, ready, told } from './support/browser.mjs';
import { leave, raise, strike } from './support/stage.mjs';

const REST = /-rest-[0-9a-f]+\.wasm$/;
const SEEN = '[part="headline"], .title-text, .answer p, .doubt .strip, .ways th, .ways td, .ways p, .bar';

let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
afterEach(() => { site.override = null; });
after(() => strike({ site, host, browser }));

// Holds the rest of the program back until it is let go.
function held() {
  const waiting = [];
  site.override = (path, answer) => REST.test(path) && Boolean(waiting.push([path, answer]));
  return {
    waiting,
    async letGo() {
      site.override = null;
      for (const [path, answer] of waiting) {
        const file = Buffer.from(await (await fetch(site.origin + path)).arrayBuffer());
        answer.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'application/wasm' }).end(file);
      }
    },
  };
}

const tag = (more = '') => `<outcomes-calculator eager ${more}><p id="between">Without it.</p></outcomes-calculator>`;
const script = () => `<script src="${site.loader}" async></script>`;
const show = (body, options) => open(browser, host.page(body, { head: script(), ...options }));
const first = (page) => page.locator('.first-view [part="headline"]').waitFor();

const seen = (page) => ask(page, `(one) => [...one.shadowRoot.querySelectorAll(${JSON.stringify(SEEN)})].map((part) => {
  const { x, y, width, height } = part.getBoundingClientRect();
  // What is known once runs are drawn has its room until then.
  return { text: part.matches('svg, .bar, .runs, .everyone') ? part.className : part.textContent, at: [x, y + scrollY, width, height].map(Math.round) };
})`);

for (const [width, lang, view] of [[1280, 'en', 'explore'], [1280, 'cy', 'full'], [320, 'en', 'explore'], [320, 'cy', 'explore'], [700, 'en', 'summary']]) {
  test(`the answer is there at once, and stays where it is once all is there: ${width} px, ${lang}, ${view}`, async () => {
    const rest = held();
    const page = await open(browser, host.page(tag(`view="${view}"`), { head: script(), lang }), { viewport: { width, height: 900 } });
    await first(page);
    assert.equal(await page.locator('#between').isVisible(), false, 'what stands between the tags has given way');
    const reachable = await ask(page, `(one) => [...one.shadowRoot.querySelectorAll('button, input, select, summary')]
      .filter((part) => part.checkVisibility({ visibilityProperty: true })).length`);
    assert.equal(reachable, 0, 'nothing is offered that would not answer');
    assert.equal(await ask(page, '(one) => one.results'), null);
    const before = await seen(page);
    const moved = await page.evaluate('window.shift'); // what was painted before the loader came
    assert.ok(before.length >= 6, `${before.length} parts are seen`);
    await rest.letGo();
    await ready(page);
    assert.deepEqual(await seen(page), before);
    await page.waitForTimeout(200);
    assert.equal(await page.evaluate('window.shift'), moved);
    await leave(page);
  });
}

test('where neither the rest nor its stand-in can be had, the reader is told, and what stood between the tags is back', async () => {
  site.override = (path, answer) => (REST.test(path) || /fallback/.test(path))
    && (answer.writeHead(404, { 'Access-Control-Allow-Origin': '*' }).end(), true);
  const page = await show(tag());
  const [error] = await told(page, 'error');
  assert.equal(error.detail.code, 'script');
  assert.equal(await page.locator('#between').isVisible(), true);
  assert.equal(await page.locator('.first-view').count(), 0);
  assert.match(await page.getByRole('alert').innerText(), /could not be loaded/);
  await close(page);
});

test('taken from the page and put back while the rest is on its way, it starts once', async () => {
  const rest = held();
  const page = await show(tag());
  await first(page);
  await page.evaluate(async () => {
    const one = document.querySelector('outcomes-calculator');
    one.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    document.body.append(one);
  });
  await first(page);
  await rest.letGo();
  await ready(page);
  assert.equal(await ask(page, '(one) => one.shadowRoot.querySelectorAll(".calculator").length'), 1);
  await ask(page, '(one) => { const next = one.save(); next.appraisal.years = 9; one.scenario = next; }');
  await told(page, 'change');
  assert.equal(await ask(page, '(one) => one.scenario.appraisal.years'), 9);
  await leave(page);
});

test('what the page asks for meanwhile is followed', async () => {
  const rest = held();
  const page = await show(tag());
  await first(page);
  await ask(page, '(one) => { one.preset = "families"; one.lang = "cy"; }');
  await rest.letGo();
  await ready(page);
  await page.waitForFunction(() => /famil/i.test(document.querySelector('outcomes-calculator').scenario.title?.en));
  assert.equal(await page.locator('.calculator').getAttribute('lang'), 'cy');
  await leave(page);
});

test('a scenario that the page has given is seen first too', async () => {
  const rest = held();
  const page = await open(browser, host.page('', { head: script() }));
  await page.waitForFunction(() => customElements.get('outcomes-calculator'));
  const scenario = JSON.parse(await (await fetch(`${site.origin}/presets/families.json`)).text());
  scenario.title = 'Given by the page';
  await page.evaluate((given) => {
    const one = document.createElement('outcomes-calculator');
    Object.assign(one, { eager: true, scenario: given });
    document.body.append(one);
  }, scenario);
  await first(page);
  assert.equal(await page.locator('.title-text').innerText(), 'Given by the page');
  await rest.letGo();
  await ready(page);
  assert.equal(await page.locator('.title-text').innerText(), 'Given by the page');
  await leave(page);
});

test('no line ends between a minus sign and its amount', async () => {
  const page = await show(tag('preset="new-parents"'));
  await ready(page);
  for (let width = 300; width <= 420; width += 6) {
    await page.setViewportSize({ width, height: 900 });
    const texts = await ask(page, `(one) => [...one.shadowRoot.querySelectorAll('.runs, .lean, .chart-title, .chart-about, .reader-text')]
      .filter(({ textContent }) => textContent.includes('−£'))
      .map((text) => ({ text: text.textContent, lines: [...text.querySelectorAll('.unbroken')].map((amount) => new Set([...amount.getClientRects()].map(({ y }) => Math.round(y))).size) }))`);
    assert.ok(texts.length > 1);
    for (const { text, lines } of texts) assert.deepEqual(lines, text.match(/−£/g).map(() => 1), `at ${width} px: ${text}`);
  }
  await leave(page);
});
