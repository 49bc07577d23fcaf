// The same program as plain JavaScript, for browsers and pages that refuse WebAssembly: wasm2js turns the compiled
// program, whole, into a module, and esbuild puts it into one file with the glue that wasm-bindgen writes for it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bare, inOnePart, keep, replaceOnce, run, style, tellFaults } from './split.mjs';

const WORK = 'target/javascript-build';
const NAME = 'outcomes-calculator';
// What the loader imports, and by the names `draw` and `evaluateScenario` what takes the place of the rest (src/embed/program.js).
const ENTRY = `
  import * as program from './${NAME}_bg.wasm.js';
  import { guard, watch as watchFaults } from '../../src/embed/fault.js';
  import { beginner, evaluator, stopAll } from '../../src/embed/life.js';
  import { __wbg_set_wasm, evaluate as evaluateScenario, Handle, mount as draw, rescue } from './${NAME}_bg.js';
  __wbg_set_wasm(program);
  guard(Handle);
  export const watch = (forget) => watchFaults((fault) => {
    forget();
    stopAll(fault);
  });
  export const evaluate = evaluator(evaluateScenario);
  export const mount = beginner(draw, rescue);
  export { draw, evaluateScenario };
  export { stylesheet } from '../../src/embed/style.js';
  export { rescue } from './${NAME}_bg.js';`;

// Memory that grows leaves the old buffer whole here, where WebAssembly empties it: so the glue must compare buffers.
function followGrowth(glue) {
  const stale = [
    ['cachedUint8ArrayMemory0.byteLength === 0', 'cachedUint8ArrayMemory0.buffer !== wasm.memory.buffer'],
    ['cachedDataViewMemory0.buffer.detached === undefined && ', ''],
  ];
  const views = glue.match(/new \w+\(wasm\.memory\.buffer\)/g) ?? [];
  if (views.length !== stale.length) throw new Error(`the glue looks at memory in ${views.length} ways, not ${stale.length}`);
  return stale.reduce((text, [from, to]) => replaceOnce(text, from, to), glue);
}

// wasm2js keeps the table of functions to itself.
const showTable = (program) =>
  `${replaceOnce(program, '"mount": ', '"function_table": FUNCTION_TABLE, "mount": ')}\nexport var function_table = retasmFunc.function_table;\n`;

// A 64-bit number comes out of this program as two halves, and the glue expects one BigInt.
function joinHalves(program, glue) {
  if (/\blegalstub\$|from 'env'/.test(program)) throw new Error('a function given or exported passes 64-bit numbers in a way not provided for');
  return program.replace(/(var legalimport\$\S+ = )(\$\S+\.(\w+));/g, (_, start, target, name) => {
    if (!glue.includes(`function ${name}(arg0) {`)) throw new Error(`${name} takes more than one 64-bit number`);
    return `${start}(low, high) => ${target}(BigInt(high) << 32n | BigInt(low >>> 0));`;
  });
}

// Here the program is whole: what one part of it asks of the other (scripts/split.mjs) is at hand.
function whole(program) {
  const asked = [...new Set(program.match(/__wasm_split_\w+_import_\w+/g) ?? [])];
  if (asked.length === 0) throw new Error('the program asks for no other part');
  return `import * as program from './${NAME}_bg.wasm.js';
    ${inOnePart(asked, 'program', 'program.function_table[callback]')}`;
}

/** Writes the JavaScript build of the program `compiled` into the folder `out`, and gives its name. */
export async function javascriptBuild(compiled, out) {
  const at = (name) => join(WORK, name);
  run('wasm-bindgen', ['--target', 'bundler', '--no-typescript', '--out-dir', WORK, '--out-name', NAME, compiled]);
  bare(at(`${NAME}_bg.wasm`));
  run('wasm-opt', ['-Oz', at(`${NAME}_bg.wasm`), '-o', at(`${NAME}_bg.wasm`)]);
  run('wasm2js', ['-Oz', at(`${NAME}_bg.wasm`), '-o', at(`${NAME}_bg.wasm.js`)]);

  const change = (name, how) => writeFileSync(at(name), how(readFileSync(at(name), 'utf8')));
  change(`${NAME}_bg.js`, (glue) => tellFaults(followGrowth(glue)));
  const glue = readFileSync(at(`${NAME}_bg.js`), 'utf8');
  change(`${NAME}_bg.wasm.js`, (program) => showTable(joinHalves(program, glue)));
  writeFileSync(at('whole.js'), whole(readFileSync(at(`${NAME}_bg.wasm.js`), 'utf8')));

  const { outputFiles: [file], warnings } = await build({
    stdin: { contents: ENTRY, resolveDir: WORK }, bundle: true, format: 'esm', minify: true, target: 'es2022',
    charset: 'utf8', legalComments: 'none', write: false, define: style(), alias: { __wasm_split_placeholder__: `./${WORK}/whole.js` },
  });
  if (warnings.length > 0) throw new Error(warnings.map((one) => one.text).join('\n'));
  return keep(out, file.contents, (hash) => `${NAME}-fallback-${hash}.js`);
}
