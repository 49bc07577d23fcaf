// “Put this on your site”: each piece of code works as it is written, and what is said of a policy is what browsers do.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { ask, close, open, ready } from './support/browser.mjs';
import { strictPolicy } from './support/servers.mjs';
import { leave, raise, strike } from './support/stage.mjs';

let site, host, browser, page;
before(async () => {
  ({ site, host, browser } = await raise());
  page = await open(browser, `${site.origin}/embed.html`);
  await page.waitForSelector('#road-frame code');
});
after(() => strike({ site, host, browser }));

const code = (road) => page.locator(`#road-${road} code`).innerText();

test('each piece of code shows what was chosen', async () => {
  await page.selectOption('#preset', 'families');
  await page.selectOption('#language', 'cy');
  await page.selectOption('#view', 'summary');
  for (const road of ['script', 'element', 'link']) {
    const body = await code(road) + (road === 'link' ? `<script src="${site.loader}" async></script>` : '');
    const other = await open(browser, host.page(body, { policy: strictPolicy(site.origin) }));
    await ready(other);
    assert.deepEqual(await ask(other, '(one) => [one.preset, one.getAttribute("lang"), one.view]'), ['families', 'cy', 'summary'], road);
    await leave(other);
  }
  const other = await open(browser, host.page(await code('frame')));
  await other.frameLocator('iframe').locator('[part="headline"]').waitFor();
  assert.equal(await other.frames()[1].evaluate('document.querySelector("outcomes-calculator").preset'), 'families');
  await other.waitForFunction(() => document.querySelector('iframe').clientHeight !== 1200);
  await leave(other);
});

test('the calculator on it follows the choice', async () => {
  await page.selectOption('#preset', 'new-parents');
  await page.locator('outcomes-calculator').scrollIntoViewIfNeeded();
  await ready(page);
  assert.equal(await ask(page, '(one) => one.preset'), 'new-parents');
});

test('a pinned script carries the hash of the file, and a browser takes it', async () => {
  await page.check('#pinned');
  const text = await code('script');
  const hash = createHash('sha384').update(readFileSync('dist/outcomes-calculator.js')).digest('base64');
  assert.ok(text.includes(`integrity="sha384-${hash}" crossorigin="anonymous"`), text);
  const other = await open(browser, host.page(text, { policy: strictPolicy(site.origin) }));
  await ready(other);
  await leave(other);
  await page.uncheck('#pinned');
});

test('it speaks Welsh, and the code it writes then does too', async () => {
  await page.selectOption('#language', '');
  await page.click('nav a:visible');
  assert.equal(await page.locator('h1:visible').innerText(), 'Rhoi hon ar eich gwefan');
  assert.match(await page.locator('#preset option').first().textContent(), /adran frys/);
  assert.match(await code('element'), />Agor y gyfrifiannell canlyniadau<\/a>/);
  await page.click('nav a:visible');
  assert.match(await code('element'), />Open the outcomes calculator<\/a>/);
});

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
test('axe finds nothing wrong on the calculator’s own pages, in either language, narrow and dark', async () => {
  for (const [name, options] of [['embed.html', {}], ['embed.html#lang=cy', { viewport: { width: 320, height: 700 } }],
    ['index.html#lang=cy', {}], ['embed.html', { colorScheme: 'dark' }], ['index.html#frame&view=summary', {}]]) {
    const other = await open(browser, `${site.origin}/${name}`, options);
    await other.waitForSelector('outcomes-calculator');
    await ask(other, '(one) => { one.eager = true; }');
    await ready(other);
    if (name.startsWith('embed')) {
      await other.fill('#policy', "default-src 'self'");
      await other.click('#check button');
    }
    await other.evaluate(AXE);
    const { violations } = await other.evaluate(() => axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }));
    assert.deepEqual(violations.map((one) => `${one.id}: ${one.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')}`), [], name);
    assert.equal(await other.evaluate('document.documentElement.scrollWidth <= innerWidth'), true, `${name} does not overflow`);
    await close(other);
  }
});

const POLICIES = () => [
  "default-src 'self'",
  "default-src 'none'",
  'default-src *',
  "script-src 'self'; img-src data:",
  `script-src ${site.origin}`,
  `script-src ${site.origin} 'wasm-unsafe-eval'`,
  `script-src ${site.origin}/ 'unsafe-eval'; connect-src 'self'`,
  `script-src ${site.loader} 'wasm-unsafe-eval'`,
  `script-src 127.0.0.1:* 'wasm-unsafe-eval'; connect-src *`,
  `script-src http: 'wasm-unsafe-eval'; connect-src 'none'`,
  `script-src https: 'wasm-unsafe-eval'`,
  `script-src *.0.0.1 'wasm-unsafe-eval'`,
  `script-src 'none'; script-src-elem ${site.origin}; connect-src ${site.origin}`,
  `script-src ${site.origin} 'wasm-unsafe-eval' 'strict-dynamic'`,
  `DEFAULT-SRC 'none'; Script-Src ${site.origin.toUpperCase()} 'WASM-unsafe-eval'; connect-src ${site.origin}`,
  `script-src ${site.origin} 'wasm-unsafe-eval', default-src ${site.origin}`,
  `script-src ${site.origin}; script-src *; connect-src ${site.origin}`,
  `sandbox; script-src ${site.origin}`,
  `sandbox allow-scripts allow-same-origin; script-src ${site.origin}`,
];

// What truly happens: which build serves on a page under the policy.
async function truth(policy) {
  const other = await open(browser, host.page(`<outcomes-calculator eager></outcomes-calculator><script src="${site.loader}" async></script>`, { policy }));
  await other.waitForFunction(() => window.told.some((one) => one.name !== 'change')
    || (document.readyState === 'complete' && !customElements.get('outcomes-calculator')), null, { timeout: 8000 });
  const runs = await other.evaluate('window.told?.some((one) => one.name === "ready") ?? false');
  const asked = other.requested.filter((address) => address.startsWith(site.origin));
  await close(other);
  if (!runs) return 'none';
  return asked.some((address) => /fallback/.test(address)) ? 'javascript' : 'wasm';
}

const said = (policy) => page.evaluate(async ([text, own, at]) => (await import('./policy.js')).judge(text, own, at),
  [policy, `${site.origin}/`, `${host.origin}/`]);

test('what it says of a policy is what the browser does, and with its lines the calculator is let in', async () => {
  for (const policy of POLICIES()) {
    const found = await said(policy);
    assert.equal(found.road, await truth(policy), policy);
    if (found.road === 'wasm') assert.deepEqual(found.lines, [], policy);
    else assert.equal(await truth(found.policy), 'wasm', `${policy}  →  ${found.policy}`);
  }
});

test('it tells a pasted policy’s reader the lines to change, and reads a header with its name and a meta tag too', async () => {
  await page.fill('#page', `${host.origin}/page`);
  for (const text of ["default-src 'self'", "Content-Security-Policy: default-src 'self'",
    '<meta http-equiv="Content-Security-Policy" content="default-src \'self\'">']) {
    await page.fill('#policy', text);
    await page.click('#check button');
    assert.match(await page.locator('#verdict').innerText(), /^No\. /);
    assert.equal(await page.locator('#lines').innerText(),
      `script-src 'self' ${site.origin} 'wasm-unsafe-eval';\nconnect-src 'self' ${site.origin}`);
  }
  await page.fill('#policy', `script-src 'nonce-abc' 'strict-dynamic'; connect-src ${site.origin}`);
  await page.click('#check button');
  assert.match(await page.locator('#verdict').innerText(), /nonce/);
  assert.deepEqual(page.wrong, []);
});
