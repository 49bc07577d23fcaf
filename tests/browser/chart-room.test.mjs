// At every width, in both languages and with text of double size, every word in a chart stands whole, and none on another.
// (tests/native/chart_room.rs lays out each chart at many more widths, in a typeface that it knows.)
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { drawn, open, ready } from './support/browser.mjs';
import { doubled } from './support/accessibility.mjs';
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
    const texts = [...figure.querySelectorAll('.marks text')].filter((text) => text.textContent)
      .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
    for (const { words, box } of texts) {
      if (box.left < frame.left - 1 || box.right > frame.right + 1) wrong.push(`${name}: “${words}” is cut off`);
    }
    texts.forEach((one, at) => {
      for (const other of texts.slice(at + 1)) {
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        // The box of a text is taller than its letters.
        if (across > 2 && down > Math.min(one.box.height, other.box.height) * 0.35) wrong.push(`${name}: “${one.words}” stands on “${other.words}”`);
      }
    });
  }
  return wrong;
};

const WIDTHS = [300, 320, 375, 480, 640, 740, 900, 1280];

for (const language of ['en', 'cy']) {
  for (const face of ['Arial', 'Georgia, serif']) {
    test(`in ${language} and ${face} no word of a chart is cut off or stands on another`, { timeout: 240_000 }, async () => {
      for (const [name] of presets) {
        const page = await open(browser, host.page(`<outcomes-calculator preset="${name.replace('.json', '')}" lang="${language}" eager></outcomes-calculator>
          <script src="${site.loader}" async></script>`, { head: `<style>body { font-family: ${face}; margin: 8px }</style>` }), { viewport: { width: WIDTHS[0], height: 700 } });
        await ready(page);
        await page.locator('[data-chart="spread"]').waitFor();
        assert.ok(await page.locator('.marks text').count() > 60);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 700 });
          await drawn(page);
          assert.deepEqual(await page.evaluate(inTheWay), [], `${name} at ${width} px`);
        }
        await doubled(page);
        const size = await page.locator('figure[data-chart="cash"] .marks text').first().evaluate((text) => getComputedStyle(text).fontSize);
        assert.equal(size, '28px');
        for (const width of [320, 640, 1280]) {
          await page.setViewportSize({ width, height: 700 });
          await drawn(page);
          assert.deepEqual(await page.evaluate(inTheWay), [], `${name} at ${width} px, text of double size`);
        }
        await leave(page);
      }
    });
  }
}
