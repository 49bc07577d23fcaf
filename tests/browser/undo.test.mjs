// Whatever is done on the screen, by chance: undo gives back the document before it to the bit, and redo the one after.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, open, ready } from './support/browser.mjs';
import { openChapter } from './support/chapter.mjs';
import { ALL } from './support/pairs.mjs';
import { chances } from './support/random.mjs';
import { strictPolicy } from './support/servers.mjs';
import { leave, raise, strike } from './support/stage.mjs';

let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

const MANY = ALL ? 35 : 18;

const now = (page) => ask(page, '(one) => JSON.stringify(one.scenario)');

// Yew draws in a microtask; a file and a link take a turn of the page more.
const drawn = (page) => page.evaluate(() => new Promise((done) => { setTimeout(() => setTimeout(done, 0), 0); }));

/** All that a selector finds in the calculator, each as it stands now. */
const all = (page, selector) => page.locator(selector).evaluateAll((found) => found.map((one, place) => ({ place, value: one.value, text: one.textContent })));

/** Does something to one of what a selector finds, chosen by chance; says whether there was any. */
async function withOne(page, chance, selector, act) {
  const found = await all(page, selector);
  if (found.length === 0) return false;
  const { place, value } = chance.pick(found);
  await act(page.locator(selector).nth(place), value);
  return true;
}

const type = (text) => (box) => box.evaluate((element, typed) => {
  element.focus();
  element.value = typed;
  element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  element.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  element.blur();
}, text);
const press = (button) => button.evaluate((element) => element.click());
const number = (chance, value) => String(Math.round(Number(value) * (0.5 + chance.share()) * 100) / 100);
const numberBox = (selector) => (page, chance) =>
  withOne(page, chance, selector, (box, value) => type(number(chance, value))(box));
const button = (selector) => (page, chance) => withOne(page, chance, selector, press);

const choose = (selector) => (page, chance) => withOne(page, chance, selector, async (box) => {
  const words = await box.locator('option').evaluateAll((options) => options.map((option) => option.value).filter(Boolean));
  if (words.length) await box.selectOption(chance.pick(words));
});

async function unfold(page, chance, selector) {
  await withOne(page, chance, `${selector}:not([open]) > summary`, press);
  await drawn(page);
}

// The chapter of the numbers, and what is folded in the others.
const NUMBERS = ':is(.numbers, .more)';

