// The rows that stand for a whole table: every two values meet in them, and they are few.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engines } from './support/engines.mjs';
import { HOSTS, POLICIES, ROADS } from './support/hosts.mjs';
import { covering, pairsOf, product } from './support/pairs.mjs';

const pairs = (rows) => [...new Set(rows.flatMap(pairsOf))].sort();

test('every two of a road, an engine, a policy and a host meet, in a twelfth of the cells', (t) => {
  const factors = [['chromium', ...engines], Object.keys(ROADS), Object.keys(POLICIES), Object.keys(HOSTS)];
  const table = product(factors);
  assert.equal(table.length, 1344);
  const rows = covering(table);
  const counts = factors.map(({ length }) => length);
  const expected = counts.flatMap((one, place) => counts.slice(place + 1).map((other) => one * other)).reduce((sum, count) => sum + count);
  assert.equal(pairs(rows).length, expected);
  const [most, next] = counts.toSorted((one, other) => other - one);
  const least = most * next;
  t.diagnostic(`${rows.length} cells of ${table.length} have all ${expected} pairs; fewer than ${least} cannot`);
  assert.ok(rows.length <= least * 1.1, `${rows.length} cells`);
  assert.deepEqual(covering(product(factors)), rows, 'the same ones each time');
  const often = factors[0].map((engine) => rows.filter(([one]) => one === engine).length);
  assert.ok(Math.max(...often.slice(1)) < often[0] / 3, `the slow engines are in few cells: ${often}`);
});

test('rows that are left out are not chosen, and the pairs of the others all stand', () => {
  const rows = product([['a', 'b'], ['c', 'd'], ['e', 'f']]).filter((row) => row.join('') !== 'ace');
  assert.deepEqual(pairs(covering(rows)), pairs(rows));
  assert.ok(covering(rows).every((row) => rows.includes(row)));
});

test('two factors are their product', () => {
  assert.deepEqual(covering(product([['a', 'b'], [1, 2, 3]])), product([['a', 'b'], [1, 2, 3]]));
});
