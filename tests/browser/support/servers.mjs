// Two servers on loopback, of different origin: one publishes dist/, the other is a council's site.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { listen } from './ports.mjs';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.ts': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
};

/** Publishes a folder as any static host would. `override(name, answer)` may answer in its place, and then says true. */
export async function publish(folder = 'dist') {
  const site = { requests: [], override: null };
  const server = createServer((request, answer) => {
    const path = decodeURIComponent(new URL(request.url, 'http://site').pathname);
    site.requests.push(path);
    if (site.override?.(path, answer)) return;
    const file = join(folder, normalize(path === '/' ? '/index.html' : path));
    if (!existsSync(file) || !statSync(file).isFile()) return void answer.writeHead(404, { 'Access-Control-Allow-Origin': '*' }).end();
    answer.writeHead(200, {
      'Access-Control-Allow-Origin': '*',
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
    createReadStream(file).pipe(answer);
  });
  site.origin = `http://127.0.0.1:${await listen(server)}`;
  site.loader = `${site.origin}/outcomes-calculator.js`;
  site.close = () => server.closeAllConnections() ?? server.close();
  return site;
}

/** A site whose pages are given as they are wanted: `host.page('/name', html, policy)` gives the address. */
export async function councilSite() {
  const pages = new Map();
  const server = createServer((request, answer) => {
    const page = pages.get(new URL(request.url, 'http://host').pathname);
    if (!page) return void answer.writeHead(404, { 'Content-Type': 'text/plain' }).end();
    const policy = page.policy ? { 'Content-Security-Policy': page.policy } : {};
    answer.writeHead(200, { 'Content-Type': page.type, ...policy }).end(page.body);
  });
  const origin = `http://localhost:${await listen(server)}`;
  const put = (path, body, type, policy) => {
    pages.set(path, { body, type, policy });
    return origin + path;
  };
  let number = 0;
  return {
    origin,
    file: (path, body, type) => put(path, body, type),
    page: (body, { policy, head = '', lang = 'en-GB', quirks } = {}) => put(`/page-${number += 1}`, `${quirks ? '' : '<!doctype html>'}
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><title>A council page</title>${head}</head><body>${body}</body></html>`,
    TYPES['.html'], policy),
    close: () => server.closeAllConnections() ?? server.close(),
  };
}

/** The strict policy of a careful council, for a calculator from `origin`. */
export const strictPolicy = (origin) =>
  `default-src 'none'; script-src ${origin} 'wasm-unsafe-eval'; connect-src ${origin}; style-src 'self'; img-src data:`;
