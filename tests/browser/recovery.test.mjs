// After a fault of the program itself it begins anew with the numbers; where that does not help: a plain message, the numbers as
// a file, and a fresh start with them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { ask, close, open, ready, told } from './support/browser.mjs';
import { drive, engines, WATCH } from './support/engines.mjs';
import { publish } from './support/servers.mjs';
import { raise, strike } from './support/stage.mjs';
import { refusal } from './support/trouble.mjs';

let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

const years = (page, selector) => ask(page, '(one) => one.scenario.appraisal.years', null, selector);
const setYears = (page, years) => ask(page,
  'async (one, years) => { const next = one.save(); next.appraisal.years = years; await one.restore(next); }', years);

// The browser once puts no element in place, which the program, as it draws, does not survive.
const fault = (page) => page.evaluate(async () => {
  const own = Node.prototype.insertBefore;
  Node.prototype.insertBefore = () => {
    Node.prototype.insertBefore = own;
    throw new Error('no more elements');
  };
  const one = document.querySelector('outcomes-calculator');
  one.headingLevel = one.headingLevel % 6 + 1;
  await new Promise((resolve) => setTimeout(resolve, 300));
});

// Begun anew by itself, at once, with the numbers and without a word to the reader; the page is told, and of the fresh start.
async function livesOn(page, times) {
  await told(page, 'ready', times + 1);
  await page.waitForFunction(() => {
    const one = document.querySelector('outcomes-calculator');
    return one.results && one.shadowRoot.querySelector('.controls');
  });
  assert.equal(await years(page), 9);
  assert.equal(await ask(page, "(one) => one.shadowRoot.querySelectorAll('[role=alert]').length"), 0);
  assert.equal((await told(page, 'error')).length, times);
}

// A fault in use that repeats, once the reader has entered 9 years: the page is told.
async function failAtNineYears(page) {
  await ready(page);
  await setYears(page, 9);
  await told(page, 'change');
  for (const times of [1, 2]) {
    await fault(page);
    await livesOn(page, times);
  }
  await fault(page);
  const [, , error] = await told(page, 'error', 3);
  assert.equal(error.detail.code, 'fault');
}

for (const [lang, text, save, again] of [
  ['en', /fault of its own/, 'Save my numbers to a file', 'Start again with my numbers'],
  ['cy', /nam ynddi/, 'Cadw fy rhifau i ffeil', 'Dechrau eto gyda fy rhifau']]) {
  test(`the reader keeps every number (${lang})`, async () => {
    const page = await open(browser, host.page(`<outcomes-calculator eager></outcomes-calculator>
      <script src="${site.loader}" async></script>`, { lang }));
    await failAtNineYears(page);
    const message = page.getByRole('alert');
    assert.match(await message.innerText(), text);
    assert.equal(await years(page), 9, 'the page, too, still has the numbers');
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: save }).click()]);
    assert.equal(file.suggestedFilename(), 'scenario.json');
    assert.equal(JSON.parse(readFileSync(await file.path(), 'utf8')).appraisal.years, 9);
    await page.getByRole('button', { name: again }).click();
    await page.locator('[part="headline"]').waitFor();
    assert.equal(await page.getByRole('alert').count(), 0);
    assert.equal(await years(page), 9);
    await setYears(page, 8);
    assert.equal(await years(page), 8, 'it works again');
    assert.equal(await ask(page, '(one) => one.results.format'), 'outcomes-calculator-results/1');
    await close(page);
  });
}

