// The same program as plain JavaScript, for browsers and pages that refuse WebAssembly: wasm2js turns the published
// WebAssembly file into a module, and esbuild puts it into one file with the glue that wasm-bindgen writes for it.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const COMPILED = join(process.env.CARGO_TARGET_DIR ?? 'target', 'wasm32-unknown-unknown',
  process.env.TRUNK_BUILD_CARGO_PROFILE ?? 'release', 'outcomes_calculator.wasm');
const NAME = 'outcomes-calculator'; // as trunk calls it: the program asks for its glue by this name
const ENTRY = `
  import * as program from './${NAME}_bg.wasm.js';
  import { __wbg_set_wasm } from './${NAME}_bg.js';
  __wbg_set_wasm(program);
  export { evaluate, mount, rescue, stylesheet } from './${NAME}_bg.js';`;

// Memory that grows leaves the old buffer whole here, where WebAssembly empties it: so the glue must compare buffers.
function followGrowth(glue) {
  const stale = [
    ['cachedUint8ArrayMemory0.byteLength === 0', 'cachedUint8ArrayMemory0.buffer !== wasm.memory.buffer'],
    ['cachedDataViewMemory0.buffer.detached === undefined && ', ''],
  ];
  const views = glue.match(/new \w+\(wasm\.memory\.buffer\)/g) ?? [];
  if (views.length !== stale.length) throw new Error(`the glue looks at memory in ${views.length} ways, not ${stale.length}`);
  return stale.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`the glue has not “${from}” once`);
    return text.replace(from, to);
  }, glue);
}

// A 64-bit number comes out of this program as two halves, and the glue expects one BigInt.
function joinHalves(program, glue) {
  if (/\blegalstub\$|from 'env'/.test(program)) throw new Error('a function given or exported passes 64-bit numbers in a way not provided for');
  return program.replace(/(var legalimport\$\S+ = )(\$\S+\.(\w+));/g, (_, start, target, name) => {
    if (!glue.includes(`function ${name}(arg0) {`)) throw new Error(`${name} takes more than one 64-bit number`);
    return `${start}(low, high) => ${target}(BigInt(high) << 32n | BigInt(low >>> 0));`;
  });
}

/** Writes the JavaScript build of the WebAssembly file `wasm` into the folder `out`, and gives its name. */
export async function javascriptBuild(wasm, out) {
  const work = 'target/javascript-build';
  const run = (tool, parts) => execFileSync(tool, parts, { stdio: ['ignore', 'inherit', 'inherit'] });
  run('wasm-bindgen', ['--target', 'bundler', '--no-typescript', '--out-dir', work, '--out-name', NAME, COMPILED]);
  run('wasm2js', ['-Oz', wasm, '-o', join(work, `${NAME}_bg.wasm.js`)]);

  const change = (name, how) => writeFileSync(join(work, name), how(readFileSync(join(work, name), 'utf8')));
  change(`${NAME}_bg.js`, followGrowth);
  const glue = readFileSync(join(work, `${NAME}_bg.js`), 'utf8');
  change(`${NAME}_bg.wasm.js`, (program) => joinHalves(program, glue));

  const { outputFiles: [file], warnings } = await build({
    stdin: { contents: ENTRY, resolveDir: work }, bundle: true, format: 'esm', minify: true, target: 'es2022',
    charset: 'utf8', legalComments: 'none', write: false,
  });
  if (warnings.length > 0) throw new Error(warnings.map((one) => one.text).join('\n'));
  const name = `${NAME}-fallback-${createHash('sha256').update(file.contents).digest('hex').slice(0, 16)}.js`;
  writeFileSync(join(out, name), file.contents);
  return name;
}
