// The other roads in, and the JavaScript build, in Firefox and in WebKit.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { compare, presets } from './support/bits.mjs';
import { ask, ready } from './support/browser.mjs';
import { drive, engines } from './support/engines.mjs';
import { councilSite, publish } from './support/servers.mjs';

const policy = (directives) => `default-src 'none'; style-src 'self'; img-src data:; ${directives}`;

for (const engine of engines) {
  describe(engine, () => {
    // A site of its own: what the last page of another engine still asks for counts here for nothing.
    let site, host, page;
    before(async () => ([site, host, page] = await Promise.all([publish(), councilSite(), drive(engine)])));
    after(() => { site?.close(); host?.close(); return page?.close(); });

    test('where the policy allows no WebAssembly, the JavaScript build serves, with the same bits', async () => {
      await page.goto(host.page(`<script src="${site.loader}" async data-preset="frequent-ae" data-eager></script>`,
        { policy: policy(`script-src ${site.origin}; connect-src ${site.origin}`) }));
      await ready(page);
      assert.deepEqual(site.requests.map((path) => path.replace(/-[0-9a-f]{8,}/, '')),
        ['/outcomes-calculator.js', '/outcomes-calculator-fallback.js']);
      await compare(page, presets, { draws: 1024, seed: 7 });
    });

    test('an ordinary link becomes the calculator', async () => {
      await page.goto(host.page(`<p><a id="way" href="${site.origin}/index.html#embed&amp;preset=families&amp;lang=cy">Open</a></p>`,
        { head: `<script src="${site.loader}" async></script>`, policy: policy(`script-src ${site.origin} 'wasm-unsafe-eval'; connect-src ${site.origin}`) }));
      await ready(page);
      assert.deepEqual(await ask(page, '(one) => [one.preset, one.getAttribute("lang"), Boolean(one.querySelector("#way"))]'), ['families', 'cy', true]);
    });

    test('an iframe is as high as the calculator in it', async () => {
      await page.goto(host.page(`<iframe src="${site.origin}/index.html#frame&amp;view=summary" title="Calculator" width="600" height="300"></iframe>
        <script src="${site.origin}/outcomes-calculator-frame.js" async></script>`,
      { policy: policy(`script-src ${site.origin}; frame-src ${site.origin}`) }));
      await page.waitForFunction(() => document.querySelector('iframe').clientHeight > 400);
    });
  });
}
