// The same model natively and in the browser: every number equal to the last bit.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { ask, open, ready } from './support/browser.mjs';
import { strictPolicy } from './support/servers.mjs';
import { raise, strike } from './support/stage.mjs';

const CLI = 'target/debug/outcomes-calculator';
const KEPT = 'target/kept-scenarios';
const read = (folder) => readdirSync(folder).filter((name) => name.endsWith('.json')).sort()
  .map((name) => [name, JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))]);

let site, host, browser, page;
before(async () => {
  ({ site, host, browser } = await raise());
  page = await open(browser, host.page(`<script src="${site.loader}" data-eager async></script>`,
    { policy: strictPolicy(site.origin) }));
  await ready(page);
});
after(() => strike({ site, host, browser }));

// Every place where two results are not the same, numbers compared by their bits.
function differences(one, other, path = '') {
  if (one !== null && other !== null && typeof one === 'object' && typeof other === 'object') {
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    return keys.flatMap((key) => differences(one[key], other[key], `${path}/${key}`));
  }
  return Object.is(one, other) ? [] : [`${path}: ${one} natively, ${other} in the browser`];
}

const natively = (scenario, { draws, seed }) => {
  const run = spawnSync(CLI, ['evaluate', '-', '--draws', String(draws), '--seed', String(seed)],
    { input: JSON.stringify(scenario), encoding: 'utf8', maxBuffer: 1 << 28 });
  assert.equal(run.status, 0, run.stderr);
  return JSON.parse(run.stdout);
};
const inBrowser = async (scenario, options) => JSON.parse(await ask(page,
  'async (calculator, [scenario, options]) => JSON.stringify(await calculator.evaluate(scenario, options))',
  [scenario, options]));

function numbers(value) {
  if (typeof value === 'number') return 1;
  return value && typeof value === 'object' ? Object.values(value).reduce((sum, one) => sum + numbers(one), 0) : 0;
}

async function compare(cases, options) {
  assert.ok(cases.length > 0, 'there is something to compare');
  for (const [name, scenario] of cases) {
    const [one, other] = [natively(scenario, options), await inBrowser(scenario, options)];
    assert.ok(numbers(one) > 100, `${name} has numbers`);
    assert.deepEqual(differences(one, other), [], name);
    if (options.draws > 0 && scenario.ranges?.length) assert.equal(other.uncertainty.draws, options.draws, name);
  }
}

const presets = read('src/data/presets');
const independent = read('tests/independent').filter(([name]) => name !== 'bad-files.json')
  .map(([name, one]) => [name, one.scenario]);

test('every preset gives the same bits without draws', () => compare(presets, { draws: 0, seed: 1 }));
test('every preset gives the same bits with 1,024 Sobol draws', () => compare(presets, { draws: 1024, seed: 7 }));
test('a preset gives the same bits with 1,000 random draws', () => compare(presets.slice(0, 1), { draws: 1000, seed: 3 }));
test('every independent case gives the same bits', () => compare(independent, { draws: 0, seed: 1 }));
test('every independent case gives the same bits with draws', () => compare(independent, { draws: 256, seed: 2 }));

test('every published worked example gives the same bits', { skip: !existsSync(KEPT) && 'run by make test' }, async () => {
  const kept = read(KEPT);
  assert.ok(kept.length >= 10, `${kept.length} scenarios of worked examples were kept`);
  for (const [name, { scenario, results }] of kept) {
    assert.deepEqual(differences(results, await inBrowser(scenario, { draws: 0, seed: 1 })), [], `${name} ${scenario.title}`);
  }
});

test('draws are 8,192 from seed 1 where the page says nothing', async () => {
  const { uncertainty } = await inBrowser(presets[0][1]);
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
  await inBrowser(presets[1][1], { draws: 64, seed: 1 });
  assert.equal(await ask(page, '(calculator) => JSON.stringify([calculator.scenario, calculator.results])'), before);
  assert.equal(await page.evaluate('window.told.filter((one) => one.name !== "ready").length'), 0);
});
