// Once it is there, whatever is done with it: no request leaves, nothing is stored; and without any network it all works.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { close, launch, open, ready } from './support/browser.mjs';
import { drive, engines, WATCH } from './support/engines.mjs';
import { JOURNEY, NOTHING, STORED } from './support/journey.mjs';
import { loggingProxy } from './support/proxy.mjs';
import { councilSite, publish, strictPolicy } from './support/servers.mjs';

let host;
before(async () => { host = await councilSite(); });
after(() => host?.close());

const FILES = ['cash.csv', 'cash.svg', 'cash.png', 'scenario.json'];
function assertDone(came, origin) {
  assert.ok(came.presets >= 6 && came.levers === 7 && came.printed > 100 && came.table > 1000, JSON.stringify(came));
  assert.ok(came.link.startsWith(`${origin}/index.html#s=`), came.link);
  assert.deepEqual([came.files, came.draws], [FILES, 256]);
}

// The roads by which the calculator is on the page itself; an iframe is its own page.
const roads = {
  script: (site) => host.page(`<main><script src="${site.loader}" data-preset="frequent-ae" data-eager async></script></main>`, strict(site)),
  element: (site) => host.page('<main><outcomes-calculator eager></outcomes-calculator></main>', strict(site, site.loader)),
  link: (site) => host.page(`<main><a href="${site.origin}/index.html#embed&amp;eager">Open</a></main>`, strict(site, site.loader)),
  'page of its own': (site) => `${site.origin}/index.html`,
};
const strict = (site, loader) => ({
  policy: strictPolicy(site.origin).replace('script-src', "script-src 'self'"),
  head: `<script src="${host.file('/watch.js', WATCH, 'text/javascript')}"></script>${loader ? `<script src="${loader}" async></script>` : ''}`,
});

// Until the calculator has fetched what it fetches at its start.
async function settled(page, site) {
  await ready(page);
  for (let before = -1; before < site.requests.length;) {
    before = site.requests.length;
    await new Promise((resolve) => setTimeout(resolve, 600));
  }
}
const loads = "performance.getEntriesByType('resource').map((one) => one.name).filter((name) => !/^(data|blob):/.test(name))";

describe('chromium, by a proxy that writes down every request', () => {
  let proxy, browser;
  before(async () => {
    [proxy, browser] = await Promise.all([loggingProxy(), launch(['--disable-features=AutofillServerCommunication'])]);
  });
  after(async () => { await browser?.close(); proxy?.close(); });

  for (const [road, addressOf] of Object.entries(roads)) {
    test(`by ${road}: no request but for its own files, before the journey; none in it; no byte stored`, async () => {
      const site = await publish();
      const address = addressOf(site);
      proxy.asked.length = 0;
      const page = await open(browser, address, { proxy: { server: proxy.address, bypass: '<-loopback>' }, acceptDownloads: true });
      await settled(page, site);
      const own = (one) => one === address || one.startsWith(`${site.origin}/`) || one === `${host.origin}/watch.js`;
      assert.deepEqual(proxy.asked.filter((one) => !own(one)), []);
      assert.ok(proxy.asked.length >= 4, `the proxy sees ${proxy.asked}`);
      const before = proxy.asked.length;
      assertDone(await page.evaluate(JOURNEY(false)), site.origin);
      assert.deepEqual(proxy.asked.slice(before), []);
      assert.deepEqual(await page.evaluate(STORED), NOTHING);
      assert.deepEqual([await page.context().cookies(), page.wrong, await page.evaluate('window.refused')], [[], [], []]);
      site.close();
      await close(page);
    });
  }

  test('cut off from every network once it is there, it does all the same', async () => {
    const site = await publish();
    const page = await open(browser, roads.script(site), { acceptDownloads: true });
    await settled(page, site);
    await page.context().setOffline(true);
    site.close();
    assertDone(await page.evaluate(JOURNEY(false)), site.origin);
    assert.deepEqual(page.wrong, []);
    await close(page);
  });

  test('the proxy would have seen a request', async () => {
    const page = await open(browser, host.page('<p>Council'), { proxy: { server: proxy.address, bypass: '<-loopback>' } });
    proxy.asked.length = 0;
    await page.evaluate(() => { new Image().src = 'http://counter.invalid/a'; navigator.sendBeacon('http://counter.invalid/b'); });
    for (let left = 400; left && proxy.asked.length < 2; left -= 1) await new Promise((wait) => setTimeout(wait, 25));
    assert.deepEqual(proxy.asked.sort(), ['http://counter.invalid/a', 'http://counter.invalid/b']);
    await close(page);
  });
});

for (const engine of engines) {
  describe(engine, () => {
    let page;
    before(async () => { page = await drive(engine, { fresh: true }); });
    after(() => page?.close());

    test('no request in the whole journey, with its server gone, and no byte stored', async () => {
      const site = await publish();
      await page.goto(roads.script(site));
      await settled(page, site);
      const before = await page.evaluate(loads);
      site.close();
      assertDone(await page.evaluate(JOURNEY(true)), site.origin);
      assert.deepEqual(await page.evaluate(loads), before);
      assert.deepEqual(await page.evaluate('window.wrong'), []);
      assert.deepEqual(await page.evaluate(STORED), NOTHING);
    });
  });
}
