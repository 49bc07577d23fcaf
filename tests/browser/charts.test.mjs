// Charts: marks stand where the numbers of the table say, and each chart can be saved three ways.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ask, close, drawn, open, ready } from './support/browser.mjs';
import { strictPolicy } from './support/servers.mjs';
import { leave, raise, strike } from './support/stage.mjs';
import { allShown, cells, shown } from './support/numbers.mjs';
import { asked, figureOf } from './support/tools.mjs';

const OUT = 'tests/browser/out/charts';
const CHARTS = ['outputs', 'outcomes', 'concentration', 'network', 'cash', 'deal', 'worth', 'spread', 'matters'];
const PRESETS = ['frequent-ae', 'families', 'frequent-callers', 'whole-place-deal'];
// What a drawing is read off in: thousandths of its axis. A mark may be one off through rounding, and a tenth of a pixel.
const FULL = 1000;

let site, host, browser;
before(async () => {
  mkdirSync(OUT, { recursive: true });
  ({ site, host, browser } = await raise());
});
after(() => strike({ site, host, browser }));

async function show(preset, { attributes = '', policy = strictPolicy(site.origin), ...options } = {}) {
  const page = await open(browser, host.page(`<main><h1>Council</h1>
    <outcomes-calculator preset="${preset}" eager ${attributes}></outcomes-calculator></main><script src="${site.loader}" async></script>`, { policy }), options);
  await ready(page);
  await page.locator('[data-chart="spread"]').waitFor();
  return page;
}

/**
 * The chart as it is on the page: its table, its bars, and its shapes with their points, in thousandths: of the whole that a bar is a
 * part of, else of the width; of a plot, from its first line across to the last and from the left to the right of these.
 */
const read = (page, id) => page.evaluate((name) => {
  const figure = document.querySelector('outcomes-calculator').shadowRoot.querySelector(`figure[data-chart="${name}"]`);
  const svg = figure.querySelector('svg.marks');
  const all = (selector, within = figure) => [...within.querySelectorAll(selector)];
  const number = (element, key) => Number(element.getAttribute(key));
  const points = (path) => path.getAttribute('d').split(/[MLZ]/).filter(Boolean).map((point) => point.split(' ').map(Number));
  const rows = all('g.row', svg).map((row) => {
    const numbers = all('text:not([font-weight])', row).map((text) => text.textContent);
    const [whole] = all('rect.whole', row);
    const [from, size] = whole ? [number(whole, 'x'), number(whole, 'width')] : [0, number(svg, 'width')];
    const share = (pixels) => (pixels / size) * 1000;
    const marks = all('rect:not(.whole)', row);
    const zeros = all('path.zero', row).map((path) => share(points(path)[0][0] - from));
    return marks.map((rect, at) => ({
      from: share(number(rect, 'x') - from), length: share(number(rect, 'width')), zero: zeros[at],
      label: numbers[at],
    }));
  });
  const lines = all('path.grid', svg).map((path) => ({ ends: points(path), text: path.nextElementSibling.textContent }));
  const [[[left, top], [right]], [[, bottom]]] = lines.length ? [lines[0].ends, lines.at(-1).ends] : [[[0, 0], [1000]], [[0, 1000]]];
  const across = (x) => ((x - left) / (right - left)) * 1000;
  const down = (y) => ((y - top) / (bottom - top)) * 1000;
  return {
    title: figure.querySelector('.chart-title').textContent,
    table: all('.chart-numbers tr').map((row) => all('th, td', row).map((cell) => cell.textContent)),
    bars: rows,
    sticks: all('g.row', svg).filter((row) => row.querySelector('path.line.outcomes')).map((row) => {
      const names = all('text[font-weight=bold]', row).map((text) => text.textContent);
      const sticks = ['outputs', 'outcomes'].map((kind) => points(row.querySelector(`path.line.${kind}`)));
      const ends = [row.querySelector('rect'), row.querySelector('path.dots')].map((end) => end.getBBox());
      return { name: names.slice(0, -2).join(' '), sticks: sticks.map(([[from]], at) => ({ by: ends[at].x + ends[at].width / 2 - from, label: names.at(at - 2) })) };
    }),
    people: all('g.row', svg).map((row) => {
      const count = (kind) => (row.querySelector(`path.dots.${kind}`)?.getAttribute('d').match(/M/g) ?? []).length;
      return { anyway: count('anyway'), because: count('outcomes'), number: all('text[text-anchor=end]', row).at(-1)?.textContent };
    }),
    shapes: all('path.line, path.area', svg).map((path) => ({ kind: path.getAttribute('class'), points: points(path).map(([x, y]) => [across(x), down(y)]) })),
    // A dot begins at its left, which its arc is half as far from its middle as its right.
    dots: all('path.dots', svg).map((path) => ({ kind: path.getAttribute('class').slice(5),
      at: path.getAttribute('d').split('M').filter(Boolean).map((dot) => dot.match(/^([-.\d]+) ([-.\d]+)a([.\d]+)/).slice(1).map(Number)).map(([x, y, half]) => [across(x + half), down(y)]) })),
    boxes: all('svg > rect.bar-mark', figure).map((rect) => ({ kind: rect.getAttribute('class').split(' ').at(-1), ...Object.fromEntries(['x', 'y', 'width', 'height'].map((key) => [key, number(rect, key)])) })),
    amounts: lines.map(({ ends, text }) => ({ at: down(ends[0][1]), text })),
    texts: all('text', svg).map((text) => ({ text: text.textContent, x: number(text, 'x'), anchor: text.getAttribute('text-anchor') })),
    marks: all('path', svg).map((path) => path.getAttribute('d')),
    said: svg.getAttribute('aria-label'),
    reading: figure.querySelector('.reader-text')?.textContent,
  };
}, id);

