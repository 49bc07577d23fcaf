// How long an evaluation takes, natively and in a browser, side by side in one run: each preset with and without
// its draws. The browser's time is that of a page that waits for the promise, pauses between slices included.
// Run after `make build`.
import { spawnSync } from 'node:child_process';
import { open } from '../tests/browser/support/browser.mjs';
import { raise, strike } from '../tests/browser/support/stage.mjs';

const MOST = 2; // times as long in a browser as natively
const TIMES = { 0: 41, 8192: 15 };

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

console.log('==> Timing natively');
const native = spawnSync('cargo', ['bench', '--locked', '--quiet', '--bench', 'evaluate'], { encoding: 'utf8' });
if (native.status !== 0) {
  console.error(native.stderr);
  process.exit(1);
}
console.log('==> Timing in Chromium');
const stage = await raise();
const page = await open(stage.browser, `${stage.site.origin}/index.html`);
await page.waitForFunction(() => document.querySelector('outcomes-calculator')?.results?.views);
console.log(`\n${'preset'.padEnd(24)}${'draws'.padStart(8)}${'native ms'.padStart(12)}${'browser ms'.padStart(12)}${'ratio'.padStart(8)}`);
let worst = 0;
for (const line of native.stdout.trim().split('\n')) {
  const [id, draws, alone] = line.split(' ');
  const took = await page.evaluate(inBrowser, [id, +draws, TIMES[draws]]);
  const ratio = took / alone;
  worst = Math.max(worst, ratio);
  console.log(`${id.padEnd(24)}${draws.padStart(8)}${(+alone).toFixed(1).padStart(12)}${took.toFixed(1).padStart(12)}${ratio.toFixed(2).padStart(8)}`);
}
await strike(stage);
console.log(`\nThe browser takes at most ${worst.toFixed(2)} times as long; the limit is ${MOST}.`);
process.exitCode = worst > MOST ? 1 : 0;
