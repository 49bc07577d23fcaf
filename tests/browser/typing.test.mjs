// What a person types is what counts: by real keys, in boxes of every kind, whatever happens elsewhere meanwhile.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { opened } from './support/accessibility.mjs';
import { OPEN_ALL } from './support/boxes.mjs';
import { ask, drawn, open, ready } from './support/browser.mjs';
import { ALL } from './support/pairs.mjs';
import { leave, raise, strike } from './support/stage.mjs';

let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

async function show(attributes = '', preset = 'frequent-ae') {
  const page = await open(browser, host.page(`<main><h1>Council</h1>
    <script src="${site.loader}" async data-eager data-view="full" data-preset="${preset}" ${attributes}></script></main>`));
  await ready(page);
  return page;
}

const scenario = (page) => ask(page, '(one) => one.scenario');
const box = (page, path) => page.locator(`[id="field-${path}"]`);
const lever = (page) => page.locator('#person_centred-strength');

async function typeOver(page, into, text) {
  await into.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

test('a box holds what is typed while its first digits break a relation, and says what is wrong only once it is left', async () => {
  const page = await show();
  await ask(page, OPEN_ALL);
  const volume = box(page, 'services.ae.volume');
  await volume.click();
  await page.keyboard.press('Control+A');
  for (const [place, key] of [...'90000'].entries()) {
    await page.keyboard.press(key);
    assert.equal(await volume.inputValue(), '90000'.slice(0, place + 1));
    assert.equal(await page.locator('.field-error').count(), 0, 'nothing is told in the middle of a number');
  }
  assert.equal((await scenario(page)).services[0].volume, 90000);
  await typeOver(page, volume, '9');
  await page.keyboard.press('Tab');
  await page.locator('.number-field .field-error', { hasText: 'must cover what the groups use' }).waitFor();
  assert.equal(await volume.inputValue(), '9');
  assert.equal((await scenario(page)).services[0].volume, 90000);
  await leave(page);
});

test('what comes from elsewhere takes nothing from under the fingers', async () => {
  const page = await show();
  await ask(page, OPEN_ALL);
  const volume = box(page, 'services.ae.volume');
  await typeOver(page, volume, '9000');
  await ask(page, '(one) => one.restore({ ...one.save(), title: "Another", appraisal: { ...one.save().appraisal, years: 7 } })');
  await ask(page, '(one) => { one.lang = "cy"; }');
  await page.locator('.calculator[lang=cy]').waitFor();
  assert.equal(await volume.inputValue(), '9000');
  await page.keyboard.type('1');
  assert.equal((await scenario(page)).services[0].volume, 90001);
  // All was chosen, another number comes, and what is typed still takes the place of all.
  await box(page, 'services.ambulance.volume').click();
  await page.keyboard.press('Control+A');
  await ask(page, `(one) => { const next = one.save(); next.services[1].volume = 31234; return one.restore(next); }`);
  await page.waitForFunction(() => document.querySelector('outcomes-calculator').shadowRoot.getElementById('field-services.ambulance.volume').value === '31234');
  await page.keyboard.type('32000');
  assert.equal(await box(page, 'services.ambulance.volume').inputValue(), '32000');
  assert.equal((await scenario(page)).services[1].volume, 32000);
  // A text that is half typed, and the name of a scenario that is kept.
  await typeOver(page, box(page, 'title'), 'Our p');
  await ask(page, '(one) => { one.lang = "en"; }');
  await page.locator('.calculator[lang=en]').waitFor();
  await page.keyboard.type('lace');
  assert.equal((await scenario(page)).title, 'Our place');
  await page.locator('.scenarios summary').first().click();
  await page.locator('.scenarios .keep button').click();
  await typeOver(page, page.locator('.kept input').first(), 'As it');
  await ask(page, '(one) => { const next = one.save(); next.services[1].volume = 33000; return one.restore(next); }');
  await page.waitForTimeout(300);
  await page.keyboard.type(' was');
  assert.equal(await page.locator('.kept input').first().inputValue(), 'As it was');
  await leave(page);
});

test('typing goes on after Enter, after a paste in the middle, and from an empty box', async () => {
  const page = await show('', 'new-parents');
  await typeOver(page, lever(page), '1.50');
  await page.keyboard.press('Enter');
  assert.equal(await lever(page).inputValue(), '1.50');
  await page.keyboard.type('5');
  assert.equal(await lever(page).inputValue(), '1.505');
  assert.equal((await scenario(page)).redesign.levers.person_centred.strength, 0.01505);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  assert.equal(await lever(page).inputValue(), '');
  await page.keyboard.type('.5');
  assert.equal((await scenario(page)).redesign.levers.person_centred.strength, 0.005);
  await page.keyboard.press('Home');
  await page.keyboard.insertText('2');
  assert.equal(await lever(page).inputValue(), '2.5');
  assert.equal((await scenario(page)).redesign.levers.person_centred.strength, 0.025);
  await leave(page);
});

for (const [language, told] of [
  ['en', '“1234,567” can be read as 1234567 or as 1234.567. Enter 1234567 or 1234.567, without a comma.'],
  ['cy', 'Gellir darllen “1234,567” fel 1234567 neu fel 1234.567. Rhowch 1234567 neu 1234.567, heb goma.'],
]) {
  test(`commas and points are read as they are written, or asked about (${language})`, async () => {
    const page = await show(`data-lang="${language}"`);
    await ask(page, OPEN_ALL);
    const volume = box(page, 'services.ae.volume');
    for (const [text, expected] of [
      ['91,234', 91234], ['91,234.5', 91234.5], ['92.234,50', 92234.5], ['1,5E5', 150000], ['93 234', 93234], ['94.234.567', 94234567], ['95234,5', 95234.5],
    ]) {
      await typeOver(page, volume, text);
      assert.equal((await scenario(page)).services[0].volume, expected, text);
    }
    await typeOver(page, lever(page), '7,5');
    assert.equal((await scenario(page)).redesign.levers.person_centred.strength, 0.075);
    await typeOver(page, box(page, 'services.ae.growth'), '1,5');
    assert.equal((await scenario(page)).services[0].growth, 0.015);
    await page.keyboard.press('Tab');
    const unitCost = box(page, 'services.ae.unit_cost');
    await typeOver(page, unitCost, '1234,567');
    await page.keyboard.press('Tab');
    await page.locator('.number-field .field-error', { hasText: told }).waitFor();
    assert.equal(await unitCost.inputValue(), '1234,567');
    await leave(page);
  });
}

test('a range gives way to its number, told in the units of the box, and undo puts both back', async () => {
  const page = await show();
  await ask(page, `(one) => one.restore({ ...one.save(), ranges: [{ path: 'redesign.levers.person_centred.strength', low: 0.1, high: 0.9 }] })`);
  const start = await scenario(page);
  await page.locator('[data-lever=person_centred] input[type=range]').focus();
  for (const [key, expected, told] of [['End', 1, 'now 10 % to 100 %, before 10 % to 90 %'], ['Home', 0, 'now 0 % to 100 %, before 10 % to 100 %']]) {
    await page.keyboard.press(key);
    assert.equal((await scenario(page)).redesign.levers.person_centred.strength, expected);
    const note = await page.locator('[data-lever=person_centred] .gave-way').innerText();
    assert.ok(note.replaceAll('\u00a0', ' ').includes(told), note);
  }
  for (let left = 2; left; left -= 1) await page.locator('.controls .buttons button').first().click();
  assert.deepEqual(await scenario(page), start);
  await typeOver(page, lever(page), '95');
  await page.keyboard.press('Tab');
  assert.match(await page.locator('[data-lever=person_centred] .gave-way').innerText(), /now 10.% to 95.%/);
  await leave(page);
});

// Gives one number a range.
const HOW_SURE = `(one) => [...one.shadowRoot.querySelectorAll('.number > button')].find((button) => /^(How sure|Pa mor sicr)/.test(button.textContent))?.click()`;

// Each control that a person can use, without a name; and each id that stands twice.
const NAMELESS = `(one) => {
  const root = one.shadowRoot;
  const named = new Set([...root.querySelectorAll('label')].filter((label) => label.textContent.trim()).map((label) => label.htmlFor || label.querySelector('input, select, textarea')?.id));
  const isNamed = (part) => (part.getAttribute('aria-label') ?? (part.matches('button, summary') ? part.textContent : '')).trim()
    || named.has(part.id) || part.closest('label')?.textContent.trim();
  const all = [...root.querySelectorAll('input, select, textarea, button, summary')];
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
  const seen = new Set();
  return [all.filter((part) => !isNamed(part)).map((part) => part.outerHTML.slice(0, 120)), ids.filter((id) => seen.size === seen.add(id).size), all.length];
}`;

// All workings of the largest preset take minutes.
for (const preset of ['frequent-ae', 'families', 'frequent-callers', 'multiple-disadvantage', 'new-parents', ...ALL ? ['whole-place-deal'] : []]) {
  test(`everything that can be opened has its name, and every id stands once: ${preset}`, async () => {
    const page = await show('', preset);
    for (const language of ['en', 'cy']) {
      await ask(page, '(one, language) => { one.lang = language; }', language);
      await page.locator(`.calculator[lang=${language}]`).waitFor();
      await opened(page, 'details:not(.working details)');
      await opened(page, '.working > ul > li:first-child > details', 1);
      await ask(page, HOW_SURE);
      await drawn(page);
      const [nameless, twice, count] = await ask(page, NAMELESS);
      assert.deepEqual(nameless, []);
      assert.deepEqual(twice, []);
      assert.ok(count > 300, `${count} controls`);
    }
    await leave(page);
  });
}
