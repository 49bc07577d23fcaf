// Work that takes its time: the reader sees how far it has come, can stop it and start it again, and loses nothing.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readFileSync } from 'node:fs';
import { found, overflow, show as showWithAxe } from './support/accessibility.mjs';
import { ask, open, ready, told } from './support/browser.mjs';
import { strictPolicy } from './support/servers.mjs';
import { leave, raise, strike } from './support/stage.mjs';

let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

const PRESET = JSON.parse(readFileSync('src/data/presets/frequent-ae.json', 'utf8'));

/** A place so large that its draws take many seconds: as many services and outcomes as a whole county has. */
function large() {
  const many = (list, count, change) => Array.from({ length: count }, (_, at) => ({ ...list[at % list.length], id: `part-${at}`, name: `Part ${at}`, ...change(at) }));
  const [group] = PRESET.groups;
  const services = many(PRESET.services, 120, () => ({ volume: 1e6 }));
  const effects = Object.fromEntries(services.map(({ id }) => [id, 0.1]));
  return {
    ...PRESET, services,
    groups: [{ ...group, use: Object.fromEntries(services.map(({ id }) => [id, 1])) }],
    outcomes: many(PRESET.outcomes, 100, () => ({ effects })),
    appraisal: { ...PRESET.appraisal, years: 60 },
    redesign: { ...PRESET.redesign, levers: {} },
    deal: {},
    ranges: [{ path: `groups.${group.id}.people`, low: 1500, high: 2500 }],
  };
}

async function show(attributes = '', options = {}) {
  const address = host.page(`<main><h1>Council</h1><outcomes-calculator eager ${attributes}></outcomes-calculator></main>
    <script src="${site.loader}" async></script>`, { policy: strictPolicy(site.origin) });
  const page = await open(browser, address, options);
  await page.evaluate('window.said = []');
  await page.waitForFunction(() => document.querySelector('outcomes-calculator').shadowRoot?.querySelector('[role=status]'), null, { timeout: 60_000 });
  await page.evaluate(() => {
    const status = document.querySelector('outcomes-calculator').shadowRoot.querySelector('[role=status]');
    new MutationObserver(() => window.said.push(status.textContent)).observe(status, { childList: true, characterData: true, subtree: true });
  });
  return page;
}

const line = (page) => page.locator('[part="working-out"]');
const stop = (page) => line(page).getByRole('button', { name: /^Stop/ });
const said = (page) => page.evaluate('window.said');
const put = (page, scenario) => ask(page, '(one, scenario) => one.restore(scenario)', scenario);
const draws = (page) => ask(page, '(one) => one.results.uncertainty?.draws ?? null');

test('it is shown how far it has come, is stopped, leaves the answer without draws, and is started again', { timeout: 180_000 }, async () => {
  const page = await show();
  await put(page, large());
  const bar = line(page).locator('progress');
  await bar.waitFor({ timeout: 60_000 });
  await page.waitForFunction(() => document.querySelector('outcomes-calculator').shadowRoot.querySelector('progress')?.value >= 1, null, { timeout: 60_000 });
  const answer = page.locator('[part=answer]');
  assert.equal(await answer.evaluate((one) => getComputedStyle(one.querySelector('.headline')).opacity), '1', 'nothing here is of another place');
  await page.waitForFunction(() => window.said.length > 0, null, { timeout: 60_000 });
  await stop(page).press('Enter');
  await line(page).getByText(/^Stopped\./).waitFor();
  assert.equal(await bar.count(), 0);
  const focus = await page.evaluate(() => document.activeElement.shadowRoot.activeElement.textContent);
  assert.equal(focus, 'Work out how sure it is');
  const [results, bare] = await ask(page, `async (one) => [one.results, await one.evaluate(one.scenario, { draws: 0 })].map(({ sensitivity, ...rest }) => JSON.stringify(rest))`);
  assert.equal(results, bare);
  const [change] = await told(page, 'change');
  assert.equal(change.detail.scenario.services.length, 120);
  await page.waitForFunction(() => /^Stopped\. .*20\d\d/.test(window.said.at(-1)), null, { timeout: 10_000 });
  const heard = await said(page);
  assert.equal(heard.filter((one) => one === 'Working out how sure this is').length, 1, heard.join(' | '));
  assert.equal(heard.length, 2, heard.join(' | '));

  await page.keyboard.press('Enter');
  await bar.waitFor();
  assert.match(await page.evaluate(() => document.activeElement.shadowRoot.activeElement.textContent), /^Stop/);
  await ask(page, `async (one, years) => one.restore({ ...one.save(), ranges: [], title: 'Without ranges' })`);
  await line(page).waitFor({ state: 'detached' });
  await leave(page);
});

