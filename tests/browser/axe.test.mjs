// axe finds nothing, in every view, language, width and state that a reader may bring it to.
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
