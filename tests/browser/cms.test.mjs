// Where a CMS filters what an editor writes: what is left of each way in, and that the link becomes the calculator.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, close, open, ready } from './support/browser.mjs';
import { drupalText, wordPressText } from './support/filters.mjs';
import { POLICIES } from './support/hosts.mjs';
import { leave, raise, strike } from './support/stage.mjs';

let site, host, browser, snippets;
before(async () => {
  ({ site, host, browser } = await raise());
  snippets = await written();
});
after(() => strike({ site, host, browser }));

/** What “Put this on your site” gives an editor to copy. */
async function written() {
  const page = await open(browser, `${site.origin}/embed.html`);
  await page.selectOption('#preset', 'families');
  await page.selectOption('#language', 'cy');
  await page.selectOption('#view', 'summary');
  const found = {};
  for (const road of ['script', 'element', 'link', 'frame']) found[road] = await page.locator(`#road-${road} code`).innerText();
  await close(page);
  return found;
}

// Two sites as their themes draw them. Each puts its own mark behind the address of a script.
const wordPress = (text, script) => host.page(`<a class="skip-link screen-reader-text" href="#wp--skip-link--target">Skip to content</a>
  <div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">Council</a></p></header>
  <main class="wp-block-group is-layout-flow" id="wp--skip-link--target"><h1 class="wp-block-post-title">Our plan</h1>
  <div class="entry-content wp-block-post-content has-global-padding is-layout-constrained">${text}</div></main></div>`, {
  head: `<link rel="stylesheet" href="${host.file('/theme.css', `*, ::after, ::before { box-sizing: inherit } html { box-sizing: border-box }
    .is-layout-constrained > :where(:not(.alignleft):not(.alignright):not(.alignfull)) { max-width: 645px; margin-left: auto !important;
    margin-right: auto !important } :root :where(.is-layout-flow) > * { margin-block: 1.2rem 0 } a:where(:not(.wp-element-button)) { text-decoration: underline }`, 'text/css')}">
    ${script ? `<script id="outcomes-calculator-js" src="${site.loader}?ver=6.8" async data-wp-strategy="async"></script>` : ''}`,
  policy: POLICIES.named(site.origin),
});
const drupal = (text, script) => host.page(`<a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a>
  <div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><header class="lgd-header">Council</header>
  <main class="main" id="main-content"><article class="node node--type-localgov-services-page"><h1 class="lgd-page-title-block__title">Our plan</h1>
  <div class="text-long lgd-prose">${text}</div></article></main></div>`, {
  head: `<link rel="stylesheet" href="${host.file('/theme.css', `html { font-size: 62.5% } body { font-size: 1.9rem } .lgd-prose * + * { margin-top: 1em }
    .lgd-prose p { max-width: 40em } .lgd-prose a { border-bottom: 1px solid }`, 'text/css')}">
    ${script ? `<script src="${site.loader}?t6a9f1" async></script>` : ''}`,
  policy: POLICIES.named(site.origin),
});

const SITES = { WordPress: [wordPressText, wordPress], 'LocalGov Drupal': [drupalText, drupal] };

test('the filters do as the CMSs say of themselves', () => {
  const text = `<p style="x" class="lead" onclick="x()">A & B <a href=" javascript:alert(1)" target="_blank" rel="noopener">x</a></p><svg><g/></svg><!-- y -->`;
  assert.equal(wordPressText(text), `<p style="x" class="lead">A &amp; B <a href="alert(1)" target="_blank" rel="noopener">x</a></p>`);
  assert.equal(drupalText(text), '<p>A &amp; B <a href="alert(1)">x</a></p>');
});

for (const [name, [filter, template]] of Object.entries(SITES)) {
  test(`${name}: of the four ways in, the link is left whole, and of the others the link in them`, () => {
    for (const road of ['script', 'element', 'frame']) assert.equal(filter(snippets[road]).replace(/<\/?div>/g, '').trim(), snippets.link, road);
    assert.equal(filter(`<p>${snippets.link}</p>`), `<p>${snippets.link}</p>`);
    const raw = snippets.link.replaceAll('&amp;', '&');
    assert.equal(filter(raw), snippets.link, 'written with bare ampersands, it comes out the same');
  });

  test(`${name}: with the script in the theme, the link is the calculator, and a page without one stays as it is`, async () => {
    const text = filter(`<h2>Ours</h2><p>Before. ${snippets.link} After.</p>`);
    const page = await open(browser, template(text, true));
    await ready(page);
    assert.equal(await page.locator('outcomes-calculator').count(), 1);
    assert.equal(await page.locator('p > outcomes-calculator > a').isVisible(), false);
    assert.deepEqual(await ask(page, '(one) => [one.preset, one.getAttribute("lang"), one.view]'), ['families', 'cy', 'summary']);
    assert.equal(await page.locator('.calculator').getAttribute('lang'), 'cy');
    assert.equal(await page.evaluate('window.shift'), 0);
    await leave(page);
    const other = await open(browser, template('<p>Another page.</p>', true));
    await other.waitForFunction(() => document.readyState === 'complete' && customElements.get('outcomes-calculator'));
    assert.equal(await other.locator('outcomes-calculator').count(), 0);
    await leave(other);
  });

  test(`${name}: without the script, the link opens the calculator as asked for`, async () => {
    const page = await open(browser, template(filter(`<p>${snippets.link}</p>`), false));
    await page.click('a[href*="#embed"]');
    await ready(page);
    assert.ok(page.url().startsWith(`${site.origin}/index.html#`), page.url());
    assert.deepEqual(await ask(page, '(one) => [one.preset, one.view]'), ['families', 'summary']);
    assert.equal(await page.locator('.calculator').getAttribute('lang'), 'cy');
    await leave(page);
  });
}