test('its end is said, and the focus does not go to the top of the page with the button', { timeout: 180_000 }, async () => {
  const page = await show();
  const scenario = large();
  await put(page, { ...scenario, outcomes: scenario.outcomes.slice(0, 8) });
  await stop(page).waitFor({ timeout: 60_000 });
  await stop(page).focus();
  await page.waitForFunction(() => !document.querySelector('outcomes-calculator').shadowRoot.querySelector('progress'), null, { timeout: 120_000 });
  await page.waitForFunction(() => document.activeElement.shadowRoot?.activeElement?.getAttribute('part') === 'working-out', null, { timeout: 10_000 });
  assert.equal(await draws(page), 8192);
  await page.waitForFunction(() => /^How sure this is has been worked out\. \S.*20\d\d/.test(window.said.at(-1)), null, { timeout: 10_000 });
  await leave(page);
});

test('it is there in Welsh, on a narrow page too, with nothing cut off and nothing that axe would have otherwise', { timeout: 180_000 }, async () => {
  const page = await showWithAxe({ site, host, browser }, 'explore', 'cy', 320);
  await put(page, large());
  const button = line(page).getByRole('button', { name: /^Stopio/ });
  await button.waitFor({ timeout: 60_000 });
  assert.deepEqual(await found(page), []);
  await button.click();
  await line(page).getByText(/^Wedi stopio\./).waitFor();
  assert.deepEqual(await found(page), []);
  assert.equal(await overflow(page), 0);
  await leave(page);
});

test('a change while it goes begins it anew, what was stopped can be undone, and nothing moves', { timeout: 180_000 }, async () => {
  const page = await show();
  const start = await ask(page, '(one) => JSON.stringify(one.scenario)');
  await put(page, large());
  await line(page).locator('progress').waitFor({ timeout: 60_000 });
  const top = () => page.locator('[part=bar]').evaluate((one) => one.getBoundingClientRect().top + scrollY);
  await page.locator('.lever').first().waitFor();
  const before = await top();
  await ask(page, '(one) => one.restore({ ...one.save(), place: "Another" })');
  await page.waitForFunction(() => !document.querySelector('outcomes-calculator').shadowRoot.querySelector('progress'));
  assert.equal(await top(), before, 'nothing moves as it goes');
  await stop(page).click({ timeout: 60_000 });
  await ask(page, '(one) => { one.undo(); one.undo(); }');
  assert.equal(await ask(page, '(one) => JSON.stringify(one.scenario)'), start);
  assert.equal(await draws(page), 8192);
  await leave(page);
});

test('work that is soon done is not spoken of', async () => {
  const page = await show();
  await ready(page);
  await page.evaluate(() => {
    window.bars = 0;
    new MutationObserver(() => { window.bars += document.querySelector('outcomes-calculator').shadowRoot.querySelectorAll('progress').length; })
      .observe(document.querySelector('outcomes-calculator').shadowRoot, { childList: true, subtree: true });
  });
  await ask(page, '(one) => one.restore({ ...one.save(), ranges: one.scenario.ranges.slice(0, 2), title: "Fewer ranges" })');
  await told(page, 'change');
  assert.equal(await page.evaluate('window.bars'), 0);
  assert.equal(await line(page).innerText(), '');
  await leave(page);
});

test('a large place of the page’s own is looked at before its draws are in', { timeout: 180_000 }, async () => {
  const file = host.file('/large.json', JSON.stringify(large()), 'application/json');
  const page = await open(browser, host.page(`<outcomes-calculator eager src="${file}"></outcomes-calculator><script src="${site.loader}" async></script>`));
  await line(page).locator('progress').waitFor({ timeout: 60_000 });
  assert.match(await page.locator('[part=headline]').innerText(), /20\d\d/);
  await stop(page).click();
  await line(page).getByText(/^Stopped\./).waitFor();
  await leave(page);
});
