// Cuts the compiled program in two: what the first view needs, and the rest, which comes after it (src/embed/rest.rs says
// where). The first part comes with one script, which holds what wasm-bindgen writes for it and what brings the rest.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, transformSync } from 'esbuild';

const WORK = 'target/split';
const NAME = 'outcomes-calculator';
const LOAD = '__wasm_split_load_rest';
const TABLE = '__indirect_function_table';
// How either part is made small. A function called from one place stays one, unless it is tiny: more bytes, and of the first
// part a fortieth, of the rest a twentieth fewer once they are packed.
const SMALL = ['-Oz', '--one-caller-inline-max-function-size=8', '--enable-mutable-globals'];
// The oldest that the calculator is for.
const BROWSERS = ['chrome97', 'firefox102', 'safari16.4'];

/** Runs a tool, which may talk. */
export const run = (tool, parts) => execFileSync(tool, parts, { stdio: ['ignore', 'inherit', 'inherit'] });

/** Writes `content` into the folder `out` under a name that tells what it is and changes with it. */
export function keep(out, content, name) {
  const whole = name(createHash('sha256').update(content).digest('hex').slice(0, 12));
  writeFileSync(join(out, whole), content);
  return whole;
}

/** Takes from a WebAssembly file what only tools read: names, and how it was linked, which is no longer so. */
export function bare(file) {
  const all = readFileSync(file);
  const kept = [all.subarray(0, 8)];
  for (let at = 8; at < all.length;) {
    let [size, next] = [0, at + 1];
    for (let shift = 0; ; shift += 7) {
      const byte = all[next++];
      size |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    if (all[at] !== 0) kept.push(all.subarray(at, next + size));
    at = next + size;
  }
  writeFileSync(file, Buffer.concat(kept));
}

/** `text` with `to` in place of `from`, which must be there, and once. */
export const replaceOnce = (text, from, to) => {
  if (text.split(from).length !== 2) throw new Error(`“${from}” was expected once`);
  return text.replace(from, to);
};

// How the glue changes what is on the page, where others may have been since.
const CHANGES = ['\\.insertBefore\\(', '\\.removeChild\\(', '\\.nodeValue = '];

/** The glue of wasm-bindgen, which tells of each fault of the program that the browser would find nobody to catch, undoes what
 * others have changed before the program draws, and can draw at once. */
export function tellFaults(glue) {
  const call = /return f\((?=(?:state\.)?a, state\.b, \.\.\.args\);)/g;
  if (glue.match(call)?.length !== 2) throw new Error('the glue calls the program in ways not provided for');
  const told = CHANGES.reduce((text, change) => {
    const target = new RegExp(`(?:getObject\\(arg0\\)|\\barg0)(?=${change})`, 'g');
    if (text.match(target)?.length !== 1) throw new Error(`the glue changes the page in ways not provided for: ${change}`);
    return text.replace(target, 'mended($&)');
  }, glue.replace(call, 'return telling(f)('));
  return `import { telling } from '${resolve('src/embed/fault.js')}';
    import { mended, watchOver } from '${resolve('src/embed/foreign.js')}';
    import { clearTimeout, drawNow, queueMicrotask, setTimeout } from '${resolve('src/embed/draw.js')}';\n${told}`;
}

// The first part, small: what it and its script call each other by is made short in both alike. Gives the script and the
// names that the rest asks the first part by.
function shorten(made, glue) {
  const told = execFileSync('wasm-opt', ['--low-memory-unused', ...SMALL, '--minify-imports-and-exports-and-modules', made, '-o', made],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  const { imports, exports } = JSON.parse(told);
  const given = new Map(imports.map(([, name, short]) => [name, short]));
  const taken = new Map(exports);
  const known = (names, name) => names.get(name) ?? name;
  const [head, tail] = glue.split('function __wbg_get_imports()');
  const end = tail.indexOf('\n}\n');
  const asked = replaceOnce(tail.slice(0, end).replace(/^( {8})(\w+): function/gm, (_, space, name) => `${space}${known(given, name)}: function`),
    `"./${NAME}_bg.js": import0,\n        "./__wasm_split.js": import1,`, `a: { ...import0, ${given.get(LOAD)}: import1.${LOAD} },`);
  const script = `${head}function __wbg_get_imports()${asked}${tail.slice(end)}`
    .replace(/\bwasm\.(\w+)/g, (_, name) => `wasm.${known(taken, name)}`);
  return { script, taken };
}

/** What the build fills in for the stylesheet (src/embed/style.js): its files one after the other, without what only a
 * person needs. Those of levers and form come with the rest of the program (src/embed/style.rs). */
export function style() {
  const names = ['-charts', '-working', ''].map((part) => `www/${NAME}${part}.css`);
  const text = names.map((name) => readFileSync(name, 'utf8')).join('\n');
  return { __STYLE__: JSON.stringify(transformSync(text, { loader: 'css', minify: true, charset: 'utf8', target: BROWSERS }).code) };
}

/** What a program that is whole asks of its other part, which is itself: `asked` of `program`, and `called`, the function
 * that the part is to be told by once it is there. */
export const inOnePart = (asked, program, called) => `
  export const __wasm_split_load_rest = (callback, data) => ${called}(data, 1);
  ${asked.map((name) => `export const ${name} = (...given) => ${program}.${name.replace('_import_', '_export_')}(...given);`).join('\n  ')}`;

/** One file of the script that the loader imports, with the `glue` that wasm-bindgen wrote into the folder `work` and the
 * script that brings the `rest`: a fresh start, by the loader's “#”, is then fresh for all. */
export async function bundle(work, glue, rest, define) {
  const made = (filter, contents, resolveDir) => ({
    name: `${filter}`,
    setup(build) {
      build.onResolve({ filter }, () => ({ path: `${filter}`, namespace: `${filter}` }));
      build.onLoad({ filter: /./, namespace: `${filter}` }, () => ({ contents, resolveDir }));
    },
  });
  const { outputFiles: [file], warnings } = await build({
    entryPoints: ['src/embed/program.js'], bundle: true, format: 'esm', minify: true, target: 'es2022', charset: 'utf8',
    legalComments: 'none', write: false, logOverride: { 'duplicate-object-key': 'silent' }, // of whole programs, each the same
    plugins: [made(/^\.\/outcomes-calculator\.js$/, glue, resolve(work)), made(/__wasm_split(\.js|_placeholder__)$/, rest, resolve('src/embed'))],
    define: { ...style(), ...Object.fromEntries(Object.entries(define).map(([name, value]) => [name, JSON.stringify(value)])) },
  });
  if (warnings.length > 0) throw new Error(warnings.map((one) => one.text).join('\n'));
  return file.contents;
}

/** Writes the two parts of the program `compiled` and their script into the folder `out`, and gives the name of the
 * script. */
export async function split(compiled, fallback, out) {
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(WORK, { recursive: true });
  const at = (name) => join(WORK, name);
  const [script, first, rest] = [at(`${NAME}.js`), at(`${NAME}_bg.wasm`), at('split_rest.wasm')];
  run('wasm-split-cli', [compiled, WORK]);
  run('wasm-bindgen', ['--target', 'web', '--no-typescript', '--keep-lld-exports', '--out-dir', WORK, '--out-name', NAME, at('main.wasm')]);
  [first, rest].forEach(bare);
  const shortened = shorten(first, readFileSync(script, 'utf8'));
  run('wasm-opt', [...SMALL, rest, '-o', rest]);
  const asked = WebAssembly.Module.imports(new WebAssembly.Module(readFileSync(rest))).map(({ name }) => [name, shortened.taken.get(name)]);

  const wasm = keep(out, readFileSync(first), (hash) => `${NAME}-${hash}_bg.wasm`);
  const later = keep(out, readFileSync(rest), (hash) => `${NAME}-rest-${hash}.wasm`);
  const define = { __REST__: `./${later}`, __FALLBACK__: fallback, __ASKED__: asked, __TABLE__: shortened.taken.get(TABLE) };
  const written = tellFaults(replaceOnce(shortened.script, `${NAME}_bg.wasm`, wasm));
  const bundled = await bundle(WORK, written, readFileSync('src/embed/rest.js', 'utf8'), define);
  return { glue: keep(out, bundled, (hash) => `${NAME}-${hash}.js`) };
}
