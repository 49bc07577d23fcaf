// Links as mail, chat and documents leave them: each opens the same numbers in the same language, or says that it is damaged.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, close, open, ready } from './support/browser.mjs';
import { raise, strike } from './support/stage.mjs';

let site, host, browser, good;
before(async () => {
  ({ site, host, browser } = await raise());
  const page = await open(browser, `${site.origin}/index.html#preset=families&lang=cy`);
  await ready(page);
  good = await ask(page, `async (one) => {
    const mine = one.save();
    mine.appraisal.years = 7;
    await one.restore(mine);
    return new URL(one.link()).hash.slice(1);
  }`);
  assert.match(good, /^s=.*&lang=cy$/);
  await close(page);
});
after(() => strike({ site, host, browser }));

/** A page at an address, as a click in a mail program opens it. */
async function follow(rest) {
  const page = await open(browser, `${site.origin}/index.html${rest}`);
  await ready(page);
  return page;
}

const once = (text) => encodeURIComponent(text);
const middle = (text) => Math.floor(text.length / 2);
const travelled = {
  'as it was made': (link) => `#${link}`,
  'percent-encoded': (link) => `#${once(link)}`,
  'percent-encoded twice': (link) => `#${once(once(link))}`,
  'with & as HTML writes it': (link) => `#${link.replace('&', '&amp;')}`,
  'with a bang': (link) => `#!${link}`,
  'with a full stop behind it': (link) => `#${link}.`,
  'with a bracket behind it': (link) => `#${link})`,
  'with an angle behind it': (link) => `#${link}%3E`,
  'with a quote behind it': (link) => `#${link}”`,
  'with dots behind it': (link) => `#${link}…`,
  'with a line break in it': (link) => `#${link.slice(0, middle(link))}%0A${link.slice(middle(link))}`,
  'with blanks in it': (link) => `#${link.slice(0, middle(link))}%20${link.slice(middle(link))}`,
  tracked: (link) => `#${link}&utm_source=newsletter`,
  'tracked with a question mark': (link) => `#${link}?utm_source=newsletter`,
  'with a second #': (link) => `#${link}#?secret=1`,
  'put behind a question mark': (link) => `?${link}`,
  'percent-encoded behind a question mark': (link) => `?${once(`#${link}`)}`,
};

for (const [name, change] of Object.entries(travelled)) {
  test(`a Welsh link ${name} opens its numbers in Welsh`, async () => {
    const page = await follow(change(good));
    const [years, language, lang, arrival] = await ask(page, `(one) => [one.scenario.appraisal.years,
      one.shadowRoot.querySelector('.calculator').lang, document.documentElement.lang, !!one.shadowRoot.querySelector('[part=arrival]')]`);
    assert.deepEqual([years, language, lang, arrival], [7, 'cy', 'cy', false]);
    await close(page);
  });
}

for (const [name, change] of Object.entries({
  'cut in the middle': (link) => `#${link.slice(0, middle(link))}`,
  'in small letters': (link) => `#${link.toLowerCase()}`,
  'shortened by dots': (link) => `#${link.slice(0, 20)}…${link.slice(-8)}`,
})) {
  test(`a link ${name} is told as damaged where the reader looks`, async () => {
    const page = await follow(change(good.replace('&lang=cy', '')));
    const said = await page.locator('[part=arrival]').innerText();
    assert.match(said, /The link could not be opened[\s\S]*damaged/);
    await close(page);
  });
}

test('what an embed or a frame asks for is read in per cent too', async () => {
  for (const [fragment, preset, lang] of [
    ['embed%26preset%3Dfamilies', 'families', 'en'],
    ['frame%26preset%3Dfamilies%26lang%3Dcy', 'families', 'cy'],
    ['frame&amp;preset=families&amp;lang=cy', 'families', 'cy'],
    ['frame%2526preset%253Dfamilies', 'families', 'en'],
    ['preset=families.', 'families', 'en'],
  ]) {
    const page = await follow(`#${fragment}`);
    const found = await ask(page, `(one) => [one.getAttribute('preset'), one.shadowRoot.querySelector('.calculator').lang]`);
    assert.deepEqual(found, [preset, lang], fragment);
    await close(page);
  }
});
