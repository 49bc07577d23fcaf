// The program whole and as the compiler left it, for looking at a change: neither cut in two nor made small.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, inOnePart, keep, replaceOnce, run, tellFaults } from './split.mjs';

const WORK = 'target/development-build';
const NAME = 'outcomes-calculator';

/** Writes the program `compiled` and its script into the folder `out`, and gives the name of the script. */
export async function developmentBuild(compiled, fallback, out) {
  run('wasm-bindgen', ['--target', 'web', '--no-typescript', '--keep-lld-exports', '--out-dir', WORK, '--out-name', NAME, compiled]);
  const program = readFileSync(join(WORK, `${NAME}_bg.wasm`));
  const asked = WebAssembly.Module.imports(new WebAssembly.Module(program)).map(({ name }) => name).filter((name) => name.includes('_import_'));
  const rest = `import { initSync } from './${NAME}.js';
    ${inOnePart(asked, 'initSync()', 'initSync().__indirect_function_table.get(callback)')}`;
  const wasm = keep(out, program, (hash) => `${NAME}-${hash}_bg.wasm`);
  const glue = tellFaults(replaceOnce(readFileSync(join(WORK, `${NAME}.js`), 'utf8'), `${NAME}_bg.wasm`, wasm));
  return { glue: keep(out, await bundle(WORK, glue, rest, { __FALLBACK__: fallback }), (hash) => `${NAME}-${hash}.js`) };
}
