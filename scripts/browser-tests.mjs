// The tests of tests/browser/, in two lanes with browsers that are started once and shared; what measures goes alone.
//   node scripts/browser-tests.mjs [NAME…]   all of them, or hosts living … for those files
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { pathToFileURL } from 'node:url';
import { start as chromium } from '../tests/browser/support/browser.mjs';
import { engines, start } from '../tests/browser/support/engines.mjs';
import { pool } from '../tests/browser/support/pool.mjs';

const FOLDER = 'tests/browser';
const ENDING = '.test.mjs';
// These count memory and time, or wait for what takes many seconds of one processor.
const ALONE = ['living', 'long-work'];
// The others begin in this order, so that no long one is left for the end.
const LONG = [];

const names = () => readdirSync(FOLDER).filter((name) => name.endsWith(ENDING)).map((name) => basename(name, ENDING)).sort();
const place = (name) => (LONG.includes(name) ? LONG.indexOf(name) : LONG.length);

/** Runs files at the same time, prints what they tell, and gives each test with its time. */
async function lane(files, concurrency) {
  const tests = [];
  if (!files.length) return tests;
  const events = run({ files: files.map((name) => `${FOLDER}/${name}${ENDING}`), concurrency });
  const keep = (ok) => ({ name, file = '', skip, details }) => {
    if (details.type !== 'suite' && skip === undefined) tests.push({ ok, name: `${basename(file, ENDING)}: ${name}`, seconds: details.duration_ms / 1000 });
  };
  events.on('test:pass', keep(true)).on('test:fail', keep(false));
  for await (const text of events.compose(new spec())) process.stdout.write(text);
  return tests;
}

/** Runs the files of these names, or all. */
export async function browserTests(wanted = names()) {
  const shared = await pool({ chromium, ...Object.fromEntries(engines.map((engine) => [engine, () => start(engine)])) });
  process.env.OUTCOMES_CALCULATOR_BROWSERS = shared.address;
  try {
    const beside = wanted.filter((name) => !ALONE.includes(name)).sort((one, other) => place(one) - place(other));
    return [...await lane(beside, 2), ...await lane(wanted.filter((name) => ALONE.includes(name)), 1)];
  } finally {
    await shared.end();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const tests = await browserTests(process.argv.length > 2 ? process.argv.slice(2) : undefined);
  process.exitCode = tests.length && tests.every(({ ok }) => ok) ? 0 : 1;
}
