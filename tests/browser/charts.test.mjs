// Charts: marks stand where the numbers of the table say, and each chart can be saved three ways.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ask, close, drawn, open, ready } from './support/browser.mjs';
import { strictPolicy } from './support/servers.mjs';
import { leave, raise, strike } from './support/stage.mjs';
import { allShown, cells, shown } from './support/numbers.mjs';

const OUT = 'tests/browser/out/charts';
const CHARTS = ['outputs', 'outcomes', 'concentration', 'network', 'cash', 'deal', 'worth', 'spread', 'matters'];
const PRESETS = ['frequent-ae', 'families', 'frequent-callers', 'whole-place-deal'];
// A drawing is in thousandths of its axis; a mark may be one off through rounding.
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

/** The chart as it is on the page: its table, its bars, and its shapes with their points. */
const read = (page, id) => page.evaluate((name) => {
  const figure = document.querySelector('outcomes-calculator').shadowRoot.querySelector(`figure[data-chart="${name}"]`);
  const all = (selector, within = figure) => [...within.querySelectorAll(selector)];
  const number = (element, key) => Number(element.getAttribute(key));
  const kind = (element) => element.getAttribute('class');
  return {
    title: figure.querySelector('.chart-title').textContent,
    table: all('tr').map((row) => all('th, td', row).map((cell) => cell.textContent)),
    bars: all('li').map((row) => all('.bar', row).map((bar) => ({
      from: number(bar.querySelector('rect'), 'x'), length: number(bar.querySelector('rect'), 'width'), zero: number(bar.querySelector('line'), 'x1'),
      label: bar.parentElement.querySelector('.bars-number')?.textContent,
      ends: [...(bar.nextElementSibling?.querySelectorAll('span') ?? [])].map((end) => end.textContent),
    }))),
    shapes: all('polyline').map((line) => ({ kind: kind(line), points: line.getAttribute('points').split(' ').map((point) => point.split(',').map(Number)) })),
    amounts: all('text.axis').filter((text) => text.getAttribute('x') === '0').map((text) => ({ at: parseFloat(text.getAttribute('y')) * 10, text: text.textContent })),
    labels: all('text.label').map((text) => text.textContent),
    reading: figure.querySelector('.reader-text')?.textContent,
  };
}, id);

/** A scale from two labelled places: gives the place, in thousandths from the top, of a number. */
function upright(amounts) {
  const ticks = amounts.map(({ at, text }) => ({ at, value: shown(text).value }));
  const [top, bottom] = [ticks[0], ticks.findLast((tick) => tick.at <= FULL)];
  return (value) => top.at + ((top.value - value) / (top.value - bottom.value)) * (bottom.at - top.at);
}

/** How many thousandths of the height a rounding of the table is worth. */
const slack = (place, { value, within }) => Math.abs(place(value + within) - place(value - within)) / 2 + 1.5;

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