const DEEDS = {
  keep: button('[part=scenarios] p > button'),
  number: numberBox(`${NUMBERS} .number-box input`),
  text: (page, chance) => withOne(page, chance, `${NUMBERS} .text-field input:not([type=search]), ${NUMBERS} textarea`, (box) => type(chance.pick(['Ŵyn', '“a & b”', '12', 'two words']))(box)),
  choice: choose(`${NUMBERS} select`),
  flag: button(`${NUMBERS} .flag input`),
  'button of the form': button(`${NUMBERS} .form-fields button:not(.found button)`),
  'copy, move or remove': button('.form-entry > .form-fields > .buttons button, .numbers .sheet-parts > .row-acts button'),
  add: button(`${NUMBERS} .add`),
  slider: (page, chance) => withOne(page, chance, '.lever input[type=range]', (box) => type(String(chance.below(101)))(box)),
  lever: numberBox('.lever .number-box input'),
  'lever put back': button('.lever .put-back'),
  'what was changed, put back': async (page, chance) => {
    await unfold(page, chance, 'details.changed:not(.share)');
    return button('details.changed:not(.share) li button')(page, chance);
  },
  reset: button('.changed .reset'),
  paste: (page, chance) => withOne(page, chance, '.numbers .number-box input', (box, value) => box.evaluate((element, text) => {
    const held = new DataTransfer();
    held.setData('text/plain', text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: held, bubbles: true, composed: true, cancelable: true }));
  }, `${number(chance, value)}${chance.pick(['\t', '\n'])}${number(chance, value)}\n`)),
  finder: async (page, chance) => {
    await unfold(page, chance, '.finder');
    const found = await withOne(page, chance, '.finder input[type=search]', type(chance.pick(['arrest', 'week', 'HE4.0', 'visit'])));
    await drawn(page);
    return found && button('.found button')(page, chance);
  },
  preset: choose('#start-from'),
  file: async (page, chance) => {
    const text = JSON.stringify({ ...JSON.parse(await now(page)), title: `File ${chance.below(1000)}` });
    await page.locator('#open-file').setInputFiles({ name: 'ours.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await page.waitForFunction((title) => document.querySelector('outcomes-calculator').scenario.title === title, JSON.parse(text).title);
    return true;
  },
  link: async (page, chance) => {
    const link = await ask(page, `async (one, years) => {
      const before = one.save();
      await one.restore({ ...before, appraisal: { ...before.appraisal, years } });
      const link = one.link();
      one.undo();
      return link;
    }`, 1 + chance.below(30));
    await page.evaluate((hash) => { location.hash = ''; location.hash = hash; }, new URL(link).hash);
    await drawn(page);
    return button('[part=arrival] .buttons button:first-child')(page, chance);
  },
  'scenario kept, shown': button('.kept li > button:nth-of-type(1)'),
};

async function begin(preset) {
  const page = await open(browser, `${site.origin}/index.html#preset=${preset}&view=full`);
  await ready(page);
  await page.locator('[part=scenarios] summary').first().click();
  await openChapter(page);
  return page;
}

const undo = (page) => page.locator('.controls .buttons > button').nth(0);
const redo = (page) => page.locator('.controls .buttons > button').nth(1);
const isOff = (button) => button.evaluate((one) => one.getAttribute('aria-disabled') === 'true');

for (const [preset, seed] of [['frequent-ae', 1], ['families', 2]].slice(0, ALL ? 2 : 1)) {
  test(`whatever is done to ${preset} is undone and done again, and then all of it`, { timeout: 600_000 }, async () => {
    const page = await begin(preset);
    const chance = chances(seed);
    const kinds = Object.keys(DEEDS);
    const past = [];
    const done = new Set();
    for (let step = 0; past.length < MANY && step < 10 * MANY; step += 1) {
      if (chance.below(3) === 0) await unfold(page, chance, '.form-entry');
      const deed = kinds[step] ?? chance.pick(kinds);
      const stood = await now(page);
      await DEEDS[deed](page, chance);
      await drawn(page);
      const stands = await now(page);
      if (stands === stood) continue;
      assert.match(await undo(page).innerText(), /: ./, `${deed} has a name`);
      await press(undo(page));
      await drawn(page);
      assert.equal(await now(page), stood, `${deed}, undone`);
      await press(redo(page));
      await drawn(page);
      assert.equal(await now(page), stands, `${deed}, done again`);
      past.push([deed, stood]);
      done.add(deed);
    }
    const end = await now(page);
    for (const [deed, stood] of past.toReversed()) {
      await press(undo(page));
      assert.equal(await now(page), stood, `${deed}, all undone`);
    }
    await drawn(page);
    assert.ok(await isOff(undo(page)));
    for (const [, stood] of past) {
      assert.equal(await now(page), stood);
      await press(redo(page));
    }
    await drawn(page);
    assert.equal(await now(page), end);
    assert.ok(await isOff(redo(page)));
    assert.ok(done.size >= kinds.length - 3, `only ${[...done]}`);
    assert.equal(past.length, MANY);
    await leave(page);
  });
}

test('a key that leaves a number as it is does not take the next one out of what undo gives back', async () => {
  const page = await begin('frequent-ae');
  const stood = await now(page);
  const box = page.locator('[id="field-appraisal.years"]');
  await box.press('End');
  await page.keyboard.type('.');
  await box.fill('12');
  assert.equal((await ask(page, '(one) => one.scenario')).appraisal.years, 12);
  await press(undo(page));
  assert.equal(await now(page), stood);
  await leave(page);
});
