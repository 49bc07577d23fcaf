// Browsers that are started once and shared by the test files, each lent to one file at a time.
import { createServer, get } from 'node:http';
import { listen } from './ports.mjs';

/**
 * Lends what `kinds` start: an address, with `stop`, and `refresh`, which says whether it can be lent again. A file that ends,
 * however it ends, gives back what it was lent, as its connection closes.
 */
export async function pool(kinds) {
  const started = new Set();
  const idle = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []]));
  const end = async (one) => {
    started.delete(one);
    await one.stop();
  };
  const begin = async (kind) => {
    const one = await kinds[kind]();
    started.add(one);
    return one;
  };
  const back = async (kind, one) => {
    if (await one.refresh().catch(() => false)) idle[kind].push(one);
    else await end(one);
  };
  const server = createServer(async ({ url }, answer) => {
    const kind = url.slice(1);
    try {
      const one = idle[kind].pop() ?? await begin(kind);
      answer.on('close', () => back(kind, one));
      answer.writeHead(200).write(one.address);
    } catch (fault) {
      answer.writeHead(500).end(fault.message);
    }
  });
  const address = `http://127.0.0.1:${await listen(server)}`;
  return { address, end: () => Promise.all([...started].map(end)) };
}

/** What the pool lends, if the test runs beside others: its address, and `giveBack`. */
export const lent = (kind) => process.env.OUTCOMES_CALCULATOR_BROWSERS && new Promise((resolve, reject) => {
  const request = get(`${process.env.OUTCOMES_CALCULATOR_BROWSERS}/${kind}`, (answer) => {
    answer.setEncoding('utf8').once('data', (text) => {
      if (answer.statusCode !== 200) return reject(new Error(text));
      answer.on('error', () => {}); // it is cut off when it is given back
      request.socket.unref();
      return resolve({ address: text, giveBack: () => request.destroy() });
    });
  });
  request.on('error', reject);
});
