// How a server can fail over a file: each way answers in the file's place, as `override` of servers.mjs does.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { ask, told } from './browser.mjs';

/** The files that hold the program itself, by their names of this build: WebAssembly and its glue, and the JavaScript build. */
export const HASHED = /-[0-9a-f]{8,}(_bg)?\.(js|wasm)$/;
const hashed = readdirSync('dist').filter((name) => HASHED.test(name)).sort();
export const PROGRAM = hashed.filter((name) => !/fallback/.test(name));
export const FALLBACK = hashed.filter((name) => /fallback/.test(name));

const ANY = { 'Access-Control-Allow-Origin': '*' };
const TYPES = { '.js': 'text/javascript', '.wasm': 'application/wasm', '.json': 'application/json' };
const PAGE = '<!doctype html><title>Sorry</title><p>The page you asked for has moved.';
const typeOf = (path) => ({ 'Content-Type': TYPES[extname(path)], ...ANY });
const status = (code) => (path, answer) => answer.writeHead(code, { 'Content-Type': 'text/html', ...ANY }).end(PAGE);
const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

async function dripped(path, answer, { body }) {
  answer.writeHead(200, { ...typeOf(path), 'Content-Length': body.length });
  for (let part = 0; part < 4; part += 1) {
    answer.write(body.subarray(part * body.length / 4, (part + 1) * body.length / 4));
    await pause(250);
  }
  answer.end();
}

/** Each way, and over which kinds of file it does no harm. */
export const TROUBLES = {
  'status 404': { how: status(404) },
  'status 403': { how: status(403) },
  'status 500': { how: status(500) },
  'a page in its place': { how: (path, answer) => answer.writeHead(200, { 'Content-Type': 'text/html', ...ANY }).end(PAGE) },
  'a page that says it is the file': { how: (path, answer) => answer.writeHead(200, typeOf(path)).end(PAGE) },
  'nothing in it': { how: (path, answer) => answer.writeHead(200, typeOf(path)).end() },
  'the wrong type': {
    how: (path, answer, { body }) => answer.writeHead(200, { 'Content-Type': 'text/plain', 'X-Content-Type-Options': 'nosniff', ...ANY }).end(body),
    harmless: /\.(wasm|json)$/,
  },
  'cut off half-way': {
    how: (path, answer, { body }) => {
      answer.writeHead(200, { ...typeOf(path), 'Content-Length': body.length });
      answer.write(body.subarray(0, body.length / 2), () => setTimeout(() => answer.destroy(), 50));
    },
  },
  'half of it, as if it were all': { how: (path, answer, { body }) => answer.writeHead(200, typeOf(path)).end(body.subarray(0, body.length / 2)) },
  'no connection': { how: (path, answer) => answer.destroy() },
  'no leave for other sites': {
    how: (path, answer, { body }) => answer.writeHead(200, { 'Content-Type': TYPES[extname(path)] }).end(body),
  },
  'very slow': { how: dripped, harmless: /./ },
  'sent on within the site': { how: (path, answer) => answer.writeHead(302, { Location: `/moved${path}`, ...ANY }).end(), harmless: /./ },
  'sent on to another site': {
    how: (path, answer, { elsewhere }) => answer.writeHead(302, { Location: elsewhere + path, ...ANY }).end(),
    harmless: /./,
  },
};

/** What a server does that gives every file but those that `is` says, over which it has this trouble. */
export const spoil = (trouble, is, elsewhere, folder = 'dist') => (path, answer) => {
  const moved = path.startsWith('/moved/');
  const body = (moved || is(path)) && readFileSync(folder + path.replace('/moved', ''));
  if (moved) answer.writeHead(200, typeOf(path)).end(body);
  else if (body) trouble.how(path, answer, { body, elsewhere });
  return Boolean(body);
};

/** What the reader and the page are told, where it cannot start: the reason, and a link; what was in the tags is seen. */
export async function refusal(page, origin) {
  const [error] = await told(page, 'error');
  const [rejected, link, text, inside] = await ask(page, `async (one) => [await one.ready.then(() => null, (code) => code),
    one.shadowRoot.querySelector('a')?.href, one.shadowRoot.textContent, one.querySelector('#inside').getClientRects().length]`);
  assert.equal(inside, 1, 'what stood between the tags is shown');
  assert.equal(rejected, error.detail.code);
  assert.equal(link, `${origin}/index.html`);
  return { ...error.detail, text };
}
