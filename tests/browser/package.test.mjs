// The npm package, as another project takes it: installed by npm, checked by TypeScript, built by Vite, shown in a browser.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'vite';
import { ask, close, launch, open, ready } from './support/browser.mjs';
import { publish } from './support/servers.mjs';

const project = mkdtempSync(join(tmpdir(), 'outcomes-calculator-'));
const installed = join(project, 'node_modules/outcomes-calculator');
const write = (name, text) => writeFileSync(join(project, name), text);
const run = (program, parts, cwd) => {
  try {
    return execFileSync(program, parts, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (fault) {
    throw new Error(`${program} ${parts.join(' ')}\n${fault.stdout}${fault.stderr}`);
  }
};

let browser;
before(async () => {
  const packed = run('node', ['scripts/package.mjs']).trim();
  write('package.json', '{ "name": "elsewhere", "private": true, "type": "module" }');
  run('npm', ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', resolve(packed)], project);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  rmSync(project, { recursive: true, force: true });
});

test('it brings its files and nothing else, without other packages', () => {
  assert.deepEqual(readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.')), ['outcomes-calculator']);
  const names = readdirSync(installed).map((name) => name.replace(/-[0-9a-f]{8,}/, '-HASH')).sort();
  assert.deepEqual(names, ['LICENSE', 'README.md', 'integrity.json', 'module.js', 'outcomes-calculator-HASH.js',
    'outcomes-calculator-HASH_bg.wasm', 'outcomes-calculator-fallback-HASH.js', 'outcomes-calculator-frame.js', 'outcomes-calculator-rest-HASH.wasm',
    'outcomes-calculator.d.ts', 'outcomes-calculator.js', 'package.json', 'presets', 'scenario.schema.json']);
  assert.equal(JSON.parse(readFileSync(join(installed, 'scenario.schema.json'), 'utf8')).title, 'outcomes-calculator/1');
  for (const [name, hash] of Object.entries(JSON.parse(readFileSync(join(installed, 'integrity.json'), 'utf8')))) {
    assert.equal(hash, `sha384-${createHash('sha384').update(readFileSync(join(installed, name))).digest('base64')}`, name);
  }
});

test('its types are what a host page’s script needs, and refuse what is wrong', () => {
  cpSync('tests/types/sample.ts', join(project, 'sample.ts'));
  write('tsconfig.json', JSON.stringify({
    compilerOptions: { strict: true, noEmit: true, target: 'es2022', module: 'esnext', moduleResolution: 'bundler', lib: ['es2022', 'dom'], types: [] },
    files: ['sample.ts'],
  }));
  run('node', [resolve('node_modules/typescript/bin/tsc'), '-p', project]);
});

test('a page built with Vite shows it, with WebAssembly and without', async () => {
  mkdirSync(join(project, 'src'));
  write('src/main.js', "import 'outcomes-calculator';\n");
  write('index.html', `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Built</title><link rel="icon" href="data:,"></head>
    <body><outcomes-calculator preset="families" eager></outcomes-calculator><script type="module" src="/src/main.js"></script></body></html>`);
  const warned = [];
  const tell = (message) => warned.push(message);
  await build({ root: project, configFile: false, logLevel: 'warn', build: { chunkSizeWarningLimit: 5000 },
    customLogger: { info() {}, warn: tell, warnOnce: tell, error: tell, clearScreen() {}, hasErrorLogged: () => false, hasWarned: false } });
  assert.deepEqual(warned, []);
  const site = await publish(join(project, 'dist'));
  for (const [hidden, other] of [['', /fallback/], ['delete window.WebAssembly', /\.wasm$/]]) {
    const page = await open(browser, null);
    await page.addInitScript(hidden);
    await page.goto(`${site.origin}/index.html`);
    await ready(page);
    assert.match(await ask(page, '(one) => one.scenario.title.en'), /famil/i);
    assert.deepEqual(page.wrong, []);
    assert.ok(page.requested.every((address) => address.startsWith(site.origin) && !other.test(address)), page.requested.join('\n'));
    const link = await ask(page, '(one) => one.restore({ ...one.save(), title: "Kept" }).then(() => one.link())');
    await close(page);
    const again = await open(browser, link);
    await ready(again);
    assert.equal(await ask(again, '(one) => one.scenario.title'), 'Kept', 'a link leads back to the page');
    await close(again);
  }
  site.close();
});
