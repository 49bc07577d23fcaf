// The chapter of the deal: what each agency puts in and gives back is changed where it stands, and the drawing follows.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, drawn, open, ready } from './support/browser.mjs';
import { strictPolicy } from './support/servers.mjs';
import { leave, raise, strike } from './support/stage.mjs';

let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

async function show(preset, width = 1280) {
  const address = host.page(`<main><h1>Council</h1>
    <script src="${site.loader}" async data-eager data-preset="${preset}"></script></main>`, { policy: strictPolicy(site.origin) });
  const page = await open(browser, address, { viewport: { width, height: 900 } });
  await ready(page);
  await page.locator('section.deal').waitFor();
  return page;
}

const scenario = (page) => ask(page, '(one) => one.scenario');
const left = (page) => ask(page, '(one) => one.results.deal.present_net');
const box = (page, path) => page.locator(`[id="field-deal.${path}~"]`);
const rows = (page) => page.locator('[data-chart=deal] g.row');
/** What an agency has after the deal, as the drawing says it. */
const said = (page, name) => rows(page).filter({ hasText: name }).locator('text').last().textContent();

async function type(page, path, text) {
  await box(page, path).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

test('a share is changed by keys, the cash of each partner with it, and undo puts all back to the bit', async () => {
  const page = await show('frequent-callers');
  const start = await scenario(page);
  const cash = await left(page);
  const shares = () => rows(page).evaluateAll((all) => all.map((row) => row.querySelector('text[text-anchor=end]').textContent));
  const drawing = await shares();
  assert.deepEqual(start.deal.contributions, { ambulance: 45, hospital: 45, 'primary-care': 5, council: 5 });
  assert.equal(await box(page, 'contributions.council').inputValue(), '5');
  await type(page, 'contributions.council', '24');
  await page.keyboard.press('Tab');
  // The others put in 76 in place of 95: four fifths of what they did.
  const { contributions } = (await scenario(page)).deal;
  for (const [agency, share] of [['ambulance', 0.36], ['hospital', 0.36], ['primary-care', 0.04], ['council', 0.24]]) {
    assert.ok(Math.abs(contributions[agency] - share) < 1e-12, `${agency} puts in ${contributions[agency]}`);
  }
  assert.equal(await box(page, 'contributions.hospital').inputValue(), '36');
  await drawn(page);
  assert.deepEqual(await shares(), ['36\u00a0%', '36\u00a0%', '4\u00a0%', '24\u00a0%']);
  const then = await left(page);
  for (const agency of Object.keys(cash)) assert.ok(agency === 'council' ? then[agency] < cash[agency] : then[agency] > cash[agency], agency);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await drawn(page);
  assert.equal(JSON.stringify(await scenario(page)), JSON.stringify(start));
  assert.deepEqual([await shares(), await left(page)], [drawing, cash]);
  await leave(page);
});

test('who gives all its cash back keeps none, and what cannot stand changes nothing', async () => {
  const page = await show('frequent-ae');
  await type(page, 'share_back.ambulance', '100');
  await page.keyboard.press('Enter');
  await drawn(page);
  assert.equal(await said(page, 'Ambulance trust'), '£0');
  assert.equal((await scenario(page)).deal.share_back.ambulance, 1);
  // Enter went on to the next agency in the column, and an arrow goes back.
  const focus = () => ask(page, '(one) => one.shadowRoot.activeElement.id');
  assert.equal(await focus(), 'field-deal.share_back.primary-care~');
  await page.keyboard.press('ArrowUp');
  assert.equal(await focus(), 'field-deal.share_back.ambulance~');
  await type(page, 'share_back.ambulance', '-5');
  await page.keyboard.press('Tab');
  await page.locator('.deal .field-error').waitFor();
  assert.equal(await page.locator('.error-summary li').count(), 1);
  assert.equal((await scenario(page)).deal.share_back.ambulance, 1);
  await leave(page);
});

test('on a phone four of many agencies stand first, and the boxes open', async () => {
  const page = await show('whole-place-deal', 375);
  assert.equal(await rows(page).count(), 4);
  await page.getByRole('button', { name: '6 more agencies' }).click();
  assert.equal(await rows(page).count(), 10);
  assert.equal(await box(page, 'contributions.council').count(), 0);
  await page.getByText('Change the deal', { exact: true }).click();
  await type(page, 'share_back.council', '50');
  await page.keyboard.press('Tab');
  assert.equal((await scenario(page)).deal.share_back.council, 0.5);
  assert.equal(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), 0);
  await leave(page);
});

test('agencies and all the rest of the deal are reached in its chapter', async () => {
  const page = await show('frequent-ae');
  await page.locator('.deal [data-holds=agencies] > summary').click();
  await page.locator('.deal [data-holds=agencies] .add').last().click();
  assert.equal((await scenario(page)).agencies.length, 5);
  await page.locator('.deal [data-holds=deal] > summary').click();
  for (const path of ['surplus', 'return']) await page.locator(`.deal [id="field-deal.${path}"]`).waitFor();
  await leave(page);
});