/** Shows all that a chart has, where it has more than it shows at first. */
async function rest(page, id) {
  const button = page.locator(`figure[data-chart="${id}"] button.rest`);
  if (await button.count()) await button.click();
  await drawn(page);
}

/** A scale from two labelled places: gives the place, in thousandths from the top, of a number. */
function upright(amounts) {
  const ticks = amounts.map(({ at, text }) => ({ at, value: shown(text).value }));
  const [top, bottom] = [ticks[0], ticks.findLast((tick) => tick.at <= FULL)];
  return (value) => top.at + ((top.value - value) / (top.value - bottom.value)) * (bottom.at - top.at);
}

/** How many thousandths of the height a rounding of the table is worth. */
const slack = (place, { value, within }) => Math.abs(place(value + within) - place(value - within)) / 2 + 2;

function assertLine(points, column, place, name) {
  assert.equal(points.length, column.length + 1, `${name} begins before the first year`);
  column.forEach((text, index) => {
    const number = shown(text);
    const [across, down] = points[index + 1];
    assert.ok(Math.abs(across - ((index + 1) * FULL) / column.length) <= 1, `${name}, year ${index}: ${across} from the left`);
    assert.ok(Math.abs(down - place(number.value)) <= slack(place, number), `${name}, year ${index}: ${text} at ${down}, not ${place(number.value)}`);
  });
}

const column = (table, index) => table.slice(1).map((row) => row[index]);
const line = (chart, kind) => chart.shapes.find((shape) => shape.kind === kind).points;

/** Bars of one scale: each is as long as its number says, from where 0 stands, to its own side. */
function assertBars(bars, numbers, name) {
  const sizes = numbers.map(({ value }) => Math.abs(value));
  const longest = sizes.indexOf(Math.max(...sizes));
  const unit = bars[longest].length / sizes[longest];
  bars.forEach((bar, index) => {
    const { value, within } = numbers[index];
    const off = 2.5 + within * unit + (numbers[longest].within / sizes[longest]) * bar.length;
    assert.ok(Math.abs(bar.length - sizes[index] * unit) <= off, `${name} ${index}: ${bar.length} for ${value}`);
    const end = value < 0 ? bar.from + bar.length : bar.from;
    assert.ok(bar.length <= 2 || Math.abs(end - bar.zero) <= 1, `${name} ${index} ends at ${end}, not at 0 (${bar.zero})`);
  });
}

