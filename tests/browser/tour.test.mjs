// A tour of every field of the file format: each is read on the screen as the file has it, and what is typed is what is saved.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { opened } from './support/accessibility.mjs';
import { ask, open, ready } from './support/browser.mjs';
import { EVERYTHING, at, boxOf, changed, fields, leaves } from './support/everything.mjs';
import { leave, raise, strike } from './support/stage.mjs';

const SCHEMA = JSON.parse(readFileSync('dist/scenario.schema.json', 'utf8'));
// What names an entry, and the name of the format, are no figures.
const FIXED = (field) => /(^|\.)(format|id)$|^ranges\.\*\.path$/.test(field);
// Who pays for a service is shown in shares that add to 100, which a test of the chapter changes.
const isShare = ({ path }) => /^services\.[^.]+\.paid_by\./.test(path);
// How much more people use is told by a word beside the box.
const signOf = ({ path, value }) => (/^outcomes\.[^.]+\.effects\./.test(path) && value < 0 ? -1 : 1);

let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

// A part of the form, opened as deep as it goes. Without ranges there are no draws, which would take their time at each change.
async function show(part) {
  const { ranges, ...figures } = structuredClone(EVERYTHING);
  const [whole, , lever] = part.split('.');
  if (whole === 'redesign') figures.redesign.levers = lever ? { [lever]: figures.redesign.levers[lever] } : { source: figures.redesign.levers.source };
  if (lever) figures.redesign = { take_up: {}, levers: figures.redesign.levers };
  const document = part === 'ranges' ? { ...figures, ranges } : figures;
  const page = await open(browser, host.page(`<outcomes-calculator eager view="full"></outcomes-calculator><script src="${site.loader}"></script>`));
  await ready(page);
  await ask(page, '(one, scenario) => one.restore(scenario)', document);
  await opened(page, `.more[data-holds*="${whole}"]`);
  await opened(page, '.more[open] details', 5);
  // What is known about a number of a table stands in a row below it.
  const number = { services: 0, ranges: 1 }[whole] ?? -1;
  if (number >= 0) for (const row of await page.locator('tr[data-service]').all()) await row.locator('.mark').nth(number).click();
  return { page, document };
}

// The parts of the form, each with the fields of the file that stand in it.
const PARTS = { appraisal: ['title', 'place', 'summary', 'source', 'appraisal'] };
for (const name of ['agencies', 'services', 'groups', 'outcomes', 'redesign', 'efficiency', 'deal', 'ranges']) PARTS[name] = [name];
for (const lever of Object.keys(EVERYTHING.redesign.levers)) if (lever !== 'source') PARTS[`redesign.levers.${lever}`] = [];
const LEVER = /^redesign\.levers\.\w+(?=\.)/;
const standsIn = (part) => ({ path }) => (LEVER.exec(path) ? LEVER.exec(path)[0] === part : PARTS[part].includes(path.split('.')[0]));

const scenario = (page) => ask(page, '(one) => one.scenario');
const all = leaves(EVERYTHING, SCHEMA).filter(({ field }) => !FIXED(field));

test('the tour leaves no field of the format out', () => {
  const toured = new Set(all.map(({ field }) => field));
  // A price with a year of its own stands for one without; a word in place of figures is chosen in a test below; the costs of the
  // drive are of no group.
  const others = ['appraisal.discounting', 'deal.surplus', 'efficiency.costs.*.group'];
  const left = fields(SCHEMA).filter((field) => !FIXED(field) && !toured.has(field) && !toured.has(`${field}.amount`));
  assert.deepEqual(left.sort(), others);
  assert.ok(toured.size > 150, `${toured.size} fields`);
});

// Another number that may stand there too.
function other({ path, value, schema: { type, maximum } }) {
  if (/price_year$|\.low$/.test(path)) return value - 1;
  if (type === 'integer' || maximum > 10) return value + 1;
  return Math.round((value + (value + 0.05 > maximum ? -0.05 : 0.05)) * 1000) / 1000;
}

