// The element in pages made with React, Vue, Svelte, Lit and Angular, from another origin than the calculator's, under a policy.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { open } from './support/browser.mjs';
import { calls, spy } from './support/calls.mjs';
import { built, councilPage, given } from './support/frameworks.mjs';
import { leave, raise, strike } from './support/stage.mjs';

let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

const BOX = '[data-lever=person_centred] input[type=text]';
const LEVER = 'calculator().scenario.redesign.levers.person_centred.strength';

async function show(name, options) {
  const page = await open(browser, null);
  await page.addInitScript(spy);
  await page.addInitScript((scenario) => Object.assign(window, { given: scenario, heard: [] }), given());
  await page.goto(councilPage({ site, host }, name, options));
  return page;
}

const set = (page, more) => page.evaluate((state) => window.set(state), more);
const heard = (page, name) => page.evaluate((what) => window.heard.filter((one) => one.name === what), name);

/** Waits until the page's own handler has heard `count` times of `name`, and gives the last. */
async function hears(page, name, count) {
  await page.waitForFunction(([what, least]) => window.heard.filter((one) => one.name === what).length >= least, [name, count]);
  const all = await heard(page, name);
  assert.equal(all.length, count, `${name}, told ${all.length} times`);
  return all.at(-1).detail;
}

async function propertiesAndAttributes(page) {
  await hears(page, 'ready', 1);
  assert.deepEqual(await page.evaluate(() => {
    const one = calculator();
    return [one.localName, one.scenario.title, one.headingLevel, one.eager, one.preset, one.view, one.getAttribute('lang')];
  }), ['outcomes-calculator', 'Given by the page', 3, true, 'families', 'full', 'cy']);
  assert.equal(await page.locator('.calculator').getAttribute('lang'), 'cy');
  await page.locator('.calculator h3').first().waitFor();
  assert.equal(await page.locator('.calculator h2').count(), 0);
  assert.equal(await page.locator('#inside').isVisible(), false);
}

// The page draws itself again, for a reason of its own and for another wish, and the reader's numbers stay.
async function drawnAgain(page) {
  await page.locator(BOX).fill('40');
  const { scenario, results } = await hears(page, 'change', 1);
  assert.deepEqual([scenario.title, scenario.redesign.levers.person_centred.strength], ['Given by the page', 0.4]);
  assert.equal(results.uncertainty.draws, 8192);
  await set(page, { count: 1 });
  await page.locator('h1', { hasText: 'drawn 1' }).waitFor();
  await set(page, { level: 4, view: 'explore' });
  await page.locator('.calculator h4').first().waitFor();
  assert.deepEqual(await page.evaluate('[calculator().headingLevel, calculator().view]'), [4, 'explore']);
  assert.equal(await page.evaluate(LEVER), 0.4);
  assert.equal(await page.locator(BOX).inputValue(), '40');
  assert.equal((await heard(page, 'change')).length, 1, 'what the page draws again is no change');
}

async function badScenario(page) {
  await set(page, { scenario: { format: 'something else' } });
  const { code, message } = await hears(page, 'error', 1);
  assert.equal(code, 'scenario');
  assert.ok(message.length > 20, message);
  assert.equal(await page.evaluate(LEVER), 0.4, 'the numbers before stay');
  for (const none of ['undefined', 'null']) {
    await page.evaluate(`set({ scenario: ${none}, count: '${none}' })`);
    await page.locator('h1', { hasText: `drawn ${none}` }).waitFor();
  }
  await page.waitForTimeout(100);
  assert.equal((await heard(page, 'error')).length, 1, 'a page that has none to give does no harm');
  assert.equal(await page.evaluate(LEVER), 0.4);
}

async function methods(page) {
  const [format, draws, table, undone, redone] = await page.evaluate(async () => {
    const one = calculator();
    const lever = () => one.scenario.redesign.levers.person_centred.strength;
    const results = await one.evaluate(one.save(), { draws: 256, seed: 1 });
    const table = one.exportCsv();
    one.undo();
    const undone = lever();
    one.redo();
    return [results.format, results.uncertainty.draws, table, undone, lever()];
  });
  assert.deepEqual([format, draws], ['outcomes-calculator-results/1', 256]);
  assert.match(table, /^views\.fiscal\.net_present_value,/m);
  assert.notEqual(undone, 0.4);
  assert.equal(redone, 0.4);
}

// A page that gives back each scenario it is told of, as a form of such a framework would: no echo, no lost letter, and undo
// leads to what was there before.
async function givenBack(page) {
  await page.evaluate('window.follow = true');
  const before = (await heard(page, 'change')).length;
  await page.locator(BOX).fill('');
  await page.locator(BOX).pressSequentially('35', { delay: 20 });
  await page.waitForFunction(() => heard.at(-1).detail?.scenario?.redesign.levers.person_centred.strength === 0.35);
  assert.equal(await page.evaluate(LEVER), 0.35);
  const told = (await heard(page, 'change')).length;
  await page.waitForTimeout(300);
  assert.equal((await heard(page, 'change')).length, told, 'what is given back is told again');
  assert.ok(told - before <= 3, `${told - before} changes for two letters`);
  assert.equal(await page.locator(BOX).inputValue(), '35');
  await page.evaluate('window.follow = false; calculator().undo()');
  assert.notEqual(await page.evaluate(LEVER), 0.35);
}

async function goneAndThereAgain(page) {
  await page.evaluate('window.gone = calculator()');
  await set(page, { shown: false });
  await page.waitForFunction(() => !gone.isConnected);
  const [first, later] = await calls(page);
  assert.equal(later, first, 'nothing asks to be called any more');
  assert.deepEqual(await page.evaluate('[...gone.shadowRoot.children].map((one) => one.localName)'), ['slot']);
  await page.evaluate('heard.length = 0');
  await set(page, { shown: true, scenario: given() });
  await hears(page, 'ready', 1);
  assert.deepEqual(await page.evaluate('[calculator() === gone, calculator().scenario.title]'), [false, 'Given by the page']);
  await page.locator(BOX).fill('25');
  const { scenario } = await hears(page, 'change', 1);
  assert.equal(scenario.redesign.levers.person_centred.strength, 0.25);
}

for (const name of ['React', 'Vue', 'Svelte', 'Lit', 'Angular']) {
  test(`in ${name}: properties, attributes, events, methods, drawn again, gone and there again`, async () => {
    built(name.toLowerCase());
    const page = await show(name.toLowerCase());
    await propertiesAndAttributes(page);
    await drawnAgain(page);
    await methods(page);
    await badScenario(page);
    await givenBack(page);
    await goneAndThereAgain(page);
    await leave(page);
    const late = await show(name.toLowerCase(), { loader: false });
    await late.addScriptTag({ url: site.loader });
    await propertiesAndAttributes(late);
    await leave(late);
  });
}
