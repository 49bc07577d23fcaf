// Scenarios kept, named, copied, removed, turned to, and compared on the same draws; nothing before it is asked for.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, open, ready } from './support/browser.mjs';
import { strictPolicy } from './support/servers.mjs';
import { leave, raise, strike } from './support/stage.mjs';

let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

async function show(options = {}) {
  const address = host.page(`<main><h1>Council</h1>
    <script src="${site.loader}" async data-preset="frequent-ae" data-eager></script></main>`, { policy: strictPolicy(site.origin) });
  const page = await open(browser, address, options);
  await ready(page);
  return page;
}

const KEEP = /^Keep the numbers now/;
const part = (page) => page.locator('[part="scenarios"]');
const open_ = (page) => part(page).locator('summary').first().click();
const button = (page, name) => part(page).getByRole('button', { name });
const strength = (page) => ask(page, '(one) => one.scenario.redesign.levers.person_centred.strength');

async function pull(page, times) {
  await page.locator('.lever input[type=range]').first().focus();
  for (let time = 0; time < times; time += 1) await page.keyboard.press('ArrowLeft');
}

const settled = (page) => page.waitForFunction(() => !document.querySelector('outcomes-calculator').shadowRoot.querySelector('[aria-busy]'));

test('nothing is there before it is opened, and what is kept is compared with what is on the screen', async () => {
  const page = await show();
  assert.equal(await part(page).locator('details > :not(summary), table').count(), 0);
  await button(page, KEEP).click();
  assert.equal(await part(page).locator('details > :not(summary)').count(), 0);
  await open_(page);
  await part(page).getByText('Nothing differs.').first().waitFor();
  const before = await ask(page, '(one) => one.results.uncertainty.views.fiscal.chance_positive');
  await pull(page, 4);
  await settled(page);
  const tables = part(page).locator('.all-of-them table');
  const [results, inputs] = [await tables.nth(0).innerText(), await tables.nth(1).innerText()];
  assert.match(inputs, /Strength of “One team, one plan”\s+70.%\s+50.%/);
  assert.equal(await tables.nth(1).locator('tbody tr').count(), 1);
  assert.match(results, /Public budgets: Gains less costs/);
  const after = await ask(page, '(one) => one.results.uncertainty.views.fiscal.chance_positive');
  if (Math.round(before * 10) !== Math.round(after * 10)) assert.match(results, /in 10\s+\d+ in 10/);
  await part(page).getByLabel('Show everything, not only what differs').check();
  await page.waitForFunction(() => document.querySelector('outcomes-calculator').shadowRoot.querySelectorAll('[part="scenarios"] tbody tr').length > 80);
  await leave(page);
});

test('the same scenario kept twice has the same draws to the bit', async () => {
  const page = await show();
  await button(page, KEEP).click();
  await open_(page);
  await pull(page, 3);
  await page.locator('.lever .put-back').first().click();
  await settled(page);
  await button(page, KEEP).click();
  await part(page).locator('.kept li').nth(1).waitFor();
  assert.equal(await part(page).getByText('Nothing differs.').count(), 2);
  await leave(page);
});

test('up to four are kept, named, copied, removed and turned to, and turning can be undone', async () => {
  const page = await show();
  const start = await strength(page);
  await button(page, KEEP).click();
  await open_(page);
  await part(page).getByLabel('Name of scenario 1').fill('As we began');
  await page.keyboard.press('Tab');
  await pull(page, 10);
  const changed = await strength(page);
  await button(page, KEEP).click();
  await button(page, /^Copy\W+Scenario 2/).click();
  await button(page, /^Copy\W+Scenario 2/).click();
  assert.equal(await part(page).locator('.kept li').count(), 4);
  await button(page, KEEP).click({ force: true });
  assert.equal(await part(page).locator('.kept li').count(), 4);
  await part(page).getByText('Four are kept.').waitFor();
  await button(page, /^Show this one\W+As we began/).click();
  assert.equal(await strength(page), start);
  await page.locator('.controls button', { hasText: /^Undo: switch to “/ }).click();
  assert.equal(await strength(page), changed);
  await button(page, /^Remove\W+Scenario 3/).click();
  await page.waitForFunction(() => document.querySelector('outcomes-calculator').shadowRoot.querySelectorAll('.kept li').length === 3);
  await part(page).getByText('“Scenario 3” is no longer kept.').waitFor();
  const focus = () => page.evaluate(() => document.activeElement.shadowRoot.activeElement?.textContent);
  assert.match(await focus(), /^Put this back\W+Scenario 3/);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('outcomes-calculator').shadowRoot.querySelectorAll('.kept li').length === 4);
  assert.equal(await part(page).getByLabel('Name of scenario 3').inputValue(), 'Scenario 3');
  assert.equal(await page.evaluate(() => document.activeElement.shadowRoot.activeElement?.id), 'kept-1');
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
  await leave(page);
});

test('the charts of a kind stand side by side on one scale', async () => {
  const page = await show();
  await button(page, KEEP).click();
  await open_(page);
  await pull(page, 40);
  const scales = await page.waitForFunction(() => {
    const root = document.querySelector('outcomes-calculator').shadowRoot;
    const charts = [...root.querySelectorAll('[data-chart^="cash-"]')];
    return charts.length === 2 && charts.map((one) => [...one.querySelectorAll('.axis')].map((text) => text.textContent).filter((text) => /^−?£|^\d{4}$/.test(text)));
  });
  const [one, other] = await scales.jsonValue();
  assert.ok(one.length > 3);
  assert.deepEqual(one, other);
  const tops = await part(page).locator('[data-chart^="cash-"]').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
  assert.equal(tops[0], tops[1]);
  const ids = await page.evaluate(() => [...document.querySelector('outcomes-calculator').shadowRoot.querySelectorAll('[id]')].map((one) => one.id));
  assert.deepEqual(ids.filter((id, place) => ids.indexOf(id) !== place), []);
  await leave(page);
});

test('all of it fits a narrow page, in Welsh', async () => {
  const page = await show({ viewport: { width: 320, height: 640 } });
  await ask(page, '(one) => { one.lang = "cy"; }');
  await part(page).getByText('Cymharu').click();
  await button(page, 'Cadw’r rhifau nawr').click();
  await part(page).getByText('Enwau, a phopeth sy’n wahanol').click();
  await pull(page, 5);
  await part(page).locator('table').first().waitFor();
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 320);
  await leave(page);
});
