// What a page downloads to show the calculator, in bytes as a server sends them (brotli, quality 11), against
// the limits. Run after `make build`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const LOADER_LIMIT = 3_000;
const FRAME_LIMIT = 1_000;
const FIRST_VIEW_LIMIT = 160_000;
const FIRST_VIEW_AIM = 120_000;

if (!existsSync('dist/outcomes-calculator.js')) {
  console.error('Stopped: dist/ is not there. Run: make build');
  process.exit(1);
}

const wire = (name) => {
  const bytes = readFileSync(`dist/${name}`);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return { name, raw: bytes.length, wire: brotliCompressSync(bytes, { params }).length };
};

const needed = readdirSync('dist').filter((name) => /^outcomes-calculator(-[0-9a-f]+)?(\.js|_bg\.wasm)$/.test(name));
const files = needed.map(wire).sort((one, other) => one.wire - other.wire);
const loader = files.find((file) => file.name === 'outcomes-calculator.js');
const frame = wire('outcomes-calculator-frame.js');
const rest = wire(readdirSync('dist').find((name) => /^outcomes-calculator-rest-[0-9a-f]+\.wasm$/.test(name)));
const firstView = files.reduce((sum, file) => sum + file.wire, 0);

const row = (name, raw, sent, note = '') =>
  console.log(`${name.padEnd(52)} ${raw.padStart(9)} ${sent.padStart(9)}  ${note}`.trimEnd());
const bytes = (number) => number.toLocaleString('en-GB');
row('file', 'bytes', 'brotli 11');
for (const file of files) row(file.name, bytes(file.raw), bytes(file.wire));
row('the loader', '', bytes(loader.wire), `at most ${bytes(LOADER_LIMIT)}`);
row('the height script of an iframe', '', bytes(frame.wire), `at most ${bytes(FRAME_LIMIT)}`);
row('everything the first view needs', '', bytes(firstView),
  `at most ${bytes(FIRST_VIEW_LIMIT)}, aim ${bytes(FIRST_VIEW_AIM)}`);
row(rest.name, bytes(rest.raw), bytes(rest.wire), 'the rest, after the first view');

if (files.length !== 3) {
  console.error(`Stopped: three files were expected in dist/, and there are ${files.length}. Run: make build`);
  process.exit(1);
}
if (loader.wire > LOADER_LIMIT || frame.wire > FRAME_LIMIT || firstView > FIRST_VIEW_LIMIT) {
  console.error('Over the limit.');
  process.exit(1);
}
