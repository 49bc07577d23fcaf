// The tests of tests/browser/, in lanes with browsers that are started once and shared; what measures goes alone.
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
// A file that has not ended by then has lost a browser.
const LONGEST = (ALL ? 60 : 10) * 60_000;
// With so many files failing it is the code.
const AGAIN = 3;
// The others begin in this order, so that no long one is left for the end.
const LONG = ['hosts', 'network', 'typing-over', 'wordpress', 'wagtail', 'tour', 'links', 'axe', 'undo', 'accessibility'];

const names = () => readdirSync(FOLDER).filter((name) => name.endsWith(ENDING)).map((name) => basename(name, ENDING)).sort();
const place = (name) => (LONG.includes(name) ? LONG.indexOf(name) : LONG.length);

/** Runs so many files at the same time, prints what they tell, and gives each test with its time. */
async function together(files, concurrency) {
  const tests = [];
  if (!files.length) return tests;
  const events = run({ files: files.map((name) => `${FOLDER}/${name}${ENDING}`), concurrency, timeout: LONGEST });
  const keep = (ok) => ({ name, file = '', skip, details }) => {
    if (skip !== undefined) return;
    const from = basename(file || name, ENDING);
    tests.push({ ok, isTest: details.type !== 'suite', file: from, name: `${from}: ${name}`, seconds: details.duration_ms / 1000 });
  };
  events.on('test:pass', keep(true)).on('test:fail', keep(false));
  for await (const text of events.compose(new spec())) process.stdout.write(text);
  return tests;
}

const failedIn = (tests) => [...new Set(tests.filter(({ ok }) => !ok).map(({ file }) => file))];

/**
 * Runs the files of these names, or all: whether they passed, how many tests did, and the time of each. A few files that fail are
 * run once more, alone: `unsteady` names what failed and then passed, which is to be looked into but does not stop a release.
 */
export async function browserTests(wanted = names()) {
  const shared = await pool({ chromium, ...Object.fromEntries(engines.map((engine) => [engine, () => start(engine)])) });
  process.env.OUTCOMES_CALCULATOR_BROWSERS = shared.address;
  try {
    const beside = wanted.filter((name) => !ALONE.includes(name)).sort((one, other) => place(one) - place(other));
    const first = [...await together(beside, ALL ? 2 : 3), ...await together(wanted.filter((name) => ALONE.includes(name)), 1)];
    const files = failedIn(first).length <= AGAIN ? failedIn(first) : [];
    const all = [...first.filter(({ file }) => !files.includes(file)), ...await together(files, 1)];
    const still = new Set(all.filter(({ ok }) => !ok).map(({ name }) => name));
    const unsteady = first.filter(({ ok, name }) => !ok && !still.has(name)).map(({ name }) => name);
    const times = all.filter(({ isTest }) => isTest);
    const failed = times.filter(({ ok }) => !ok).length;
    return { ok: all.every(({ ok }) => ok), passed: times.length - failed, failed, times, unsteady };
  } finally {
    await shared.end();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { ok, passed } = await browserTests(process.argv.length > 2 ? process.argv.slice(2) : undefined);
  process.exitCode = ok && passed ? 0 : 1;
}
