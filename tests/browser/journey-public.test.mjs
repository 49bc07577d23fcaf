// A member of the public, with a phone and two minutes: reads the answer, moves a lever, puts it back, asks what changed, shares.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, drawn, open, ready } from './support/browser.mjs';
import { leave, raise, strike } from './support/stage.mjs';

const OUT = 'tests/browser/out/journeys';
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2, permissions: ['clipboard-read', 'clipboard-write'] };
let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

// Whether something is on the screen of the phone, and not behind anything else.
const inSight = (found) => found.evaluate((one) => {
  const { top, bottom, left, right } = one.getBoundingClientRect();
  const y = Math.max(top, 0) + 4;
  const at = one.getRootNode().elementFromPoint(Math.min(left + 8, right - 1), y);
  return top < innerHeight && bottom > 0 && y < innerHeight && (one === at || one.contains(at) || at.contains(one));
});

test('the answer is read, a lever is moved and put back, what changed is asked, and a link is shared', async () => {
  const page = await open(browser, `${site.origin}/index.html`, PHONE);
  await ready(page);
  const start = await ask(page, '(one) => one.scenario');
  await page.screenshot({ path: `${OUT}/public-1-first.png` });
  await page.screenshot({ path: `${OUT}/public-1-whole.png`, fullPage: true });

  const headline = page.locator('[part="headline"]');
  assert.ok(await inSight(headline), 'the answer is on the first screen');
  assert.match(await headline.innerText(), /\d\s(more\s)?people/);
  assert.match(await page.locator('.money').innerText(), /£/);

  // A finger on the slider, a third along.
  const moved = page.locator('.lever:not(.off)').first();
  const handle = moved.locator('input[type=range]');
  await handle.scrollIntoViewIfNeeded();
  const before = await headline.innerText();
  const { x, y, width, height } = await handle.boundingBox();
  await page.touchscreen.tap(x + width / 3, y + height / 2);
  await page.waitForFunction((text) => document.querySelector('outcomes-calculator').shadowRoot.querySelector('[part="headline"]').innerText !== text, before);
  const value = Number(await handle.inputValue());
  assert.ok(Math.abs(value - 33) <= 4, `the finger put it at ${value}`);
  await drawn(page);
  await page.screenshot({ path: `${OUT}/public-2-moved.png` });
  const beside = page.locator('.in-short');
  assert.ok(await inSight(beside), 'the answer is in sight where the lever is moved');
  const figures = (text) => text.match(/£[\d.,]*\d(\smillion)?|\d[\d,]*(?=\s(more )?people)/g);
  assert.deepEqual(figures(await beside.innerText()), [...figures(await headline.innerText()), ...figures(await page.locator('.money b').innerText())]);

  const changed = page.locator('.changed', { hasText: 'What did I change?' });
  await changed.locator('summary').tap();
  assert.equal(await changed.locator('li').count(), 1);
  await page.screenshot({ path: `${OUT}/public-3-changed.png` });
  await moved.locator('.put-back').tap();
  await changed.getByText('Nothing yet.').waitFor();
  assert.deepEqual(await ask(page, '(one) => one.scenario'), start);
  await page.waitForFunction((text) => document.querySelector('outcomes-calculator').shadowRoot.querySelector('[part="headline"]').innerText === text, before);

  await handle.scrollIntoViewIfNeeded();
  const box = await handle.boundingBox();
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  const mine = await page.waitForFunction((first) => {
    const { scenario } = document.querySelector('outcomes-calculator');
    return JSON.stringify(scenario) !== first && scenario;
  }, JSON.stringify(start));
  await page.locator('.share > summary').tap();
  await page.getByRole('button', { name: 'Copy the link' }).tap();
  await page.getByText('Copied.').waitFor();
  await page.screenshot({ path: `${OUT}/public-4-shared.png` });
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.ok(link.length < 300, `${link.length} characters can be sent in a message`);

  const friend = await open(browser, link, PHONE);
  await ready(friend);
  assert.deepEqual(await ask(friend, '(one) => one.scenario'), await mine.jsonValue());
  assert.equal(await friend.evaluate('document.documentElement.scrollWidth'), 360);
  await leave(friend);
  await leave(page);
});

test('whatever a finger has to hit on the phone is at least 24 pixels each way', async () => {
  const page = await open(browser, `${site.origin}/index.html`, PHONE);
  await ready(page);
  const small = await ask(page, `(one) => [...one.shadowRoot.querySelectorAll('button, select, input, summary, .file')].filter((part) => {
    const { width, height } = part.getBoundingClientRect();
    return width && (width < 24 || height < 24) && !part.matches('.file input');
  }).map((part) => part.localName + '.' + part.className + ' ' + part.textContent.slice(0, 40))`);
  assert.deepEqual(small, []);
  await leave(page);
});