for (const [lang, text] of [['en', /^The calculator could not be loaded: a fault of its own\./], ['cy', /^Ni ellid llwytho’r gyfrifiannell: nam ynddi hi ei hun\./]]) {
  test(`a fault while it starts is told in plain words, and to the page with what it was (${lang})`, async () => {
    const broken = await publish();
    broken.override = (path, answer) => /-[0-9a-f]{8,}\.js$/.test(path) && Boolean(answer.writeHead(200, { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' })
      .end('export default async () => {}; export const stylesheet = () => "", rescue = () => [], watch = () => {}, mount = () => { throw new TypeError("x is not a function"); };'));
    const page = await open(browser, host.page(`<outcomes-calculator eager><p id="inside">What stands here without it.</p></outcomes-calculator>
      <script src="${broken.loader}" async></script>`, { lang }));
    const { code, text: said, message } = await refusal(page, broken.origin);
    assert.equal(code, 'fault');
    assert.match(said, text);
    assert.doesNotMatch(said, /function/);
    assert.match(message, /x is not a function$/);
    broken.close();
    await close(page);
  });
}

test('a fault of the page around it does not stop it', async () => {
  const page = await open(browser, host.page(`<outcomes-calculator eager></outcomes-calculator>
    <script src="${site.loader}" async></script>`));
  await ready(page);
  await page.evaluate(() => {
    addEventListener('outcomes-calculator-change', () => { throw new Error('of the page'); });
    Promise.reject(new Error('of the page'));
  });
  await setYears(page, 9);
  await told(page, 'change');
  await page.waitForTimeout(200);
  assert.equal(await page.locator('[part="headline"]').count(), 1);
  assert.equal((await page.evaluate('window.told')).filter((one) => one.name === 'error').length, 0);
  await close(page);
});

// What the page says first: so often the browser puts no element in place.
const breaks = (times) => `let left = ${times};
  const own = Node.prototype.insertBefore;
  Node.prototype.insertBefore = function (...given) {
    if (left === 0) return own.apply(this, given);
    left -= 1;
    throw new Error('no more elements');
  };`;

// The program is of another site than the page, to which a browser says nothing of what went wrong.
for (const engine of ['chromium', ...engines]) {
  describe(engine, () => {
    let page;
    before(async () => { page = await (engine === 'chromium' ? open(browser, null) : drive(engine)); });
    after(() => (engine === 'chromium' ? page.context() : page).close());
    const first = engine === 'chromium' ? '' : WATCH; // which Chromium's page has of its own
    const visit = (times, before = '') => page.goto(host.page(`<outcomes-calculator eager><p id="inside">What stands here without it.</p></outcomes-calculator>
      <script src="${site.loader}"></script>`, { head: `<script src="${host.file('/first.js', before + first + breaks(times), 'text/javascript')}"></script>` }));

    test('after a fault in use it begins anew by itself; after one that repeats the page is told, and it starts again with the numbers', async () => {
      await visit(0);
      await failAtNineYears(page);
      await ask(page, "(one) => one.shadowRoot.querySelector('[role=alert] button').click()");
      await ready(page);
      assert.equal(await years(page), 9);
    });

    test('after a fault while it starts it begins anew by itself', async () => {
      await visit(1);
      await ready(page);
      assert.deepEqual(await page.evaluate('told.map(({ name }) => name)'), ['ready']);
      assert.equal(await ask(page, '(one) => one.results.uncertainty.draws'), 8192);
    });

    test('so does the JavaScript build', async () => {
      await visit(1, 'delete window.WebAssembly;');
      await ready(page);
      assert.deepEqual(await page.evaluate('told.map(({ name }) => name)'), ['ready']);
      await failAtNineYears(page);
    });

    test('an evaluation that a fault ends is refused, not left open', async () => {
      await visit(0);
      await ready(page);
      const end = await page.evaluate(async () => {
        const { Date } = window;
        const own = Date.now;
        Date.now = () => { throw new Error('no more time'); };
        const one = document.querySelector('outcomes-calculator');
        const ended = one.evaluate(one.scenario).then(() => 'kept', String);
        const end = await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 5_000, 'open'))]);
        Date.now = own;
        return end;
      });
      assert.equal(end, 'Error: no more time');
      await page.waitForFunction(() => document.querySelector('outcomes-calculator').results?.uncertainty?.draws === 8192);
    });

    test('a fault that comes back each time it starts is told', async () => {
      await visit(Infinity);
      const { code, text, message } = await refusal(page, site.origin);
      assert.equal(code, 'fault');
      assert.match(text, /^The calculator could not be loaded: a fault of its own\. Open its own page$/);
      assert.match(message, /fault of its own\. ./);
      assert.deepEqual(await page.evaluate('told.map(({ name }) => name)'), ['error']);
    });
  });
}
