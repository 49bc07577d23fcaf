// oEmbed, as a site that is given no more than the calculator's address finds it, reads it and shows it.
// The specification is oembed.com, version 1.0.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { ask, open, ready } from './support/browser.mjs';
import { wordPressEmbed } from './support/filters.mjs';
import { publish } from './support/servers.mjs';
import { leave, raise, strike } from './support/stage.mjs';

const BOX = '[data-lever=person_centred] input[type=text]';
const folder = mkdtempSync(join(tmpdir(), 'oembed-'));

// The folder as it is published under an address that the one who builds has said.
let site, host, browser, published;
before(async () => {
  ({ site, host, browser } = await raise());
  cpSync('dist', folder, { recursive: true });
  published = await publish(folder);
  const script = "import('./scripts/describe.mjs').then(({ describeEmbeds }) => describeEmbeds(process.argv[1]))";
  execFileSync(process.execPath, ['-e', script, folder], { env: { ...process.env, SITE: published.origin } });
});
after(async () => {
  await strike({ site, host, browser });
  published?.close();
  rmSync(folder, { recursive: true });
});

// As WordPress does (class-wp-oembed.php): no browser, the first of the page's links of this type, its address as it is written.
async function discovered(page) {
  const text = await (await fetch(page)).text();
  const links = [...text.split(/<body/i)[0].matchAll(/<link([^<>]+)>/gi)].map(([, attributes]) => attributes);
  const found = links.find((one) => /type="?application\/json\+oembed/.test(one));
  return found.match(/href="?([^"\s>]+)/)[1];
}
const answer = async (name = 'index.html') => {
  const page = `${published.origin}/${name}`;
  const asked = new URL(await discovered(page));
  for (const [name, value] of Object.entries({ maxwidth: 645, maxheight: 968, url: page, format: 'json' })) {
    asked.searchParams.set(name, value);
  }
  const given = await fetch(asked);
  assert.deepEqual([given.status, given.headers.get('content-type')], [200, 'application/json']);
  return given.json();
};

test('from the address of the page alone, the answer is found, and it is one of version 1.0', async () => {
  const found = await answer();
  assert.deepEqual([found.version, found.type], ['1.0', 'rich']);
  assert.deepEqual(['html', 'title'].map((name) => typeof found[name]), ['string', 'string']);
  assert.ok(Number.isInteger(found.width) && found.width > 0 && Number.isInteger(found.height) && found.height > 0);
  const defined = ['type', 'version', 'title', 'author_name', 'author_url', 'provider_name', 'provider_url', 'cache_age',
    'thumbnail_url', 'thumbnail_width', 'thumbnail_height', 'html', 'width', 'height'];
  assert.deepEqual(Object.keys(found).filter((name) => !defined.includes(name)), []);
});

test('its HTML is one iframe, well formed, as wide as where it stands, with a title and no script', async () => {
  const { html, height } = await answer();
  const page = await open(browser, host.page(''));
  const parts = await page.evaluate((text) => {
    const document = new DOMParser().parseFromString(`<div>${text}</div>`, 'application/xml');
    const { localName, attributes } = document.documentElement.firstElementChild;
    return { faults: document.querySelectorAll('parsererror').length, count: document.querySelectorAll('div > *').length, localName,
      attributes: Object.fromEntries([...attributes].map((one) => [one.name, one.value])) };
  }, html);
  assert.deepEqual([parts.faults, parts.count, parts.localName], [0, 1, 'iframe']);
  assert.deepEqual(parts.attributes, { src: `${published.origin}/index.html#frame`, title: 'Outcomes calculator', width: '100%', height: `${height}`,
    frameborder: '0', loading: 'lazy', allow: 'clipboard-write' });
  await leave(page);
});

