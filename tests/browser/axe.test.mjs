// axe finds nothing, in every view, language, width and state that a reader may bring it to; every two of the first three, and
// all three together in `make test-all`.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, close, spoken, told } from './support/browser.mjs';
import { found, opened, overflow, show } from './support/accessibility.mjs';
import { ALL, covering, product } from './support/pairs.mjs';
import { raise, strike } from './support/stage.mjs';

const [VIEWS, LANGUAGES, WIDTHS] = [['explore', 'full', 'summary'], ['en', 'cy'], [320, 1280]];
const BOX = '.lever .number-box input[type=text]';

let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

// What a reader may have done with it, in this order on one page.
const STATES = {
  fresh: () => {},
  changed: async (page) => {
    await ask(page, '(one) => { const next = one.save(); next.redesign.levers.person_centred.strength = 0.4; one.scenario = next; }');
    await told(page, 'change');
    await spoken(page);
  },
  error: async (page) => {
    const box = page.locator(BOX).first();
    if (!await box.count()) return;
    await box.fill('1400');
    await box.press('Enter');
    await page.locator('.error-summary[role=alert]').waitFor();
  },
  'details open': (page) => opened(page),
};

const TABLE = product([VIEWS, LANGUAGES, WIDTHS]);
for (const [view, language, width] of ALL ? TABLE : covering(TABLE)) {
  test(`axe finds nothing: ${view}, ${language}, ${width} px, in every state`, async () => {
    const page = await show({ site, host, browser }, view, language, width);
    const faults = {};
    for (const [state, reach] of Object.entries(STATES)) {
      await reach(page);
      if (state === 'changed' && !ALL) continue; // all that is changed is there in the next one too
      const wrong = await found(page);
      if (await overflow(page)) wrong.push('the page is wider than the screen');
      if (wrong.length) faults[state] = wrong;
    }
    assert.deepEqual(faults, {});
    await close(page);
  });
}
