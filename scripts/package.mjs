// Makes the npm package of what make build left in dist/, and packs it: target/outcomes-calculator-VERSION.tgz
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { integrity } from './describe.mjs';
import { loader, OLDEST } from './loader.mjs';
import { replaceOnce } from './split.mjs';

const FROM = 'dist';
const OUT = 'target/package';
const NAME = 'outcomes-calculator';
if (!existsSync(join(FROM, `${NAME}.js`))) {
  console.error('Stopped: dist/ is not there. Run: make build');
  process.exit(1);
}

const find = (pattern) => {
  const names = readdirSync(FROM).filter((name) => pattern.test(name));
  if (names.length !== 1) throw new Error(`one file like ${pattern} was expected, and there are ${names.length}`);
  return names[0];
};
const glue = find(/^outcomes-calculator-[0-9a-f]+\.js$/);
const wasm = find(/^outcomes-calculator-[0-9a-f]+_bg\.wasm$/);
const rest = find(/^outcomes-calculator-rest-[0-9a-f]+\.wasm$/);
const fallback = find(/^outcomes-calculator-fallback-[0-9a-f]+\.js$/);
const version = readFileSync('Cargo.toml', 'utf8').match(/^version = "(.+)"$/m)[1];

const replaceEach = (text, pairs) => pairs.reduce((done, [from, to]) => replaceOnce(done, from, to), text);

// The loader as a module: a bundler sees which files go with it, and a link leads back to the page that shows it.
function module() {
  const text = replaceEach(loader(), [
    ['import(home + __GLUE__ + life)', `import('./${glue}')`],
    ['import(home + __FALLBACK__ + life)', `import('./${fallback}')`],
    ["import(homes()[0] + TAG + '-frame.js')", `import('./${NAME}-frame.js')`],
    ["(homes()[0] || '') + 'index.html'", 'bare(location.href)'],
    [', __SITE__]', ", './']"],
  ]);
  return transformSync(text, { ...OLDEST, format: 'esm' }).code;
}

// The script of the program as a bundler can follow it.
const program = (text) => replaceEach(text, [
  [`import(new URL("${fallback}"+new URL(import.meta.url).hash,import.meta.url))`, `import("./${fallback}")`],
]);

const about = {
  name: NAME,
  version,
  description: 'A calculator of what a place saves when agencies redesign services around outcomes instead of outputs, as a custom element',
  license: 'MIT OR Apache-2.0',
  type: 'module',
  exports: {
    '.': { types: `./${NAME}.d.ts`, default: './module.js' },
    './scenario.schema.json': './scenario.schema.json',
    './presets/*': './presets/*',
    './*.js': './*.js',
    './package.json': './package.json',
  },
  types: `./${NAME}.d.ts`,
  sideEffects: true,
};

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
for (const name of [`${NAME}.js`, `${NAME}-frame.js`, `${NAME}.d.ts`, wasm, rest, fallback, 'scenario.schema.json']) {
  copyFileSync(join(FROM, name), join(OUT, name));
}
cpSync(join(FROM, 'presets'), join(OUT, 'presets'), { recursive: true });
writeFileSync(join(OUT, glue), program(readFileSync(join(FROM, glue), 'utf8')));
writeFileSync(join(OUT, 'module.js'), module());
const scripts = readdirSync(OUT).filter((name) => /\.(js|wasm)$/.test(name));
const hashes = Object.fromEntries(scripts.map((name) => [name, integrity(readFileSync(join(OUT, name)))]));
writeFileSync(join(OUT, 'integrity.json'), `${JSON.stringify(hashes, null, 1)}\n`);
writeFileSync(join(OUT, 'package.json'), `${JSON.stringify(about, null, 2)}\n`);
copyFileSync('www/package.md', join(OUT, 'README.md'));
copyFileSync('LICENSE', join(OUT, 'LICENSE'));
const packed = execFileSync('npm', ['pack', `./${OUT}`, '--pack-destination', 'target', '--silent'], { encoding: 'utf8' }).trim();
console.log(`target/${packed}`);
