// A covering array: the fewest rows, or nearly, in which every two values of two factors meet. Faults that take three factors
// at once are rare; those are left to the whole table.

/** `OUTCOMES_CALCULATOR_ALL=1` asks for every case (`make test-all`), where the rest of the time a choice of them will do. */
export const ALL = process.env.OUTCOMES_CALCULATOR_ALL === '1';

/** Every row of a table: one value of each factor. */
export const product = (factors) => factors.reduce((rows, values) => rows.flatMap((row) => values.map((value) => [...row, value])), [[]]);

/** The pairs that a row has, each with the places of its factors. */
export const pairsOf = (row) => row.flatMap((one, first) => row.slice(first + 1).map((other, gap) => JSON.stringify([first, one, first + 1 + gap, other])));

/** Rows of the table in which every pair of its rows stands at least once; always the same ones, in the order of the table. */
export function covering(rows) {
  let left = rows.map((row) => ({ row, pairs: pairsOf(row) }));
  const met = new Set();
  const chosen = new Set();
  while (left.length) {
    for (const one of left) one.pairs = one.pairs.filter((pair) => !met.has(pair));
    left = left.filter(({ pairs }) => pairs.length);
    const best = left.reduce((most, one) => (one.pairs.length > (most?.pairs.length ?? 0) ? one : most), null);
    if (!best) break;
    best.pairs.forEach((pair) => met.add(pair));
    chosen.add(best.row);
  }
  return rows.filter((row) => chosen.has(row));
}
