// The tag in HTML that a server drew with React or Vue, which the framework then takes over in the browser: no warning, the
// same element, the reader's numbers, and what stands between the tags until the calculator is ready.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { close, open, ready } from './support/browser.mjs';
import { built, councilPage, given } from './support/frameworks.mjs';
import { leave, raise, strike } from './support/stage.mjs';

const BOX = '[data-lever=person_centred] input[type=text]';
const FRAMEWORKS = ['React', 'Vue'];
const drawn = {};

let site, host, browser;
before(async () => {
  ({ site, host, browser } = await raise());
  for (const name of FRAMEWORKS.map((one) => one.toLowerCase())) {
    built(`${name}-hydrate`);
    const { html } = await import(resolve(built(`${name}-server`)));
    drawn[name] = await html();
  }
});
afterEach(() => { site.override = null; });
after(() => strike({ site, host, browser }));

async function show(name, { scenario, ...options } = {}) {
  const page = await open(browser, null);
  await page.addInitScript((one) => Object.assign(window, { given: one, heard: [] }), scenario);
  await page.goto(councilPage({ site, host }, `${name}-hydrate`, { inside: drawn[name], ...options }));
  await page.waitForFunction(() => window.hydrate);
  await page.evaluate(() => { window.first = document.querySelector('outcomes-calculator'); });
  return page;
}

const hydrated = async (page) => {
  await page.evaluate(() => void window.hydrate());
  await page.waitForFunction(() => window.calculator?.());
};
const same = (page) => page.evaluate(() => calculator() === first && document.querySelectorAll('outcomes-calculator').length === 1);

for (const title of FRAMEWORKS) {
  const name = title.toLowerCase();

  test(`${title}: a server draws the tag with its attributes and what is inside, and no object`, () => {
    assert.match(drawn[name], /<outcomes-calculator [^>]*preset="families"[^>]*>.*Shown until the calculator is ready/s);
    assert.match(drawn[name], /<outcomes-calculator [^>]*\beager/);
    assert.doesNotMatch(drawn[name], /object|Given by the page/);
  });

  test(`${title}: taken over once the calculator is there, it keeps the element and the reader’s numbers`, async () => {
    const page = await show(name);
    await ready(page);
    await page.locator(BOX).fill('40');
    await hydrated(page);
    await page.evaluate(() => set({ count: 1 }));
    await page.locator('h1', { hasText: 'drawn 1' }).waitFor();
    assert.equal(await same(page), true);
    assert.equal(await page.evaluate('first.scenario.redesign.levers.person_centred.strength'), 0.4);
    await page.evaluate(() => set({ level: 5, view: 'explore' }));
    await page.locator('.calculator h5').first().waitFor();
    await page.locator(BOX).fill('35');
    await page.waitForFunction(() => heard.some((one) => one.name === 'change' && one.detail.scenario.redesign.levers.person_centred.strength === 0.35));
    assert.equal(await page.evaluate('told.filter((one) => one.name === "error").length'), 0);
    await leave(page);
  });

  test(`${title}: an object that the page has in the browser only is given once it is taken over`, async () => {
    const page = await show(name, { scenario: given() });
    await ready(page);
    await hydrated(page);
    await page.waitForFunction(() => first.scenario.title === 'Given by the page');
    assert.equal(await same(page), true);
    await leave(page);
  });

  test(`${title}: taken over before the calculator’s script is there, it shows what is inside until then`, async () => {
    const page = await show(name, { loader: false });
    await hydrated(page);
    assert.equal(await page.locator('#inside').isVisible(), true);
    let release;
    const held = new Promise((done) => { release = done; });
    await page.route(/_bg\.wasm$/, (route) => held.then(() => route.continue()));
    await page.addScriptTag({ url: site.loader });
    await page.waitForFunction(() => customElements.get('outcomes-calculator'));
    assert.equal(await page.locator('#inside').isVisible(), true, 'still there while the program is fetched');
    release();
    await page.waitForFunction(() => heard.some((one) => one.name === 'ready'));
    assert.equal(await page.locator('#inside').isVisible(), false);
    assert.equal(await same(page), true);
    await leave(page);
  });

  test(`${title}: where the calculator cannot start, what is inside stays after it is taken over`, async () => {
    site.override = (path, answer) => /-[0-9a-f]+(_bg\.wasm|\.js)$/.test(path) && (answer.writeHead(404).end(), true);
    const page = await show(name);
    await page.evaluate(() => first.ready.catch(() => {}));
    await hydrated(page);
    assert.equal(await page.locator('#inside').isVisible(), true);
    assert.equal(await page.locator('outcomes-calculator [role=alert]').isVisible(), true);
    await close(page);
  });
}
