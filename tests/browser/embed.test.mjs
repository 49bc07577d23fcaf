// The element on a page of another origin, under the strict policy.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, open, ready, told } from './support/browser.mjs';
import { strictPolicy } from './support/servers.mjs';
import { leave, raise, strike } from './support/stage.mjs';

const HEADLINE = '[part="headline"]';

let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

const tag = (attributes = '') =>
  `<script src="${site.loader}" async ${attributes.includes('data-preset') ? '' : 'data-preset="frequent-ae"'} ${attributes}></script>`;
const show = (body, options) =>
  open(browser, host.page(body, { policy: strictPolicy(site.origin), ...options }));

test('one script tag shows a working calculator where it stands', async () => {
  const page = await show(`<main><h1>Council</h1>${tag()}<p id="after">After.</p></main>`);
  await ready(page);
  assert.equal(await page.locator('outcomes-calculator').count(), 1);
  assert.equal(await page.locator('script + outcomes-calculator + #after').count(), 1);
  assert.match(await page.locator(HEADLINE).innerText(), /\w+ \w+/);
  assert.equal(await ask(page, '(calculator) => calculator.results.format'), 'outcomes-calculator-results/1');
  await leave(page);
});

test('from the moment the loader runs, nothing on the page moves', async () => {
  const loader = `<script src="${site.loader}" data-preset></script>`;
  for (const [body, head] of [[`<h1>Council</h1>${loader}<p>After.</p>`],
    ['<h1>Council</h1><outcomes-calculator></outcomes-calculator><p>After.</p>', loader],
    ['<h1>Council</h1><outcomes-calculator view="summary"></outcomes-calculator><p>After.</p>', loader]]) {
    const page = await show(body, { head });
    await ready(page);
    await page.waitForTimeout(500);
    assert.equal(await page.evaluate('window.shift'), 0, body);
    await leave(page);
  }
});

test('it asks for nothing but its own files, and for nothing at all once it is there', async () => {
  const page = await show(tag());
  await ready(page);
  const loaded = page.requested.length;
  const own = page.requested.filter((address) => address.startsWith(site.origin));
  assert.equal(own.length, 4, own.join('\n'));
  await ask(page, '(calculator) => { calculator.view = "full"; calculator.lang = "cy"; calculator.preset = "families"; }');
  await page.locator(HEADLINE).waitFor();
  await page.waitForTimeout(300);
  assert.deepEqual(page.requested.slice(loaded), []);
  assert.deepEqual(await page.evaluate('[document.cookie, localStorage.length, sessionStorage.length]'), ['', 0, 0]);
  await leave(page);
});

test('two on a page are two', async () => {
  const page = await show(`${tag('data-preset="frequent-ae"')}${tag('data-preset="families"')}`);
  await page.waitForFunction(() => document.querySelectorAll('outcomes-calculator').length === 2);
  await page.evaluate(async () => {
    const both = [...document.querySelectorAll('outcomes-calculator')];
    both.forEach((one, index) => { one.id = `c${index}`; one.eager = true; });
    await Promise.all(both.map((one) => one.ready));
  });
  const [first, second] = await page.evaluate(() => [...document.querySelectorAll('outcomes-calculator')].map((one) => one.scenario.title.en));
  assert.notEqual(first, second);
  const before = await ask(page, '(one) => JSON.stringify(one.results)', null, '#c1');
  await ask(page, '(one) => { const next = one.save(); next.title = "Changed"; one.scenario = next; }', null, '#c0');
  await told(page, 'change');
  assert.equal(await ask(page, '(one) => JSON.stringify(one.results)', null, '#c1'), before);
  assert.equal(await ask(page, '(one) => one.scenario.title', null, '#c0'), 'Changed');
  await leave(page);
});

test('the same script twice is one calculator', async () => {
  const page = await show(`${tag('data-preset="families"')}${tag('data-preset="families"')}`);
  await ready(page);
  await page.waitForTimeout(200);
  assert.equal(await page.locator('outcomes-calculator').count(), 1);
  await leave(page);
});

