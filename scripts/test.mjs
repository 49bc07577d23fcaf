// The tests, one step after another, each told as it starts; a step that fails does not stop the rest.
//   node scripts/test.mjs check   format, lints, native tests
//   node scripts/test.mjs all     the same, then licences, the published build, its size, the page in a browser
// The last line sums up every test that was run: N passed, N failed.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';

const WEB = ['--no-default-features', '--features', 'web', '--target', 'wasm32-unknown-unknown'];
const KEPT = 'target/kept-scenarios'; // what the worked examples came to natively, for the browser to match

// Node's own summary, and cargo's, of the tests of a step.
const CARGO = /^test result: \w+\. (\d+) passed; (\d+) failed/gm;
const NODE = /^ℹ (pass|fail|cancelled) (\d+)$/gm;

const cargoCounts = (text) => [...text.matchAll(CARGO)]
  .map(([, passed, failed]) => ({ passed: +passed, failed: +failed }));
const nodeCounts = (text) => [...text.matchAll(NODE)]
  .map(([, what, number]) => (what === 'pass' ? { passed: +number, failed: 0 } : { passed: 0, failed: +number }));

const steps = {
  check: [
    { title: 'Format', run: ['cargo', 'fmt', '--check'] },
    { title: 'Lints, native', run: ['cargo', 'clippy', '--locked', '--all-targets', '--', '-D', 'warnings'] },
    { title: 'Lints, for the browser', run: ['cargo', 'clippy', '--locked', '--lib', ...WEB, '--', '-D', 'warnings'] },
    { title: 'Native tests', run: ['cargo', 'test', '--locked', '--no-fail-fast'], counts: cargoCounts },
  ],
  all: [
    { title: 'Licences of what is used', run: ['cargo-deny', '--log-level', 'error', '--offline', 'check', 'licenses', 'bans', 'sources'] },
    { title: 'Known weaknesses of what is used', run: ['cargo-deny', '--log-level', 'error', 'check', 'advisories'], skip: noDatabase },
    { title: 'The published build', run: ['scripts/trunk.sh', 'build', '--release'] },
    { title: 'What a page downloads', run: ['node', 'scripts/size.mjs'] },
    { title: 'Results of the worked examples, kept', run: ['cargo', 'test', '--locked', '--quiet', '--test', 'published'], environment: { OUTCOMES_CALCULATOR_KEEP: KEPT } },
    { title: 'The page in a browser', run: ['node', '--test', '--test-concurrency=1', '--test-reporter=spec', ...browserTests()], counts: nodeCounts },
  ],
};

function browserTests() {
  const names = readdirSync('tests/browser').filter((name) => name.endsWith('.test.mjs'));
  return names.sort().map((name) => `tests/browser/${name}`);
}

// On a network that is closed, the list of known weaknesses cannot be had. That is no fault of the code.
function noDatabase(text) {
  return /failed to fetch advisory database|error (sending|performing) request|failed to (resolve|lookup)|network|could not connect/i.test(text)
    && !/error\[(vulnerability|unsound|yanked|notice|unmaintained)/.test(text)
    && 'the database of weaknesses could not be fetched from here';
}

function run({ run: [program, ...parts], environment }) {
  return new Promise((resolve) => {
    const env = { ...process.env, ...environment };
    const child = spawn(program, parts, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    const take = (to) => (part) => {
      text += part;
      to.write(part);
    };
    child.stdout.setEncoding('utf8').on('data', take(process.stdout));
    child.stderr.setEncoding('utf8').on('data', take(process.stderr));
    child.on('error', (error) => resolve({ ok: false, text: `${text}${error}` }));
    child.on('close', (code) => resolve({ ok: code === 0, text }));
  });
}

// What a step adds to the sum: its tests, or itself as one; at least one failure where it failed.
function counted(step, ok, text) {
  const counts = step.counts?.(text.replace(/\u001b\[[0-9;]*m/g, '')) ?? [];
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  const [passed, failed] = [sum('passed'), sum('failed')];
  if (!ok) return { passed, failed: Math.max(failed, 1) };
  return { passed: step.counts ? passed : 1, failed: step.counts && passed === 0 ? 1 : failed };
}

const wanted = process.argv[2];
if (!Object.hasOwn(steps, wanted ?? '')) {
  console.error('Stopped: say check or all.');
  process.exit(1);
}

process.chdir(new URL('..', import.meta.url).pathname);
if (existsSync(KEPT)) rmSync(KEPT, { recursive: true });
const total = { passed: 0, failed: 0 };
const told = [];
for (const step of wanted === 'all' ? [...steps.check, ...steps.all] : steps.check) {
  console.log(`\n==> ${step.title}: ${step.run.join(' ')}`);
  const begun = Date.now();
  const { ok, text } = await run(step);
  const seconds = Math.round((Date.now() - begun) / 1000);
  const skipped = !ok && step.skip?.(text);
  if (skipped) {
    told.push(`skipped  ${step.title}: ${skipped}`);
    continue;
  }
  const { passed, failed } = counted(step, ok, text);
  total.passed += passed;
  total.failed += failed;
  told.push(`${failed ? 'FAILED ' : 'passed '}  ${step.title}: ${passed} passed, ${failed} failed, ${seconds} s`);
}

console.log(`\n${told.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
