// Entries of every list, moved and removed by the buttons of the form: what names an entry goes with it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { presets } from './support/bits.mjs';
import { ask, open, ready } from './support/browser.mjs';
import { acts } from './support/chapter.mjs';
import { ALL } from './support/pairs.mjs';
import { strictPolicy } from './support/servers.mjs';
import { leave, raise, strike } from './support/stage.mjs';

let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

const good = () => JSON.parse(readFileSync(new URL('../faults/good.json', import.meta.url), 'utf8'));

/** The page with every part of the form open, about a preset or about another scenario. */
async function show(preset, scenario) {
  const address = host.page(`<main><h1>Council</h1>
    <script src="${site.loader}" async data-eager data-view="full" data-preset="${preset}"></script></main>`,
  { policy: strictPolicy(site.origin) });
  const page = await open(browser, address, { viewport: { width: 1280, height: 900 } });
  await ready(page);
  if (scenario) await ask(page, '(one, next) => { one.scenario = next; }', scenario);
  return page;
}

const scenario = (page) => ask(page, '(one) => one.scenario');

const idOf = (entry, place) => entry.id ?? String(place);

/** The path of each list of objects, and its entries. */
function lists(node, path = [], found = []) {
  if (Array.isArray(node)) {
    if (node.length && typeof node[0] === 'object') found.push([path.join('.'), node]);
    node.forEach((entry, place) => lists(entry, [...path, idOf(entry, place)], found));
  } else if (node && typeof node === 'object') {
    for (const [key, value] of Object.entries(node)) lists(value, [...path, key], found);
  }
  return found;
}

const MAPS = {
  use: 'services', effects: 'services', adds: 'services', take_up: 'groups', share_back: 'agencies',
};

/** What each range is of, by the names of what its path leads through, with its ends. */
function ranges(root) {
  return (root.ranges ?? []).map(({ path, low, high }) => {
    let here = root;
    const named = path.split('.').map((name, place, all) => {
      const map = MAPS[all[place - 1]];
      here = Array.isArray(here) ? here.find((entry) => entry.id === name) ?? here[name] : here?.[name];
      const own = here?.name?.en ?? here?.name ?? name;
      return map ? root[map].find((entry) => entry.id === name).name.en : own;
    });
    assert.notEqual(here, undefined, `${path} leads nowhere`);
    return `${named.join(' > ')} from ${low} to ${high}`;
  }).sort();
}

async function press(page, path, name) {
  await (await acts(page, path)).getByRole('button', { name: new RegExp(`^${name}`) }).click();
}

async function undo(page, start) {
  await page.getByRole('button', { name: /^Undo/ }).click();
  assert.equal(JSON.stringify(await scenario(page)), JSON.stringify(start));
}

/** Moves the first entry down and the last one up, removes the first and the last, and takes each back. */
async function tryList(page, start, [list, entries]) {
  const own = (place) => `${list}.${idOf(entries[place], place)}`;
  const last = entries.length - 1;
  const stand = (root) => lists(root).find(([path]) => path === list)?.[1] ?? [];
  if (last > 0) {
    for (const [place, way, order] of [
      [0, 'Move down', [entries[1], entries[0], ...entries.slice(2)]],
      [last, 'Move up', [...entries.slice(0, last - 1), entries[last], entries[last - 1]]],
    ]) {
      await press(page, own(place), way);
      const moved = await scenario(page);
      const names = (all) => all.map((entry) => entry.name ?? entry.low);
      assert.deepEqual(names(stand(moved)), names(order), `${list}: ${way}`);
      assert.deepEqual(ranges(moved), ranges(start), `${list}: ${way}`);
      await undo(page, start);
    }
  }
  let removed = 0;
  for (const place of new Set([0, last])) {
    await press(page, own(place), 'Remove');
    const left = await scenario(page);
    if (JSON.stringify(left) === JSON.stringify(start)) {
      // Somebody must pay, and each place has a group, a service and an agency.
      assert.ok(await page.locator('.field-error').count(), `${own(place)} stays, and nobody says why`);
      assert.match(list, /^(agencies|services|groups)$/);
      continue;
    }
    removed += 1;
    const { name: names, low } = entries[place];
    const name = names?.en ?? names;
    assert.equal(stand(left).length, entries.length - 1);
    const is = name === undefined ? (range) => range.includes(` from ${low} to `) : (range) => range.replace(/ from \S+ to \S+$/, '').split(' > ').includes(name);
    const expected = ranges(start).filter((range) => !is(range));
    const kept = ranges(left);
    for (const range of expected) {
      // What goes with a group or an outcome takes its own ranges along.
      assert.ok(kept.includes(range) || list === 'groups', `${own(place)}: ${range} went too`);
    }
    for (const range of kept) assert.ok(ranges(start).includes(range), `${own(place)}: ${range} is new`);
    if (name !== undefined) assert.ok(!kept.some(is), `${own(place)}: ${kept}`);
    await undo(page, start);
  }
  return removed;
}

