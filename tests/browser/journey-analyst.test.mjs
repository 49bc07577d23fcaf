// An analyst with only a keyboard builds a place from nothing; the file is what was typed, and the answer what METHOD.md comes to.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { ask, open, ready } from './support/browser.mjs';
import { keyboard } from './support/keyboard.mjs';
import { leave, raise, strike } from './support/stage.mjs';

const OUT = 'tests/browser/out/journeys';
let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

const TYPED = {
  format: 'outcomes-calculator/1',
  title: 'Seaside town',
  appraisal: { start_year: 2026, years: 4 },
  agencies: [
    { id: 'agency-1', name: 'Council', kind: 'local-authority' },
    { id: 'agency-2', name: 'Hospital', kind: 'nhs' },
  ],
  services: [{
    id: 'service-1', name: 'A&E', output: 'visit', unit_cost: 200, volume: 10000,
    paid_by: { 'agency-1': 0, 'agency-2': 1 }, cashable: 0.5,
  }],
  groups: [{ id: 'group-1', name: 'Frequent visitors', people: 100, use: { 'service-1': 20 } }],
  outcomes: [{
    id: 'outcome-1', name: 'A settled home', unit: 'person', group: 'group-1', success: 0.5, deadweight: 0.2,
    lasts: 3, evidence: 'D', effects: { 'service-1': 0.4 },
  }],
  redesign: {
    delivery_years: 1,
    take_up: { 'group-1': { reach: 0.5, engagement: 0.8 } },
    costs: [{ name: 'A small team', amount: 30000, per: 'once', paid_by: { 'agency-1': 1 } }],
  },
  deal: { share_back: { 'agency-2': 0.5 } },
};

// By hand, METHOD.md sections 3, 4, 6, 7, 8, 9 and 11.
const credited = 100 * 0.5 * 0.8 * 0.5 * (1 - 0.2) * (1 - 0.15); // taken on, engaged, success, deadweight, grade D: 13.6 people
const avoided = 100 * 20 * (credited * 0.4 / 100); // 108.8 visits a year
const saving = avoided * 200; // £21,760 a year, in years 0, 1 and 2
const factors = 1 + 1 / 1.035 + 1 / 1.035 ** 2;
const cost = 30000 * 1.05; // grade B, in year 0
const FISCAL = saving * factors - cost; // £31,597
const CASHABLE = saving * 0.5 * factors - cost;
const paidIn = saving * 0.5 * 0.5; // half of the cash, each year; it never repays the whole £31,500
const COUNCIL = paidIn * factors - cost;
const HOSPITAL = (saving * 0.5 - paidIn) * factors;

const near = (found, wanted, what) => assert.ok(Math.abs(found - wanted) < 0.005, `${what}: ${found}, by hand ${wanted}`);

test('a place is built from nothing by keyboard', async () => {
  const page = await open(browser, `${site.origin}/index.html`, { acceptDownloads: true });
  await ready(page);
  const { at, choose, fill, press, push, to, unfold, write } = keyboard(page);

  await choose('Start from', 'E');
  await push('Fill it in');
  await page.waitForFunction(() => document.querySelector('outcomes-calculator').shadowRoot.activeElement?.id === 'field-title');
  await page.screenshot({ path: `${OUT}/analyst-empty.png`, fullPage: true });
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Seaside town');
  await fill('Number of years', '4');

  const box = (name, text, options) => fill(name, text, { tag: 'input', ...options });
  await unfold('Agencies', { back: true });
  await unfold('First agency');
  await box('Name', 'Council');
  await push('Add: Agencies');
  assert.equal((await at()).name, 'New', 'the new agency has the focus');
  await box('Name', 'Hospital');
  await choose('Kind', 'NHS');

  await box('First group', '100', { back: true });
  await unfold(/^More about/);
  await box('Name', 'Frequent visitors');
  await push(/service they do not use/);
  await push(/^Add: They use this too/);
  assert.match((await at()).name, /First service: All in a year/, 'the box of the service that was added has the focus');
  await write('10,000');
  await box(/^Each person a year/, '20');
  await box('Its name', 'A&E');
  await box('What one is called', 'visit');
  await box(/^A&E: Of a saving, cash/, '50');
  await choose(/^Add an agency/, 'Hos');
  await push(/^Add: Add an agency/);
  await box(/^Hospital: A&E/, '100'); // which takes the council's part
  await box(/^One costs/, '200', { back: true });

  await push('Add an outcome');
  await unfold(/^More about New/, { back: true });
  await box('Name', 'A settled home');
  await box('Unit', 'person');
  await box('Length in years', '3');
  await choose('Evidence grade', 'D');
  await box(/^Would have got there/, '20', { back: true });
  await box(/^Get there/, '50', { back: true });
  await push(/Once helped$/, { back: true });
  assert.match((await at()).name, /A&E: Once helped/, 'the box of the effect that was added has the focus');
  await write('40');

  await push(/^Take them on/);
  assert.match((await at()).name, /^Taken on each year/, 'the box of those taken on has the focus');
  await write('50');
  await box(/^Take part/, '80');
  await unfold('All the numbers of the redesign');
  await box('Years of delivery', '1');
  await push('Add: Costs');
  await box('Name', 'A small team');
  await box(/^Amount, in pounds$/, '30 000');

  await unfold('All the numbers of the deal');
  await to(/^Add one of these: Shares of saving/, { tag: 'select' });
  await page.keyboard.type('Hos');
  await push('Add: Shares of saving paid back');
  await page.keyboard.type('50');
  await press('Tab');

  const typed = await ask(page, '(one) => one.scenario');
  assert.deepEqual(typed, TYPED);
  await page.screenshot({ path: `${OUT}/analyst-built.png`, fullPage: true });

  await to('Save or open', { tag: 'summary', back: true, most: 600 });
  await press('Enter');
  await to('Save to a file', { tag: 'button' });
  const [file] = await Promise.all([page.waitForEvent('download'), press('Enter')]);
  assert.deepEqual(JSON.parse(readFileSync(await file.path(), 'utf8')), TYPED);

  const { views, deal } = await ask(page, '(one) => one.results');
  near(views.fiscal.net_present_value, FISCAL, 'public budgets');
  near(views.cashable.net_present_value, CASHABLE, 'cash');
  near(deal.present_net['agency-1'], COUNCIL, 'the council');
  near(deal.present_net['agency-2'], HOSPITAL, 'the hospital');
  assert.match((await page.locator('[part="answer"]').innerText()).replace(/\s+/g, ' '), /saves public budgets £31,600 over/);
  await page.locator('[part="views"] > summary').click();
  assert.match(await page.locator('[part="views"]').innerText(), /1\.4\syears/);
  await leave(page);
});
