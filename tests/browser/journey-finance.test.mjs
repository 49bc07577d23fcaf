// A finance director doubts one figure: down to what was entered and its source, the numbers as a file, the report on paper.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { ask, drawn, onPaper, open, ready } from './support/browser.mjs';
import { leave, raise, strike } from './support/stage.mjs';
import { texts } from './support/texts.mjs';
import { asked, figureOf } from './support/tools.mjs';

const OUT = 'tests/browser/out/journeys';
let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

const plain = (text) => text.replace(/\s+/g, ' ');
// Every text named `key` in a scenario file, and every number, with how often each stands there.
test('one figure is followed down to what was entered, its source, a file of numbers, and paper', async () => {
  const page = await open(browser, `${site.origin}/index.html#preset=families`, { acceptDownloads: true });
  await ready(page);
  const [scenario, results] = await ask(page, '(one) => [one.scenario, one.results]');

  // The answer, then whatever is closed under it, until a line says where its number comes from.
  const working = page.locator('[part="answer"] .working').first();
  await working.locator('> summary').click();
  const first = working.locator('> ul > li').first();
  const shown = plain(await first.locator('> details > summary b').innerText());
  assert.equal(Number(shown.replace('−', '-').replace(/[£,]/g, '')), Math.round(results.views.fiscal.net_present_value));
  let deep = 0;
  for (let closed = first.locator('details:not([open]) > summary').first(); await closed.count() && deep < 14; deep += 1) {
    await closed.click();
    await drawn(page);
    if (await first.getByText('Source: ').count()) break;
  }
  const told = plain(await first.getByText('Source: ').first().innerText());
  const source = /Source: (.*?)( · |$)/.exec(told)[1];
  assert.ok(texts(scenario, 'source').some((one) => plain(one).includes(source.trim())), `${source} stands in the file`);
  assert.match(plain(await first.innerText()), /In the method: /, 'the equation of the method stands beside the sum');
  await page.screenshot({ path: `${OUT}/finance-working.png`, fullPage: true });

  // From the figure to its box, with all that stands beside it.
  const way = first.getByRole('button', { name: /^Go to this number/ }).first();
  await way.click();
  await page.waitForFunction(() => document.querySelector('outcomes-calculator').shadowRoot.activeElement?.id.startsWith('field-'));
  const id = await ask(page, '(one) => one.shadowRoot.activeElement.id');
  const box = page.locator(`[id="${id}"]`);
  assert.ok(await box.evaluate((one) => { const { top, bottom } = one.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; }), 'the box is in sight');
  await box.evaluate((one) => one.closest('.num-row, .num-cell').querySelector('.mark').click());
  await page.locator('.about-number textarea[id$=".source"], .about-number .source-part textarea').first().waitFor(); // and one press away its source
  await page.screenshot({ path: `${OUT}/finance-box.png` });

  // The numbers of the chart of cash as a file: its last year is the answer.
  const button = (await asked(figureOf(page, 'cash'), 'save')).locator('button', { hasText: 'CSV' });
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const rows = readFileSync(await file.path(), 'utf8').replace('\ufeff', '').trim().split('\r\n').map((row) => row.split(','));
  const flow = results.views.fiscal.net_flow.map((value, year) => value * results.discount_factors[year]);
  assert.equal(rows.length - 1, scenario.appraisal.years);
  const total = flow.reduce((sum, value) => sum + value, 0);
  assert.ok(rows.at(-1).some((cell) => Math.abs(Number(cell) - total) < 1), `${rows.at(-1)} holds ${total}`);

  // And every result as a file: the same answer again, and all that the page is given.
  const everything = page.getByRole('button', { name: 'All results (CSV)' });
  const [all] = await Promise.all([page.waitForEvent('download'), everything.click()]);
  assert.equal(all.suggestedFilename(), 'results.csv');
  const written = readFileSync(await all.path(), 'utf8');
  assert.equal(written, `\ufeff${await ask(page, '(one) => one.exportCsv()')}`);
  const answer = written.split('\r\n').find((row) => row.startsWith('views.fiscal.net_present_value,'));
  assert.ok(Math.abs(Number(answer.split(',')[2]) - total) < 1, answer);
});

test('the report on paper holds every figure that was entered, every source, every warning, and how it is worked out', async () => {
  const page = await open(browser, `${site.origin}/index.html#preset=families`);
  await ready(page);
  const [scenario, results] = await ask(page, '(one) => [one.scenario, one.results]');
  await drawn(page); // a reader looks before printing: what is being drawn comes before what is printed
  await page.evaluate(`addEventListener('afterprint', () => {
    const root = document.querySelector('outcomes-calculator').shadowRoot;
    window.onPaper = [root.querySelector('.calculator').textContent, [...root.querySelectorAll('.printed td')].map((one) => one.textContent)];
  }, { capture: true })`);
  const paper = await page.pdf({ path: `${OUT}/finance-report.pdf`, format: 'A4' });
  assert.ok(paper.length > 50_000);
  const [whole, cells] = await page.evaluate('window.onPaper');
  const text = plain(whole);
  for (const key of ['source', 'name', 'title', 'summary']) {
    // The first sentence of a summary stands above the answer, the others below it.
    const parts = texts(scenario, key).flatMap((words) => (key === 'summary' ? words.split(/(?<=\.) (?=[A-Z])/) : [words]));
    for (const words of parts) assert.ok(text.includes(plain(words)), `${key}: ${words.slice(0, 60)}`);
  }
  // Each number, as the report writes it: a share in per cent, a price with its year.
  const digits = cells.map((cell) => plain(cell).replace(/[,£]/g, ''));
  for (const service of scenario.services) {
    assert.ok(digits.some((cell) => cell.startsWith(String(service.volume))), `${service.name}: ${service.volume}`);
    const amount = service.unit_cost.amount ?? service.unit_cost;
    assert.ok(digits.some((cell) => Number.parseFloat(cell) === amount), `${service.name}: ${amount}`);
  }
  assert.ok(new Set(results.warnings.map((one) => one.code)).size > 0);
  for (const words of ['Before you rely on this', 'What was entered', 'How this is worked out', 'Three ways to count it', 'What this rests on']) {
    assert.ok(text.includes(words), words);
  }
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 794, height: 1123 });
  await onPaper(page);
  await page.screenshot({ path: `${OUT}/finance-print.png`, fullPage: true });
  await leave(page);
});
