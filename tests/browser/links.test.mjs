// Share links between engines: the same link everywhere, which opens the same scenario to the bit; and what is no link.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { presets } from './support/bits.mjs';
import { ask, close, open, ready } from './support/browser.mjs';
import { drive, engines } from './support/engines.mjs';
import { EVERYTHING } from './support/everything.mjs';
import { count, linkOf, linkTo } from './support/links.mjs';
import { ALL } from './support/pairs.mjs';
import { chances, varied } from './support/random.mjs';
import { raise, strike } from './support/stage.mjs';

const MANY = ALL ? 200 : 40;
const AT_ONCE = 20;

let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

/** A page of an engine, with the calculator; `end` lets it go. */
async function begin(engine) {
  const page = engine === 'chromium' ? await open(browser) : await drive(engine);
  await page.goto(`${site.origin}/index.html#preset=families`);
  await ready(page);
  return { page, end: () => (engine === 'chromium' ? close(page) : page.close()) };
}

const parts = (list) => Array.from({ length: Math.ceil(list.length / AT_ONCE) }, (_, at) => list.slice(at * AT_ONCE, (at + 1) * AT_ONCE));

/** The link to each scenario, with what the calculator then holds; none for one that it refuses. */
async function linksTo(page, scenarios) {
  const links = [];
  for (const part of parts(scenarios)) {
    links.push(...await ask(page, `async (one, all) => {
      const links = [];
      for (const scenario of all) {
        links.push(await one.restore(scenario).then(() => [new URL(one.link()).hash, JSON.stringify(one.scenario)], () => null));
      }
      return links;
    }`, part));
  }
  return links;
}

/** What stands once each link has been followed, and opened where that is asked. */
async function opened(page, links) {
  const stand = [];
  for (const part of parts(links)) {
    stand.push(...await ask(page, `async (one, links) => {
      const stand = [];
      const button = () => one.shadowRoot.querySelector('[part=arrival] .buttons button');
      const until = async (holds) => {
        for (let left = 2_000; left && !holds(); left -= 1) await new Promise((done) => setTimeout(done, 5));
      };
      for (const link of links) {
        const before = JSON.stringify(one.scenario);
        location.hash = '#';
        location.hash = link;
        // Over work in progress it is looked at first, else it opens at once.
        await until(() => button() || JSON.stringify(one.scenario) !== before);
        button()?.click();
        await until(() => !button());
        stand.push(JSON.stringify(one.scenario));
      }
      return stand;
    }`, part));
  }
  return stand;
}

let made;
test('chromium makes a link to every preset and to scenarios by chance', { timeout: 300_000 }, async () => {
  const { page, end } = await begin('chromium');
  const chance = chances(20_261);
  const all = presets.map(([, scenario]) => scenario);
  const candidates = Array.from({ length: MANY * 2 }, () => varied(chance.pick(all), chance));
  const links = await linksTo(page, [...all, ...candidates]);
  assert.equal(links.slice(0, all.length).filter(Boolean).length, all.length);
  made = links.filter(Boolean).slice(0, all.length + MANY);
  assert.equal(made.length, all.length + MANY, 'most changes by chance make no fault');
  await end();
});

for (const engine of ['chromium', ...engines]) {
  test(`${engine} makes the same links, and opens each of them`, { timeout: 600_000 }, async () => {
    const { page, end } = await begin(engine);
    try {
      const again = await linksTo(page, made.map(([, text]) => JSON.parse(text)));
      again.forEach((pair, place) => assert.deepEqual(pair, made[place]));
      const stand = await opened(page, made.map(([link]) => link));
      stand.forEach((text, place) => assert.equal(text, made[place][1], made[place][0]));
    } finally {
      await end();
    }
  });
}

