// Run by trunk when everything is built and before it is put in place: cuts the program in two, writes its JavaScript build
// and the scripts that pages load, with the names that the files have this time, copies what is published as it stands, and
// describes it all.
import { copyFileSync, cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { developmentBuild } from './development-build.mjs';
import { describe } from './describe.mjs';
import { javascriptBuild } from './javascript-build.mjs';
import { writeScripts } from './loader.mjs';
import { split } from './split.mjs';

const out = process.env.TRUNK_STAGING_DIR;
if (!out) throw new Error('after-build.mjs is run by trunk; to build, run: make build');

const only = (pattern) => {
  const names = readdirSync(out).filter((name) => pattern.test(name));
  if (names.length !== 1) throw new Error(`one file like ${pattern} was expected, and there are ${names.length}`);
  return names[0];
};

// What trunk made of the whole program; its two parts take its place.
rmSync(join(out, only(/^outcomes.calculator-[0-9a-f]+\.js$/)));
rmSync(join(out, only(/^outcomes.calculator-[0-9a-f]+_bg\.wasm$/)));
const compiled = join(process.env.CARGO_TARGET_DIR ?? 'target', 'wasm32-unknown-unknown',
  process.env.TRUNK_BUILD_CARGO_PROFILE ?? 'release', 'outcomes_calculator.wasm');
// A development build (trunk without --release) has no JavaScript build, which would take a minute, and is whole.
const isDevelopment = process.env.TRUNK_PROFILE === 'debug';
const fallback = isDevelopment ? 'none.js' : await javascriptBuild(compiled, out);
const { glue } = await (isDevelopment ? developmentBuild : split)(compiled, fallback, out);

writeScripts(out, { glue, fallback });

for (const name of ['page.css', 'embed.css', 'embed.html', 'outcomes-calculator.d.ts']) copyFileSync(join('www', name), join(out, name));
cpSync('www/hosts', join(out, 'hosts'), { recursive: true });
cpSync('www/server', join(out, 'server'), { recursive: true });
mkdirSync(join(out, 'presets'), { recursive: true });
for (const name of readdirSync('src/data/presets').filter((one) => one.endsWith('.json'))) {
  copyFileSync(join('src/data/presets', name), join(out, 'presets', name));
}
describe(out);
