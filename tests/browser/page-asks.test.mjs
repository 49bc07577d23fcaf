// What a page asks for that cannot be had is told where the reader looks, in the reader's language, to the page by an event, and
// to whoever looks after the page in the console; the numbers stay. Files of other programs are read.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { presets } from './support/bits.mjs';
import { ask, close, open, ready } from './support/browser.mjs';
import { raise, strike } from './support/stage.mjs';

let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

const [, families] = presets.find(([name]) => name === 'families.json');
const start = async (attributes, lang = 'en') => {
  const page = await open(browser, host.page(`<outcomes-calculator ${attributes} eager></outcomes-calculator>
    <script src="${site.loader}" async></script>`, { lang }));
  await ready(page);
  return page;
};
const arrival = (page) => page.locator('[part=arrival]').innerText();
const codes = (page) => page.evaluate('window.told.filter(({ name }) => name === "error").map(({ detail }) => detail.code)');
const title = (page) => ask(page, '(one) => one.scenario.title.en ?? one.scenario.title');
const set = (page, name, value) => ask(page, `(one, [name, value]) => one.setAttribute(name, value)`, [name, value]);

for (const [lang, words] of Object.entries({ en: /no ready-made scenario called “famlies”/, cy: /Nid oes senario parod o’r enw “famlies”/ })) {
  test(`a preset with a typo is told on the screen and in the console (${lang})`, async () => {
    const page = await start('preset="famlies"', lang);
    assert.match(await arrival(page), words);
    assert.deepEqual(await codes(page), ['preset']);
    assert.equal(page.wrong.length, 1, page.wrong.join());
    assert.match(page.wrong[0], /preset="famlies"/);
    for (const id of ['frequent-ae', 'families', 'whole-place-deal']) assert.ok(page.wrong[0].includes(id), page.wrong[0]);
    await close(page);
  });

  test(`a preset with a typo after a good one leaves the numbers (${lang})`, async () => {
    const page = await start('preset="families"', lang);
    const before = await title(page);
    await set(page, 'preset', 'famlies');
    assert.match(await arrival(page), words);
    assert.equal(await title(page), before);
    assert.match(page.wrong.join(), /preset="famlies"/);
    await set(page, 'preset', 'frequent-ae'); // and a good one opens
    await page.waitForFunction((before) => document.querySelector('outcomes-calculator').scenario.title.en !== before, before);
    assert.equal(await page.locator('[part=arrival]').count(), 0);
    await close(page);
  });

  test(`a file that is missing, no file or faulty after a good preset leaves the numbers and says so (${lang})`, async () => {
    const page = await start('preset="families"', lang);
    const before = await title(page);
    const faulty = host.file('/faulty.json', JSON.stringify({ ...families, appraisal: { ...families.appraisal, years: -1 } }), 'application/json');
    const words = { en: [/could not be fetched/, /not a scenario file/, /Years/i], cy: [/Ni ellid nôl/, /Nid ffeil senario/, /lynyddoedd/i] }[lang];
    for (const [place, [address, code]] of [['/gone.json', 'src'], [host.file('/text.json', 'no', 'application/json'), 'scenario'], [faulty, 'scenario']].entries()) {
      const wrong = page.wrong.length;
      await set(page, 'src', address);
      await page.waitForFunction((count) => window.told.filter(({ name }) => name === 'error').length === count, place + 1);
      assert.equal((await codes(page)).at(-1), code);
      await page.waitForFunction((pattern) => new RegExp(pattern.source, pattern.flags).test(document.querySelector('outcomes-calculator').shadowRoot
        .querySelector('[part=arrival], .error-summary')?.textContent ?? ''), { source: words[place].source, flags: words[place].flags })
        .catch(async () => assert.fail(`${address}: ${await ask(page, '(one) => one.shadowRoot.querySelector("[part=arrival], .error-summary")?.textContent ?? one.shadowRoot.textContent.slice(0, 900)')}`));
      assert.equal(await title(page), before);
      assert.ok(page.wrong.slice(wrong).some((text) => text.includes('src="')), page.wrong.slice(wrong).join());
    }
    await close(page);
  });
}

test('faults of a scenario are told in the language of the calculator', async () => {
  const page = await start('preset="families"', 'cy');
  const said = await ask(page, `async (one, bad) => {
    one.scenario = bad;
    const event = window.told.findLast(({ name }) => name === 'error').detail.message;
    const restored = await one.restore(bad).catch((error) => [error.message, ...error.faults.map(({ message }) => message)]);
    const evaluated = await one.evaluate(bad).catch((error) => [error.message, ...error.faults.map(({ message }) => message)]);
    const draws = await one.evaluate(one.save(), { draws: -1 }).catch((error) => error.message);
    return [event, ...restored, ...evaluated, draws];
  }`, { ...families, appraisal: { ...families.appraisal, years: -1 } });
  assert.ok(said.length >= 6, said.join('\n'));
  for (const text of said) {
    assert.doesNotMatch(text, /\b(must|is|the|be)\b/, text);
  }
  await close(page);
});

test('a file in UTF-16 opens, and one in Windows-1252 is named', async () => {
  const page = await start('preset="frequent-ae" view="full"');
  const text = JSON.stringify({ ...families, title: 'Tŷ £5' });
  const file = (buffer) => ({ name: 'mine.json', mimeType: 'application/json', buffer });
  await page.locator('input[type=file]').setInputFiles(file(Buffer.from(`\ufeff${text}`, 'utf16le')));
  await page.waitForFunction('document.querySelector("outcomes-calculator").scenario.title === "Tŷ £5"');
  await page.locator('input[type=file]').setInputFiles(file(Buffer.from(text.replace('Tŷ', 'Ty'), 'latin1')));
  await page.getByText('Windows-1252').first().waitFor();
  assert.equal(await title(page), 'Tŷ £5');
  await close(page);
});

test('the list of ready-made scenarios shows one only where it is that one', async () => {
  const page = await start('preset="families" view="full"');
  const chosen = () => ask(page, '(one) => one.shadowRoot.querySelector("#start-from").value');
  assert.equal(await chosen(), 'families');
  for (const change of [{ title: 'A&E' }, { title: 'a' }, { title: '' }, { title: families.title, place: 'Elsewhere' },
    { appraisal: { ...families.appraisal, years: 7 } }]) {
    await ask(page, 'async (one, next) => { await one.restore(next).catch(() => {}); await new Promise((done) => setTimeout(done, 50)); }', { ...families, ...change });
    const isRefused = change.title === '';
    assert.equal(await chosen() === 'families', isRefused && (await title(page)) === families.title.en, JSON.stringify(change));
  }
  await ask(page, '(one, next) => one.restore(next)', families);
  await page.waitForFunction('document.querySelector("outcomes-calculator").shadowRoot.querySelector("#start-from").value === "families"');
  await close(page);
});
