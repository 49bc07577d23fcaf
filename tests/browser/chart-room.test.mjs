// On the narrowest page, in both languages, every word in a chart stands whole, and none on another.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { open, ready } from './support/browser.mjs';
import { presets } from './support/bits.mjs';
import { leave, raise, strike } from './support/stage.mjs';

let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

const inTheWay = () => {
  const wrong = [];
  for (const figure of document.querySelector('outcomes-calculator').shadowRoot.querySelectorAll('figure.chart')) {
    const name = figure.dataset.chart;
    const frame = figure.getBoundingClientRect();
    const texts = [...figure.querySelectorAll('.plot text')].filter((text) => text.textContent)
      .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
    for (const { words, box } of texts) {
      if (box.left < frame.left - 1 || box.right > frame.right + 1) wrong.push(`${name}: “${words}” is cut off`);
    }
    texts.forEach((one, at) => {
      for (const other of texts.slice(at + 1)) {
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        // The box of a text is taller than its letters.
        if (across > 2 && down > 6) wrong.push(`${name}: “${one.words}” stands on “${other.words}”`);
      }
    });
  }
  return wrong;
};

for (const language of ['en', 'cy']) {
  test(`in ${language} no word of a chart is cut off or stands on another`, { timeout: 120_000 }, async () => {
    for (const [name] of presets) {
      const page = await open(browser, host.page(`<outcomes-calculator preset="${name.replace('.json', '')}" lang="${language}" eager></outcomes-calculator>
        <script src="${site.loader}" async></script>`, { head: '<style>body { font-family: Arial, sans-serif; margin: 8px }</style>' }), { viewport: { width: 320, height: 700 } });
      await ready(page);
      await page.locator('[data-chart="spread"]').waitFor();
      assert.ok(await page.locator('.plot text').count() > 20);
      assert.deepEqual(await page.evaluate(inTheWay), [], name);
      await leave(page);
    }
  });
}
