// The sample settings of nginx, in a real nginx on loopback: right headers, and a calculator that works behind them.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { launch, open, ready } from './support/browser.mjs';
import { councilSite, strictPolicy } from './support/servers.mjs';

const NGINX = ['nginx', '/usr/sbin/nginx'].find((name) => spawnSync(name, ['-v']).status === 0);
const skip = !NGINX && 'nginx is not here; make test installs it';

const freePort = () => new Promise((give) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => give(port));
  });
});

let folder, nginx, origin, host, browser;
before(async () => {
  if (skip) return;
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  chmodSync(folder, 0o755);
  const settings = readFileSync('dist/server/nginx.conf', 'utf8');
  const ours = settings.replace('127.0.0.1:8081', `127.0.0.1:${port}`).replace('/srv/outcomes-calculator', resolve('dist'));
  assert.notEqual(ours, settings);
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');
  writeFileSync(join(folder, 'site.conf'), ours);
  writeFileSync(join(folder, 'nginx.conf'), `${process.getuid() === 0 ? 'user root;' : ''} daemon off; worker_processes 1; pid ${folder}/pid;
    error_log ${folder}/error.log; events {} http { include /etc/nginx/mime.types; access_log off; ${kept} include ${folder}/site.conf; }`);
  const check = spawnSync(NGINX, ['-t', '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], { encoding: 'utf8' });
  assert.equal(check.status, 0, check.stderr);
  nginx = spawn(NGINX, ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], { stdio: 'ignore' });
  for (let tries = 0; tries < 100 && !(await fetch(origin).catch(() => null)); tries += 1) {
    await new Promise((wait) => setTimeout(wait, 50));
  }
  [host, browser] = await Promise.all([councilSite(), launch()]);
});
after(async () => {
  await browser?.close();
  host?.close();
  nginx?.kill();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

const hashed = (pattern) => readdirSync('dist').find((name) => pattern.test(name));
const headers = async (name) => {
  const answer = await fetch(`${origin}/${name}`, { headers: { 'Accept-Encoding': 'gzip' } });
  assert.equal(answer.status, 200, name);
  return answer.headers;
};

test('what never changes is kept for ever, what may change is asked for again', { skip }, async () => {
  for (const pattern of [/calculator-[0-9a-f]+\.js$/, /_bg\.wasm$/, /-rest-/, /fallback/]) {
    assert.match((await headers(hashed(pattern))).get('cache-control'), /max-age=31536000, immutable/);
  }
  for (const name of ['outcomes-calculator.js', 'outcomes-calculator-frame.js', 'index.html', 'presets/families.json']) {
    assert.equal((await headers(name)).get('cache-control'), 'no-cache', name);
  }
});

test('every file says its kind, may be loaded by any site, and comes compressed', { skip }, async () => {
  const kinds = [['outcomes-calculator.js', /javascript/], [hashed(/_bg\.wasm$/), /^application\/wasm$/], [hashed(/-rest-/), /^application\/wasm$/],
    ['index.html', /^text\/html; charset=utf-8$/], ['scenario.schema.json', /^application\/json/]];
  for (const [name, kind] of kinds) {
    const found = await headers(name);
    assert.match(found.get('content-type'), kind, name);
    assert.equal(found.get('access-control-allow-origin'), '*', name);
    assert.equal(found.get('cross-origin-resource-policy'), 'cross-origin', name);
    assert.equal(found.get('x-content-type-options'), 'nosniff', name);
    assert.equal(found.get('content-encoding'), 'gzip', name);
  }
  assert.equal((await fetch(`${origin}/none.js`)).status, 404);
});

test('the calculator works behind it, on its own pages under their policy and on another site', { skip }, async () => {
  for (const address of [`${origin}/`, `${origin}/embed.html`,
    host.page(`<script src="${origin}/outcomes-calculator.js" data-eager async></script>`, { policy: strictPolicy(origin) })]) {
    const page = await open(browser, address);
    await page.waitForFunction(() => document.querySelector('outcomes-calculator'));
    await page.evaluate('document.querySelector("outcomes-calculator").eager = true');
    await ready(page);
    assert.deepEqual([page.wrong, await page.evaluate('window.refused')], [[], []], address);
    await page.context().close();
  }
});