// What a reader does with a box: reads it, types in it, leaves it.
const type = (page, typed) => ask(page, `async (one, typed) => {
  const found = [];
  for (const [selector, value] of typed) {
    const box = one.shadowRoot.querySelector(selector);
    if (!box) { found.push(null); continue; }
    const scale = box.parentElement.textContent.includes('%') ? 100 : 1;
    const shown = box.value;
    box.focus();
    box.value = String(Math.round(value * scale * 1e6) / 1e6);
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await new Promise((done) => setTimeout(done, 0));
    box.blur();
    await new Promise((done) => setTimeout(done, 0));
    found.push({ shown: Number(shown) / scale, after: Number(box.value) / scale });
  }
  return found;
}`, typed);

for (const part of Object.keys(PARTS)) {
  test(`each number of ${part} is shown as the file has it, and the file has what is typed in its place`, async () => {
    const { page, document } = await show(part);
    const numbers = all.filter(({ value }) => typeof value === 'number').filter(standsIn(part)).filter((one) => !isShare(one));
    const found = await type(page, numbers.map((one) => [boxOf(one.path), signOf(one) * other(one)]));
    const near = (a, b) => Math.abs(a - b) < 1e-9;
    numbers.forEach((one, place) => {
      assert.ok(found[place], `${one.path} has a box`);
      const [shown, after] = [found[place].shown, found[place].after].map((number) => signOf(one) * number);
      assert.ok(near(shown, one.value), `${one.path}: ${one.value} is shown as ${shown}`);
      assert.ok(near(after, other(one)), `${one.path}: ${other(one)} stays as it was typed, not ${after}`);
    });
    const expected = numbers.reduce((whole, one) => changed(whole, one.path, other(one)), document);
    assert.deepEqual(await scenario(page), expected);
    await leave(page);
  });
}

for (const part of Object.keys(PARTS)) {
  test(`each text, word, choice and tag of ${part} is shown as the file has it, can be changed, and undo puts it back`, async () => {
    const { page, document } = await show(part);
    const others = all.filter(({ value }) => typeof value !== 'number').filter(standsIn(part));
    for (const { path, value } of others) {
      const box = page.locator(boxOf(path));
      assert.equal(await box.count(), 1, `${path} has a box`);
      const kind = await box.evaluate((one) => one.type);
      const now = async () => at(await scenario(page), path);
      if (kind === 'checkbox') {
        assert.equal(await box.isChecked(), value, path);
        await box.click();
        assert.equal(await now(), !value, path);
      } else if (kind === 'select-one') {
        assert.equal(await box.inputValue(), value, path);
        const choices = await box.evaluate((one) => [...one.options].map((option) => option.value));
        const choice = choices.find((word) => word && word !== value);
        if (!choice) continue;
        await box.selectOption(choice);
        assert.equal(await now(), choice, path);
      } else {
        assert.equal(await box.inputValue(), [value].flat().join(', '), path);
        const typed = Array.isArray(value) ? ['new', 'two'] : 'Words of our own';
        await box.fill([typed].flat().join(', '));
        await box.blur();
        assert.deepEqual(await now(), typed, path);
      }
      await ask(page, '(one) => one.undo()');
      assert.deepEqual(await scenario(page), document, `${path}, undone`);
    }
    await leave(page);
  });
}

test('a word that stands in place of figures is chosen, and the figures again', async () => {
  for (const [path, word, figures] of [['appraisal.discounting', 'green-book-2026', 'rate'], ['deal.surplus', 'reinvest', 'weights']]) {
    const { page } = await show(path.split('.')[0]);
    const box = page.locator(boxOf(path));
    await box.selectOption(word);
    assert.equal(at(await scenario(page), path), word);
    await box.selectOption(figures);
    assert.equal(typeof at(await scenario(page), path), 'object');
    await leave(page);
  }
});
