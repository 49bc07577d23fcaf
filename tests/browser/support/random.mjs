// Choices by chance, the same in every run: mulberry32 by Tommy Ettinger.

export function chances(seed) {
  let state = seed >>> 0;
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count) => Math.floor(share() * count);
  return { share, below, pick: (list) => list[below(list.length)] };
}

const TEXTS = ['Tŷ a’r teulu', '£1.2 million & more', '“Ours” #1 = 50%', 'a<b>c</b>', '🏠👩‍👧', 'שלום', 'e\u0301 ≠ é', ' two  spaces ', 'x'.repeat(200), '\\ " \u2028'];

/** A scenario with a few changes by chance; it may have faults. */
export function varied(scenario, { share, below, pick }) {
  const varied = structuredClone(scenario);
  const numbers = [];
  const walk = (node, key, holder) => {
    if (typeof node === 'number') numbers.push([holder, key]);
    else if (node && typeof node === 'object') for (const [inner, value] of Object.entries(node)) walk(value, inner, node);
  };
  walk(varied);
  const changes = [
    // Every bit of a double is used, and short decimals as a person types them.
    () => { const [holder, key] = pick(numbers); holder[key] *= 0.5 + share(); },
    () => { const [holder, key] = pick(numbers); holder[key] = Number((holder[key] * (0.5 + share())).toFixed(below(4))); },
    () => { varied[pick(['title', 'place', 'summary'])] = pick(TEXTS); },
    () => { pick(varied.services).name = pick(TEXTS); },
    () => { pick(varied.services).source = pick(TEXTS); },
    () => { const list = pick([varied.ranges ?? [], varied.redesign.costs ?? []]); list.splice(below(list.length), 1); },
    () => { const list = pick([varied.services, varied.groups, varied.outcomes]); list.push({ ...structuredClone(pick(list)), id: `more-${list.length}` }); },
    () => { pick([varied.services, varied.agencies, varied.outcomes]).reverse(); },
    () => { varied.appraisal.discounting = pick(['green-book-2026', { rate: share() / 10 }]); },
    () => { delete varied[pick(['deal', 'efficiency', 'ranges', 'summary'])]; },
  ];
  for (let left = 1 + below(6); left; left -= 1) pick(changes)();
  return varied;
}
