// The roads in besides the script tag: an ordinary link, an iframe, and the calculator's own page.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { ask, close, open, ready } from './support/browser.mjs';
import { strictPolicy } from './support/servers.mjs';
import { leave, raise, strike } from './support/stage.mjs';

let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
afterEach(() => { site.override = null; });
after(() => strike({ site, host, browser }));

const script = () => `<script src="${site.loader}" async></script>`;
const link = (wishes = 'embed&preset=families&lang=cy&view=summary') =>
  `<a id="way" href="${site.origin}/index.html#${wishes}">Open the calculator</a>`;
const show = (body, options) => open(browser, host.page(body, { policy: strictPolicy(site.origin), ...options }));
const settled = (page) => page.waitForFunction(() => document.readyState === 'complete' && customElements.get('outcomes-calculator'));
const count = (page) => page.locator('outcomes-calculator').count();

test('a link that asks for it becomes the calculator, in its place, wherever the script stands', async () => {
  for (const [body, head] of [[`<p>Before. ${link()} After.</p>`, script()], [`${script()}<p>Before. ${link()} After.</p>`, ''],
    [`<p>Before. ${link()} After.</p>${script()}`, '']]) {
    const page = await show(body, { head });
    await ready(page);
    await settled(page);
    assert.equal(await count(page), 1, 'no second one where the script stands');
    assert.equal(await page.locator('p > outcomes-calculator > #way').count(), 1);
    assert.deepEqual(await ask(page, '(one) => [one.preset, one.getAttribute("lang"), one.view]'), ['families', 'cy', 'summary']);
    assert.match(await ask(page, '(one) => one.scenario.title.en'), /famil/i);
    await leave(page);
  }
});

// As Turbo does: the new page's body takes the place of the old one's, its scripts made anew.
const swap = (page, html) => page.evaluate((text) => {
  const body = document.adoptNode(new DOMParser().parseFromString(text, 'text/html').body);
  for (const old of body.querySelectorAll('script')) {
    const next = document.createElement('script');
    for (const { name, value } of old.attributes) next.setAttribute(name, value);
    old.replaceWith(next);
  }
  document.body.replaceWith(body);
}, html);

test('on a site that swaps the bodies of its pages, each page has its own calculator, or none', async () => {
  const page = await show(`<script src="${site.loader}" async data-preset="frequent-ae"></script>`);
  await ready(page);
  for (const [body, preset] of [['<p>None.</p>'], [`<script src="${site.loader}" data-preset="new-parents"></script>`, 'new-parents'],
    [`<outcomes-calculator preset="families"></outcomes-calculator>${script()}`, 'families'], [`<p>${link('embed&preset=new-parents')}</p>${script()}`, 'new-parents']]) {
    await swap(page, `<h1>Next</h1>${body}`);
    if (preset) await ready(page);
    await page.waitForTimeout(200);
    assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('outcomes-calculator')].map((one) => one.preset)), preset ? [preset] : [], body);
  }
  await leave(page);
});

test('two links are two calculators', async () => {
  const page = await show(link('embed&preset=families') + link('embed&preset=new-parents'), { head: script() });
  await settled(page);
  assert.equal(await count(page), 2);
  await leave(page);
});

test('a link to anything else is left alone', async () => {
  const links = [`${site.origin}/index.html`, `${site.origin}/index.html#s=1.families.AAAA`, `${site.origin}/other.html#embed`,
    `${host.origin}/index.html#embed`, '#embed'];
  const page = await show(links.map((href) => `<a href="${href}">Elsewhere</a>`).join(''), { head: script() });
  await settled(page);
  await page.waitForTimeout(200);
  assert.equal(await count(page), 0);
  await leave(page);
});

test('where the calculator cannot start, the link is still there', async () => {
  site.override = (path, answer) => /-[0-9a-f]+(_bg\.wasm|\.js)$/.test(path) && (answer.writeHead(404).end(), true);
  const page = await show(link('embed'), { head: script() });
  await ready(page).catch(() => {});
  await ask(page, '(one) => one.ready.catch(() => {})');
  assert.equal(await page.locator('#way').isVisible(), true);
  await close(page);
});

