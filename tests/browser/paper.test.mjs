// Every print is whole, however it is started and however busy the machine: each row of each chart's table, everything that was
// entered with its source, and how it is worked out.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, close, open, ready } from './support/browser.mjs';
import { drive, engines, WATCH } from './support/engines.mjs';
import { ALL } from './support/pairs.mjs';
import { pagesOf } from './support/pdf.mjs';
import { raise, strike } from './support/stage.mjs';
import { texts } from './support/texts.mjs';

const PRESETS = ['frequent-ae', 'frequent-callers', 'multiple-disadvantage', 'families', 'new-parents', 'whole-place-deal'];
const PRINTS = ALL ? 3 : 1; // of each preset, in a page of its own

let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

const bare = (text) => text.normalize('NFKC').replace(/[\s\u00ad]/g, '');

// What is to be on paper, by the scenario itself and by the tables beside the charts.
async function expected(page) {
  const [scenario, rows] = await ask(page, `(one) => {
    const tables = [...one.shadowRoot.querySelectorAll('.chart-numbers table')];
    return [one.scenario, tables.map((table) => [...table.querySelectorAll('tbody tr')].map((row) => [...row.cells].map((cell) => cell.textContent)))];
  }`);
  return { sources: [...new Set(texts(scenario, 'source'))], rows, years: scenario.appraisal.years };
}

function isWhole(paper, { sources, rows, years }, what) {
  const words = bare(pagesOf(paper).join(''));
  const missing = rows.flat().map((row) => bare(row.join(''))).filter((row) => !words.includes(row));
  assert.deepEqual(missing, [], `${what}: rows of tables that are not on paper`);
  assert.ok(rows.length >= 8 && rows.some((table) => table.length >= years), `${what}: ${rows.length} tables, one by year`);
  assert.deepEqual(sources.filter((source) => !words.includes(bare(source))), [], `${what}: sources that are not on paper`);
  for (const heading of ['What was entered', 'How this is worked out']) assert.ok(words.includes(bare(heading)), `${what}: ${heading}`);
}

for (const preset of PRESETS) {
  test(`${preset}: printed without waiting, every time`, async () => {
    for (let turn = 0; turn < PRINTS; turn += 1) {
      const page = await open(browser, `${site.origin}/index.html#preset=${preset}`);
      await page.waitForFunction(() => document.querySelector('outcomes-calculator')?.ready?.then(() => true));
      isWhole(await page.pdf({ format: 'A4' }), await expected(page), `print ${turn + 1}`);
      assert.deepEqual(page.wrong, []);
      await close(page);
    }
  });
}

test('printed on a slow machine, in the middle of a change, again and again', async () => {
  const page = await open(browser, `${site.origin}/index.html#preset=families`);
  await ready(page);
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.locator('.lever input[type=range]').first().focus();
  for (const key of ['ArrowRight', 'ArrowLeft', 'End']) {
    await page.keyboard.press(key);
    const paper = await page.pdf({ format: 'A4' });
    isWhole(paper, await expected(page), key);
  }
  assert.deepEqual(page.wrong, []);
  await close(page);
});

// A script of the page prints: nothing that waits for the script's end comes in time. The tables beside the charts are shown by the medium.
const SEEN = `(() => {
  const { shadowRoot } = document.querySelector('outcomes-calculator');
  const count = (what) => shadowRoot.querySelectorAll(what).length;
  const hidden = [...shadowRoot.querySelectorAll('.chart-numbers')].filter((one) => matchMedia('print').matches && !one.checkVisibility()).length;
  return [hidden, count('.warnings details:not([open])'), count('.printed tbody tr') > 50, count('[aria-busy]')];
})()`;
for (const engine of ['chromium', ...engines]) {
  test(`${engine}: printed by a script of the page, and by what only sets the medium`, async () => {
    const page = await (engine === 'chromium' ? open(browser, null) : drive(engine));
    await page.goto(host.page(`<outcomes-calculator eager preset="families"></outcomes-calculator><script src="${site.loader}"></script>`,
      { head: `<script src="${host.file('/first.js', engine === 'chromium' ? '' : WATCH, 'text/javascript')}"></script>` }));
    await page.waitForFunction(() => document.querySelector('outcomes-calculator').ready.then(() => true));
    const printed = await page.evaluate(`(() => {
      const one = document.querySelector('outcomes-calculator');
      one.scenario = { ...one.scenario, title: 'Changed a moment ago' };
      dispatchEvent(new Event('beforeprint'));
      const printed = [...${SEEN}, one.shadowRoot.querySelector('.title-text').textContent];
      dispatchEvent(new Event('afterprint'));
      return printed;
    })()`);
    assert.deepEqual(printed, [0, 0, true, 0, 'Changed a moment ago']);
    await page.waitForFunction(() => document.querySelector('outcomes-calculator').shadowRoot.querySelectorAll('.warnings details[open]').length === 0);
    if (engine === 'chromium') {
      await page.emulateMedia({ media: 'print' });
      await page.waitForFunction(`${SEEN}.join() === '0,0,true,0'`);
      await page.emulateMedia({ media: 'screen' });
      await page.waitForFunction("document.querySelector('outcomes-calculator').shadowRoot.querySelectorAll('.printed tbody tr').length === 0");
    }
    assert.deepEqual(await page.evaluate("told.filter(({ name }) => name === 'error')"), []);
    await (engine === 'chromium' ? page.context() : page).close();
  });
}
