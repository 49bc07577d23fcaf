// What a reader does with the screen: by keyboard, by typing, in both languages, and on a narrow page.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readFileSync } from 'node:fs';
import { ask, open, ready, told } from './support/browser.mjs';
import { strictPolicy } from './support/servers.mjs';
import { leave, raise, strike } from './support/stage.mjs';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const LEVERS = ['person_centred', 'outcomes_first', 'frequent_users', 'multi_agency', 'digital_data', 'social_action', 'peer_networks'];
const PUBLIC_VALUE = '(one) => one.results.views.public_value.net_present_value';
const strength = (lever) => `(one) => one.scenario.redesign.levers.${lever}.strength ?? 1`;

let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

async function show(attributes = '', options = {}) {
  const address = host.page(`<main><h1>Council</h1>
    <script src="${site.loader}" async data-preset="frequent-ae" data-eager ${attributes}></script></main>`, { policy: strictPolicy(site.origin) });
  const page = await open(browser, address, options);
  await ready(page);
  return page;
}

const lever = (page, name) => page.locator(`.lever[data-lever="${name}"]`);
const firstUsed = async (page) => {
  const used = await ask(page, '(one) => Object.keys(one.scenario.redesign.levers)');
  return LEVERS.find((name) => used.includes(name));
};

test('each of the seven levers has a slider and a box of the same value, and one that is off says what it would do', async () => {
  const page = await show();
  const used = await ask(page, '(one) => one.scenario.redesign.levers');
  for (const name of LEVERS) {
    const slider = await lever(page, name).locator('input[type=range]').inputValue();
    const box = await lever(page, name).locator('input[type=text]').inputValue();
    const value = name in used ? Math.round((used[name].strength ?? 1) * 100) : 0;
    assert.deepEqual([+slider, +box], [value, value], name);
    const worth = await lever(page, name).locator('.lever-worth').evaluate((one) => [...one.querySelectorAll('b, .would')].map(({ textContent }) => textContent).join(' '));
    assert.match(worth, value ? /^[+−]?£[\d,.]+/ : /^off\s+at \d+.%(, \d+ \w+)?: [+−]?£[\d,.]+/, name);
  }
  await leave(page);
});

test('a lever that is off does what it said it would, in one step of undo, and is put back', async () => {
  const page = await show();
  const start = await ask(page, '(one) => JSON.stringify(one.scenario)');
  const net = () => ask(page, '(one) => one.results.views.fiscal.net_present_value');
  for (const name of await page.locator('.lever.off').evaluateAll((all) => all.map((one) => one.dataset.lever))) {
    const [, strength, said, unit] = (await lever(page, name).locator('.would').innerText()).match(/at (\d+).%.*: ([+−]?£[\d,.]+)( million)?/);
    const before = await net();
    await lever(page, name).locator('input[type=text]').click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type(strength);
    await page.keyboard.press('Tab');
    const does = await net() - before;
    const told = Number(said.replace('−', '-').replace(/[+£,]/g, '')) * (unit ? 1e6 : 1);
    assert.ok(Math.abs(does - told) <= Math.abs(does) * 0.005 + 1, `${name}: ${does}, and said ${told}`);
    await page.locator('.controls .buttons button').first().click();
    assert.equal(await ask(page, '(one) => JSON.stringify(one.scenario)'), start, name);
  }
  await leave(page);
});

test('a slider moved by the arrow keys changes the results and tells the page once', async () => {
  const page = await show();
  const name = await firstUsed(page);
  const [before, value] = [await ask(page, strength(name)), await ask(page, PUBLIC_VALUE)];
  const slider = lever(page, name).locator('input[type=range]');
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  const [change] = await told(page, 'change');
  const after = await ask(page, strength(name));
  assert.ok(after < before, `${after} is less than ${before}`);
  assert.equal(await lever(page, name).locator('input[type=text]').inputValue(), String(Math.round(after * 100)));
  assert.notEqual(await ask(page, PUBLIC_VALUE), value);
  assert.equal(change.detail.scenario.redesign.levers[name].strength, after);
  await page.waitForTimeout(300);
  assert.equal((await told(page, 'change')).length, 1);
  await leave(page);
});

test('a number typed in the box changes the results, tells the page once, and is kept as typed', async () => {
  const page = await show();
  const name = await firstUsed(page);
  const value = await ask(page, PUBLIC_VALUE);
  const box = lever(page, name).locator('input[type=text]');
  await box.fill('37');
  const [change] = await told(page, 'change');
  assert.equal(change.detail.scenario.redesign.levers[name].strength, 0.37);
  assert.equal(await lever(page, name).locator('input[type=range]').inputValue(), '37');
  assert.notEqual(await ask(page, PUBLIC_VALUE), value);
  await page.waitForTimeout(300);
  assert.equal((await told(page, 'change')).length, 1);
  await leave(page);
});

test('a decimal can be typed, key by key', async () => {
  const page = await show();
  const name = await firstUsed(page);
  const box = lever(page, name).locator('input[type=text]');
  await box.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('4.5');
  assert.equal(await box.inputValue(), '4.5');
  await page.waitForFunction((key) => document.querySelector('outcomes-calculator').scenario.redesign.levers[key].strength === 0.045, name);
  await leave(page);
});