test('a page with an element of its own gets no second one', async () => {
  for (const body of [`<outcomes-calculator preset="families"></outcomes-calculator>${tag()}`,
    `${tag()}<outcomes-calculator preset="families"></outcomes-calculator>`]) {
    const page = await show(body);
    await page.waitForFunction(() => document.readyState === 'complete' && customElements.get('outcomes-calculator'));
    await page.waitForTimeout(200);
    assert.equal(await page.locator('outcomes-calculator').count(), 1);
    assert.equal(await ask(page, '(one) => one.preset'), 'families');
    await leave(page);
  }
});

test('properties set before the script arrives are kept', async () => {
  const page = await show('<outcomes-calculator eager></outcomes-calculator>');
  await page.evaluate(() => {
    const one = document.querySelector('outcomes-calculator');
    one.preset = 'families';
    one.view = 'summary';
  });
  await page.addScriptTag({ url: site.loader });
  await ready(page);
  assert.deepEqual(await ask(page, '(one) => [one.preset, one.view, one.getAttribute("preset")]'), ['families', 'summary', 'families']);
  await leave(page);
});

test('a change is told once, with the scenario and its results, draws included', async () => {
  const page = await show(tag('data-eager'));
  await ready(page);
  await ask(page, `(one) => { const next = one.save(); next.redesign.levers.person_centred.strength = 0.25; one.scenario = next; }`);
  const [change] = await told(page, 'change');
  assert.equal(change.composed, true);
  assert.equal(change.detail.scenario.redesign.levers.person_centred.strength, 0.25);
  assert.equal(change.detail.results.uncertainty.draws, 8192);
  assert.deepEqual(change.detail.results, await ask(page, '(one) => one.results'));
  await ask(page, '(one) => { one.scenario = one.save(); one.view = "full"; one.lang = "cy"; }');
  await page.waitForTimeout(500);
  assert.equal((await told(page, 'change')).length, 1, 'an equal scenario, a view and a language are no change');
  await leave(page);
});

test('a bad scenario is told, and the one before stays', async () => {
  const page = await show(tag('data-eager'));
  await ready(page);
  const before = await ask(page, '(one) => JSON.stringify(one.scenario)');
  await ask(page, '(one) => { one.scenario = { format: "something else" }; }');
  const [error] = await told(page, 'error');
  assert.equal(error.detail.code, 'scenario');
  assert.ok(error.detail.message.length > 20);
  const rejected = await ask(page, `(one) => one.restore({ ...one.save(), title: "", extra: 1 }).then(() => null,
    (error) => ({ name: error.name, is: error instanceof Error, codes: error.faults.map((fault) => fault.code), message: error.message }))`);
  assert.deepEqual([rejected.name, rejected.is], ['ScenarioError', true]);
  assert.deepEqual(rejected.codes.sort(), ['out_of_range', 'unknown_field']);
  assert.equal(await ask(page, '(one) => JSON.stringify(one.scenario)'), before);
  assert.equal((await page.evaluate('window.told')).filter((one) => one.name === 'change').length, 0);
  await leave(page);
});

test('save, restore, reset, undo and redo', async () => {
  const page = await show(tag('data-eager'));
  await ready(page);
  const titles = await ask(page, `async (one) => {
    const first = one.save();
    await one.restore({ ...first, title: "Second" });
    const restored = one.scenario.title;
    one.undo();
    const undone = one.scenario.title;
    one.redo();
    const redone = one.scenario.title;
    one.reset();
    return { first: first.title, restored, undone, redone, reset: one.scenario.title };
  }`);
  assert.equal(titles.restored, 'Second');
  assert.deepEqual(titles.undone, titles.first);
  assert.equal(titles.redone, 'Second');
  assert.equal(titles.reset, 'Second', 'what was restored is what reset leads back to');
  await leave(page);
});

