// The same model natively and in a page, compared number by number.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { ask } from './browser.mjs';

const CLI = 'target/debug/outcomes-calculator';
export const KEPT = 'target/kept-scenarios'; // what the worked examples came to natively

const read = (folder) => readdirSync(folder).filter((name) => name.endsWith('.json')).sort()
  .map((name) => [name, JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))]);
export const presets = read('src/data/presets');
export const independent = read('tests/independent').filter(([name]) => name !== 'bad-files.json')
  .map(([name, one]) => [name, one.scenario]);

// Every place where two results are not the same, numbers compared by their bits.
function differences(one, other, path = '') {
  if (one !== null && other !== null && typeof one === 'object' && typeof other === 'object') {
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    return keys.flatMap((key) => differences(one[key], other[key], `${path}/${key}`));
  }
  return Object.is(one, other) ? [] : [`${path}: ${one} natively, ${other} in the browser`];
}

/** What the native program makes of a scenario. */
export const natively = (scenario, { draws, seed }) => {
  const run = spawnSync(CLI, ['evaluate', '-', '--draws', String(draws), '--seed', String(seed)],
    { input: JSON.stringify(scenario), encoding: 'utf8', maxBuffer: 1 << 28 });
  assert.equal(run.status, 0, run.stderr);
  return JSON.parse(run.stdout);
};
export const inBrowser = async (page, scenario, options) => JSON.parse(await ask(page,
  'async (calculator, [scenario, options]) => JSON.stringify(await calculator.evaluate(scenario, options))',
  [scenario, options]));

function numbers(value) {
  if (typeof value === 'number') return 1;
  return value && typeof value === 'object' ? Object.values(value).reduce((sum, one) => sum + numbers(one), 0) : 0;
}

/** Every case gives the same bits natively and in the page. */
export async function compare(page, cases, options) {
  assert.ok(cases.length > 0, 'there is something to compare');
  for (const [name, scenario] of cases) {
    const [one, other] = [natively(scenario, options), await inBrowser(page, scenario, options)];
    assert.ok(numbers(one) > 100, `${name} has numbers`);
    assert.deepEqual(differences(one, other), [], name);
    if (options.draws > 0 && scenario.ranges?.length) assert.equal(other.uncertainty.draws, options.draws, name);
  }
}

/** Every worked example gives in the page what was kept of it. */
export async function compareKept(page) {
  const kept = read(KEPT);
  assert.ok(kept.length >= 10, `${kept.length} scenarios of worked examples were kept`);
  for (const [name, { scenario, results }] of kept) {
    assert.deepEqual(differences(results, await inBrowser(page, scenario, { draws: 0, seed: 1 })), [], `${name} ${scenario.title}`);
  }
}
