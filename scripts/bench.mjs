// How long an evaluation takes, natively and in a browser, side by side in one run: each preset with and without
// its draws. The browser's time is that of a page that waits for the promise, pauses between slices included. Both take
// turns, and the best of each counts: a machine that does other work meanwhile slows now the one, now the other.
// Run after `make build`.
import { spawnSync } from 'node:child_process';
import { open } from '../tests/browser/support/browser.mjs';
import { raise, strike } from '../tests/browser/support/stage.mjs';

const MOST = 2; // times as long in a browser as natively
const TIMES = { 0: 41, 8192: 15 };
const ROUNDS = 3;

const inBrowser = async ([id, draws, times]) => {
  const scenario = await (await fetch(`presets/${id}.json`)).json();
  const element = document.querySelector('outcomes-calculator');
  const took = [];
  for (let run = 0; run < times; run += 1) {
    const start = performance.now();
    await element.evaluate(scenario, { draws, seed: 1 });
    took.push(performance.now() - start);
  }
  return took.sort((one, other) => one - other)[times >> 1];
};

const natively = () => {
  const { status, stdout, stderr } = spawnSync('cargo', ['bench', '--locked', '--quiet', '--bench', 'evaluate'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim().split('\n').map((line) => line.split(' ')).map(([id, draws, alone]) => ({ id, draws: +draws, alone: +alone }));
};

const stage = await raise();
const page = await open(stage.browser, `${stage.site.origin}/index.html`);
await page.waitForFunction(() => document.querySelector('outcomes-calculator')?.results?.views);
const best = new Map();
for (let round = 1; round <= ROUNDS; round += 1) {
  console.log(`==> Timing natively and in Chromium, ${round} of ${ROUNDS}`);
  for (const { id, draws, alone } of natively()) {
    const took = await page.evaluate(inBrowser, [id, draws, TIMES[draws]]);
    const [least, leastInBrowser] = best.get(`${id} ${draws}`) ?? [Infinity, Infinity];
    best.set(`${id} ${draws}`, [Math.min(least, alone), Math.min(leastInBrowser, took)]);
  }
}
await strike(stage);
console.log(`\n${'preset'.padEnd(24)}${'draws'.padStart(8)}${'native ms'.padStart(12)}${'browser ms'.padStart(12)}${'ratio'.padStart(8)}`);
let worst = 0;
for (const [what, [alone, took]] of best) {
  const [id, draws] = what.split(' ');
  const ratio = took / alone;
  worst = Math.max(worst, ratio);
  console.log(`${id.padEnd(24)}${draws.padStart(8)}${alone.toFixed(1).padStart(12)}${took.toFixed(1).padStart(12)}${ratio.toFixed(2).padStart(8)}`);
}
console.log(`\nThe browser takes at most ${worst.toFixed(2)} times as long; the limit is ${MOST}.`);
process.exitCode = worst > MOST ? 1 : 0;