test('what cannot be is told beside the box and at the top, the focus moves there, and the results stay', async () => {
  const page = await show();
  const name = await firstUsed(page);
  const value = await ask(page, PUBLIC_VALUE);
  const box = lever(page, name).locator('input[type=text]');
  await box.fill('140');
  await box.press('Enter');
  const summary = page.locator('.error-summary[role=alert]');
  await summary.waitFor();
  const beside = await lever(page, name).locator('.field-error').innerText();
  assert.match(beside, /140/);
  assert.ok((await summary.innerText()).includes(beside), 'the same words in both places');
  await page.waitForFunction(() => document.querySelector('outcomes-calculator').shadowRoot.activeElement?.classList.contains('error-summary'));
  assert.equal(await box.getAttribute('aria-invalid'), 'true');
  assert.equal(await box.inputValue(), '140');
  assert.equal(await ask(page, PUBLIC_VALUE), value);
  await summary.locator('a').first().click();
  assert.equal(await page.evaluate(() => document.querySelector('outcomes-calculator').shadowRoot.activeElement.value), '140');
  await box.fill('60');
  await summary.waitFor({ state: 'detached' });
  await leave(page);
});

test('the status line says nothing at first, and the answer a second after a change', async () => {
  const page = await show();
  const status = page.locator('[role=status]');
  assert.equal(await status.textContent(), '');
  const name = await firstUsed(page);
  await lever(page, name).locator('input[type=range]').focus();
  await page.keyboard.press('PageDown');
  await page.waitForFunction(() => document.querySelector('outcomes-calculator').shadowRoot.querySelector('[role=status]').textContent !== '', null, { timeout: 2500 });
  await leave(page);
});

test('each chart has a drawing and the same numbers in a table', async () => {
  const page = await show();
  const charts = page.locator('figure.chart');
  const count = await charts.count();
  assert.ok(count >= 3, `${count} charts`);
  for (let index = 0; index < count; index += 1) {
    const chart = charts.nth(index);
    const name = await chart.getAttribute('data-chart');
    assert.ok(await chart.locator('svg').count() >= 1, `${name} has a drawing`);
    assert.ok(await chart.locator('.chart-numbers table td').count() >= 2, `${name} has a table`);
  }
  await leave(page);
});

test('every region has its part', async () => {
  const page = await show();
  for (const part of ['answer', 'headline', 'ways', 'bar', 'outputs-outcomes', 'levers', 'deal', 'matters']) {
    assert.ok(await page.locator(`[part~="${part}"]`).count() >= 1, part);
  }
  await leave(page);
});

test('Welsh changes every word and no number', async () => {
  const page = await show();
  const [english, results] = [await page.locator('[part="headline"]').innerText(), await ask(page, '(one) => JSON.stringify(one.results)')];
  await ask(page, '(one) => { one.lang = "cy"; }');
  await page.waitForFunction((text) => document.querySelector('outcomes-calculator').shadowRoot.querySelector('[part="headline"]').innerText !== text, english);
  assert.equal(await ask(page, '(one) => JSON.stringify(one.results)'), results);
  assert.equal(await page.locator('.calculator').getAttribute('lang'), 'cy');
  await leave(page);
});

for (const [name, options, attributes] of [
  ['wide', {}, ''],
  ['wide, every number', {}, 'data-view="full"'],
  ['in Welsh', {}, 'data-lang="cy"'],
  ['narrow', { viewport: { width: 320, height: 640 } }, ''],
  ['dark', { colorScheme: 'dark' }, ''],
]) {
  test(`axe finds nothing wrong: ${name}`, async () => {
    const page = await open(browser, host.page(`<main><h1>Council</h1><outcomes-calculator eager ${attributes.replaceAll('data-', '')}></outcomes-calculator></main>
      <script src="${site.loader}"></script>`), options);
    await ready(page);
    // axe takes what the browser paints behind a page for white, where the page says nothing.
    await page.evaluate(() => Object.assign(document.documentElement.style, { colorScheme: 'light dark', background: 'Canvas' }));
    await page.evaluate(AXE);
    const { violations } = await page.evaluate(() => axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
    assert.deepEqual(violations.map((one) => `${one.id}: ${one.help} ${one.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')}`), []);
    await leave(page);
  });

  test(`nothing overflows: ${name}`, async () => {
    const page = await show(attributes, options);
    const over = await page.evaluate(() => {
      const root = document.querySelector('outcomes-calculator').shadowRoot;
      const width = document.documentElement.clientWidth;
      const scrolls = (element) => element && (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
      return [...root.querySelectorAll('*')]
        .filter((element) => element.getBoundingClientRect().right > width + 1 && !scrolls(element) && !element.closest('.hidden'))
        .map((element) => `${element.localName}.${element.getAttribute('class')}`).concat(
          document.documentElement.scrollWidth > width ? [`the page is ${document.documentElement.scrollWidth} wide`] : []);
    });
    assert.deepEqual(over, []);
    await leave(page);
  });
}