for (const preset of ALL ? presets.map(([file]) => file.replace('.json', '')) : ['families']) {
  test(`${preset}: each list is reordered and shortened, and each range stays with its own`, async () => {
    const page = await show(preset);
    const start = await scenario(page);
    let removed = 0;
    // A range stands with its number.
    for (const one of lists(start).filter(([list]) => list !== 'ranges')) removed += await tryList(page, start, one);
    assert.ok(removed > 9, `${removed} were removed`);
    await leave(page);
  });
}

test('payments, costs of levers and values of a scenario of one’s own are moved and removed with their ranges', async () => {
  const own = good();
  own.deal.outcome_payments.push({ agency: 'council', outcome: 'calm', amount: 50 });
  own.redesign.levers.social_action.costs.push({ name: 'Fares', amount: 40, per: 'volunteer-year', paid_by: { council: 1 } });
  own.efficiency.costs.push({ name: 'Servers', amount: 700, per: 'once', paid_by: { nhs: 1 } });
  own.ranges.push(
    { path: 'deal.outcome_payments.1.amount', low: 45, high: 55 },
    { path: 'redesign.levers.social_action.costs.1.amount', low: 35, high: 45 },
    { path: 'efficiency.costs.1.amount', low: 600, high: 800 },
    { path: 'outcomes.home.values.2.amount', low: -120, high: -80 },
    { path: 'redesign.costs.2.amount', low: 800, high: 1000 },
  );
  const page = await show('frequent-ae', own);
  const start = await scenario(page);
  const named = ['outcome_payments', 'costs', 'values'];
  for (const one of lists(start).filter(([list]) => named.includes(list.split('.').at(-1)))) {
    if (!one[0].endsWith('outcome_payments')) {
      await tryList(page, start, one);
      continue;
    }
    await press(page, `${one[0]}.0`, 'Remove');
    const left = await scenario(page);
    assert.equal(left.ranges.find(({ low }) => low === 45).path, 'deal.outcome_payments.0.amount');
    await undo(page, start);
    await press(page, `${one[0]}.1`, 'Move up');
    assert.equal((await scenario(page)).ranges.find(({ low }) => low === 45).path, 'deal.outcome_payments.0.amount');
    await undo(page, start);
  }
  await leave(page);
});

test('a service called “people” is removed, and the range of the people of a group called “use” stays', async () => {
  const text = JSON.stringify(good()).replaceAll('"rough-sleepers"', '"use"').replaceAll('"beds"', '"people"');
  const own = JSON.parse(text);
  own.ranges = [
    { path: 'groups.use.people', low: 90, high: 110 },
    { path: 'services.people.volume', low: 8000, high: 10000 },
    { path: 'groups.use.use.people', low: 20, high: 40 },
  ];
  const page = await show('frequent-ae', own);
  await press(page, 'services.people', 'Remove');
  const left = await scenario(page);
  assert.deepEqual(left.services.map(({ id }) => id), ['ae']);
  assert.deepEqual(left.ranges, [{ path: 'groups.use.people', low: 90, high: 110 }]);
  await leave(page);
});
