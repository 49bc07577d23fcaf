// Share links made by hand, checks and all, as src/scenario/link tells: so that what is wrong in them is only what they hold.

const START = 0x811c9dc5;
const mix = (bytes, hash = START) => bytes.reduce((sum, byte) => Math.imul(sum ^ byte, 0x01000193) >>> 0, hash);
const little = (number) => [0, 8, 16, 24].map((shift) => (number >>> shift) & 255);
const letters = (text) => [...Buffer.from(text, 'utf8')];

/** Seven bits a byte, the least first. */
export function count(number) {
  const bytes = [];
  let left = BigInt(number);
  for (; left >= 128n; left >>= 7n) bytes.push(Number(left & 127n) | 128);
  return [...bytes, Number(left)];
}

const text = (value) => [...count(letters(value).length), ...letters(value)];
const flags = new Map([[null, 0], [false, 1], [true, 2]]);

/** A value as bytes; every key is written out. */
export function bytesOf(value) {
  if (flags.has(value)) return [flags.get(value)];
  if (typeof value === 'string') return [6, ...text(value)];
  if (typeof value === 'number') return [5, ...new Uint8Array(new Float64Array([value]).buffer)];
  if (Array.isArray(value)) return [7, ...count(value.length), ...value.flatMap(bytesOf)];
  const fields = Object.entries(value);
  return [8, ...count(fields.length), ...fields.flatMap(([key, field]) => [0, ...text(key), ...bytesOf(field)])];
}

const PROSE = ['title', 'place', 'summary', 'name', 'output', 'unit', 'phrase', 'source'];

function summed(value, hash) {
  if (typeof value === 'number') return mix([...new Uint8Array(new Float64Array([value]).buffer)], hash);
  if (Array.isArray(value)) return mix(letters(']'), value.reduce((sum, entry) => summed(entry, sum), mix(letters('['), hash)));
  if (flags.has(value) || typeof value === 'string') return mix(bytesOf(value), hash);
  const fields = Object.entries(value).reduce((sum, [key, field]) => {
    const named = mix(letters(`${key}:`), sum);
    return PROSE.includes(key) && typeof field === 'string' ? named : summed(field, named);
  }, mix(letters('{'), hash));
  return mix(letters('}'), fields);
}

/** The fragment of bytes that pass the first check, whatever they mean. */
export function linkOf(bytes, preset = '') {
  return `#s=1.${preset}.${Buffer.from([...little(mix(bytes)), ...bytes]).toString('base64url')}`;
}

/** The fragment that puts a value in place of everything. */
export const linkTo = (value) => linkOf([...little(summed(value, START)), 1, ...bytesOf(value)]);
