// A page or a browser that is not as it should be: it works, or the reader is told why not.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, test } from 'node:test';
import { transformSync } from 'esbuild';
import { ask, close, open, protocol, told } from './support/browser.mjs';
import { ALL } from './support/pairs.mjs';
import { raise, strike } from './support/stage.mjs';

let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
afterEach(() => { site.override = null; });
after(() => strike({ site, host, browser }));

const BODY = () => `<outcomes-calculator eager><p id="inside">What stands here without it.</p></outcomes-calculator><script src="${site.loader}" async></script>`;

async function refused(page) {
  const [error] = await told(page, 'error');
  assert.equal(await page.locator('#inside').isVisible(), true, 'what stood between the tags is shown');
  return { ...error.detail, text: await ask(page, '(one) => one.shadowRoot.textContent') };
}

test('a folder served without Access-Control-Allow-Origin: the cause, and the header to send', async () => {
  site.override = (path, answer) => {
    const body = readFileSync(`dist${path}`);
    answer.writeHead(200, { 'Content-Type': /js$/.test(path) ? 'text/javascript' : 'application/octet-stream' }).end(body);
    return true;
  };
  for (const [lang, says] of [['en', /its site should send Access-Control-Allow-Origin: \*/], ['cy', /dylai ei safle anfon Access-Control-Allow-Origin: \*/]]) {
    const page = await open(browser, host.page(BODY(), { lang }));
    const { code, text, message } = await refused(page);
    assert.equal(code, 'script');
    assert.match(text, says);
    assert.match(message, says);
    await close(page);
  }
});

// What a browser of that age cannot read at all stands for it: a script is an error there, and tells nobody anything.
test('what tells of an old browser is written so that old browsers can read it', () => {
  for (const name of ['outcomes-calculator.js', 'outcomes-calculator-frame.js']) {
    const text = readFileSync(`dist/${name}`, 'utf8');
    const lowered = transformSync(text, { target: name.includes('frame') ? 'es5' : 'es2018', supported: { 'dynamic-import': true }, charset: 'utf8' });
    const again = transformSync(text, { target: 'esnext', charset: 'utf8' });
    assert.equal(lowered.code, again.code, `${name} has nothing that had to be put in older words`);
  }
});

// Asked without a script in the page, whose own globals may be broken.
async function seen(page) {
  const expression = `(() => { const one = document.querySelector('outcomes-calculator'); const root = one && one.shadowRoot;
    const shown = root && root.querySelector('[part="headline"], [role="alert"]');
    return shown ? { works: shown.getAttribute('part') === 'headline', text: shown.textContent } : null; })()`;
  for (let left = 100; left; left -= 1) {
    const { result } = await protocol(page).send('Runtime.evaluate', { expression, returnByValue: true });
    if (result.value) return result.value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { works: false, text: '' };
}

// A page whose scripts have done this before ours.
async function visit(how, lang) {
  const page = await open(browser, null);
  const address = host.page(BODY(), { lang, head: `<script>try { ${how} } catch (fault) {}</script>` });
  await page.goto(address, { waitUntil: 'commit' });
  const found = await seen(page);
  const asked = page.requested.filter((one) => one.startsWith(site.origin));
  await close(page);
  return { ...found, asked };
}

test('a browser without what is newer than 2018 is told that it is too old, and fetches nothing more', async () => {
  for (const gone of ['delete window.CSSStyleSheet', 'delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets; delete CSSStyleSheet.prototype.replaceSync',
    'delete Object.hasOwn', 'delete window.IntersectionObserver; window.CSSStyleSheet = function () { throw new TypeError("Illegal constructor"); }',
    'delete window.queueMicrotask; delete window.AbortController; delete Array.prototype.at; delete Object.fromEntries; delete Array.prototype.flat; delete Object.hasOwn']) {
    for (const [lang, says] of [['en', /this browser is too old/], ['cy', /porwr hwn yn rhy hen/]]) {
      const { text, asked } = await visit(gone, lang);
      assert.match(text, says, gone);
      assert.deepEqual(asked, [site.loader]);
    }
  }
});

// Globals that pages are known to put their own in the place of.
const OWN = ['Set', 'Map', 'WeakMap', 'Promise', 'URL', 'Request', 'Response', 'Headers', 'AbortController', 'TextDecoder', 'Event', 'Node',
  'FinalizationRegistry', 'Blob', 'Proxy', 'Number', 'Date', 'Error', 'CustomEvent', 'name', 'status', 'event', 'origin'];

test('a page that has its own in the place of what is the browser’s: it works, or tells', async () => {
  const failed = [];
  const told = [];
  for (const [place, name] of OWN.entries()) {
    const ways = [`window.${name} = function () {}`, `window.${name} = {}`];
    for (const how of ALL ? ways : [ways[place % 2]]) {
      const { works, text } = await visit(how);
      if (!/\w+ \w+/.test(text)) failed.push(how);
      else if (!works) told.push(how);
    }
  }
  assert.deepEqual(failed, []);
  assert.deepEqual(told.filter((how) => /Set|Map|URL/.test(how)), []);
});

test('a Set without delete, a Set of the page’s own, and methods of Array broken by it, do no harm', async () => {
  for (const how of ['window.Set = class Set {}', 'delete Set.prototype.delete', 'delete Set.prototype.forEach', 'window.Set = 1', 'Set = function Set() { this.mine = true; }',
    'window.Map = 1', 'Array.from = () => []', 'window.URL = function (address) { this.href = address; }']) {
    const { works, text } = await visit(how);
    assert.ok(works, `${how}: ${text}`);
  }
});
