// The height of iframes: by the site-wide script alone, by the height script however it comes, in a sandbox too.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { close, open } from './support/browser.mjs';
import { leave, raise, strike } from './support/stage.mjs';

let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

const frame = (address, more = '') => `<iframe ${more} src="${site.origin}${address}" title="Calculator" width="600" height="300"></iframe>`;
const ASKED = '#frame&amp;preset=families&amp;view=summary';
const scripts = () => ({
  'the site-wide script': `<script src="${site.loader}" async></script>`,
  'the height script': `<script src="${site.origin}/outcomes-calculator-frame.js" async></script>`,
  'the height script as a module': `<script type="module" src="${site.origin}/outcomes-calculator-frame.js"></script>`,
  'the height script with a query': `<script src="${site.origin}/outcomes-calculator-frame.js?ver=6.8"></script>`,
  'the height script from another site': `<script src="${host.file('/cdn/frame.js', readFileSync('dist/outcomes-calculator-frame.js'), 'text/javascript')}"></script>`,
});

// As high as the calculator is once it is there; asked until it is so, as it grows while it starts.
async function fits(page, about) {
  await page.frameLocator('iframe >> nth=0').locator('[part="headline"]').waitFor();
  let told;
  for (let left = 50; left; left -= 1) {
    const [content, shown, first] = await page.frames()[1].evaluate('[document.documentElement.scrollHeight, innerHeight, document.body.offsetHeight]');
    told = `${content} px in ${shown} px`;
    if (shown > 400 && Math.abs(content - shown) <= 1 && Math.abs(first - shown) <= 1) break;
    assert.ok(left > 1, `${about}: ${told}`);
    await page.waitForTimeout(100);
  }
  assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('iframe')).borderTopWidth), '0px', about);
}

test('each script fits the height, whatever the address of the page', async () => {
  for (const [name, script] of Object.entries(scripts())) {
    for (const [address, more] of [[`/index.html${ASKED}`, ''], [`/${ASKED}`, ''], [`/index.html?utm_source=x${ASKED}`, ''], [`/index.html${ASKED}#?secret=a1b2`, 'sandbox="allow-scripts"']]) {
      const page = await open(browser, host.page(frame(address, more) + script));
      await fits(page, `${name}, ${address} ${more}`);
      assert.equal(await page.locator('outcomes-calculator').count(), 0);
      if (!more) await leave(page);
      else await close(page);
    }
  }
});

test('a frame that comes later is fitted, and one wider than its column stays in it', async () => {
  const page = await open(browser, host.page(`<main></main><script src="${site.loader}"></script>`), { viewport: { width: 360, height: 700 } });
  await page.evaluate((html) => { document.querySelector('main').innerHTML = html; }, frame(`/index.html${ASKED}`).replace('width="600"', 'width="800"'));
  await fits(page, 'later');
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 360));
  await leave(page);
});

test('the site-wide script obeys no other frame, and no nonsense', async () => {
  const shout = (value) => `<script>parent.postMessage({ 'outcomes-calculator-height': ${value} }, '*')</script>`;
  const stranger = host.page(shout(888));
  const page = await open(browser, host.page(`${frame(`/index.html${ASKED}`)}<iframe src="${stranger}" height="300"></iframe>
    <iframe sandbox="allow-scripts" src="${stranger}" height="300"></iframe><script src="${site.loader}"></script>`));
  await fits(page, 'ours');
  const heights = () => page.evaluate(() => [...document.querySelectorAll('iframe')].map((one) => one.clientHeight));
  const before = await heights();
  for (const value of ['"555"', '-5', '1e9', 'NaN', 'null', '{}']) await page.frames()[1].evaluate(`parent.postMessage({ 'outcomes-calculator-height': ${value} }, '*')`);
  await page.evaluate(() => postMessage({ 'outcomes-calculator-height': 999 }, '*'));
  await page.waitForTimeout(300);
  assert.deepEqual(await heights(), before);
  assert.deepEqual(before.slice(1), [300, 300]);
  await close(page);
});

test('in an iframe it is light, on a dark device too, unless it is asked to follow or to be dark', async () => {
  for (const [asked, dark] of [['', false], ['&amp;scheme=light', false], ['&amp;scheme=dark', true], ['&amp;scheme=auto', true]]) {
    const page = await open(browser, host.page(frame(`/index.html${ASKED}${asked}`)), { colorScheme: 'dark' });
    await page.frameLocator('iframe').locator('[part="headline"]').waitFor();
    const [red] = await page.frames()[1].evaluate(() => getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g).map(Number));
    assert.equal(red < 100, dark, `${asked}: ${red}`);
    await close(page);
  }
});