/** Rings and dots of one scale: each is as far from where £0 stands as its amount says. */
function assertPurses(chart, [before, after]) {
  const amounts = before.flatMap((amount, at) => [amount, after[at]]);
  for (const amount of amounts) assert.ok(chart.texts.some(({ text }) => text === amount), amount);
  const nothing = line(chart, 'line today')[0][0];
  // The first two stand for the columns.
  const along = chart.dots.slice(2).map(({ at: [[x]] }) => x - nothing);
  assert.equal(along.length, amounts.length);
  const furthest = along.reduce((most, x, at) => (Math.abs(x) > Math.abs(along[most]) ? at : most), 0);
  const pound = along[furthest] / shown(amounts[furthest]).value;
  amounts.map(shown).forEach(({ value, within }, at) => {
    assert.ok(Math.abs(along[at] - value * pound) <= 4 + within * pound * 2, `${amounts[at]} is drawn ${along[at]} from £0`);
  });
}

for (const preset of PRESETS) {
  test(`every mark of ${preset} stands where the table says`, async () => {
    const page = await show(preset);

    const cash = await read(page, 'cash');
    const money = upright(cash.amounts);
    assertLine(line(cash, 'line outputs'), column(cash.table, 1), money, 'output drive, later years counted for less');
    assertLine(line(cash, 'line outcomes'), column(cash.table, 2), money, 'redesign, later years counted for less');
    const band = line(cash, 'area band');
    assertLine(band.slice(0, band.length / 2), column(cash.table, 3), money, 'low');
    assertLine(band.slice(band.length / 2).reverse(), column(cash.table, 5), money, 'high');
    const mark = cash.dots.find(({ kind }) => kind === 'paid-back');
    const after = /after ([\d.]+)/.exec(cash.title);
    assert.equal(Boolean(mark), Boolean(after), cash.title);
    if (mark) {
      const [across, down] = mark.at[0];
      assert.ok(Math.abs(across - (Number(after[1]) / (cash.table.length - 1)) * FULL) <= 60 / (cash.table.length - 1) + 1, 'paid back');
      assert.ok(Math.abs(down - money(0)) <= 1, `paid back at ${down}, which is not £0`);
    }
    for (const [end, at] of [['Output drive', 1], ['Redesign', 2], ['', 3], ['', 5]]) {
      const told = `${end} ${cash.table.at(-1)[at]}`.trim();
      assert.ok(cash.texts.some(({ text }) => text === told), `${told} is not said at the end`);
    }

    const spread = await read(page, 'spread');
    const counts = column(spread.table, 1).map((text) => shown(text).value);
    const runs = counts.slice(0, -3);
    assert.equal(runs.reduce((sum, count) => sum + count), 8192);
    const held = runs.filter((count) => count > 0);
    assert.equal(spread.boxes.length, held.length, 'a column for each step that holds a run');
    const [tallest, most] = [Math.max(...spread.boxes.map(({ height }) => height)), Math.max(...runs)];
    spread.boxes.forEach(({ x, y, width, height, kind }, index) => {
      // What holds a run is at least half a pixel high.
      assert.ok(Math.abs(height / tallest - held[index] / most) <= 0.006, `step ${index}`);
      const before = spread.boxes[index - 1];
      if (before) assert.ok(x - before.x - before.width < 4 || runs.includes(0), 'steps touch');
      assert.ok(Math.abs(y + height - spread.boxes[0].y - spread.boxes[0].height) <= 0.2, 'all stand on one line');
      assert.ok(['loss', 'outcomes'].includes(kind), kind);
    });
    // Round amounts at the ends of the first step and of the last give the scale; a column leaves 0.7 px at each side.
    const widths = spread.table.slice(1, -3).filter((row) => shown(row[1]).value > 0).map(([head]) => allShown(head));
    const [from, to] = [{ x: spread.boxes[0].x - 0.7, ...widths[0][0] }, { x: spread.boxes.at(-1).x + spread.boxes.at(-1).width + 0.7, ...widths.at(-1)[1] }];
    const at = (value) => from.x + ((value - from.value) / (to.value - from.value)) * (to.x - from.x);
    const zero = { x: at(0) };
    spread.boxes.forEach(({ x, width, kind }) => assert.equal(kind === 'loss', x + width / 2 < zero.x, 'hatched below £0'));
    const [low, , high] = spread.table.slice(-3).map(([head]) => shown(/\((.+)\)/.exec(head)[1]));
    const bracket = spread.shapes.find(({ kind }) => kind === 'line band').points.map(([x]) => x);
    [low, high].forEach(({ value, within }, end) => assert.ok(Math.abs(bracket[end] - at(value)) <= 3 + Math.abs(at(within) - zero.x), `${value} at ${bracket[end]}, not ${at(value)}`));
    const [no, yes] = ['do not', 'save'].map((end) => spread.texts.find(({ text }) => text.endsWith(`in 100 ${end}`)).text).map((text) => Number(text.split(' ')[0]));
    const above = held.filter((_, index) => spread.boxes[index].kind === 'outcomes').reduce((sum, count) => sum + count, 0) / 8192;
    assert.ok(no + yes === 100 && Math.abs(yes - above * 100) <= 1, `${yes} in 100, and ${above}`);

    const hasNetwork = await ask(page, '(one) => Boolean(one.scenario.redesign.levers.multi_agency?.network)');
    assert.equal(await page.locator('figure[data-chart="network"]').count(), hasNetwork ? 1 : 0);
    if (hasNetwork) {
      const network = await read(page, 'network');
      const [agencies, links] = [1, 2].map((row) => network.table[row].slice(1).map(Number));
      ['link', 'lead-link'].forEach((kind, then) => assert.equal(network.shapes.filter((shape) => shape.kind === `line ${kind}`).length, links[then]));
      assert.equal(network.dots.filter(({ kind }) => kind === 'worker').length, 1);
      assert.deepEqual(network.dots.filter(({ kind }) => kind === 'agency').map(({ at }) => at.length), agencies);
    }

    const concentration = await read(page, 'concentration');
    // Of the services only those used most have bars; the table goes on.
    const shares = column(concentration.table, 3).slice(0, concentration.bars.flat().length);
    assertBars(concentration.bars.flat(), shares.map(shown), 'concentration');
    assert.deepEqual(concentration.bars.flat().map((bar) => bar.label), shares);
    const cost = concentration.bars[0].at(-1);
    assert.ok(Math.abs(cost.length - shown(cost.label).value * 10) <= 2, 'the whole width is all that is used');

    const deal = await read(page, 'deal');
    assertPurses(deal, [4, 6].map((at) => column(deal.table, at)));

    const worth = await read(page, 'worth');
    const steps = worth.bars.flat();
    const parts = column(worth.table, 1).map(shown);
    steps.forEach((bar, index) => assert.equal(bar.label.replace('+', ''), worth.table[index + 1][1]));
    const unit = steps.at(-1).length / Math.abs(parts.at(-1).value);
    steps.forEach((bar, index) => assert.ok(Math.abs(bar.length - Math.abs(parts[index].value) * unit) <= 2.5 + parts[index].within * unit + (parts.at(-1).within / Math.abs(parts.at(-1).value)) * bar.length, `lever ${index}`));
    const [sum, off] = parts.slice(0, -1).reduce(([total, wrong], part) => [total + part.value, wrong + part.within], [0, parts.at(-1).within]);
    assert.ok(Math.abs(sum - parts.at(-1).value) <= off, `${sum} is not ${parts.at(-1).value}`);

    // Each bar from one amount to the other on one scale, hatched as far as £0, with room for the dot of the answer.
    await rest(page, 'matters');
    const matters = await read(page, 'matters');
    const bars = await page.evaluate(() => [...document.querySelector('outcomes-calculator').shadowRoot.querySelectorAll('[data-chart="matters"] g.row')].map((row) => {
      const number = (mark, key) => Number(mark.getAttribute(key));
      const ends = [...row.querySelectorAll('rect.loss, rect.outcomes')].map((rect) => ({ isLoss: rect.matches('.loss'), from: number(rect, 'x'), to: number(rect, 'x') + number(rect, 'width') }));
      const dot = row.querySelector('path.dots').getAttribute('d').match(/^M([-.\d]+) \S+?a([.\d]+)/).slice(1).map(Number);
      return { ends, dot: dot[0] + dot[1], zero: Number(row.querySelector('path.zero').getAttribute('d').match(/^M([-.\d]+)/)[1]), text: [...row.querySelectorAll('text')].map((one) => one.textContent).join(' ') };
    }));
    const endsTold = matters.table.slice(1).map((row) => row.slice(1, 3).map((end) => ({ text: end.split(': ')[1], ...shown(end.split(': ')[1]) })).sort((one, other) => one.value - other.value));
    const moving = endsTold.slice(0, await ask(page, '(one) => one.results.sensitivity.filter(({ fiscal: [low, high] }) => Math.abs(low - high) > 0.005).length'));
    assert.equal(bars.length, moving.length, 'those that move no public money are in the table alone');
    const [widest] = moving;
    const net = await ask(page, '(one) => one.results.views.fiscal.net_present_value');
    const reach = (bar) => [Math.min(bar.dot, ...bar.ends.map(({ from }) => from)), Math.max(bar.dot, ...bar.ends.map(({ to }) => to))];
    const unitOf = (reach(bars[0])[1] - reach(bars[0])[0]) / (widest[1].value - widest[0].value);
    bars.forEach(({ ends, dot, zero, text, ...bar }, index) => {
      const [low, high] = moving[index];
      for (const { text: amount } of [low, high]) assert.ok(text.includes(amount), `${text}: ${amount}`);
      const [left, right] = reach({ ends, dot, ...bar });
      // The dot hides up to 7 px at an end.
      const off = 7.5 + (low.within + high.within) * unitOf;
      assert.ok(Math.abs(left - zero - low.value * unitOf) <= off && Math.abs(right - zero - high.value * unitOf) <= off, `${text}: ${left} to ${right}`);
      assert.ok(Math.abs(dot - zero - net * unitOf) <= 1.5, `${text}: the answer at ${dot}`);
      ends.forEach(({ isLoss, from, to }) => assert.ok(isLoss ? to <= zero + 0.2 : from >= zero - 0.2, text));
    });

    // How far each service goes from the dashed line, to the side that its number says, by its share.
    await rest(page, 'outputs');
    const outputs = await read(page, 'outputs');
    assert.equal(outputs.sticks.length, outputs.table.length - 1);
    const ways = outputs.sticks.flatMap(({ name, sticks }) => {
      const row = outputs.table.find(([head]) => name.includes(head) || head === name.replace(/\s+/g, ' '));
      return sticks.map(({ by, label }, at) => {
        const share = shown(/\((\S+)\s%/.exec(row[at + 2].replace('+', ''))[1]);
        assert.equal(Math.sign(shown(label.replace('+', '')).value) * Math.sign(by) >= 0, true, `${name}: ${label}`);
        return { name, by, share };
      });
    });
    const furthest = ways.reduce((one, other) => (Math.abs(other.share.value) > Math.abs(one.share.value) ? other : one));
    ways.forEach(({ name, by, share }) => {
      const expected = (share.value / furthest.share.value) * furthest.by;
      const off = 1.5 + Math.abs(((share.within + furthest.share.within) / furthest.share.value) * furthest.by);
      assert.ok(Math.abs(by - expected) <= off, `${name}: ${by} px from the line, not ${expected}`);
    });

    // As many dots as the number says, at as many people to a dot as the key says.
    const outcomes = await read(page, 'outcomes');
    const each = shown(outcomes.texts.map(({ text }) => text).find((text) => text.endsWith(' to a dot'))).value;
    const isOne = outcomes.table.length === 2;
    const told = isOne ? outcomes.table[1].slice(1).map((text) => [text, '']) : outcomes.table.slice(1).map((row) => [row[3], row[1]]);
    assert.equal(outcomes.people.length, told.length);
    outcomes.people.forEach(({ anyway, because, number }, index) => {
      const [then, today] = told[index];
      assert.ok(number.startsWith(then) && number.includes(shown(today) ? today : ''), `${number} is not ${told[index]}`);
      const half = (text) => (shown(text)?.value ?? 0) / each;
      assert.ok(Math.abs(anyway + because - half(then)) <= 1, `${anyway} and ${because} dots for ${then}`);
      if (!isOne && shown(today)) assert.ok(Math.abs(anyway - Math.min(half(today), half(then))) <= 1, `${anyway} dots for ${today}`);
    });
    await leave(page);
  });
}

/** What a button of a chart saves. */
async function saved(page, id, ending) {
  const button = (await asked(figureOf(page, id), 'save')).locator('button', { hasText: ending.toUpperCase() });
  const [download] = await Promise.all([page.waitForEvent('download'), button.press('Enter')]);
  assert.equal(download.suggestedFilename(), `${id}.${ending}`);
  // A browser begins at most ten downloads of a page in a second.
  await page.waitForTimeout(110);
  return readFileSync(await download.path());
}

for (const [preset, attributes] of [['whole-place-deal', ''], ['frequent-callers', 'lang="cy"']]) {
  test(`every chart of ${preset} is saved as numbers, as a drawing and as a picture`, async () => {
    const page = await show(preset, { attributes, acceptDownloads: true, colorScheme: 'dark' });
    const viewer = await open(browser, host.page('<p>Pictures</p>'));
    for (const id of CHARTS) {
      // One that is out of sight until something is asked of it has its width only then.
      await asked(figureOf(page, id), 'save');
      await drawn(page);
      const chart = await read(page, id);
      const text = (await saved(page, id, 'csv')).toString('utf8');
      assert.equal(text[0], '\ufeff');
      const rows = cells(text.slice(1));
      assert.equal(rows.length, chart.table.length, id);
      for (const cell of rows.flat()) assert.ok(!/^[=+\-@\t]/.test(cell) || Number.isFinite(Number(cell)), `${id}: ${cell} is a formula`);
      // Where a cell of the screen says more than one number, each has a cell of its own in the file.
      if (rows[0].length !== chart.table[0].length) {
        rows.slice(1).forEach((row, index) => {
          const told = chart.table[index + 1].filter((cell) => cell !== row[0]);
          const numbers = row.slice(1).filter((cell) => cell !== '' && Number.isFinite(Number(cell))).map(Number);
          for (const { value, within } of told.flatMap(allShown)) {
            assert.ok(numbers.some((number) => Math.abs(number - value) <= within + Math.abs(value) * 1e-9), `${id}: ${value} of ${told} is not in ${row}`);
          }
        });
        rows[0].forEach((head) => assert.notEqual(head, '', id));
      } else rows.forEach((row, index) => row.forEach((cell, at) => {
        const cellShown = chart.table[index][at];
        if (cell === '') assert.ok(['', 'not known', 'ddim yn hysbys'].includes(cellShown), `${id}: nothing is shown as ${cellShown}`);
        else if (index && at && Number.isFinite(Number(cell))) {
          assert.ok(shown(cellShown), `${id}: ${cell} is shown as ${cellShown}`);
          const { value, within } = shown(cellShown);
          assert.ok(Math.abs(Number(cell) - value) <= within + Math.abs(value) * 1e-9, `${id}: ${cell} is shown as ${cellShown}`);
        } else assert.ok(cell.replace(/^'/, '').startsWith(cellShown), `${id}: ${cell} is not ${cellShown}`);
      }));

      const drawing = (await saved(page, id, 'svg')).toString('utf8');
      writeFileSync(`${OUT}/${preset}-${id}.svg`, drawing);
      const about = await viewer.evaluate((source) => {
        const root = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
        return { name: root.nodeName, space: root.namespaceURI, title: root.querySelector('title')?.textContent, said: root.querySelector('desc')?.textContent, texts: [...root.querySelectorAll('text')].map((one) => one.textContent).join(' '),
          marks: [...root.querySelectorAll('path')].map((one) => one.getAttribute('d')), width: Number(root.getAttribute('width')), styles: root.querySelectorAll('style, script, [class], [style]').length,
          ofThePage: [...root.querySelectorAll('*')].flatMap((one) => [...one.attributes]).filter(({ value }) => value.includes('var(')).length };
      }, drawing);
      assert.deepEqual([about.name, about.space, about.title, about.styles, about.ofThePage], ['svg', 'http://www.w3.org/2000/svg', chart.title, 0, 0], id);
      assert.deepEqual(about.marks, chart.marks, `${id}: what is saved is what stands on the screen`);
      assert.ok(about.said.endsWith(chart.said), `${id}: ${about.said}`);
      assert.match(about.texts, attributes ? /Ffynhonnell: / : /Source: /, `${id} says where it comes from`);
      for (const { text: label } of chart.texts) assert.ok(about.texts.includes(label), `${id}: ${label}`);

      const picture = await saved(page, id, 'png');
      writeFileSync(`${OUT}/${preset}-${id}.png`, picture);
      assert.deepEqual([...picture.subarray(0, 8)], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
      const pixels = await viewer.evaluate(async (source) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = document.createElement('canvas');
        Object.assign(canvas, { width: image.width, height: image.height });
        const context = canvas.getContext('2d');
        context.drawImage(image, 0, 0);
        const { data } = context.getImageData(0, 0, image.width, image.height);
        let inked = 0;
        for (let at = 0; at < data.length; at += 4) inked += data[at] < 200 ? 1 : 0;
        return { width: image.width, corner: [...data.subarray(0, 4)], inked };
      }, `data:image/png;base64,${picture.toString('base64')}`);
      assert.deepEqual([pixels.width % about.width, pixels.corner], [0, [255, 255, 255, 255]], `${id} is on white`);
      assert.ok(pixels.width >= Math.max(1920, 2 * about.width), `${id} is ${pixels.width} pixels wide`);
      assert.ok(pixels.inked > 5000, `${id}: ${pixels.inked} dark pixels`);
    }
    await leave(viewer);
    await leave(page);
  });
}

test('where the page allows no picture, that is said in words, and the drawing still comes', async () => {
  const policy = strictPolicy(site.origin).replace('img-src data:', "img-src 'none'");
  const page = await show('families', { policy });
  await (await asked(figureOf(page, 'cash'), 'save')).locator('button', { hasText: 'PNG' }).click();
  const note = page.locator('figure[data-chart="cash"] [role=alert]');
  await note.waitFor();
  assert.match(await note.innerText(), /Save the drawing \(SVG\) instead/);
  assert.match((await saved(page, 'cash', 'svg')).toString('utf8'), /^<svg /);
  assert.ok((await page.evaluate('window.refused')).every((one) => one.startsWith('img-src')));
  await close(page);
});

test('what is pointed at, or chosen by keyboard, is read off the table', async () => {
  const page = await show('families');
  const figure = page.locator('figure[data-chart="cash"]');
  const expected = (row, table) => `${row[0]}: ${table[0].slice(1).map((head, at) => `${head} ${row[at + 1]}`).join(', ')}`;
  const first = await read(page, 'cash');
  assert.equal(first.reading, expected(first.table.at(-1), first.table));
  await figure.locator('.strip').nth(2).hover();
  const pointed = await read(page, 'cash');
  assert.equal(pointed.reading, expected(first.table[3], first.table));
  await figure.locator('input[type=range]').press('ArrowRight');
  assert.equal((await read(page, 'cash')).reading, expected(first.table[4], first.table));
  assert.equal(await figure.locator('input[type=range]').getAttribute('aria-valuetext'), expected(first.table[4], first.table));
  await leave(page);
});

test('on paper it is a whole report: what is folded is open, what was entered is there, and no control', async () => {
  const page = await show('families');
  const root = "document.querySelector('outcomes-calculator').shadowRoot";
  const folded = `${root}.querySelectorAll('.warnings details:not([open])').length + [...${root}.querySelectorAll('.chart-numbers')].filter((one) => !one.checkVisibility()).length`;
  const entered = `${root}.querySelectorAll('.printed tbody tr').length`;
  const before = await page.evaluate(folded);
  assert.ok(before >= CHARTS.length, `${before} are folded on the screen`);
  assert.equal(await page.evaluate(entered), 0);
  await page.evaluate(`addEventListener('beforeprint', () => Promise.resolve().then(() => setTimeout(() => {
    window.onPaper = { folded: ${folded}, entered: ${entered}, text: ${root}.querySelector('.printed').textContent };
  })))`);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate("dispatchEvent(new Event('beforeprint'))");
  await page.waitForFunction('window.onPaper');
  const { folded: left, entered: rows, text } = await page.evaluate('window.onPaper');
  assert.equal(left, 0);
  assert.ok(rows > 100, `${rows} figures`);
  for (const words of ['What was entered', 'How it is worked out', 'Reach of group', 'as above']) assert.ok(text.includes(words), words);
  assert.equal(await page.locator('.controls, .tools, .downloads, .reader, .take, .lever input[type=range]').evaluateAll((all) => all.filter((one) => one.getClientRects().length).length), 0);
  await page.evaluate("dispatchEvent(new Event('afterprint'))");
  await page.waitForFunction(`${entered} === 0`);
  await page.emulateMedia({ media: 'screen' });
  assert.equal(await page.evaluate(folded), before);
  await leave(page);
});

test('one panel of a chart is open at a time, below it, and its button says so', async () => {
  const page = await show('families');
  const figure = figureOf(page, 'deal');
  const panels = () => figure.locator('.panel').evaluateAll((all) => all.map((one) => one.checkVisibility()));
  const expanded = () => figure.locator('[data-tool]').evaluateAll((all) => all.map((one) => one.ariaExpanded));
  assert.deepEqual([await panels(), await expanded()], [[false, false, false], ['false', 'false', 'false']]);
  for (const [at, tool] of ['numbers', 'save', 'how'].entries()) {
    await figure.locator(`[data-tool=${tool}]`).press('Enter');
    await figure.locator('.panel').nth(at).waitFor();
    const only = [0, 1, 2].map((other) => other === at);
    assert.deepEqual([await panels(), await expanded()], [only, only.map(String)]);
  }
  await figure.locator('.panel.working li').first().waitFor();
  await figure.locator('[data-tool=how]').press('Enter');
  await figure.locator('.panel.working').waitFor({ state: 'hidden' });
  assert.deepEqual(await expanded(), ['false', 'false', 'false']);
  await leave(page);
});

test('a browser that prints is told in time', async () => {
  const page = await show('families');
  await drawn(page); // a reader looks before printing
  await page.evaluate(`addEventListener('afterprint', () => {
    window.onPaper = document.querySelector('outcomes-calculator').shadowRoot.querySelectorAll('.printed tbody tr').length;
  }, { capture: true })`);
  const paper = await page.pdf({ path: `${OUT}/families.pdf`, format: 'A4' });
  const pages = paper.toString('latin1').match(/\/Type \/Page\b/g).length;
  assert.ok(pages > 8, `${pages} pages`);
  assert.ok(await page.evaluate('window.onPaper') > 100);
  await leave(page);
});