test('an address in a tag is from the page where it stands; in a link or an iframe, from the calculator’s own page', async () => {
  const place = { ...JSON.parse(readFileSync('src/data/presets/families.json', 'utf8')), title: 'The page’s own' };
  host.file('/ours/place.json', JSON.stringify(place), 'application/json');
  const title = (page) => ask(page, '(one) => one.scenario.title.en ?? one.scenario.title');
  const policy = `${strictPolicy(site.origin)}; base-uri 'self'`.replace('connect-src', "connect-src 'self'");
  for (const [head, src] of [['', 'ours/place.json'], ['<base href="/ours/">', 'place.json']]) {
    for (const body of [`<outcomes-calculator eager src="${src}"></outcomes-calculator>${script()}`,
      `<script src="${site.loader}" async data-eager data-src="${src}"></script>`]) {
      const page = await show(body, { head, policy });
      await ready(page);
      assert.equal(await title(page), 'The page’s own', body);
      await leave(page);
    }
  }
  const { title: { en: theirs } } = JSON.parse(readFileSync('dist/presets/new-parents.json', 'utf8'));
  const asked = 'embed&src=presets/new-parents.json&eager';
  for (const head of ['', '<base href="/ours/">']) {
    const page = await show(link(asked), { head: head + script(), policy });
    await ready(page);
    assert.equal(await title(page), theirs, 'in a link that has become the calculator');
    await leave(page);
  }
  const page = await show(link(asked));
  await page.click('#way');
  await ready(page);
  assert.equal(await title(page), theirs, 'in a link that was followed');
  await leave(page);
  const framed = await open(browser, host.page(frame(`${site.origin}/index.html#frame&src=presets/new-parents.json`)));
  await framed.frameLocator('iframe').locator('[part="headline"]').waitFor();
  assert.equal(await framed.frames()[1].evaluate('document.querySelector("outcomes-calculator").scenario.title.en'), theirs);
  await leave(framed);
});

test('without the script the link works as a link, and shows what it asks for', async () => {
  const page = await show(link('embed&preset=families&lang=cy&view=full'));
  await page.click('#way');
  await ready(page);
  assert.deepEqual(await ask(page, '(one) => [one.preset, one.view]'), ['families', 'full']);
  assert.match(await ask(page, '(one) => one.scenario.title.en'), /famil/i);
  assert.equal(await page.locator('.calculator').getAttribute('lang'), 'cy');
  assert.equal(await page.locator('h1:visible').innerText(), 'Cyfrifiannell canlyniadau');
  await leave(page);
});

const frame = (src = `${site.origin}/index.html#frame&preset=families&view=summary`) =>
  `<iframe src="${src}" title="Calculator" width="600" height="300"></iframe>`;
const frameScript = () => `<script src="${site.origin}/outcomes-calculator-frame.js" async></script>`;
const framePolicy = () => `default-src 'none'; script-src ${site.origin}; frame-src ${site.origin} ${host.origin}; style-src 'self'; img-src data:`;
const height = (page, number = 0) => page.evaluate((one) => document.querySelectorAll('iframe')[one].clientHeight, number);

test('an iframe shows the calculator alone, as high as it is', async () => {
  for (const body of [frame() + frameScript(), frameScript() + frame()]) {
    const page = await open(browser, host.page(body, { policy: framePolicy() }));
    const inner = page.frameLocator('iframe');
    await inner.locator('[part="headline"]').waitFor();
    assert.equal(await inner.locator('h1:visible, nav:visible, footer:visible').count(), 0);
    await page.waitForFunction(() => document.querySelector('iframe').clientHeight > 300);
    await page.frames()[1].waitForFunction(() => Math.abs(document.documentElement.scrollHeight - innerHeight) <= 1);
    await leave(page);
  }
});

