// What is under a finger: a swipe that scrolls the page moves no lever, and nothing moves from under who moves one.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, open, ready } from './support/browser.mjs';
import { leave, raise, strike } from './support/stage.mjs';

let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

async function show({ width = 375, height = 800, touch = false, preset = 'frequent-ae', language = 'en' } = {}) {
  const page = await open(browser, host.page(`<meta name="viewport" content="width=device-width"><main>
    <script src="${site.loader}" async data-eager data-preset="${preset}" data-lang="${language}"></script></main>`),
  { viewport: { width, height }, ...(touch && { hasTouch: true, isMobile: true }) });
  await ready(page);
  return page;
}

const strength = (page) => ask(page, '(one) => one.scenario.redesign.levers.person_centred.strength');
const slider = (page) => page.locator('[data-lever=person_centred] input[type=range]');

/** Puts a finger down on the slider at a part of its width, moves it by so much in steps, and lifts it. */
async function swipe(page, part, [dx, dy], steps = 12) {
  await slider(page).evaluate((one) => one.scrollIntoView({ block: 'center' }));
  const { x, y, width, height } = await slider(page).boundingBox();
  const from = [Math.round(x + width * part), Math.round(y + height / 2)];
  const cdp = await page.context().newCDPSession(page);
  const touch = (type, touchPoints) => cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [{ x: from[0], y: from[1] }]);
  for (let step = 1; step <= steps; step += 1) {
    await touch('touchMove', [{ x: Math.round(from[0] + dx * step / steps), y: Math.round(from[1] + dy * step / steps) }]);
  }
  await touch('touchEnd', []);
  await page.waitForTimeout(100);
}

test('a swipe up or down moves no lever; a drag along it and a tap do', async () => {
  const page = await show({ touch: true });
  const before = await strength(page);
  for (const [part, way] of [[0.2, [0, -300]], [0.2, [25, -300]], [0.9, [-6, 250]], [0.1, [12, 40]]]) {
    await swipe(page, part, way);
    assert.equal(await strength(page), before, `${part} ${way}`);
    assert.equal(await slider(page).inputValue(), String(before * 100), `${part} ${way}`);
  }
  assert.equal(await page.locator('.controls .buttons button').first().getAttribute('aria-disabled'), 'true', 'there is nothing to undo');
  await swipe(page, before, [-120, 4]);
  const dragged = await strength(page);
  assert.ok(dragged < before - 0.2, `${dragged}`);
  assert.equal(await slider(page).inputValue(), String(Math.round(dragged * 100)));
  for (const [part, way] of [[0.4, [0, 0]], [0.6, [0, 0]]]) {
    await swipe(page, part, way);
    assert.ok(Math.abs(await strength(page) - part) < 0.06, `${part} ${await strength(page)}`);
    assert.equal(await slider(page).inputValue(), String(Math.round(await strength(page) * 100)));
  }
  const tapped = await strength(page);
  // What comes after a tap by keys, as a screen reader does it, counts.
  await slider(page).focus();
  await page.keyboard.press('ArrowRight');
  assert.ok(Math.abs(await strength(page) - tapped - 0.05) < 1e-9);
  await leave(page);
});

test('the mouse drags a lever, and its wheel does not move one that has the focus', async () => {
  const page = await show({ width: 1280 });
  const before = await strength(page);
  await slider(page).evaluate((one) => one.scrollIntoView({ block: 'center' }));
  const { x, y, width, height } = await slider(page).boundingBox();
  await page.mouse.move(x + width * before, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.3, y + height / 2, { steps: 5 });
  await page.mouse.up();
  const dragged = await strength(page);
  assert.ok(dragged < before - 0.2, `${dragged}`);
  await page.mouse.wheel(0, 200);
  await page.locator('#person_centred-strength').click();
  await page.mouse.wheel(0, -200);
  assert.equal(await strength(page), dragged);
  await leave(page);
});

for (const language of ['en', 'cy']) {
  test(`nothing moves from under who moves a lever, from 320 to 1,400 pixels (${language})`, async () => {
    const page = await show({ language });
    const moved = [];
    for (const width of [320, 375, 480, 640, 768, 900, 1024, 1100, 1250, 1400]) {
      await page.setViewportSize({ width, height: 800 });
      await slider(page).focus();
      // On the screen: above it, out of sight, the answer may take a line more.
      const place = () => slider(page).evaluate((one) => Math.round(one.getBoundingClientRect().top));
      const below = () => page.locator('[data-lever=multi_agency], .lever').last().evaluate((one) => Math.round(one.getBoundingClientRect().top));
      const start = [await place(), await below()];
      for (const key of ['ArrowLeft', 'End', 'Home', 'PageUp', 'PageUp']) {
        await page.keyboard.press(key);
        await page.waitForTimeout(60);
        const now = [await place(), await below()];
        if (String(now) !== String(start)) moved.push({ width, key, start, now });
      }
      await page.locator('.changed .reset').evaluate((button) => button.click()); // within what is closed, so that it moves nothing either
      if (await place() !== start[0]) moved.push({ width, key: 'put back', start, now: await place() });
    }
    assert.deepEqual(moved, []);
    await leave(page);
  });
}
