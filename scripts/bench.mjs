// How long an evaluation takes, natively and in a browser, side by side in one run: each preset with and without
// its draws. The browser's time is that of a page that waits for the promise, pauses between slices included. The two
// take turns, and the ratio is the middle one of all turns: a machine that does other work meanwhile slows both.
// Run after `make build`.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { open } from '../tests/browser/support/browser.mjs';
import { raise, strike } from '../tests/browser/support/stage.mjs';

const MOST = 2; // times as long in a browser as natively: of the largest preset, and with draws of each
const TURNS = { 0: 81, 8192: 25 };

const middle = (numbers) => numbers.toSorted((one, other) => one - other)[numbers.length >> 1];

const native = spawn('cargo', ['bench', '--locked', '--quiet', '--bench', 'evaluate'], { stdio: ['pipe', 'pipe', 'inherit'] });
const lines = createInterface(native.stdout)[Symbol.asyncIterator]();
const natively = async (id, draws) => {
  native.stdin.write(`${id} ${draws}\n`);
  const { value, done } = await lines.next();
  if (done) throw new Error('the native run has ended');
  return +value;
};

const stage = await raise();
const page = await open(stage.browser, `${stage.site.origin}/index.html`);
await page.waitForFunction(() => document.querySelector('outcomes-calculator')?.results?.views);
const inBrowser = (id, draws) => page.evaluate(async ([id, draws]) => {
  const scenario = await (await fetch(`presets/${id}.json`)).json();
  const start = performance.now();
  await document.querySelector('outcomes-calculator').evaluate(scenario, { draws, seed: 1 });
  return performance.now() - start;
}, [id, draws]);

console.log(`${'preset'.padEnd(24)}${'draws'.padStart(8)}${'native ms'.padStart(12)}${'browser ms'.padStart(12)}${'ratio'.padStart(8)}`);
const all = [];
for (const id of readdirSync('dist/presets').map((name) => name.replace('.json', ''))) {
  for (const [draws, turns] of Object.entries(TURNS)) {
    const took = [];
    for (let turn = 0; turn < turns; turn += 1) took.push([await natively(id, draws), await inBrowser(id, +draws)]);
    const ratio = middle(took.map(([alone, there]) => there / alone));
    const [alone, there] = [0, 1].map((which) => middle(took.map((both) => both[which])));
    all.push({ draws: +draws, alone, ratio });
    console.log(`${id.padEnd(24)}${draws.padStart(8)}${alone.toFixed(1).padStart(12)}${there.toFixed(1).padStart(12)}${ratio.toFixed(2).padStart(8)}`);
  }
}
native.stdin.end();
await strike(stage);
const largest = all.filter(({ draws }) => draws === 0).sort((one, other) => other.alone - one.alone)[0];
const worst = Math.max(...[largest, ...all.filter(({ draws }) => draws > 0)].map(({ ratio }) => ratio));
console.log(`\nThe browser takes at most ${worst.toFixed(2)} times as long, for the largest preset and with draws; the limit is ${MOST}.`);
process.exitCode = worst > MOST ? 1 : 0;
