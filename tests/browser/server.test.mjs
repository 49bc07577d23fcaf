// The sample settings for nginx and Apache, in the real servers: right headers, and a calculator that works behind them.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { close, launch, open, ready } from './support/browser.mjs';
import { serve, SERVERS } from './support/real-servers.mjs';
import { councilSite, strictPolicy } from './support/servers.mjs';
import { HASHED } from './support/trouble.mjs';

const hashed = readdirSync('dist').filter((name) => HASHED.test(name));

for (const [name, server] of Object.entries(SERVERS)) {
  const skip = !server.program && `${name} is not here; make test installs it`;
  describe(name, { skip }, () => {
    let origin, end, host, browser;
    before(async () => {
      ({ origin, end } = await serve(server));
      [host, browser] = await Promise.all([councilSite(), launch()]);
    });
    after(async () => {
      await browser?.close();
      host?.close();
      await end?.();
    });

    const headers = async (name) => {
      const answer = await fetch(`${origin}/${name}`, { headers: { 'Accept-Encoding': 'gzip' } });
      assert.equal(answer.status, 200, name);
      return answer.headers;
    };

    test('what never changes is kept for ever, what may change is asked for again', async () => {
      assert.ok(hashed.length >= 3, `${hashed}`);
      for (const name of hashed) assert.match((await headers(name)).get('cache-control'), /max-age=31536000, immutable/, name);
      for (const name of ['outcomes-calculator.js', 'outcomes-calculator-frame.js', 'index.html', 'presets/families.json']) {
        assert.equal((await headers(name)).get('cache-control'), 'no-cache', name);
      }
    });

    test('every file says its kind, may be loaded by any site, and comes compressed', async () => {
      const kinds = [['outcomes-calculator.js', /javascript/], ['index.html', /^text\/html; charset=utf-8$/i], ['scenario.schema.json', /^application\/json/],
        ['page.css', /^text\/css/], ...hashed.map((name) => [name, name.endsWith('.wasm') ? /^application\/wasm$/ : /javascript/])];
      for (const [name, kind] of kinds) {
        const found = await headers(name);
        assert.match(found.get('content-type'), kind, name);
        assert.equal(found.get('access-control-allow-origin'), '*', name);
        assert.equal(found.get('cross-origin-resource-policy'), 'cross-origin', name);
        assert.equal(found.get('x-content-type-options'), 'nosniff', name);
        assert.equal(found.get('content-encoding'), 'gzip', name);
      }
    });

    test('a link whose # a mail program wrote as %23 opens all the same', async () => {
      for (const path of ['/index.html', '/']) {
        const answer = await fetch(`${origin}${path}%23s%3D1.families.AAAA%26lang%3Dcy`, { redirect: 'manual' });
        assert.equal(answer.status, 302);
        assert.equal(new URL(answer.headers.get('location'), origin).href, `${origin}${path}#s=1.families.AAAA&lang=cy`);
      }
    });

    test('a file that is not there is said to be missing, to other sites too', async () => {
      const answer = await fetch(`${origin}/none.js`);
      assert.deepEqual([answer.status, answer.headers.get('access-control-allow-origin')], [404, '*']);
    });

    test('the calculator works behind it, on its own pages under their policy and on another site', async () => {
      for (const address of [`${origin}/`, `${origin}/embed.html`,
        host.page(`<script src="${origin}/outcomes-calculator.js" data-preset="frequent-ae" data-eager async></script>`, { policy: strictPolicy(origin) })]) {
        const page = await open(browser, address);
        const policy = (await fetch(address)).headers.get('content-security-policy');
        assert.match(policy, /^default-src 'none'; script-src/, address);
        await page.waitForFunction(() => document.querySelector('outcomes-calculator'));
        await page.evaluate('document.querySelector("outcomes-calculator").eager = true');
        await ready(page);
        assert.deepEqual([page.wrong, await page.evaluate('window.refused')], [[], []], address);
        await close(page);
      }
    });
  });
}
