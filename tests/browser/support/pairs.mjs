// A covering array: the fewest rows, or nearly, in which every two values of two factors meet. Faults that take three factors
// at once are rare; those are left to the whole table.

/** `OUTCOMES_CALCULATOR_ALL=1` asks for every case (`make test-all`), where the rest of the time a choice of them will do. */
export const ALL = process.env.OUTCOMES_CALCULATOR_ALL === '1';

/** Every row of a table: one value of each factor. */
export const product = (factors) => factors.reduce((rows, values) => rows.flatMap((row) => values.map((value) => [...row, value])), [[]]);

/** The pairs that a row has, each with the places of its factors. */
export const pairsOf = (row) => row.flatMap((one, first) => row.slice(first + 1).map((other, gap) => JSON.stringify([first, one, first + 1 + gap, other])));

/**
 * Rows of the table in which every pair of its rows stands at least once; always the same ones, in the order of the table. The
 * next row is the first one that has most pairs not yet met, so that the first value of a factor, the quickest, stands in most rows.
 */
export function covering(rows) {
  const met = new Set();
  const chosen = new Set();
  let open = rows.map((row) => ({ row, pairs: pairsOf(row) }));
  for (;;) {
    open = open.map(({ row, pairs }) => ({ row, pairs: pairs.filter((pair) => !met.has(pair)) })).filter(({ pairs }) => pairs.length);
    if (!open.length) return rows.filter((row) => chosen.has(row));
    const most = Math.max(...open.map(({ pairs }) => pairs.length));
    const best = open.find(({ pairs }) => pairs.length === most);
    best.pairs.forEach((pair) => met.add(pair));
    chosen.add(best.row);
  }
}
