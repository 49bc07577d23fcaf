// The scripts of www/ as pages load them: small, and in a syntax that browsers older than the calculator can read, since it
// is the loader that tells their readers so. `import()`, which a page under trusted types leaves as the only way to a file,
// sets how old they may be.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';

/** The address that the folder will have, where the one who builds says so: SITE=https://your.site/calculator/ make build */
export const site = () => (process.env.SITE ? new URL(`${process.env.SITE.replace(/\/*$/, '')}/`).href : '');

const LOADER = 'outcomes-calculator.js';
const FRAME = 'outcomes-calculator-frame.js';
const read = (name) => readFileSync(join('www', name), 'utf8');

/** How the loader and what it holds are made small. */
export const OLDEST = { minify: true, target: 'es2018', supported: { 'dynamic-import': true }, mangleProps: /^_[a-z]/, charset: 'utf8', legalComments: 'none' };

/** The loader, and the height script, which it holds. */
export const loader = () => read(LOADER);

/** The loader for a build whose files have the names `glue` and `fallback`. */
export function finished({ glue, fallback }) {
  const define = { __GLUE__: glue, __FALLBACK__: fallback, __SITE__: site() };
  return transformSync(loader(), {
    ...OLDEST, define: Object.fromEntries(Object.entries(define).map(([name, value]) => [name, JSON.stringify(value)])),
  }).code;
}

/** Writes every script of www/ into the folder `out`. */
export function writeScripts(out, names) {
  for (const name of readdirSync('www').filter((one) => one.endsWith('.js'))) {
    const code = name === LOADER ? finished(names)
      : transformSync(read(name), { ...OLDEST, ...(name !== FRAME && { target: 'es2022' }) }).code;
    writeFileSync(join(out, name), code);
  }
}
