// The JavaScript build: it serves wherever WebAssembly cannot, and comes to the same bits.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, afterEach, before, test } from 'node:test';
import { compare, compareKept, independent, KEPT, presets } from './support/bits.mjs';
import { ask, close, open, ready, told } from './support/browser.mjs';
import { raise, strike } from './support/stage.mjs';

let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
afterEach(() => { site.override = null; });
after(() => strike({ site, host, browser }));

const tag = () => `<script src="${site.loader}" data-preset="frequent-ae" data-eager async></script>`;
const policy = (directives) => `default-src 'none'; style-src 'self'; img-src data:; ${directives}`;
const kinds = (page) => page.requested.filter((address) => address.startsWith(site.origin)).map((address) =>
  /-rest-/.test(address) ? 'rest' : /\.wasm$/.test(address) ? 'wasm' : /fallback/.test(address) ? 'fallback' : address === site.loader ? 'loader' : 'glue').sort();

async function works(page) {
  await ready(page);
  assert.match(await page.locator('[part="headline"]').innerText(), /\w+ \w+/);
  await ask(page, `(one) => { const next = one.save(); next.redesign.levers.person_centred.strength = 0.25; one.scenario = next; }`);
  const [change] = await told(page, 'change');
  assert.equal(change.detail.results.uncertainty.draws, 8192);
  await ask(page, '(one) => { one.view = "full"; one.lang = "cy"; one.preset = "families"; }');
  await page.waitForFunction(() => document.querySelector('outcomes-calculator').scenario.title.en?.match(/famil/i));
}

// As GOV.UK has it: scripts of named addresses, no WebAssembly.
test('under a policy without WebAssembly it works, and neither the WebAssembly file nor its glue is fetched', async () => {
  const page = await open(browser, host.page(tag(), { policy: policy(`script-src 'self' ${site.origin}; connect-src 'self' ${site.origin}`) }));
  await works(page);
  assert.deepEqual(kinds(page), ['fallback', 'loader']);
  assert.deepEqual(await page.evaluate('window.told.filter((one) => one.name === "error")'), []);
  await close(page);
});

test('in a browser without WebAssembly it works', async () => {
  const page = await open(browser, null);
  await page.addInitScript('delete window.WebAssembly');
  await page.goto(host.page(tag()));
  await works(page);
  assert.deepEqual(kinds(page), ['fallback', 'loader']);
  assert.deepEqual(page.wrong, []);
  await close(page);
});

test('where any one file of the WebAssembly build cannot be fetched it works', async () => {
  for (const pattern of [/_bg\.wasm$/, /-rest-/, /calculator-[0-9a-f]+\.js$/]) {
    site.override = (path, answer) => pattern.test(path) && (answer.writeHead(404, { 'Access-Control-Allow-Origin': '*' }).end(), true);
    const page = await open(browser, host.page(tag()));
    await works(page);
    await close(page);
  }
});

test('where the page may connect to nothing but may run scripts it works', async () => {
  const page = await open(browser, host.page(tag(), { policy: policy(`script-src ${site.origin} 'wasm-unsafe-eval'; connect-src 'none'`) }));
  await works(page);
  await close(page);
});

test('under trusted types both builds work', async () => {
  for (const [wasm, expected] of [["'wasm-unsafe-eval'", ['glue', 'loader', 'rest', 'wasm']], ['', ['fallback', 'loader']]]) {
    const page = await open(browser, host.page(tag(), {
      policy: policy(`script-src ${site.origin} ${wasm}; connect-src ${site.origin}; require-trusted-types-for 'script'; trusted-types 'none'`),
    }));
    await works(page);
    assert.deepEqual(kinds(page), expected);
    assert.deepEqual((await page.evaluate('window.refused')).filter((one) => !/wasm-eval/.test(one)), []);
    await close(page);
  }
});

test('where WebAssembly works, the JavaScript build is not fetched', async () => {
  const page = await open(browser, host.page(tag()));
  await works(page);
  assert.deepEqual(kinds(page), ['glue', 'loader', 'rest', 'wasm']);
  await close(page);
});

test('it comes to the same bits as the native program', async () => {
  const page = await open(browser, null);
  await page.addInitScript('delete window.WebAssembly');
  await page.goto(host.page(tag()));
  await ready(page);
  await compare(page, presets, { draws: 0, seed: 1 });
  await compare(page, presets, { draws: 1024, seed: 7 });
  await compare(page, presets.slice(0, 1), { draws: 1000, seed: 3 });
  await compare(page, independent, { draws: 256, seed: 2 });
  if (existsSync(KEPT)) await compareKept(page);
  await close(page);
});