const nested = (depth) => [1, ...Array.from({ length: depth }, () => [7, 1]).flat(), 0];
const hostile = (good) => ({
  'cut in the middle': [good.slice(0, good.length / 2), /damaged/, /difrodi/],
  'cut by a letter': [good.slice(0, -1), /damaged/, /difrodi/],
  'one letter changed': [good.replace(/.(.{5})$/, (all, rest) => (all[0] === 'A' ? 'B' : 'A') + rest), /damaged/, /difrodi/],
  'of a later version': [good.replace('s=1.', 's=2.'), /newer/, /newydd/],
  'of a version past counting': [good.replace('s=1.', `s=${'9'.repeat(400)}.`), /newer/, /newydd/],
  'of no version': [good.replace('s=1.', 's=-1.'), /damaged/, /difrodi/],
  'from a preset that there is not': [good.replace('.families.', '.__proto__.'), /does not have/, /nad yw gan/],
  'from another preset': [good.replace('.families.', '.frequent-ae.'), /have changed/, /wedi newid/],
  huge: [`#s=1..${'A'.repeat(300_000)}`, /too large/, /rhy fawr/],
  'with letters that are none': ['#s=1..AAAA+/==', /damaged/, /difrodi/],
  'with half a letter in per cent': [`${good}%z`, /damaged/, /difrodi/],
  'with halves of letters': ['#s=1..%ED%A0%80\u0000é', /damaged/, /difrodi/],
  'with bytes that are no text': [linkOf([0, 0, 0, 0, 1, 6, 2, 0xff, 0xfe]), /damaged/, /difrodi/],
  'that promises more than there is': [linkOf([0, 0, 0, 0, 1, 7, ...count(2 ** 52), 0, 0]), /damaged/, /difrodi/],
  'that promises a text without end': [linkOf([0, 0, 0, 0, 1, 6, ...count(2 ** 53 - 1)]), /damaged/, /difrodi/],
  'nested without end': [linkOf([0, 0, 0, 0, ...nested(10_000)]), /damaged/, /difrodi/],
  'with ten thousand nothings': [linkTo(Array(10_000).fill(null)), /./, /./],
  'that would reach for what all objects share': [linkTo(JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}')), /./, /./],
  'with script for a number': [linkTo({ ...EVERYTHING, appraisal: { years: '<img src=x onerror="window.polluted = true">' } }), /./, /./],
  'with nothing in it': [linkTo(null), /./, /./],
});

/** What a page says of a link, in each language, and whether anything else is other than it was. */
const followed = (page, link) => ask(page, `async (one, link) => {
  const settled = () => new Promise((done) => setTimeout(() => setTimeout(done, 20), 0));
  const before = JSON.stringify(one.scenario);
  const codes = [];
  const hear = ({ detail }) => codes.push(detail.code);
  one.addEventListener('outcomes-calculator-error', hear);
  location.hash = '#';
  location.hash = link;
  await settled();
  one.removeEventListener('outcomes-calculator-error', hear);
  const said = [];
  for (const language of ['en', 'cy']) {
    one.lang = language;
    await settled();
    said.push(one.shadowRoot.querySelector('[part=arrival], .error-summary')?.textContent ?? '');
  }
  one.shadowRoot.querySelector('[part=arrival] .buttons button')?.click();
  await settled();
  return { said, codes, isSame: JSON.stringify(one.scenario) === before,
    isClean: ({}).polluted === undefined && window.polluted === undefined && !one.shadowRoot.querySelector('img, script') };
}`, link);

for (const engine of ['chromium', ...engines]) {
  describe(`in ${engine} a link that is`, () => {
    let page, end, good;
    before(async () => {
      ({ page, end } = await begin(engine));
      good = await ask(page, `async (one) => {
        const mine = one.save();
        await one.restore({ ...mine, appraisal: { ...mine.appraisal, years: 7 } });
        const { hash } = new URL(one.link());
        one.undo();
        return hash.replace(/&.*/, '');
      }`);
    });
    after(() => end?.());

    for (const name of Object.keys(hostile(''))) {
      test(`${name} changes nothing and says why`, async () => {
        const [link, english, welsh] = hostile(good)[name];
        const { said, codes, isSame, isClean } = await followed(page, link);
        assert.deepEqual([isSame, isClean], [true, true], said.join());
        assert.equal(codes.length, 1, codes.join());
        assert.match(said[0], english);
        assert.match(said[1], welsh);
        assert.notEqual(said[0], said[1]);
      });
    }

    test('whole, with letters written in per cent as some mail writes them, opens', async () => {
      const [text] = await opened(page, [good.replace(/[A-Za-z](?=.{0,3}$)/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`)]);
      assert.equal(JSON.parse(text).appraisal.years, 7);
    });

    test('whole, and full of script, is only words', async () => {
      const title = '<img src=x onerror="window.polluted = true"><script>window.polluted = true</script>';
      const link = linkTo({ ...EVERYTHING, title });
      const [text] = await opened(page, [link]);
      assert.equal(JSON.parse(text).title, title);
      const shown = await ask(page, '(one) => [one.shadowRoot.querySelector(".title-text").textContent, one.shadowRoot.querySelectorAll("img, script").length, window.polluted ?? null]');
      assert.deepEqual(shown, [title, 0, null]);
    });
  });
}
