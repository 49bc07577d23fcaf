// A proxy on loopback, through which everything a browser asks for goes, to be written down.
import { createServer, request } from 'node:http';
import { listen } from './ports.mjs';

/** `asked` lists every address in the order in which it was asked for. */
export async function loggingProxy() {
  const asked = [];
  const server = createServer((from, answer) => {
    asked.push(from.url);
    const to = request(from.url, { method: from.method, headers: from.headers }, (response) => {
      answer.writeHead(response.statusCode, response.headers);
      response.pipe(answer);
    });
    to.on('error', () => answer.writeHead(502).end());
    from.pipe(to);
  });
  // What is asked for in secret: only where it goes is seen.
  server.on('connect', (from, socket) => {
    asked.push(from.url);
    socket.on('error', () => {}).end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  return { asked, address: `http://127.0.0.1:${await listen(server)}`, close: () => server.closeAllConnections() ?? server.close() };
}
