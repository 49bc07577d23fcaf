// The same model natively and in the browser: every number equal to the last bit.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { compare, compareKept, inBrowser, independent, KEPT, presets } from './support/bits.mjs';
import { ask, open, ready } from './support/browser.mjs';
import { strictPolicy } from './support/servers.mjs';
import { raise, strike } from './support/stage.mjs';

let site, host, browser, page;
before(async () => {
  ({ site, host, browser } = await raise());
  page = await open(browser, host.page(`<script src="${site.loader}" data-preset="frequent-ae" data-eager async></script>`,
    { policy: strictPolicy(site.origin) }));
  await ready(page);
});
after(() => strike({ site, host, browser }));

test('every preset gives the same bits without draws', () => compare(page, presets, { draws: 0, seed: 1 }));
test('every preset gives the same bits with 1,024 Sobol draws', () => compare(page, presets, { draws: 1024, seed: 7 }));
test('a preset gives the same bits with 1,000 random draws', () => compare(page, presets.slice(0, 1), { draws: 1000, seed: 3 }));
test('every independent case gives the same bits', () => compare(page, independent, { draws: 0, seed: 1 }));
test('every independent case gives the same bits with draws', () => compare(page, independent, { draws: 256, seed: 2 }));

test('every published worked example gives the same bits', { skip: !existsSync(KEPT) && 'run by make test' }, () => compareKept(page));

test('draws are 8,192 from seed 1 where the page says nothing', async () => {
  const { uncertainty } = await inBrowser(page, presets[0][1]);
  assert.deepEqual([uncertainty.draws, uncertainty.seed], [8192, 1]);
});

test('draws and seeds that cannot be are refused', async () => {
  for (const options of [{ draws: -1 }, { draws: 1.5 }, { draws: 1e6 + 1 }, { draws: '8' }, { seed: -1 }, { seed: 2 ** 53 }]) {
    const name = await ask(page,
      'async (calculator, [scenario, options]) => calculator.evaluate(scenario, options).then(() => "kept", (error) => error.name)',
      [presets[0][1], options]);
    assert.equal(name, 'RangeError', JSON.stringify(options));
  }
});

test('evaluating a scenario changes nothing on the page and tells nothing', async () => {
  const before = await ask(page, '(calculator) => JSON.stringify([calculator.scenario, calculator.results])');
  await inBrowser(page, presets[1][1], { draws: 64, seed: 1 });
  assert.equal(await ask(page, '(calculator) => JSON.stringify([calculator.scenario, calculator.results])'), before);
  assert.equal(await page.evaluate('window.told.filter((one) => one.name !== "ready").length'), 0);
});
