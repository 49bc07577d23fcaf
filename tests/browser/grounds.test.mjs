// On any host, text and what it stands on come from one side: every text can be read wherever the host's own can, in every state.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { open, ready } from './support/browser.mjs';
import { drive, engines, WATCH } from './support/engines.mjs';
import { raise, strike } from './support/stage.mjs';

let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

const HOSTS = {
  'a dark blue panel with white text': { style: 'main{background:#003078;color:#fff}' },
  'a dark page that says nothing of it': { style: 'html,body{background:#111;color:#eee}' },
  'a white page that allows light and dark': { style: 'body{background:#fff;color:#222}', head: '<meta name="color-scheme" content="light dark">', colorScheme: 'dark' },
  'a page that is dark where the device is': { style: ':root{color-scheme:light dark}', colorScheme: 'dark' },
  'a cream page': { style: 'body{background:#fdf6e3;color:#3b3024}' },
  'a page in a hurry, without a doctype': { style: 'body{background:#fff;color:#000}.panel{background:#2e0854;color:#fff;font:18px/1.7 Georgia}', quirks: true },
  'a page of the usual kind': { style: '' },
};

// Every text that can be seen: its colour against the nearest ground that is painted, with the least contrast of each part.
function worst() {
  const { shadowRoot } = document.querySelector('outcomes-calculator');
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = (top, below) => [0, 1, 2].map((at) => top[at] * top[3] + below[at] * (1 - top[3])).concat(1);
  const light = ([r, g, b]) => [r, g, b].map((part) => part / 255).map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  const contrast = (one, other) => {
    const [high, low] = [light(one), light(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };
  const isDark = getComputedStyle(document.documentElement).colorScheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches;
  const outer = (at) => at.assignedSlot ?? at.parentElement ?? at.getRootNode().host;
  const seen = (element) => {
    let ground = [0, 0, 0, 0], opacity = 1;
    for (let at = element; at; at = outer(at)) {
      const style = getComputedStyle(at);
      opacity *= style.opacity;
      if (ground[3] < 1) {
        const below = rgba(style.backgroundColor);
        const alpha = ground[3] + below[3] * (1 - ground[3]);
        ground = alpha === 0 ? ground : [...[0, 1, 2].map((part) => (ground[part] * ground[3] + below[part] * below[3] * (1 - ground[3])) / alpha), alpha];
      }
    }
    const page = over(ground, isDark ? [18, 18, 18, 1] : [255, 255, 255, 1]);
    const style = getComputedStyle(element);
    const colour = rgba(element instanceof SVGElement ? style.fill : style.color);
    return contrast(over([...colour.slice(0, 3), colour[3] * opacity], page), page);
  };
  const found = {};
  const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
  const elements = new Set([...shadowRoot.querySelectorAll('input, textarea, select')]);
  while (walker.nextNode()) if (walker.currentNode.data.trim()) elements.add(walker.currentNode.parentElement);
  for (const element of elements) {
    if (!element.getClientRects().length && element.tagName !== 'OPTION') continue;
    if (['SCRIPT', 'STYLE'].includes(element.tagName) || element.type === 'range' || element.type === 'file' || element.type === 'checkbox') continue;
    const value = seen(element);
    if (value < 4.5) found[`${element.tagName} ${element.className.baseVal ?? element.className}`] = Math.round(value * 100) / 100;
  }
  return { found, count: elements.size };
}

// A fault beside its field, a section of each kind open, a chart's table, a working, what was changed.
const STATES = `(async () => {
  const { shadowRoot } = document.querySelector('outcomes-calculator');
  const all = (what) => [...shadowRoot.querySelectorAll(what)];
  all('.more, .working, .changed, .files, .scenarios > details').forEach((one) => { one.open = true; });
  all('figure.chart').forEach((one, at) => { const tools = one.querySelectorAll('[data-tool]'); tools[at % tools.length].click(); });
  await new Promise((done) => setTimeout(done, 300));
  all('.form-entry, .finder').forEach((one, at) => { if (at < 6) one.open = true; });
  const box = shadowRoot.querySelector('.lever input[type=text]');
  box.focus();
  box.value = 'much';
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  box.dispatchEvent(new Event('change', { bubbles: true }));
  box.blur();
  await new Promise((done) => setTimeout(done, 300));
})()`;

for (const engine of ['chromium', ...engines]) {
  describe(engine, { timeout: 300_000 }, () => {
    for (const [name, { style, head = '', quirks, colorScheme }] of Object.entries(HOSTS)) {
      if (colorScheme && engine !== 'chromium') continue; // which others cannot be told by their driver
      test(name, async () => {
        const page = await (engine === 'chromium' ? open(browser, null, { colorScheme }) : drive(engine));
        const styled = host.file(`/${engine}-${Object.keys(HOSTS).indexOf(name)}.css`, style, 'text/css');
        const address = host.page(`<main class="panel"><outcomes-calculator eager view="full" preset="families"></outcomes-calculator></main><script src="${site.loader}"></script>`,
          { quirks, head: `${head}<link rel="stylesheet" href="${styled}"><script src="${host.file('/first.js', engine === 'chromium' ? '' : WATCH, 'text/javascript')}"></script>` });
        await page.goto(address);
        await ready(page);
        await page.evaluate(STATES);
        const { found, count } = await page.evaluate(worst);
        assert.ok(count > 300, `${count} texts`);
        assert.deepEqual(found, {});
        const [text, table] = await page.evaluate(`['.money', 'td'].map((one) => getComputedStyle(document.querySelector('outcomes-calculator').shadowRoot.querySelector(one)))
          .map(({ color, fontFamily, lineHeight, fontSize }) => [color, fontFamily, parseFloat(lineHeight) / parseFloat(fontSize) >= 1.15])`);
        assert.deepEqual(table, text, 'a table has the colour and typeface of all else, and its lines their height');
        await (engine === 'chromium' ? page.context() : page).close();
      });
    }
  });
}