test('moved, it keeps its numbers; removed, it leaves nothing and may come back', async () => {
  const page = await show(`<div id="a">${tag('data-eager')}</div><div id="b"></div>`);
  await ready(page);
  await ask(page, `(one) => { const next = one.save(); next.title = "Kept"; one.scenario = next; b.append(one); }`);
  await page.waitForTimeout(100);
  assert.equal(await ask(page, '(one) => one.scenario.title'), 'Kept');
  assert.match(await page.locator(HEADLINE).innerText(), /\w/);
  const left = await page.evaluate(async () => {
    const one = window.one = document.querySelector('outcomes-calculator');
    one.remove();
    await new Promise((resolve) => setTimeout(resolve, 100));
    return one.shadowRoot.querySelectorAll('*:not(slot)').length;
  });
  assert.equal(left, 0);
  await page.evaluate('document.body.append(window.one), window.one.ready.then(() => true)');
  assert.match(await page.locator(HEADLINE).innerText(), /\w/);
  await leave(page);
});

test('attributes are properties, and what is not allowed reads as the default', async () => {
  const page = await show(`<outcomes-calculator view="upside-down" heading-level="9"></outcomes-calculator>${tag()}`);
  await ready(page);
  assert.deepEqual(await ask(page, '(one) => [one.view, one.headingLevel, one.preset, one.eager, one.remember, one.src]'),
    ['explore', 2, 'frequent-ae', false, false, '']);
  await ask(page, '(one) => { one.headingLevel = 3; one.view = "full"; }');
  assert.deepEqual(await ask(page, '(one) => [one.getAttribute("heading-level"), one.getAttribute("view")]'), ['3', 'full']);
  await page.locator('outcomes-calculator h3').first().waitFor();
  await leave(page);
});

test('nothing but the loader is fetched before the calculator comes near', async () => {
  const page = await show(`<div style="height:5000px"></div>${tag()}`, { policy: undefined });
  await page.waitForTimeout(500);
  assert.deepEqual(page.requested.filter((address) => address.startsWith(site.origin)), [site.loader]);
  await page.evaluate('scrollTo(0, 5000)');
  await ready(page);
  await leave(page);
});


test('a link opens what it was made from, in its language, on the calculator’s own page', async () => {
  const page = await show(tag('data-eager data-preset="families" data-lang="cy"'));
  await ready(page);
  const [link, scenario] = await ask(page, `async (one) => {
    const next = one.save();
    next.title = "Changed & kept";
    await one.restore(next);
    return [one.link(), JSON.stringify(one.scenario)];
  }`);
  assert.ok(link.startsWith(`${site.origin}/index.html#`), link);
  await leave(page);
  const own = await open(browser, link);
  await ready(own);
  assert.equal(await ask(own, '(one) => JSON.stringify(one.scenario)'), scenario);
  assert.equal(await own.locator('.calculator').getAttribute('lang'), 'cy');
  await leave(own);
});

test('a damaged link is told, and the usual calculator shown', async () => {
  const page = await open(browser, `${site.origin}/index.html#s=1.families.AAAA`);
  await ready(page);
  const [error] = await told(page, 'error');
  assert.equal(error.detail.code, 'link');
  assert.equal(await ask(page, '(one) => one.preset'), 'frequent-ae');
  await leave(page);
});

test('the results go into a spreadsheet, every number to the last bit', async () => {
  const page = await show(tag('data-eager'));
  await ready(page);
  const [table, value] = await ask(page, '(one) => [one.exportCsv(), one.results.views.public_value.net_present_value]');
  const rows = table.split('\r\n');
  const row = rows.find((one) => one.startsWith('views.public_value.net_present_value'));
  assert.ok(row, rows.slice(0, 5).join('\n'));
  assert.ok(Object.is(Number(row.split(',')[2]), value), `${row} holds ${value}`);
  await leave(page);
});
