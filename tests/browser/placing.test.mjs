// Where a calculator appears, and where none does: by the tag that asks for one, however that tag or the script is run, and
// by links, whenever they come.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { ask, close, open, ready, told } from './support/browser.mjs';
import { leave, raise, strike } from './support/stage.mjs';

let site, host, browser, text;
before(async () => {
  ({ site, host, browser } = await raise());
  text = readFileSync('dist/outcomes-calculator.js', 'utf8');
});
after(() => strike({ site, host, browser }));

const HEADLINE = '[part="headline"]';
const meta = () => `<meta name="outcomes-calculator" content="${site.origin}/">`;
const link = (asked = '#embed&amp;preset=families') => `<a id="way" href="${site.origin}/index.html${asked}">Open</a>`;
const element = '<outcomes-calculator preset="families" eager><p id="inside">Inside.</p></outcomes-calculator>';
const show = (body, options) => open(browser, host.page(body, options));
const settled = async (page) => {
  await page.waitForFunction(() => document.readyState === 'complete' && customElements.get('outcomes-calculator'));
  await page.waitForTimeout(300);
};
const presets = (page) => page.evaluate(() => [...document.querySelectorAll('outcomes-calculator')].map((one) => one.preset));
const bundle = () => host.file('/cache/aggregated.js', `var theirs = 1;\n${text}\nvar more = 2;`, 'text/javascript');

test('a tag that asks for nothing places nothing, wherever it stands and whatever else it carries', async () => {
  const tag = (more = '') => `<script src="${site.loader}" ${more}></script>`;
  const added = host.file('/manager.js', `document.body.appendChild(Object.assign(document.createElement('script'), { src: '${site.loader}' }))`, 'text/javascript');
  for (const [head, body] of [['', `<p>Text.</p><footer>${tag()}</footer>`], ['', `<p>Text.</p>${tag('async')}`], [tag('defer'), '<p>Text.</p>'],
    ['', `<p>Text.</p><script src="${added}"></script>`], ['', tag('data-eager data-lang="cy" data-view="full"')],
    ['', tag(`data-src="${site.loader}?ver=6.8" data-type="lazy"`)]]) {
    const page = await show(body, { head });
    await settled(page);
    assert.deepEqual(await presets(page), [], head + body);
    await leave(page);
  }
});

test('a tag that asks has its calculator where it stands, and other wishes are another', async () => {
  const tag = (wishes) => `<script src="${site.loader}" async ${wishes}></script>`;
  const page = await show(`<main>${tag('data-preset="families"')}<p>Between.</p>${tag('data-preset="families"')}${tag('data-preset="families" data-lang="cy"')}</main>`);
  await ready(page);
  await settled(page);
  assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('outcomes-calculator')].map((one) => [one.preset, one.lang])), [['families', ''], ['families', 'cy']]);
  await leave(page);
});

test('a scenario file is named by data-scenario; what a delay tool leaves in data-src is never taken for one', async () => {
  for (const wishes of [`data-scenario="${site.origin}/presets/families.json"`, `data-scenario="${site.origin}/presets/families.json" data-src="${site.loader}?ver=6.8"`,
    `data-preset="families" data-src="${site.loader}?ver=6.8"`, `data-src="${site.origin}/presets/families.json"`]) {
    const page = await show(`<script src="${site.loader}" async data-eager ${wishes}></script>`);
    await ready(page);
    assert.match(await ask(page, '(one) => one.scenario.title.en'), /famil/i, wishes);
    assert.deepEqual((await page.evaluate('window.told')).filter(({ name }) => name === 'error'), []);
    await leave(page);
  }
});

test('however the script is run, it works, and a tag that asks has its calculator', async () => {
  const jquery = `const tag = document.querySelector('script[data-preset]'); fetch(tag.src).then((one) => one.text()).then((code) => {
    const run = Object.assign(document.createElement('script'), { text: code }); document.head.append(run); run.remove(); })`;
  const roads = {
    'as a module': [`<script type="module" src="${site.loader}" data-preset="families" data-eager></script>`, ''],
    'inline': [`<script data-preset="families" data-eager>${text}</script>`, meta()],
    'by a library that puts its text in the head': [`<script type="text/plain" src="${site.loader}" data-preset="families" data-eager></script><script>${jquery}</script>`, ''],
    'by eval': [`${element}<script>fetch('${site.loader}').then((one) => one.text()).then((code) => (0, eval)(code))</script>`, meta()],
    'bundled': [`${element}<script src="${bundle()}" defer></script>`, meta()],
    'bundled, a link': [`${link('#embed&amp;preset=families&amp;eager')}<script src="${bundle()}"></script>`, meta()],
    'moved to the head': ['<main><p>Text.</p></main>', `<script src="${site.loader}" data-preset="families" data-eager></script>`],
    'from another address than the folder': [element, `${meta()}<script src="${host.file('/cdn/outcomes-calculator.js', text, 'text/javascript')}"></script>`],
  };
  for (const [name, [body, head]] of Object.entries(roads)) {
    const page = await show(body, { head });
    await ready(page).catch((fault) => assert.fail(`${name}: ${fault}`));
    assert.deepEqual(await presets(page), ['families'], name);
    assert.match(await page.locator(HEADLINE).innerText(), /\w+ \w+/, name);
    await close(page);
  }
});

