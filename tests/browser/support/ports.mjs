// Ports on loopback that nothing listens on.
import { createServer } from 'node:net';

/** A port that is free now. */
export const freePort = () => new Promise((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});

/** Listens on loopback and gives the port. A server that a failed test leaves behind holds nothing up. */
export const listen = (server) => new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.address().port)).unref());