// It works in the iframe: alone, without the page around it, and a typed number changes the answer.
async function works(html) {
  const policy = `default-src 'none'; frame-src ${published.origin}; style-src 'self'; img-src data:`;
  const page = await open(browser, host.page(`<main><h1>Council</h1>${html}</main>`, { policy }));
  const inner = page.frameLocator('iframe');
  await inner.locator('[part="headline"]').waitFor();
  assert.equal(await inner.locator('h1:visible, nav:visible, footer:visible').count(), 0);
  const told = page.frames()[1].evaluate(() => new Promise((done) => addEventListener('outcomes-calculator-change', ({ detail }) => done(detail))));
  await inner.locator(BOX).fill('40');
  assert.equal((await told).scenario.redesign.levers.person_centred.strength, 0.4);
  await leave(page);
}

test('its HTML works in a page of another site', async () => works((await answer()).html));

test('and in WordPress, which puts it into a sandbox and writes a word of its own behind the address', async () => {
  const html = wordPressEmbed((await answer()).html);
  assert.match(html, /^<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" src="[^"]*#frame#\?secret=\w+" /);
  await works(html);
});

test('each preset in each language has an address of its own, which leads to it and whose answer shows it', async () => {
  const presets = JSON.parse(readFileSync('dist/presets.json', 'utf8'));
  for (const { id, title, title_welsh: welsh } of presets) {
    for (const [language, calculator, own] of [['en', 'Outcomes calculator', title], ['cy', 'Cyfrifiannell canlyniadau', welsh]]) {
      const found = await answer(`embed/${id}-${language}.html`);
      assert.equal(found.title, `${calculator}: ${own}`);
      const wishes = `&amp;preset=${id}&amp;lang=${language}" title="${found.title.replace('&', '&amp;')}"`;
      assert.ok(found.html.startsWith(`<iframe src="${published.origin}/index.html#frame${wishes}`), found.html);
    }
  }
  const page = await open(browser, `${published.origin}/embed/families-cy.html`);
  await page.waitForURL(`${published.origin}/index.html#preset=families&lang=cy`);
  await ready(page);
  assert.equal(await ask(page, '(one) => one.preset'), 'families');
  assert.equal(await page.locator('h1:visible').innerText(), 'Cyfrifiannell canlyniadau');
  await leave(page);
});

// In a column of 645 px, and on a phone; on a device that is dark, in a page that is not.
for (const [width, column] of [[1280, 645], [320, 288]]) {
  test(`in WordPress, ${width} px wide: as wide as the column, light, and fitted by the site-wide script alone`, async () => {
    const { html } = await answer('embed/families-cy.html');
    const page = await open(browser, host.page(`<main>${wordPressEmbed(html)}</main>`, {
      head: `<link rel="stylesheet" href="${host.file('/column.css', 'body { margin: 16px } main { max-width: 645px }', 'text/css')}">
        <script src="${published.loader}" async></script>`,
      policy: `default-src 'none'; frame-src ${published.origin}; script-src ${published.origin}; style-src 'self'; img-src data:`,
    }), { viewport: { width, height: 700 }, colorScheme: 'dark' });
    const inner = page.frameLocator('iframe');
    await inner.locator('[part="headline"]').waitFor();
    const box = () => page.locator('iframe').boundingBox();
    assert.equal((await box()).width, column);
    assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width);
    const frame = page.frames()[1];
    assert.deepEqual(await frame.evaluate(() => ['backgroundColor', 'color'].map((name) => getComputedStyle(document.documentElement)[name])),
      ['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    await page.waitForFunction((height) => document.querySelector('iframe').clientHeight === height,
      await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)));
    await leave(page);
  });
}

test('dark where its address asks for it', async () => {
  const page = await open(browser, host.page(`<iframe src="${published.origin}/index.html#frame&scheme=auto" title="x"></iframe>`), { colorScheme: 'dark' });
  await page.frameLocator('iframe').locator('[part="headline"]').waitFor();
  assert.equal(await page.frames()[1].evaluate('getComputedStyle(document.documentElement).colorScheme'), 'light dark');
  await leave(page);
});
