// A page whose own scripts have taught every list, object and text to write itself as JSON in another way, as old Prototype.js
// does, or that has its own JSON: files, what is kept, and what the page gives are as elsewhere.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { presets } from './support/bits.mjs';
import { ask, close, open, ready } from './support/browser.mjs';
import { raise, strike } from './support/stage.mjs';

let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

const [, families] = presets.find(([name]) => name === 'families.json');
const PAGES = {
  'lists that write themselves as texts': 'Array.prototype.toJSON = function () { return `[${this.join(", ")}]`; };',
  'objects that write themselves as texts': 'Object.prototype.toJSON = function () { return "object"; };',
  'texts, numbers and dates that write themselves': 'for (const one of [String, Number, Boolean, Date]) one.prototype.toJSON = function () { return `"${this}"`; };',
  'a JSON of its own': 'JSON.stringify = () => "mine"; JSON.parse = () => ({ mine: true });',
  'keys that it inherits': 'Object.keys = (one) => { const all = []; for (const key in one) all.push(key); return all; };',
};

for (const [name, script] of Object.entries(PAGES)) {
  test(`on a page with ${name}`, async () => {
    const page = await open(browser, host.page(`<outcomes-calculator preset="families" eager remember view="full"></outcomes-calculator>
      <script src="${site.loader}" async></script>`, { head: `<script>${script}</script>` }), { acceptDownloads: true });
    await ready(page);
    // What the page gives is read, to the number.
    await page.evaluate(`(async () => {
      const one = document.querySelector('outcomes-calculator');
      const mine = one.save();
      mine.appraisal.years = 9;
      await one.restore(mine);
    })()`);
    const years = () => page.evaluate('document.querySelector("outcomes-calculator").scenario.appraisal.years');
    assert.equal(await years(), 9);
    // A file is whole.
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save to a file', exact: true }).click()]);
    const saved = JSON.parse(await readFile(await download.path(), 'utf8'));
    assert.deepEqual(saved, { ...families, appraisal: { ...families.appraisal, years: 9 } });
    // It opens again.
    await page.evaluate('document.querySelector("outcomes-calculator").undo()');
    await page.locator('input[type=file]').setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(saved)) });
    await page.waitForFunction('document.querySelector("outcomes-calculator").scenario.appraisal.years === 9');
    // What is kept is taken up again.
    await page.waitForFunction('localStorage.length > 0');
    assert.deepEqual(JSON.parse(await page.evaluate('localStorage[localStorage.key(0)]')), saved);
    await page.reload();
    await ready(page);
    assert.equal(await years(), 9);
    await close(page);
  });
}

test('a scenario that a page gives is read as JSON would write it', async () => {
  const page = await open(browser, `${site.origin}/index.html#preset=families`);
  await ready(page);
  const found = await page.evaluate(`(async () => {
    const one = document.querySelector('outcomes-calculator');
    const mine = one.save();
    const told = async (change) => {
      const next = structuredClone(mine);
      const given = change(next) ?? next;
      return one.restore(given).then(() => [one.scenario.appraisal.years, one.scenario.title], (error) => error.faults.map(({ code }) => code).join());
    };
    const all = [];
    all.push(await told((next) => { next.appraisal.years = new Number(8); next.title = new String('Boxed'); }));
    all.push(await told((next) => ({ toJSON: () => ({ ...next, title: 'Its own way' }) })));
    all.push(await told((next) => { next.title = undefined; }));
    all.push(await told((next) => { next.more = () => 1; next.other = Symbol('x'); }));
    all.push(await told(({ format }) => { const ring = { format }; ring.self = ring; return ring; }));
    all.push(await told((next) => { next.appraisal.years = 10n; }));
    all.push(await told((next) => { next.title = 'x'.repeat(2 ** 21); }));
    all.push(await told((next) => { next.appraisal.years = NaN; }));
    all.push(await told((next) => { Object.defineProperty(next, 'boom', { enumerable: true, get() { throw new Error('no'); } }); }));
    all.push(await told((next) => new Proxy(next, {})));
    return all;
  })()`);
  const { title, appraisal } = families;
  assert.deepEqual(found, [[8, 'Boxed'], [appraisal.years ?? 10, 'Its own way'], 'missing', [appraisal.years ?? 10, title], 'syntax', 'syntax',
    'too_large', found[7], 'syntax', [appraisal.years ?? 10, title]]);
  assert.equal(typeof found[7], 'string');
  await close(page);
});
