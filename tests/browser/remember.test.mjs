// The reader's numbers are kept on the device only where the page asks for it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, close, open, ready, told } from './support/browser.mjs';
import { leave, raise, strike } from './support/stage.mjs';

let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

const address = (attributes, lang) => host.page(
  `<outcomes-calculator eager ${attributes}></outcomes-calculator><script src="${site.loader}" async></script>`, { lang });
const years = (page) => ask(page, '(one) => one.scenario.appraisal.years');
const stored = (page) => page.evaluate(() => ({ ...localStorage }));
const start = async (to) => {
  const page = await open(browser, to);
  await ready(page);
  return page;
};
async function setYears(page, years) {
  await page.evaluate(() => { window.told = []; });
  await ask(page, 'async (one, years) => { const next = one.save(); next.appraisal.years = years; await one.restore(next); }', years);
  await told(page, 'change');
}
async function again(page, to = page.url()) {
  await page.goto(to);
  await ready(page);
}

test('without it, no byte is stored', async () => {
  const page = await start(address(''));
  await setYears(page, 9);
  assert.deepEqual(await stored(page), {});
  assert.deepEqual(await page.evaluate('[document.cookie, sessionStorage.length]'), ['', 0]);
  await leave(page);
});

test('with it, the numbers are back the next time, and the reader can begin afresh', async () => {
  const page = await start(address('remember'));
  const own = await years(page);
  assert.deepEqual(await stored(page), {}, 'nothing before a change');
  await setYears(page, 9);
  assert.equal(Object.keys(await stored(page)).length, 1);
  await again(page);
  assert.equal(await years(page), 9);
  await page.getByText('These are your numbers from last time').waitFor();
  await page.getByRole('button', { name: 'Begin afresh' }).click();
  await told(page, 'change');
  assert.equal(await years(page), own);
  assert.equal(await page.getByText('These are your numbers').count(), 0);
  assert.deepEqual(await stored(page), {});
  await again(page);
  assert.equal(await years(page), own);
  await leave(page);
});

test('another preset, and another page, are kept apart; taken away, what was stored is deleted', async () => {
  const page = await start(address('remember'));
  const first = page.url();
  const own = await years(page);
  await setYears(page, 9);
  await again(page, address('remember'));
  assert.equal(await years(page), own);
  await setYears(page, 8);
  await page.evaluate(() => { window.told = []; });
  await ask(page, '(one) => { one.preset = "families"; }');
  await told(page, 'change');
  await setYears(page, 7);
  assert.equal(Object.keys(await stored(page)).length, 3);
  await ask(page, '(one) => { one.remember = false; }');
  assert.equal(Object.keys(await stored(page)).length, 2, 'that of this page and preset is gone');
  await setYears(page, 6);
  assert.equal(Object.keys(await stored(page)).length, 2);
  await again(page, first);
  assert.equal(await years(page), 9);
  await leave(page);
});

test('what is stored and is no scenario, or a bad one, is ignored and removed', async () => {
  const page = await start(address('remember'));
  const own = await years(page);
  await setYears(page, 9);
  const [key, good] = Object.entries(await stored(page))[0];
  for (const bad of ['', '{', '[]', 'null', good.replace('"years":9', '"years":-9'), '{"__proto__":{"a":1}}']) {
    assert.notEqual(bad, good);
    await page.evaluate(([key, bad]) => localStorage.setItem(key, bad), [key, bad]);
    await again(page);
    assert.equal(await years(page), own, bad.slice(0, 40));
    assert.deepEqual(await stored(page), {}, bad.slice(0, 40));
  }
  await leave(page);
});

test('where storage is shut, it works without', async () => {
  const inside = address('remember');
  const page = await open(browser, host.page(`<iframe title="c" sandbox="allow-scripts" width="900" height="900" src="${inside}"></iframe>`));
  const frame = page.frames()[1];
  await frame.waitForFunction(() => document.querySelector('outcomes-calculator')?.results?.views);
  const made = await frame.evaluate(async () => {
    let shut = false;
    try { localStorage.length; } catch { shut = true; }
    const one = document.querySelector('outcomes-calculator');
    const next = one.save();
    next.appraisal.years = 9;
    await one.restore(next);
    return [shut, one.scenario.appraisal.years];
  });
  assert.deepEqual(made, [true, 9]);
  await page.waitForTimeout(500);
  assert.deepEqual(page.wrong, []);
  await close(page);
});
