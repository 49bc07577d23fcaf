// Translated by a browser, again and again and at any moment, the calculator lives on, and each text on the screen is the one
// that it would be untranslated.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { open, ready } from './support/browser.mjs';
import { drive, engines, WATCH } from './support/engines.mjs';
import { ALL } from './support/pairs.mjs';
import { raise, strike } from './support/stage.mjs';
import { KINDS, SHOWN, translating } from './support/translators.mjs';

let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

const ROOT = "document.querySelector('outcomes-calculator').shadowRoot";
const click = (what, place = 0) => `${ROOT}.querySelectorAll(${JSON.stringify(what)})[${place}].click()`;
const unfold = (what, place = 0) => `${ROOT}.querySelectorAll(${JSON.stringify(what)})[${place}].open = true`;
const choose = (id) => `(() => {
  const select = ${ROOT}.querySelector('#start-from');
  select.value = ${JSON.stringify(id)};
  select.dispatchEvent(new Event('change', { bubbles: true }));
})()`;
const focus = (what) => `${ROOT}.querySelector(${JSON.stringify(what)}).focus()`;

// What a reader does: an expression, then keys.
const STEPS = [
  ['a lever', focus('.lever input[type=range]'), 'ArrowRight', 'ArrowRight'],
  ['a number typed', `${ROOT}.querySelector('.lever input[type=text]').select(), ${focus('.lever input[type=text]')}`, '4', '1'],
  ['undo', click('.controls .buttons button', 0)],
  ['redo', click('.controls .buttons button', 1)],
  ['another preset', choose('families')],
  ['a lever that is off', focus('.lever.off input[type=range]'), 'ArrowRight'],
  ['the other language', click('.languages [lang=cy]')],
  ['a lever in it', focus('.lever input[type=range]'), 'ArrowRight'],
  ['the first language', click('.languages [lang=en]')],
  ['every figure', click('[data-opens=services]')],
  ['a part', unfold('[data-holds="agencies"]')],
  ['an entry more', click('[data-holds="agencies"] .add')],
  ['an entry', unfold('[data-holds="agencies"] .form-entry')],
  ['undone', click('.controls .buttons button', 0)],
  ['a working', unfold('.answer .working')],
  ['a line of it', unfold('.answer .working li details')],
  ['the scenarios', unfold('.scenarios > details')],
  ['one kept', click('.scenarios button')],
  ['another preset beside it', choose('new-parents')],
  ['the link', unfold('.share')],
  ['what was changed', unfold('.changed:not(.share)')],
  ['all as it was', click('.changed .reset')],
];

// Whether all is worked out, and drawn.
async function isDone() {
  const one = document.querySelector('outcomes-calculator');
  const { draws } = one.results?.uncertainty ?? {};
  await new Promise((done) => setTimeout(done, 60));
  return draws === 8192 && one.shadowRoot.querySelector('.calculator') && !one.shadowRoot.querySelector('[aria-busy]');
}

/** Does all steps, with `meanwhile` before, with and after each; gives what is on the screen after each. */
async function walk(page, meanwhile) {
  const seen = [];
  for (const [name, act, ...keys] of STEPS) {
    await page.evaluate(meanwhile);
    await page.evaluate(`(${act}, ${meanwhile})`); // at once, before it is drawn
    for (const key of keys) {
      await page.press(key);
      await page.evaluate(meanwhile); // while the ranges are worked out
    }
    await page.waitForFunction(isDone);
    seen.push(`${name}: ${await page.evaluate(SHOWN)}`);
  }
  return seen;
}

const ENGINES = ['chromium', ...engines];
// Each kind of translator in one engine, or all in each.
const kindsIn = (engine) => KINDS.filter((_, place) => ALL || ENGINES[place % ENGINES.length] === engine);

for (const engine of ENGINES) {
  describe(engine, { timeout: 600_000 }, () => {
    let page, plain;
    const visit = async () => {
      await page.goto(host.page(`<outcomes-calculator eager></outcomes-calculator><script src="${site.loader}"></script>`,
        { head: `<script src="${host.file('/first.js', engine === 'chromium' ? '' : WATCH, 'text/javascript')}"></script>` }));
      await ready(page);
    };
    before(async () => {
      page = await (engine === 'chromium' ? open(browser, null) : drive(engine));
      if (engine === 'chromium') page.press = (key) => page.keyboard.press(key);
      await visit();
      plain = await walk(page, '0');
    });
    after(() => (engine === 'chromium' ? page.context() : page).close());

    for (const kind of kindsIn(engine)) {
      test(`${kind}: every text is true, whatever is done`, async () => {
        await visit();
        assert.deepEqual(await walk(page, translating(kind)), plain);
        assert.deepEqual(await page.evaluate("told.filter(({ name }) => name === 'error')"), []);
      });
    }

    test('what does not change stays translated', async () => {
      await visit();
      await page.evaluate(translating('chrome'));
      await page.evaluate(focus('.lever input[type=range]'));
      await page.press('ArrowRight');
      await page.waitForFunction(isDone);
      const [money, title] = await page.evaluate(`['.money', '.title-text'].map((one) => ${ROOT}.querySelector(one).innerHTML)`);
      assert.doesNotMatch(money, /⟦/, 'what has changed is as the calculator says it');
      assert.match(title, /^<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">⟦.+⟧<\/font><\/font>$/);
      assert.equal(await page.evaluate(`${ROOT}.activeElement?.type`), 'range', 'the focus stays where it is');
    });
  });
}