for (const preset of PRESETS) {
  test(`every mark of ${preset} stands where the table says`, async () => {
    const page = await show(preset);

    // The pathways over the years stand in the comparison of scenarios.
    const scenarios = page.locator('[part="scenarios"]');
    await scenarios.locator('summary').first().click();
    await scenarios.getByRole('button', { name: 'Keep this scenario' }).click();
    await page.locator('[data-chart="pathways-1"]').waitFor();
    const pathways = await read(page, 'pathways-1');
    const [paths, cash] = [upright(pathways.amounts), await read(page, 'cash')];
    assertLine(line(pathways, 'line outputs'), column(pathways.table, 2), paths, 'output drive');
    assertLine(line(pathways, 'line outcomes'), column(pathways.table, 3), paths, 'redesign');

    const money = upright(cash.amounts);
    assertLine(line(cash, 'line outcomes'), column(cash.table, 1), money, 'cash as stated');
    const band = line(cash, 'area band');
    assertLine(band.slice(0, band.length / 2), column(cash.table, 2), money, 'low');
    assertLine(line(cash, 'line middle'), column(cash.table, 3), money, 'middle');
    assertLine(band.slice(band.length / 2).reverse(), column(cash.table, 4), money, 'high');
    const mark = cash.shapes.find((shape) => shape.kind === 'line mark');
    const after = /after ([\d.]+)/.exec(cash.title);
    assert.equal(Boolean(mark), Boolean(after), cash.title);
    if (mark) assert.ok(Math.abs(mark.points[0][0] - (Number(after[1]) / (cash.table.length - 1)) * FULL) <= 60 / (cash.table.length - 1) + 1, 'paid back');

    const spread = await read(page, 'spread');
    const columns = spread.shapes.filter((shape) => shape.kind === 'area outcomes').map((shape) => shape.points);
    const counts = column(spread.table, 1).map((text) => shown(text).value);
    const [runs, most] = [counts.slice(0, columns.length), Math.max(...counts.slice(0, columns.length))];
    assert.equal(runs.reduce((sum, count) => sum + count), 8192);
    columns.forEach((points, index) => {
      const height = points[0][1] - points[1][1];
      assert.ok(Math.abs(height - (runs[index] / most) * columns.reduce((tallest, one) => Math.max(tallest, one[0][1] - one[1][1]), 0)) <= 1.5, `step ${index}`);
      if (index) assert.equal(points[0][0], columns[index - 1][2][0], 'steps touch');
    });
    assert.equal(spread.labels.length, 3);
    spread.labels.forEach((label, index) => assert.ok(spread.table.at(-3 + index)[0].includes(label.replace(/^\S+ /, '')), label));

    const hasNetwork = await ask(page, '(one) => Boolean(one.scenario.redesign.levers.multi_agency?.network)');
    assert.equal(await page.locator('figure[data-chart="network"]').count(), hasNetwork ? 1 : 0);
    if (hasNetwork) {
      const network = await read(page, 'network');
      const links = network.shapes.filter((shape) => shape.kind === 'line link').length;
      assert.equal(links, Number(network.table[2][1]) + Number(network.table[2][2]));
      assert.equal(network.shapes.filter((shape) => shape.kind === 'line worker').length, 1);
      assert.equal(network.shapes.filter((shape) => shape.kind === 'line dot').length, 2 * Number(network.table[1][1]));
    }

    const concentration = await read(page, 'concentration');
    // Of the services only those used most have bars; the table goes on.
    const shares = column(concentration.table, 3).slice(0, concentration.bars.flat().length);
    assertBars(concentration.bars.flat(), shares.map(shown), 'concentration');
    assert.deepEqual(concentration.bars.flat().map((bar) => bar.label), shares);
    const cost = concentration.bars[0].at(-1);
    assert.ok(Math.abs(cost.length - shown(cost.label).value * 10) <= 2, 'the whole width is all that is used');

    const deal = await read(page, 'deal');
    assertBars(deal.bars.flat(), deal.bars.flat().map((bar) => shown(bar.label)), 'deal');
    assert.deepEqual(deal.bars.map((row) => row[1].label), column(deal.table, 5));

    const worth = await read(page, 'worth');
    const steps = worth.bars.flat();
    const parts = column(worth.table, 1).map(shown);
    steps.forEach((bar, index) => assert.equal(bar.label.replace('+', ''), worth.table[index + 1][1]));
    const unit = steps.at(-1).length / Math.abs(parts.at(-1).value);
    steps.forEach((bar, index) => assert.ok(Math.abs(bar.length - Math.abs(parts[index].value) * unit) <= 2.5 + parts[index].within * unit + (parts.at(-1).within / Math.abs(parts.at(-1).value)) * bar.length, `lever ${index}`));
    const [sum, off] = parts.slice(0, -1).reduce(([total, wrong], part) => [total + part.value, wrong + part.within], [0, parts.at(-1).within]);
    assert.ok(Math.abs(sum - parts.at(-1).value) <= off, `${sum} is not ${parts.at(-1).value}`);

    const matters = await read(page, 'matters');
    const ends = matters.bars.map(([bar]) => bar.ends.map((end) => shown(end.split(': ')[1])));
    assertBars(matters.bars.map(([bar]) => ({ ...bar, zero: bar.from })), ends.map(([low, high]) => ({ value: high.value - low.value, within: low.within + high.within })), 'matters');
    matters.bars.forEach(([bar], index) => assert.deepEqual([...bar.ends].sort(), matters.table[index + 1].slice(1, 3).sort()));

    for (const id of ['outputs', 'outcomes']) {
      const { bars, table } = await read(page, id);
      assert.deepEqual(bars.length, table.length - 1, id);
      bars.forEach((row, index) => row.forEach((bar, at) => {
        if (id === 'outcomes') assert.equal(bar.label, table[index + 1][at + 1]);
        // The bars of outputs are changes in per cent, to one decimal in the table.
        else assert.ok(Math.sign(parseFloat(/\(([+−]?[\d.]+)/.exec(table[index + 1][at + 2])[1].replace('−', '-'))) * (bar.from + bar.length / 2 - bar.zero) >= -2, `${id} ${index}`);
      }));
    }
    await leave(page);
  });
}

/** What a button of a chart saves. */
async function saved(page, id, ending) {
  const button = page.locator(`figure[data-chart="${id}"] .downloads button`, { hasText: ending.toUpperCase() });
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
        return { name: root.nodeName, space: root.namespaceURI, title: root.querySelector('title')?.textContent, texts: [...root.querySelectorAll('text')].map((one) => one.textContent).join(' '), styles: root.querySelectorAll('style, script, [class], [style]').length };
      }, drawing);
      assert.deepEqual([about.name, about.space, about.title, about.styles], ['svg', 'http://www.w3.org/2000/svg', chart.title, 0], id);
      assert.match(about.texts, attributes ? /Ffynhonnell: / : /Source: /, `${id} says where it comes from`);
      for (const label of [...chart.labels, ...chart.bars.flat().map((bar) => bar.label ?? bar.ends[0])]) assert.ok(about.texts.includes(label), `${id}: ${label}`);

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
      assert.deepEqual([pixels.width, pixels.corner], [1920, [255, 255, 255, 255]], `${id} is on white, twice as fine`);
      assert.ok(pixels.inked > 5000, `${id}: ${pixels.inked} dark pixels`);
    }
    await leave(viewer);
    await leave(page);
  });
}