test('the height script obeys no other frame, and no nonsense', async () => {
  const shout = (value) => `<script>parent.postMessage({ 'outcomes-calculator-height': ${value} }, '*')</script>`;
  site.override = (path, answer) => path === '/other.html'
    && (answer.writeHead(200, { 'Content-Type': 'text/html' }).end(shout(777)), true);
  const stranger = host.page(shout(888));
  const page = await open(browser, host.page(frame() + frame(`${site.origin}/other.html`) + frame(stranger) + frameScript(),
    { policy: framePolicy() }));
  await page.frameLocator('iframe >> nth=0').locator('[part="headline"]').waitFor();
  await page.waitForFunction(() => document.querySelector('iframe').clientHeight > 300);
  const before = await height(page);
  await page.evaluate(() => postMessage({ 'outcomes-calculator-height': 999 }, '*'));
  for (const value of ['"555"', '-5', '1e9', 'NaN', 'null']) {
    await page.frames()[1].evaluate(`parent.postMessage({ 'outcomes-calculator-height': ${value} }, '*')`);
  }
  await page.waitForTimeout(300);
  assert.deepEqual([await height(page), await height(page, 1), await height(page, 2)], [before, 300, 300]);
  await close(page);
});

test('the page says where another site learns how to show it, and that shows it', async () => {
  const page = await open(browser, `${site.origin}/index.html`);
  const address = await page.evaluate('document.querySelector("link[type=\'application/json+oembed\']").href');
  const answer = await page.evaluate((from) => fetch(from).then((one) => one.json()), address);
  assert.deepEqual([answer.version, answer.type], ['1.0', 'rich']);
  assert.match(answer.html, /^<iframe src="[^"]*index\.html#frame" title="[^"]+"/);
  await close(page);
});

test('where the one who builds says the address, other sites are given the whole of it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'described-'));
  cpSync('dist/index.html', join(folder, 'index.html'));
  const script = "import('./scripts/describe.mjs').then(({ describe }) => describe(process.argv[1]))";
  execFileSync(process.execPath, ['-e', script, folder], { env: { ...process.env, SITE: 'https://your.site/calculator' } });
  const { html } = JSON.parse(readFileSync(join(folder, 'oembed.json'), 'utf8'));
  assert.match(html, /^<iframe src="https:\/\/your\.site\/calculator\/index\.html#frame"/);
  assert.match(readFileSync(join(folder, 'index.html'), 'utf8'), /href="https:\/\/your\.site\/calculator\/oembed\.json"/);
  rmSync(folder, { recursive: true });
});

test('the calculator’s own page speaks the language chosen in the calculator, every part marked, and loses no number', async () => {
  const page = await open(browser, `${site.origin}/index.html#preset=families`);
  await ready(page);
  await ask(page, '(one) => { const next = one.save(); next.title = "Kept"; return one.restore(next); }');
  const spoken = () => page.evaluate(() => {
    const shown = (element) => element.checkVisibility() && element.closest('[lang]').lang.slice(0, 2);
    return [...new Set([...document.querySelectorAll('h1, main > p, footer p')].map(shown).filter(Boolean))];
  });
  assert.deepEqual([await page.title(), await spoken()], ['Outcomes calculator', ['en']]);
  await page.click('outcomes-calculator .languages button');
  assert.deepEqual([await page.title(), await spoken()], ['Cyfrifiannell canlyniadau', ['cy']]);
  await page.waitForFunction(() => document.querySelector('outcomes-calculator').shadowRoot.querySelector('.calculator').lang === 'cy');
  assert.equal(await ask(page, '(one) => one.scenario.title'), 'Kept');
  assert.deepEqual(await page.evaluate('[document.documentElement.lang, location.hash]'), ['cy', '#preset=families&lang=cy']);
  await page.click('outcomes-calculator .languages button');
  assert.deepEqual([await page.title(), await spoken()], ['Outcomes calculator', ['en']]);
  assert.equal(await ask(page, '(one) => one.scenario.title'), 'Kept');
  await leave(page);
});
