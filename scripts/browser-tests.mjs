// The tests of tests/browser/, in two lanes with browsers that are started once and shared; what measures goes alone.
//   node scripts/browser-tests.mjs [NAME…]   all of them, or hosts living … for those files
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { pathToFileURL } from 'node:url';
import { start as chromium } from '../tests/browser/support/browser.mjs';
import { engines, start } from '../tests/browser/support/engines.mjs';
import { ALL } from '../tests/browser/support/pairs.mjs';
import { pool } from '../tests/browser/support/pool.mjs';

const FOLDER = 'tests/browser';
const ENDING = '.test.mjs';
// These count memory and time, or wait for what takes many seconds of one processor.
const ALONE = ['living', 'long-work', ...(ALL ? ['hosts'] : [])]; // the whole table has two engines side by side
// The others begin in this order, so that no long one is left for the end.
const LONG = ['hosts', 'network', 'typing-over', 'wordpress', 'wagtail', 'tour', 'links', 'axe', 'undo', 'accessibility'];

const names = () => readdirSync(FOLDER).filter((name) => name.endsWith(ENDING)).map((name) => basename(name, ENDING)).sort();
const place = (name) => (LONG.includes(name) ? LONG.indexOf(name) : LONG.length);

/** Runs so many files at the same time, prints what they tell, and gives each test with its time. */
async function together(files, concurrency) {
  const tests = [];
  if (!files.length) return tests;
  const events = run({ files: files.map((name) => `${FOLDER}/${name}${ENDING}`), concurrency });
  const keep = (ok) => ({ name, file = '', skip, details }) => {
    if (skip !== undefined) return;
    tests.push({ ok, isTest: details.type !== 'suite', name: `${basename(file, ENDING)}: ${name}`, seconds: details.duration_ms / 1000 });
  };
  events.on('test:pass', keep(true)).on('test:fail', keep(false));
  for await (const text of events.compose(new spec())) process.stdout.write(text);
  return tests;
}

/** Runs the files of these names, or all: whether they passed, how many tests did, and the time of each. */
export async function browserTests(wanted = names()) {
  const shared = await pool({ chromium, ...Object.fromEntries(engines.map((engine) => [engine, () => start(engine)])) });
  process.env.OUTCOMES_CALCULATOR_BROWSERS = shared.address;
  try {
    const beside = wanted.filter((name) => !ALONE.includes(name)).sort((one, other) => place(one) - place(other));
    const all = [...await together(beside, 2), ...await together(wanted.filter((name) => ALONE.includes(name)), 1)];
    const times = all.filter(({ isTest }) => isTest);
    const failed = times.filter(({ ok }) => !ok).length;
    return { ok: all.every(({ ok }) => ok), passed: times.length - failed, failed, times };
  } finally {
    await shared.end();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { ok, passed } = await browserTests(process.argv.length > 2 ? process.argv.slice(2) : undefined);
  process.exitCode = ok && passed ? 0 : 1;
}
