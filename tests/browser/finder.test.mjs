// A published unit cost, found by words and used for a service with all that goes with it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, open, ready } from './support/browser.mjs';
import { strictPolicy } from './support/servers.mjs';
import { leave, raise, strike } from './support/stage.mjs';

let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

async function finder(language = 'en') {
  const address = host.page(`<main lang="${language}"><h1>Council</h1>
    <script src="${site.loader}" async data-eager data-view="full" data-preset="frequent-ae"></script></main>`,
  { policy: strictPolicy(site.origin) });
  const page = await open(browser, address);
  await ready(page);
  const found = page.locator('tr[data-service="ae"] + tr.sheet .finder');
  await found.locator('> summary').click();
  return { page, found, box: found.locator('input[type=search]') };
}

const scenario = (page) => ask(page, '(one) => one.scenario');
const service = async (page) => (await scenario(page)).services.find((one) => one.id === 'ae');

test('an entry fills in price, price year, payers, source and overlaps, as one change that undo takes back', async () => {
  const { page, found, box } = await finder();
  const before = await scenario(page);
  await box.fill('HE4.0');
  const first = found.locator('.found li').first();
  // The database's figure for an attendance in 2011/12, all of it the NHS's.
  await first.getByText('£109').waitFor();
  assert.match(await first.innerText(), /2011\/12 prices[\s\S]*Paid by: NHS 100/);
  assert.match(await found.locator('.attribution').innerText(), /CC BY 4\.0/);
  await first.getByRole('button').press('Enter');
  await page.waitForFunction(() => document.querySelector('outcomes-calculator').scenario.services.some((one) => one.unit_cost.amount === 109));
  const used = await service(page);
  assert.equal(used.unit_cost.price_year, 2011);
  assert.match(used.unit_cost.source, /HE4\.0/);
  assert.ok(used.covers.includes('ae-attendance'));
  const nhs = (await scenario(page)).agencies.filter((one) => one.kind === 'nhs').map((one) => one.id);
  assert.ok(Object.keys(used.paid_by).every((id) => nhs.includes(id)));
  assert.equal(await found.getAttribute('open'), null);
  assert.ok(await page.evaluate(() => document.querySelector('outcomes-calculator').shadowRoot.activeElement?.matches('.finder > summary')));
  await ask(page, '(one) => one.undo()');
  assert.deepEqual(await scenario(page), before);
  await leave(page);
});

test('a price with a newer one beside it names that, and comes last', async () => {
  const { page, found, box } = await finder();
  await box.fill('HE4.0');
  const line = found.locator('.found li').first().locator('p', { hasText: 'A newer price' });
  await line.waitFor();
  assert.match(await line.innerText(), /A newer price: A&E attendance of any kind, recent \(£280 \/ attendance, 2024\/25\)/);
  await box.fill('A&E');
  await found.getByText('£280', { exact: true }).waitFor();
  const entries = await found.locator('.found li').allInnerTexts();
  assert.match(entries[0], /£280/);
  assert.doesNotMatch(entries[0], /A newer price/);
  assert.match(entries.at(-1), /A newer price/);
  await leave(page);
});

test('what a crime costs others is said before it is put in with its price, and undo takes all of it back', async () => {
  const { page, found, box } = await finder();
  const before = await scenario(page);
  await box.fill('robbery person recent public');
  const first = found.locator('.found li').first();
  await first.getByText('£1,450').waitFor();
  assert.match(await first.innerText(), /Added too, as what each output is worth to people: people and firms £480; .* £8,560/);
  assert.match(await found.locator('.attribution').innerText(), /Open Government Licence v3\.0/);
  await first.getByRole('button').click();
  await page.waitForFunction(() => document.querySelector('outcomes-calculator').scenario.services.some((one) => one.values?.length === 2));
  const { values } = await service(page);
  assert.deepEqual(values.map((one) => [one.kind, one.amount.amount, one.amount.price_year]), [['economic', 480, 2019], ['social', 8560, 2019]]);
  await ask(page, '(one) => one.undo()');
  assert.deepEqual(await scenario(page), before);
  await leave(page);
});

test('what is not in the list is said, and changes nothing', async () => {
  const { page, found, box } = await finder();
  const before = await scenario(page);
  await box.fill('no such thing as this');
  await found.getByText('No published unit cost has all of these words').waitFor();
  assert.equal(await found.locator('.found').count(), 0);
  await box.fill('   ');
  assert.equal(await found.locator('[aria-live]').innerText(), '');
  assert.deepEqual(await scenario(page), before);
  await leave(page);
});

test('in Welsh the finder speaks Welsh, and the names of the list are marked as English', async () => {
  const { page, found, box } = await finder('cy');
  await box.fill('week');
  await found.getByText(/^Canfuwyd \d+/).waitFor();
  assert.ok(await found.locator('.found li').count() > 1);
  assert.equal(await found.locator('.found-name:not([lang=en])').count(), 0);
  await found.getByText('Telir gan').first().waitFor();
  await box.fill('HE4.0');
  await found.getByText('Pris mwy diweddar').waitFor();
  await leave(page);
});
