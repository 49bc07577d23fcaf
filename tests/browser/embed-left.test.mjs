// “What did my CMS leave?”: what it says of a page is what a visitor of that page has.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { close, open } from './support/browser.mjs';
import { drupalText, wordPressEmbed, wordPressText } from './support/filters.mjs';
import { leave, raise, strike } from './support/stage.mjs';

let site, host, browser, page, code;
before(async () => {
  ({ site, host, browser } = await raise());
  page = await open(browser, `${site.origin}/embed.html`, { permissions: ['clipboard-read', 'clipboard-write'] });
  const roads = ['script', 'element', 'link', 'frame', 'site', 'oembed'];
  const texts = await Promise.all(roads.map((road) => page.locator(`#road-${road} code`).innerText()));
  code = Object.fromEntries(roads.map((road, index) => [road, texts[index]]));
});
after(() => strike({ site, host, browser }));

// As a web officer does: the source of a page is copied and pasted, and the button pressed.
async function said(html) {
  await page.evaluate((text) => navigator.clipboard.writeText(text), html);
  await page.locator('#source').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press(html ? 'Control+V' : 'Delete');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const found = page.locator('#what-left');
  return { outcome: await found.locator('p').first().innerText(), told: await found.locator('li').allInnerTexts() };
}

const OUTCOMES = [
  ['calculator', /^Your visitors see the calculator\.$/],
  ['link', /^Your visitors see a link that opens the calculator\.$/],
  ['later', /only once a tool on your site lets it run/],
  ['nothing', /^Nothing is left that shows the calculator\.$/],
];

// What truly is there for a visitor.
async function truth(body) {
  const other = await open(browser, host.page(body));
  await other.waitForLoadState('load');
  const shown = other.locator('outcomes-calculator:not(:has(> outcomes-calculator)), iframe[src]');
  const found = await other.evaluate(() => {
    const iframe = document.querySelector('iframe');
    const runs = iframe && (!iframe.hasAttribute('sandbox') || iframe.sandbox.contains('allow-scripts'));
    if (customElements.get('outcomes-calculator') ? document.querySelector('outcomes-calculator') : runs && iframe.src) return 'calculator';
    return document.querySelector('a[href*="embed"]')?.checkVisibility() ? 'link' : 'nothing';
  });
  if (found === 'calculator' && await other.locator('outcomes-calculator').count()) {
    await other.locator('outcomes-calculator').first().scrollIntoViewIfNeeded();
    await other.locator('[part="headline"]').first().waitFor();
  } else if (found === 'calculator') {
    await shown.first().scrollIntoViewIfNeeded();
    await other.frameLocator('iframe').locator('[part="headline"]').waitFor();
  }
  await close(other);
  return found;
}

// What is in the page, what a visitor has, and words that what is told must have.
const PAGES = () => {
  const script = code.script.split('<noscript>')[0];
  const sandboxed = (rights) => code.frame.replace('<iframe', `<iframe sandbox="${rights}"`);
  return [
    ['the one-tag script whole', code.script, 'calculator', [/one-tag script is whole/]],
    ['the script taken out', wordPressText(code.script), 'link', [/tag for the whole site is missing/]],
    ['the script taken out, on a site with the tag', wordPressText(code.script) + code.site, 'calculator', [/whole site is there/, /link is whole/]],
    ['the element whole', code.element, 'calculator', [/element and its script are whole/]],
    ['the element without its script', code.element.split('\n')[0], 'link', [/script is gone/]],
    ['the element taken out', drupalText(code.element), 'link', [/link is whole/]],
    ['the iframe taken out', wordPressText(code.frame), 'link', [/link is whole/]],
    ['the iframe whole', code.frame, 'calculator', [/iframe is whole/]],
    ['the iframe without its script', code.frame.split('\n')[0], 'calculator', [/nothing fits its height/]],
    ['the iframe shut', sandboxed(''), 'nothing', [/sandbox allows no scripts/]],
    ['the iframe in a sandbox', wordPressEmbed(`${code.frame.match(/<iframe[^>]*>/)}</iframe>`), 'calculator', [/cannot save files/]],
    ['a link', `<p>${code.link}</p>`, 'link', [/tag for the whole site is missing/]],
    ['a link in a damaged address', code.link.replace('#embed', '%23embed'), 'link', [/damaged/]],
    ['the tag for the whole site alone', code.site, 'nothing', [/whole site is there/]],
    ['a delay tool', script.replace('src=', 'type="rocketlazyloadscript" data-rocket-src='), null, [/keeps the script back/]],
    ['a consent tool', script.replace('<script', '<script type="text/plain" data-cookieconsent="marketing"'), null, [/keeps the script back/]],
    ['a tool that keeps back iframes', code.frame.split('\n')[0].replace('src=', 'data-src='), null, [/keeps an iframe back/]],
    ['code shown as text', code.element.replaceAll('<', '&lt;'), 'nothing', [/as text to be read/]],
    ['nothing at all', '<p>Our plan</p>', 'nothing', []],
    ['only a comment', `<p>Our plan</p><!-- ${code.script} -->`, 'nothing', []],
  ];
};

test('what it says is what a visitor has, and what to do', async () => {
  for (const [name, html, outcome, words] of PAGES()) {
    const found = await said(`<!doctype html><html><head><title>Our plan</title></head><body>${html}</body></html>`);
    const wanted = OUTCOMES.find(([one]) => one === (outcome ?? 'later'))[1];
    assert.match(found.outcome, wanted, name);
    assert.equal(words.every((one) => found.told.some((text) => one.test(text))), true, `${name}: ${found.told}`);
    if (words.length === 0) assert.deepEqual(found.told, [], name);
    assert.equal(await truth(html), outcome ?? 'nothing', name);
  }
});

test('an element that closes itself, bundled scripts and a tag in the head are told', async () => {
  for (const [html, words] of [
    ['<outcomes-calculator preset="families"/><p>After</p>', /closes itself/],
    ['<script src="/wp-content/cache/autoptimize/js/autoptimize_1a2b.js"></script>', /bundled/],
    [`<html><head>${code.script.split('<noscript>')[0]}</head><body><p>Text</p></body></html>`, /stands in the head/],
    [code.site.replace('async', 'type="module"'), /type="module"/],
  ]) {
    assert.match((await said(html)).told.join('\n'), words, html);
  }
  assert.match((await said('')).outcome, /^Paste the HTML/);
});

test('it says so in Welsh too, and axe finds nothing wrong with it, narrow', async () => {
  const other = await open(browser, `${site.origin}/embed.html#lang=cy`, { viewport: { width: 320, height: 700 } });
  await other.fill('#source', `<p>${code.link}</p>`);
  await other.click('#leaving button');
  assert.match(await other.locator('#what-left').innerText(), /^Mae eich ymwelwyr yn gweld dolen/);
  assert.equal(await other.evaluate('document.documentElement.scrollWidth'), 320);
  await other.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  const { violations } = await other.evaluate(() => axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }));
  assert.deepEqual(violations.map((one) => one.id), []);
  await leave(other);
});
