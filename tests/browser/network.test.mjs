// A network that fails: each file that the calculator fetches, each way in which a server can fail over it, each engine.
// The calculator works, or the reader is told why not in the language of the page, and it works once the server does.
// Every two of an engine, a way and a file meet; `make test-all` tries all three together.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ask, launch, open, ready, told } from './support/browser.mjs';
import { drive, engines, WATCH } from './support/engines.mjs';
import { ALL, covering, product } from './support/pairs.mjs';
import { councilSite, publish } from './support/servers.mjs';
import { FALLBACK, PROGRAM, refusal, spoil, TROUBLES } from './support/trouble.mjs';

const SAYS = { en: /^\s*The calculator could not be loaded/, cy: /^\s*Ni ellid llwytho’r gyfrifiannell/ };
const SCENARIO = '/presets/families.json';

let host, elsewhere, watch, without;
before(async () => {
  [host, elsewhere] = await Promise.all([councilSite(), publish()]);
  watch = host.file('/watch.js', WATCH, 'text/javascript');
  without = host.file('/without.js', 'delete window.WebAssembly', 'text/javascript');
});
after(() => { host?.close(); elsewhere?.close(); });

const short = (name) => name.replace(/-[0-9a-f]{8,}/, '');
const script = (address) => `<script src="${address}"></script>`;

// A site of its own for each page, so that no browser has kept anything of it.
async function visit(page, trouble, spoilt, { lang = 'en', head = '', attributes = '' } = {}) {
  const site = await publish();
  site.override = spoil(trouble, (path) => spoilt.includes(path.slice(1)), elsewhere.origin);
  await page.goto(host.page(`<outcomes-calculator eager ${attributes.replace('SITE', site.origin)}><p id="inside">What stands here without it.</p>
    </outcomes-calculator>${script(site.loader)}`, { lang, head: script(watch) + head }));
  return site;
}

// It is there, a lever moves it, and every figure can be had.
async function works(page) {
  await ready(page);
  await ask(page, '(one) => { const next = one.save(); next.redesign.levers.person_centred.strength = 0.25; one.scenario = next; one.view = "full"; }');
  const [change] = await told(page, 'change');
  assert.equal(change.detail.results.uncertainty.draws, 8192);
  await page.waitForFunction(() => document.querySelector('outcomes-calculator').shadowRoot.querySelectorAll('tr.sheet').length > 3);
  const errors = await page.evaluate(() => window.told.filter(({ name }) => name === 'error').length);
  assert.equal(errors, 0);
}

// Once the server does what it should, the element, added again, starts.
async function again(page, site) {
  site.override = null;
  await page.evaluate(async () => {
    window.told.length = 0;
    const one = document.querySelector('outcomes-calculator');
    one.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    document.body.append(one);
  });
  await works(page);
}

const asked = (site) => ({ wasm: site.requests.some((path) => /\.wasm$/.test(path)), fallback: site.requests.some((path) => /fallback/.test(path)) });

// The last file of the program to be asked for, and what would take its place.
const LAST = PROGRAM.at(-1);
const harms = (trouble, files) => files.some((file) => !trouble.harmless?.test(file));

// What is in trouble, and what then is to happen.
const CASES = {};
for (const file of PROGRAM) {
  CASES[short(file)] = async (page, trouble) => {
    const site = await visit(page, trouble, [file]);
    await works(page);
    assert.equal(asked(site).fallback, harms(trouble, [file]), 'the JavaScript build serves in its place, where it must');
    site.close();
  };
}
for (const [lang, says] of Object.entries(SAYS)) {
  CASES[`every file of the program, in ${lang}`] = async (page, trouble) => {
    const site = await visit(page, trouble, [...PROGRAM, ...FALLBACK], { lang });
    if (harms(trouble, PROGRAM)) {
      const { code, text, message } = await refusal(page, site.origin);
      assert.equal(code, 'script');
      assert.match(text, says);
      assert.match(message, says);
      await again(page, site);
    } else await works(page);
    site.close();
  };
}
CASES[`${short(LAST)} and ${short(FALLBACK[0])}`] = async (page, trouble) => {
  const site = await visit(page, trouble, [LAST, ...FALLBACK]);
  if (harms(trouble, [LAST])) {
    assert.equal((await refusal(page, site.origin)).code, 'script');
    await again(page, site);
  } else await works(page);
  site.close();
};
CASES[`${short(FALLBACK[0])}, where there is no WebAssembly`] = async (page, trouble) => {
  const site = await visit(page, trouble, FALLBACK, { head: script(without) });
  if (harms(trouble, FALLBACK)) {
    assert.equal((await refusal(page, site.origin)).code, 'script');
    await again(page, site);
  } else await works(page);
  assert.deepEqual(asked(site), { wasm: false, fallback: true });
  site.close();
};
CASES['a scenario file'] = async (page, trouble) => {
  const site = await visit(page, trouble, [SCENARIO.slice(1)], { attributes: `src="SITE${SCENARIO}"` });
  if (harms(trouble, [SCENARIO])) {
    const { code, text } = await refusal(page, site.origin);
    assert.match(code, /^(src|scenario)$/);
    assert.ok(text.length > 60, text);
    await again(page, site);
  } else await works(page);
  assert.match(await ask(page, '(one) => one.scenario.title.en'), /famil/i);
  site.close();
};

const TABLE = product([['chromium', ...engines], Object.keys(TROUBLES), Object.keys(CASES)]);
const TRIED = ALL ? TABLE : covering(TABLE);

for (const engine of ['chromium', ...engines]) {
  describe(engine, () => {
    let browser, page;
    before(async () => {
      if (engine === 'chromium') browser = await launch();
      page = await (browser ? open(browser, null) : drive(engine));
    });
    after(() => (browser ?? page)?.close());
    for (const [, way, what] of TRIED.filter(([one]) => one === engine)) test(`${what}: ${way}`, () => CASES[what](page, TROUBLES[way]));
  });
}

// Both at the same time: they do nothing but wait.
describe('a server that never answers', { concurrency: 2 }, () => {
  let browser;
  before(async () => { browser = await launch(); });
  after(() => browser?.close());

  for (const lang of Object.keys(SAYS)) {
    test(`a scenario file, in ${lang}: it is waited for 20 seconds`, async () => {
      const page = await open(browser, null);
      const begun = Date.now();
      const site = await visit(page, { how: () => {} }, [SCENARIO.slice(1)], { lang, attributes: `src="SITE${SCENARIO}"` });
      const { code, text } = await refusal(page, site.origin);
      assert.ok(Date.now() - begun >= 20_000 && Date.now() - begun < 30_000, `${Date.now() - begun} ms`);
      assert.equal(code, 'src');
      assert.match(text, /20/);
      await again(page, site);
      site.close();
    });
  }
});
