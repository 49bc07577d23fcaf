// A Welsh speaker: what is half typed outlives a change of language, numbers have Welsh words, and no English is left.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, onPaper, open, ready } from './support/browser.mjs';
import { opened } from './support/accessibility.mjs';
import { leave, raise, strike } from './support/stage.mjs';

const OUT = 'tests/browser/out/journeys';
let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

const button = (page, name) => page.getByRole('button', { name, exact: true });
const show = async (view = 'explore') => {
  const page = await open(browser, host.page(`<main><h1>Cyngor</h1><outcomes-calculator eager view="${view}"></outcomes-calculator></main>
    <script src="${site.loader}"></script>`, { lang: 'cy' }));
  await ready(page);
  return page;
};

test('numbers half typed, and work done, outlive a change of language to English and back', async () => {
  const page = await show();
  const box = page.locator('.lever .number-box input').first();
  const slider = page.locator('.lever input[type=range]').nth(1);
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  const work = await ask(page, '(one) => one.scenario');
  await box.fill('4o');
  await button(page, 'English').click();
  await page.locator('.field-error', { hasText: 'Enter a number, like 70.' }).waitFor();
  assert.equal(await box.inputValue(), '4o', 'what was typed stays');
  await button(page, 'Cymraeg').click();
  await page.locator('.lever .field-error', { hasText: 'Rhowch rif, er enghraifft 70.' }).waitFor();
  assert.equal(await box.inputValue(), '4o');
  assert.deepEqual(await ask(page, '(one) => one.scenario'), work);
  await page.screenshot({ path: `${OUT}/welsh-half-typed.png` });
  // Where the page around it changes the language, the box is not left: not a sign of what is being typed may go.
  await box.fill('40.');
  await ask(page, '(one) => { one.lang = "en"; }');
  await page.locator('.calculator[lang=en]').waitFor();
  assert.equal(await box.inputValue(), '40.');
  await ask(page, '(one) => { one.lang = "cy"; }');
  await page.locator('.calculator[lang=cy]').waitFor();
  assert.equal(await box.inputValue(), '40.');
  await page.keyboard.type('5');
  assert.equal(await ask(page, '(one) => one.scenario.redesign.levers.person_centred.strength'), 0.405);
  await leave(page);
});

test('numbers stand in Welsh words, and are the same numbers', async () => {
  const page = await show();
  const answer = async () => (await page.locator('[part="answer"], [part="headline"]').allInnerTexts()).join(' ').replace(/\s+/g, ' ');
  const welsh = await answer();
  await button(page, 'English').click();
  await page.locator('.calculator[lang=en]').waitFor();
  const english = await answer();
  const amounts = (text, units) => [...text.matchAll(new RegExp(`([−-]?£[\\d,.]*\\d)(?: (${units.join('|')}))?`, 'g'))].map(([, amount, unit]) => `${amount} ${units.indexOf(unit)}`);
  const found = amounts(welsh, ['miliwn', 'biliwn']);
  assert.ok(found.length > 3, welsh);
  assert.deepEqual([...found].sort(), [...amounts(english, ['million', 'billion'])].sort());
  assert.doesNotMatch(welsh, /million|billion|\byears?\b|\bpeople\b/);
  const years = (text, words) => [...text.matchAll(new RegExp(`([\\d.]+) (?:${words})`, 'g'))].map(([, number]) => number);
  assert.deepEqual(years(welsh, 'flwyddyn|flynedd|blynedd|mlynedd').sort(), years(english, 'years?').sort());
  await leave(page);
});