test('where the page allows no picture, that is said in words, and the drawing still comes', async () => {
  const policy = strictPolicy(site.origin).replace('img-src data:', "img-src 'none'");
  const page = await show('families', { policy });
  await page.locator('figure[data-chart="cash"] .downloads button', { hasText: 'PNG' }).click();
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
  const [closed, entered] = [`${root}.querySelectorAll('.chart-numbers:not([open]), .warnings details:not([open])').length`, `${root}.querySelectorAll('.printed tbody tr').length`];
  const before = await page.evaluate(closed);
  assert.ok(before >= CHARTS.length, `${before} are folded on the screen`);
  assert.equal(await page.evaluate(entered), 0);
  await page.evaluate(`addEventListener('beforeprint', () => Promise.resolve().then(() => setTimeout(() => {
    window.onPaper = { folded: ${closed}, entered: ${entered}, text: ${root}.querySelector('.printed').textContent };
  })))`);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate("dispatchEvent(new Event('beforeprint'))");
  await page.waitForFunction('window.onPaper');
  const { folded, entered: rows, text } = await page.evaluate('window.onPaper');
  assert.equal(folded, 0);
  assert.ok(rows > 100, `${rows} figures`);
  for (const words of ['What was entered', 'How this is worked out', 'Reach of group', 'as above']) assert.ok(text.includes(words), words);
  assert.equal(await page.locator('.controls, .downloads, .reader, .view-switch, .lever input[type=range]').evaluateAll((all) => all.filter((one) => one.getClientRects().length).length), 0);
  await page.evaluate("dispatchEvent(new Event('afterprint'))");
  await page.waitForFunction(`${entered} === 0`);
  assert.equal(await page.evaluate(closed), before);
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
