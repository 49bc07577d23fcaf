// Accessibility by measure: text spread out, forced colours, less motion, and a journey by keyboard.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, close, open, ready, told } from './support/browser.mjs';
import { cut, doubled, found, opened, overflow, show, spread } from './support/accessibility.mjs';
import { ALL, covering, product } from './support/pairs.mjs';
import { raise, strike } from './support/stage.mjs';

let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

// What a reader may do to the size and the space of text, on a screen of this width: 320 is also 1280 px at 400 %.
const SIZES = {
  'text spread out': { width: 1280, change: spread },
  'text spread out, at 320 px': { width: 320, change: spread },
  'at 400 %': { width: 320, height: 256 },
  'text of double size, at 320 px': { width: 320, change: doubled },
};

const TABLE = product([['explore', 'full', 'summary'], ['en', 'cy'], Object.keys(SIZES)]);
for (const [view, language, size] of ALL ? TABLE : covering(TABLE)) {
  test(`nothing is cut and nothing scrolls sideways, ${size}: ${view}, ${language}`, async () => {
    const { width, height = 900, change } = SIZES[size];
    const page = await show({ site, host, browser }, view, language, width, { viewport: { width, height } });
    await opened(page);
    await change?.(page);
    assert.deepEqual(await cut(page), []);
    assert.equal(await overflow(page), 0);
    await close(page);
  });
}

test('in forced colours the three pathways can be told apart, and the focus is seen', async () => {
  const page = await show({ site, host, browser }, 'explore', 'en', 1280, { forcedColors: 'active' });
  assert.deepEqual(await found(page), []);
  const looks = await ask(page, `(one) => [...one.shadowRoot.querySelectorAll('.ways .swatch')].map((line) => {
    const { borderTopColor, borderTopStyle, borderTopWidth } = getComputedStyle(line);
    return [borderTopColor, borderTopStyle, borderTopWidth].join();
  })`);
  assert.equal(new Set(looks).size, 3, looks.join(' '));
  await page.locator('.calculator button').first().focus();
  await page.keyboard.press('Tab');
  assert.notEqual(await page.evaluate(() => getComputedStyle(document.querySelector('outcomes-calculator').shadowRoot.activeElement).outlineStyle), 'none');
  await close(page);
});

test('where less motion is asked for, nothing moves by itself', async () => {
  for (const [reducedMotion, still] of [['reduce', true], ['no-preference', false]]) {
    const page = await show({ site, host, browser }, 'explore', 'en', 1280, { reducedMotion });
    const moving = await ask(page, `(one) => [...one.shadowRoot.querySelectorAll('*')].filter((part) => {
      const { transitionDuration, animationName } = getComputedStyle(part);
      return animationName !== 'none' || !/^(0s(, )?)+$/.test(transitionDuration);
    }).length`);
    assert.equal(moving === 0, still, `${moving} with ${reducedMotion}`);
    await close(page);
  }
});

// The journey that ACCESSIBILITY.md tells, with nothing but a keyboard.
test('the journey by keyboard: in, a lever moved, an error mended, a table opened, and out again', async () => {
  const page = await open(browser, host.page(`<a id="before" href="#x">Before</a><outcomes-calculator eager></outcomes-calculator><a id="behind" href="#y">After</a>
    <script src="${site.loader}"></script>`));
  await ready(page);
  const focus = () => ask(page, `(one) => {
    const at = one.shadowRoot.activeElement;
    return at && { tag: at.localName, type: at.type, tool: at.dataset.tool, lever: at.closest('.lever')?.dataset.lever, summary: at.closest('.error-summary') !== null, chart: at.closest('figure') !== null };
  }`);
  const to = async (what, wanted, key = 'Tab') => {
    for (let left = 300; left; left -= 1) {
      await page.keyboard.press(key);
      const at = await focus();
      if (at && wanted(at)) return;
    }
    assert.fail(`never came to ${what}`);
  };
  await page.locator('#before').focus();
  await to('a slider', (at) => at.type === 'range' && at.lever === 'person_centred');
  await page.keyboard.press('ArrowLeft');
  await told(page, 'change');
  await to('its box', (at) => at.type === 'text' && at.lever === 'person_centred', 'Shift+Tab');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('140');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('outcomes-calculator').shadowRoot.activeElement?.closest('.error-summary'));
  await to('the link in the list of errors', (at) => at.tag === 'a' && at.summary);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('outcomes-calculator').shadowRoot.activeElement?.value === '140');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('60');
  await page.locator('.error-summary').waitFor({ state: 'detached' });
  assert.equal(await ask(page, '(one) => one.scenario.redesign.levers.person_centred.strength'), 0.6);
  await to('a table of a chart', (at) => at.tool === 'numbers' && at.chart, 'Shift+Tab');
  await page.keyboard.press('Enter');
  const opened = '(one) => one.shadowRoot.getElementById(one.shadowRoot.activeElement.getAttribute("aria-controls")).checkVisibility()';
  assert.deepEqual([await ask(page, opened), await ask(page, '(one) => one.shadowRoot.activeElement.ariaExpanded')], [true, 'true']);
  for (let left = 400; left && await page.evaluate('document.activeElement.id') !== 'behind'; left -= 1) await page.keyboard.press('Tab');
  assert.equal(await page.evaluate('document.activeElement.id'), 'behind', 'the focus is never caught');
  await close(page);
});