// Every text of the screen, and every name that only a screen reader says, but for what is marked as English or comes from the scenario's file.
const said = (page) => ask(page, `(one) => {
  const own = new Set();
  const gather = (node) => {
    if (typeof node === 'string') own.add(node.replace(/\\s+/g, ' ').trim());
    else if (node && typeof node === 'object') Object.values(node).forEach(gather);
  };
  gather(one.scenario);
  const root = one.shadowRoot.querySelector('.calculator');
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const all = [];
  const names = [...own].filter((text) => text.length > 2).sort((a, b) => b.length - a.length);
  const keep = (text) => {
    let left = text.replace(/\\s+/g, ' ').trim();
    for (const name of names) left = left.replaceAll(name, ' ');
    if (/[A-Za-z]{3}/.test(left)) all.push(left);
  };
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.nodeType === 1 ? node : node.parentElement;
    if (element.closest('[lang=en], code, .languages')) continue;
    if (node.nodeType === 3) keep(node.data);
    else for (const name of ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt']) keep(node.getAttribute(name) ?? '');
  }
  return all;
}`);

// Words that no Welsh sentence has.
const ENGLISH = /\b(the|of|and|with|from|this|that|what|how|which|each|every|for|its?|year|years|people|saving|number|numbers|added|source|share|group|service|range|none|yes|first|last|by)\b/i;

for (const view of ['explore', 'full', 'summary']) {
  test(`no English is left in sight, with everything opened: ${view}`, async () => {
    const page = await show(view);
    await opened(page);
    await onPaper(page);
    const welsh = await said(page);
    await ask(page, '(one) => { one.lang = "en"; }');
    await page.locator('.calculator[lang=en]').waitFor();
    const english = new Set(await ask(page, `(one) => {
      const walker = document.createTreeWalker(one.shadowRoot.querySelector('.calculator'), NodeFilter.SHOW_TEXT);
      const all = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) all.push(node.data.replace(/\\s+/g, ' ').trim());
      return all;
    }`));
    assert.ok(welsh.length > (view === 'summary' ? 5 : 60), `${welsh.length} texts`);
    assert.deepEqual([...new Set(welsh.filter((text) => english.has(text)))], [], 'the same in both languages');
    assert.deepEqual([...new Set(welsh.filter((text) => ENGLISH.test(text)))], [], 'English words');
    await page.screenshot({ path: `${OUT}/welsh-${view}.png`, fullPage: view !== 'full' });
    await leave(page);
  });
}

test('names and sources that are there in English only are marked as English wherever they stand', async () => {
  const page = await show('full');
  await ask(page, `(one) => {
    const english = (node) => {
      if (node?.cy) delete node.cy;
      else if (node && typeof node === 'object') Object.values(node).forEach(english);
      return node;
    };
    one.scenario = english(one.save());
  }`);
  await opened(page);
  await onPaper(page);
  const unmarked = await ask(page, `(one) => {
    const own = new Set();
    const gather = (node, key) => {
      if (typeof node === 'string' && key === 'en') own.add(node);
      else if (node && typeof node === 'object') Object.entries(node).forEach(([name, one]) => gather(one, name));
    };
    gather(one.scenario);
    const root = one.shadowRoot.querySelector('.calculator');
    const inQuotes = (text) => [...text.matchAll(/“([^”]*)”/g)].map(([, name]) => name);
    const says = (text) => own.has(text.trim()) || inQuotes(text).some((name) => own.has(name)) || own.has(text.replace(/^.*?: /, ''));
    const found = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (says(node.data) && !node.parentElement.closest('[lang=en], svg')) found.push(node.parentElement.localName + '.' + node.parentElement.className + ': ' + node.data.slice(0, 60));
    }
    for (const box of root.querySelectorAll('input[type=text], textarea')) if (own.has(box.value) && box.lang !== 'en') found.push(box.id);
    return [...new Set(found)];
  }`);
  assert.deepEqual(unmarked, []);
  assert.ok(await page.locator('.calculator [lang=en]').count() > 100);
  // What a reader types is in a language that nobody knows but the reader.
  const name = page.locator('[id="field-services.ae.name"]');
  await name.fill('Adran frys');
  assert.equal(await name.getAttribute('lang'), null);
  await leave(page);
});
