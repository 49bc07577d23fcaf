// The tests, one step after another, each told as it starts; a step that fails does not stop the rest.
//   node scripts/test.mjs check   format, lints, native tests
//   node scripts/test.mjs all     the same, then examples, licences, the published build, its size, the page in a browser
//   node scripts/test.mjs whole   the same with every cell and every long case, then a sample of mutations, then fuzzing
// The last line sums up every test that was run: N passed, N failed.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { browserTests } from './browser-tests.mjs';

const WEB = ['--no-default-features', '--features', 'web', '--target', 'wasm32-unknown-unknown'];
const KEPT = 'target/kept-scenarios'; // what the worked examples came to natively, for the browser to match

// With how long each test took, which the program that runs the tests tells when it is asked as a nightly one would be.
const TIMED = ['--config', 'target."cfg(all())".runner=["env", "RUSTC_BOOTSTRAP=1"]'];
const TIMES = ['--', '-Zunstable-options', '--report-time'];
const SUMMARY = /^test result: \w+\. (\d+) passed; (\d+) failed/gm;
const TIME = /^test (.+) \.\.\. \w+ <([\d.]+)s>$/gm;

// What cargo tells of its tests: how many passed and failed, and the time of each that has one.
function native(text) {
  const sums = [...text.matchAll(SUMMARY)];
  const sum = (place) => sums.reduce((total, one) => total + Number(one[place]), 0);
  return { passed: sum(1), failed: sum(2), times: [...text.matchAll(TIME)].map(([, name, seconds]) => ({ name, seconds: Number(seconds) })) };
}

const FORMAT = { title: 'Format', run: ['cargo', 'fmt', '--check'] };
const LINTS = { title: 'Lints, native', run: ['cargo', 'clippy', '--locked', '--all-targets', '--', '-D', 'warnings'] };
const WEB_LINTS = { title: 'Lints, for the browser', run: ['cargo', 'clippy', '--locked', '--lib', ...WEB, '--', '-D', 'warnings'] };
const TESTS = {
  title: 'Native tests',
  run: ['cargo', 'test', '--locked', '--no-fail-fast', '--lib', '--bins', '--tests', ...TIMED, ...TIMES],
  environment: { OUTCOMES_CALCULATOR_KEEP: KEPT },
  tells: native,
};
const EXAMPLES = { title: 'Examples in the documentation', run: ['cargo', 'test', '--locked', '--doc'], tells: native };
const LICENCES = { title: 'Licences of what is used', run: ['cargo-deny', '--log-level', 'error', '--offline', 'check', 'licenses', 'bans', 'sources'] };
const WEAKNESSES = {
  title: 'Known weaknesses of what is used', run: ['cargo-deny', '--log-level', 'error', 'check', 'advisories'], skip: noDatabase,
};
const BUILD = { title: 'The published build', run: ['scripts/trunk.sh', 'build', '--release'] };
const SIZE = { title: 'What a page downloads', run: ['node', 'scripts/size.mjs'] };
const BROWSERS = { title: 'The page in three browsers', run: browserTests };
const MUTATIONS = {
  title: 'A sample of mutations', run: ['cargo', 'mutants', '--output', 'target', '--shard', '0/260', '--sharding', 'round-robin'],
};
const FUZZ = { title: 'Random files, links, edits and pastes', run: ['scripts/fuzz.sh', '120'] };

// The lists of a stage go at the same time: the published build is compiled on one processor for most of its time.
const CHECK = [[FORMAT, LINTS, WEB_LINTS, TESTS]];
const ALL = [[[...CHECK[0], EXAMPLES, LICENCES, WEAKNESSES], [BUILD, SIZE]], [[BROWSERS]]];
const STAGES = { check: [CHECK], all: ALL, whole: [...ALL, [[MUTATIONS, FUZZ]]] };

// On a network that is closed, the list of known weaknesses cannot be had. That is no fault of the code.
function noDatabase(text) {
  return /failed to fetch advisory database|error (sending|performing) request|failed to (resolve|lookup)|network|could not connect/i.test(text)
    && !/error\[(vulnerability|unsound|yanked|notice|unmaintained)/.test(text)
    && 'the database of weaknesses could not be fetched from here';
}

/** Runs a program; what it writes is shown at once, or, of the second of two that go at the same time, at its end. */
function program([name, ...parts], environment, isShown) {
  return new Promise((resolve) => {
    const child = spawn(name, parts, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    const take = (to) => (part) => {
      text += part;
      if (isShown) to.write(part);
    };
    child.stdout.setEncoding('utf8').on('data', take(process.stdout));
    child.stderr.setEncoding('utf8').on('data', take(process.stderr));
    child.on('error', (error) => resolve({ ok: false, text: `${text}${error}` }));
    child.on('close', (code) => {
      if (!isShown) process.stdout.write(text);
      resolve({ ok: code === 0, text });
    });
  });
}

/** Runs a step, and adds what it tells to the sum: its tests, or itself as one; at least one failure where it failed. */
async function perform(step, isShown, sum) {
  console.log(`\n==> ${step.title}${Array.isArray(step.run) ? `: ${step.run.join(' ')}` : ''}`);
  const begun = Date.now();
  const tests = Array.isArray(step.run) ? null : await step.run();
  const { ok, text } = tests ?? await program(step.run, step.environment, isShown);
  const seconds = Math.round((Date.now() - begun) / 1000);
  const skipped = !ok && step.skip?.(text);
  if (skipped) return void sum.told.push(`skipped  ${step.title}: ${skipped}`);
  const { passed, failed, times = [], unsteady = [] } = tests ?? step.tells?.(text.replace(/\u001b\[[0-9;]*m/g, '')) ?? { passed: ok ? 1 : 0, failed: 0 };
  const isFailed = failed > 0 || !ok || passed === 0;
  const count = isFailed ? Math.max(failed, 1) : 0;
  sum.passed += passed;
  sum.failed += count;
  sum.times.push(...times);
  sum.told.push(...unsteady.map((name) => `unsteady ${name}: failed, then passed alone`));
  sum.told.push(`${isFailed ? 'FAILED ' : 'passed '}  ${step.title}: ${passed} passed, ${count} failed, ${seconds} s`);
  console.log(`<== ${step.title}: ${seconds} s`);
}

const stages = Object.hasOwn(STAGES, process.argv[2] ?? '') && STAGES[process.argv[2]];
if (!stages) {
  console.error('Stopped: say check, all or whole.');
  process.exit(1);
}

process.chdir(new URL('..', import.meta.url).pathname);
rmSync(KEPT, { recursive: true, force: true });
const begun = Date.now();
const sum = { passed: 0, failed: 0, times: [], told: [] };
for (const lanes of stages) {
  await Promise.all(lanes.map(async (steps, lane) => {
    for (const step of steps) await perform(step, lane === 0, sum);
  }));
}

const slowest = sum.times.sort((one, other) => other.seconds - one.seconds).slice(0, 10);
console.log(`\nThe slowest:\n${slowest.map(({ name, seconds }) => `${seconds.toFixed(1).padStart(6)} s  ${name}`).join('\n')}`);
console.log(`\n${sum.told.join('\n')}\nin ${((Date.now() - begun) / 60_000).toFixed(1)} minutes\n\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed ? 1 : 0;
