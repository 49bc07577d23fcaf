// Accessibility, by axe and by measure: every view, language, state and width; text spread out; forced colours; keyboard.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { ask, open, ready, told } from './support/browser.mjs';
import { raise, strike } from './support/stage.mjs';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const [VIEWS, LANGUAGES, WIDTHS] = [['explore', 'full', 'summary'], ['en', 'cy'], [320, 1280]];
const BOX = '.number-box input[type=text]';

let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

async function show(view, language, width, options = {}) {
  const page = await open(browser, host.page(`<main><h1>Council</h1><outcomes-calculator eager view="${view}"></outcomes-calculator></main>
    <script src="${site.loader}"></script>`, { lang: language }), { viewport: { width, height: 900 }, ...options });
  await ready(page);
  await page.evaluate(AXE);
  return page;
}

const opened = (page) => ask(page, `async (one) => {
  for (let round = 0; round < 4; round += 1) {
    for (const details of one.shadowRoot.querySelectorAll('details:not([open])')) details.open = true;
    await new Promise((done) => setTimeout(done, 50));
  }
}`);

// What a reader may have done with it, in this order on one page.
const STATES = {
  fresh: () => {},
  changed: async (page) => {
    await ask(page, '(one) => { const next = one.save(); next.redesign.levers.person_centred.strength = 0.4; one.scenario = next; }');
    await told(page, 'change');
    await page.waitForTimeout(1200); // the status line speaks
  },
  error: async (page) => {
    const box = page.locator(BOX).first();
    if (!await box.count()) return;
    await box.fill('1400');
    await box.press('Enter');
    await page.locator('.error-summary[role=alert]').waitFor();
  },
  'details open': opened,
};

const found = (page) => page.evaluate(async (rules) => {
  const { violations } = await axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
  return violations.map((one) => `${one.id}: ${one.help}: ${one.nodes.slice(0, 2).map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}, RULES);

const overflow = (page) => page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

for (const view of VIEWS) {
  for (const language of LANGUAGES) {
    for (const width of WIDTHS) {
      test(`axe finds nothing: ${view}, ${language}, ${width} px, in every state`, async () => {
        const page = await show(view, language, width);
        const faults = {};
        for (const [state, reach] of Object.entries(STATES)) {
          await reach(page);
          const wrong = await found(page);
          if (await overflow(page)) wrong.push('the page is wider than the screen');
          if (wrong.length) faults[state] = wrong;
        }
        assert.deepEqual(faults, {});
        await page.context().close();
      });
    }
  }
}

// The spacing of WCAG 1.4.12, which a reader's own style sets everywhere.
const SPACING = `* { letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }`;

// Text that is cut: a box that hides what does not fit in it, or a control narrower than its words. Names that are typed may scroll.
const cut = (page) => ask(page, `(one) => [...one.shadowRoot.querySelectorAll('.calculator *')].filter((part) => {
  const { overflowX, overflowY } = getComputedStyle(part);
  if (part.closest('.hidden, svg') || part.matches('input:not(.number-box input)') || !part.clientWidth) return false;
  const hides = (overflow) => ['hidden', 'clip'].includes(overflow);
  const field = part.matches('.number-box input, button, summary, label');
  return ((hides(overflowX) || field) && part.scrollWidth > part.clientWidth + 1) || ((hides(overflowY) || part.matches('button')) && part.scrollHeight > part.clientHeight + 1);
}).map((part) => part.localName + '.' + part.className + ' ' + (part.value ?? part.textContent).slice(0, 60))`);

for (const language of LANGUAGES) {
  for (const width of WIDTHS) {
    test(`with text spread out nothing is cut: ${language}, ${width} px`, async () => {
      const page = await show('full', language, width);
      await ask(page, `(one, text) => { const sheet = new CSSStyleSheet(); sheet.replaceSync(text); one.shadowRoot.adoptedStyleSheets.push(sheet); }`, SPACING);
      await opened(page);
      assert.deepEqual(await cut(page), []);
      assert.equal(await overflow(page), 0);
      await page.context().close();
    });
  }
}

test('in forced colours the three pathways can be told apart, and the focus is seen', async () => {
  const page = await show('explore', 'en', 1280, { forcedColors: 'active' });
  assert.deepEqual(await found(page), []);
  const looks = await ask(page, `(one) => [...one.shadowRoot.querySelectorAll('.line')].slice(0, 3).map((line) => {
    const { stroke, strokeDasharray, strokeWidth } = getComputedStyle(line);
    return [stroke, strokeDasharray, strokeWidth].join();
  })`);
  assert.equal(new Set(looks).size, 3, looks.join(' '));
  await page.locator('.calculator button').first().focus();
  await page.keyboard.press('Tab');
  assert.notEqual(await page.evaluate(() => getComputedStyle(document.querySelector('outcomes-calculator').shadowRoot.activeElement).outlineStyle), 'none');
  await page.context().close();
});

test('where less motion is asked for, nothing moves by itself', async () => {
  for (const [reducedMotion, still] of [['reduce', true], ['no-preference', false]]) {
    const page = await show('explore', 'en', 1280, { reducedMotion });
    const moving = await ask(page, `(one) => [...one.shadowRoot.querySelectorAll('*')].filter((part) => {
      const { transitionDuration, animationName } = getComputedStyle(part);
      return animationName !== 'none' || !/^(0s(, )?)+$/.test(transitionDuration);
    }).length`);
    assert.equal(moving === 0, still, `${moving} with ${reducedMotion}`);
    await page.context().close();
  }
});

// The journey that ACCESSIBILITY.md tells, with nothing but a keyboard.
test('the journey by keyboard: in, a lever moved, an error mended, a table opened, and out again', async () => {
  const page = await open(browser, host.page(`<a id="before" href="#x">Before</a><outcomes-calculator eager></outcomes-calculator><a id="behind" href="#y">After</a>
    <script src="${site.loader}"></script>`));
  await ready(page);
  const focus = () => ask(page, `(one) => {
    const at = one.shadowRoot.activeElement;
    return at && { tag: at.localName, type: at.type, lever: at.closest('.lever')?.dataset.lever, summary: at.closest('.error-summary') !== null, chart: at.closest('figure') !== null };
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
  await to('a table of a chart', (at) => at.tag === 'summary' && at.chart, 'Shift+Tab');
  await page.keyboard.press('Enter');
  assert.equal(await ask(page, '(one) => one.shadowRoot.activeElement.parentElement.open'), true);
  for (let left = 400; left && await page.evaluate('document.activeElement.id') !== 'behind'; left -= 1) await page.keyboard.press('Tab');
  assert.equal(await page.evaluate('document.activeElement.id'), 'behind', 'the focus is never caught');
  await page.context().close();
});