test('bundled, it says so only where a calculator is asked for, with what to do, and leads nowhere wrong', async () => {
  for (const [lang, says] of [['en', /^The calculator could not be loaded: its script was moved or bundled.*<meta name="outcomes-calculator"/],
    ['cy', /^Ni ellid llwytho’r gyfrifiannell: cafodd ei sgript ei symud.*<meta name="outcomes-calculator"/]]) {
    for (const address of [bundle(), host.file('/cache/min/outcomes-calculator.js', text, 'text/javascript')]) {
      const page = await show(`${element}<script src="${address}"></script>`, { lang });
      const [error] = await told(page, 'error');
      assert.equal(error.detail.code, 'script');
      assert.match(await ask(page, '(one) => one.shadowRoot.textContent.trim()'), says);
      assert.equal(await ask(page, '(one) => one.shadowRoot.querySelector("a")'), null, 'no link into the host’s own site');
      assert.equal(await page.locator('#inside').isVisible(), true);
      await close(page);
    }
  }
  const page = await show(`<p>None here.</p><script src="${bundle()}"></script>`);
  await settled(page);
  assert.equal(await page.locator('outcomes-calculator').count(), 0);
  await leave(page);
});

test('a link that comes later becomes the calculator, however it comes, and however it was encoded', async () => {
  const loader = `<script src="${site.loader}" async></script>`;
  const ways = [`document.body.append(way)`, `document.body.innerHTML += '<div><p>' + text + '</p></div>'`,
    `document.querySelector('#tab').innerHTML = text`, `(() => { const body = document.createElement('body'); body.innerHTML = text; document.body.replaceWith(body); })()`];
  for (const way of ways) {
    const page = await show('<div id="tab"></div>', { head: loader });
    await settled(page);
    await page.evaluate(([code, html]) => {
      const text = html; // eslint-disable-line no-unused-vars
      const way = new DOMParser().parseFromString(html, 'text/html').querySelector('a');
      new Function('text', 'way', code)(text, way);
    }, [way, link()]);
    await ready(page);
    assert.deepEqual(await presets(page), ['families'], way);
    assert.equal(await page.locator('outcomes-calculator > #way').count(), 1);
    await leave(page);
  }
  for (const asked of ['#embed%26preset=families', '%23embed&amp;preset=families', '%23embed%26preset=families', '#embed&#038;preset=families', '#embed&amp;lang=en&amp;preset=families']) {
    const page = await show(`<p>${link(asked)}</p>`, { head: loader });
    await ready(page);
    assert.deepEqual(await presets(page), ['families'], asked);
    await leave(page);
  }
});

test('a link is upgraded as a CMS leaves it', async () => {
  const href = `${site.origin}/index.html#embed&amp;preset=families`;
  for (const body of [`<p><a href="${href}" target="_blank" rel="noopener noreferrer">Open</a></p>`, `<p><span><span><a href="${href}">Open</a></span></span></p>`,
    `<figure><a href="${href}"></a><figcaption>Ours</figcaption></figure>`, `<p><a href="${href}"><strong>Open</strong></a></p>`, `<ul><li><a class="external" href="${href}">Open</a></li></ul>`,
    `<a href="${site.origin}/#embed&amp;preset=families">Open</a>`]) {
    const page = await show(body, { head: `<script src="${site.loader}" async></script>` });
    await ready(page);
    assert.deepEqual(await presets(page), ['families'], body);
    await leave(page);
  }
});

test('an element closed by itself takes nothing of the page away, and that is told', async () => {
  const page = await open(browser, host.page(`<main><outcomes-calculator preset="families" eager/><h2 id="next">Next</h2><p id="after">After.</p></main><footer>Foot</footer>`,
    { head: `<script src="${site.loader}"></script>` }));
  await ready(page);
  for (const id of ['next', 'after']) assert.equal(await page.locator(`#${id}`).isVisible(), true, id);
  const order = await page.evaluate(() => [document.querySelector('outcomes-calculator').shadowRoot.querySelector('.calculator').getBoundingClientRect().bottom,
    document.querySelector('#next').getBoundingClientRect().top]);
  assert.ok(order[0] <= order[1] + 1, 'it stands above what follows');
  assert.ok(page.wrong.some((one) => /<\/outcomes-calculator>/.test(one)), page.wrong.join('\n'));
  await close(page);
});
