// Asked by the first part of the program for the rest of it; the first part is told whether it has come. The build fills in
// __REST__, and by what names the first part has what the rest asks for (scripts/split.mjs).
import { initSync } from './outcomes-calculator.js';

export async function __wasm_split_load_rest(callback, data) {
  const first = initSync();
  let has_come = true;
  try {
    const answer = await fetch(new URL(__REST__, import.meta.url), { credentials: 'omit' });
    if (!answer.ok) throw answer.status;
    const given = Object.fromEntries(__ASKED__.map(([name, own]) => [name, first[own]]));
    await WebAssembly.instantiate(await answer.arrayBuffer(), { __wasm_split: given });
  } catch {
    has_come = false;
  }
  first[__TABLE__].get(callback)(data, has_come);
}
