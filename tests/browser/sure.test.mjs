// The chapter on how sure: a handle is the number itself, by the mouse and by keys; what comes of it stands in Compare.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, open, ready } from './support/browser.mjs';
import { strictPolicy } from './support/servers.mjs';
import { leave, raise, strike } from './support/stage.mjs';

let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

async function show(width = 1240) {
  const page = await open(browser, host.page(`<main>
    <script src="${site.loader}" async data-preset="frequent-ae" data-eager></script></main>`, { policy: strictPolicy(site.origin) }), { viewport: { width, height: 900 } });
  await ready(page);
  await page.locator('[part="matters"] .handle input').first().waitFor();
  return page;
}

const handles = (page) => page.locator('.handle input');
const named = (page, name) => page.getByRole('slider', { name, exact: true });
const names = (page) => handles(page).evaluateAll((all) => all.map((one) => one.ariaLabel));
const file = (page) => ask(page, '(one) => JSON.stringify(one.scenario)');
const dropOff = (page) => ask(page, '(one) => one.scenario.outcomes[0].drop_off');
const money = (page) => page.locator('.money').first().innerText();
const settled = (page) => page.waitForFunction(() => !document.querySelector('outcomes-calculator').shadowRoot.querySelector('[aria-busy]'));
const undo = (page) => page.locator('.controls button', { hasText: /^Undo/ });

/** Where the drawing of a number has its handle and the dot of the answer. */
const drawnAt = (page, name) => page.evaluate((of) => {
  const row = [...document.querySelector('outcomes-calculator').shadowRoot.querySelectorAll('[data-chart="matters"] g.row')].find((one) => one.textContent.startsWith(of));
  const middle = (mark) => { const { left, width, top, height } = mark.getBoundingClientRect(); return { x: left + width / 2, y: top + height / 2 }; };
  return { handle: middle(row.querySelector('.handle')), saved: middle(row.querySelector('.dots')).x - middle(row.querySelector('.zero')).x, text: row.textContent };
}, name);

test('a handle that is dragged changes the number, the answer and the bar in one step of undo', async () => {
  const page = await show();
  const [start, answer, name] = [await file(page), await money(page), 'Slip back each year'];
  assert.equal(await dropOff(page), 0.5);
  assert.equal(await handles(page).count(), 7);
  await page.locator('[data-chart="matters"] .rest').click();
  const order = await names(page);
  assert.equal(order.length, 9);
  await named(page, name).scrollIntoViewIfNeeded();
  const { handle, saved } = await drawnAt(page, name);
  const rail = await named(page, name).boundingBox();
  await page.mouse.move(handle.x, handle.y);
  await page.mouse.down();
  // The range is from 30 % to 70 %.
  for (const part of [0.1, 0.2, 0.3]) {
    await page.mouse.move(handle.x + part * (rail.width - 24), handle.y);
    await page.waitForTimeout(60);
  }
  assert.ok(Math.abs(await dropOff(page) - 0.62) < 0.006, `${await dropOff(page)}`);
  assert.deepEqual(await names(page), order, 'rows keep their order while one is dragged');
  const moved = await drawnAt(page, name);
  assert.ok(Math.abs(moved.handle.x - handle.x - 0.3 * (rail.width - 24)) < 2, `${moved.handle.x} after ${handle.x}`);
  assert.ok(moved.saved < saved, 'the answer falls');
  assert.match(moved.text, /62.%/);
  assert.notEqual(await money(page), answer);
  await page.mouse.up();
  await settled(page);
  const compared = page.locator('.compared table');
  assert.match(await compared.innerText(), /As it came\s+Now/);
  assert.match(await compared.innerText(), /saves £403,000/);
  assert.equal(await undo(page).getAttribute('aria-disabled'), null);
  await undo(page).click();
  assert.equal(await file(page), start, 'to the bit');
  assert.equal(await undo(page).getAttribute('aria-disabled'), 'true');
  await settled(page);
  assert.equal(await money(page), answer);
  await leave(page);
});

test('keys move a handle, the row stays under them, and it sorts once the focus has left', async () => {
  const page = await show();
  const start = await file(page);
  const first = (await names(page))[0];
  const path = '(one) => one.scenario.outcomes[0].effects.admission';
  assert.equal(await ask(page, path), 0.342);
  await named(page, first).focus();
  await page.keyboard.press('End');
  assert.equal(await ask(page, path), 0.987);
  await page.keyboard.press('ArrowLeft');
  const now = await ask(page, path);
  assert.ok(now < 0.987 && now > 0.9, `${now}`);
  await settled(page);
  assert.equal((await names(page))[0], first);
  assert.equal(await page.evaluate(() => document.activeElement.shadowRoot.activeElement?.ariaLabel), first);
  assert.match(await named(page, first).getAttribute('aria-valuetext'), /^9\d(\.\d)?.% less, /);
  await undo(page).click();
  await undo(page).click();
  assert.equal(await file(page), start);
  await leave(page);
});

test('on a phone there are four, and the spread and the comparison are closed', async () => {
  const page = await show(375);
  assert.equal(await handles(page).count(), 4);
  await page.locator('[data-chart="matters"] .rest').click();
  assert.equal(await handles(page).count(), 9);
  assert.deepEqual(await page.locator('[part="sure"] details.fold').evaluateAll((all) => all.map((one) => one.open)), [false, false]);
  await page.locator('[part="spread"] summary').click();
  await page.locator('[data-chart="spread"] svg.marks').waitFor();
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 375);
  await leave(page);
});
