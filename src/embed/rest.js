// Asked by the first part of the program for the rest of it; the first part is told whether it has come. The build fills in
// __REST__, and by what names the first part has what the rest asks for (scripts/split.mjs).
import { telling } from './fault.js';
import { initSync } from './outcomes-calculator.js';

let coming; // the rest, once: a second would begin again with what the first has in memory

async function bring(first) {
  const answer = await fetch(new URL(__REST__, import.meta.url), { credentials: 'omit' });
  if (!answer.ok) throw answer.status;
  const given = Object.fromEntries(__ASKED__.map(([name, own]) => [name, first[own]]));
  return WebAssembly.instantiate(await answer.arrayBuffer(), { __wasm_split: given });
}

export async function __wasm_split_load_rest(callback, data) {
  const first = initSync();
  const has_come = await (coming ??= bring(first)).then(() => true, () => false);
  if (!has_come) coming = null;
  telling(first[__TABLE__].get(callback))(data, has_come);
}
