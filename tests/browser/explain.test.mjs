// Every figure on the screen can be explained; what was done can be undone by name; what was changed can be put back.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, open, ready } from './support/browser.mjs';
import { strictPolicy } from './support/servers.mjs';
import { leave, raise, strike } from './support/stage.mjs';
import { asked } from './support/tools.mjs';

let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

async function show(preset, attributes = '', options = {}) {
  const address = host.page(`<main><h1>Council</h1>
    <script src="${site.loader}" async data-eager data-preset="${preset}" ${attributes}></script></main>`,
  { policy: strictPolicy(site.origin) });
  const page = await open(browser, address, options);
  await ready(page);
  return page;
}

const scenario = (page) => ask(page, '(one) => JSON.stringify(one.scenario)');
const press = (page, name) => page.locator('.controls button', { hasText: name }).click();

/** Opens the working of a part, which is that of its first chart where it has any. */
async function working(page, part) {
  const own = page.locator(`[part="${part}"]`).first();
  const chart = own.locator('figure.chart').first();
  if (await chart.count()) return asked(chart, 'how');
  if (await own.evaluate((one) => one.tagName) === 'DETAILS') await own.locator('> summary').click();
  const found = own.locator('.working').first();
  await found.locator('> summary').click();
  return found;
}

/** Under the first figure of a working that is open, opens whatever is closed, `levels` times. */
async function unfold(found, levels) {
  await found.locator('> ul > li').first().waitFor();
  const figure = found.locator('> ul > li').first();
  for (let level = 0; level < levels; level += 1) {
    const closed = figure.locator('details:not([open]) > summary').first();
    if (!await closed.count()) break;
    await closed.click();
    await figure.locator('details[open] > ul').nth(level).waitFor();
  }
  return figure;
}

/** Each open sum: its value, and the signs and values under it. */
const sums = (figure) => figure.evaluate((root) => [...root.querySelectorAll('details[open]')].map((one) => {
  const under = [...one.querySelectorAll(':scope > ul > li')].map((line) => line.querySelector(':scope > details > summary') ?? line);
  return {
    value: one.querySelector(':scope > summary > b').textContent,
    terms: under.map((line) => ({
      sign: line.querySelector(':scope > .sign')?.textContent ?? '',
      value: line.querySelector(':scope > b').textContent,
    })),
  };
}));

const number = (text) => Number(text.replace('−', '-').replaceAll(/[£,\s]|years?/g, '').replace('%', ''))
  / (text.includes('%') ? 100 : 1);

function again(terms) {
  return terms.slice(1).reduce((total, { sign, value }) => ({
    '+': total + number(value), '−': total - number(value), '×': total * number(value), '÷': total / number(value),
  })[sign], number(terms[0].value));
}

for (const preset of ['frequent-ae', 'families']) {
  test(`nothing is reckoned before it is asked for, and the printed terms of each part add up: ${preset}`, async () => {
    const page = await show(preset);
    assert.equal(await page.locator('.working ul').count(), 0);
    let checked = 0;
    for (const part of ['answer', 'outputs-outcomes', 'views', 'deal', 'levers']) {
      const figure = await unfold(await working(page, part), 6);
      for (const { value, terms } of await sums(figure)) {
        const isPlain = terms.length > 1 && terms.every((term, place) => place === 0 ? term.sign === '' : ['+', '−', '×', '÷'].includes(term.sign));
        if (!isPlain) continue;
        // Each printed term may be off by half its last place; a product carries that on.
        const size = Math.max(...terms.map((term) => Math.abs(number(term.value))), Math.abs(number(value)));
        const found = again(terms);
        assert.ok(Math.abs(found - number(value)) <= 0.6 * terms.length + size * 2e-4, `${part}: ${value} is not ${found}, from ${JSON.stringify(terms)}`);
        checked += 1;
      }
    }
    assert.ok(checked >= 12, `${checked} sums`);
    await leave(page);
  });
}

test('the working of the first view comes to the figure that the results hold', async () => {
  const page = await show('frequent-ae');
  const figure = await unfold(await working(page, 'answer'), 1);
  const net = await ask(page, '(one) => one.results.views.fiscal.net_present_value');
  assert.equal(number(await figure.locator('> details > summary b').innerText()), Math.round(net));
  await leave(page);
});

test('a leaf shows its source, leads to the box of its number, is marked when changed, and is put back', async () => {
  const page = await show('frequent-ae');
  const start = await scenario(page);
  const found = await asked(page.locator('figure[data-chart="outputs"]'), 'how');
  const way = found.getByRole('button', { name: /^Go to this number\W+Outputs a year of service “A&E”$/ });
  for (let step = 0; step < 8 && !await way.count(); step += 1) await found.locator('details:not([open]) > summary').first().click();
  await way.waitFor();
  assert.match(await found.innerText(), /Source: .*British Red Cross/);
  await way.first().click();
  await page.waitForFunction(() => document.querySelector('outcomes-calculator').shadowRoot.activeElement?.id === 'field-services.ae.volume');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('70000');
  await page.keyboard.press('Tab');
  await found.locator('.yours').first().waitFor();
  assert.match(await found.locator('.yours').first().innerText(), /It was [\d,]+\./);
  await found.locator('.yours button').first().click();
  await found.locator('.yours').waitFor({ state: 'detached' });
  assert.equal(await scenario(page), start);
  await leave(page);
});

test('undo says what it takes back, in the language of the moment, and gives the document back to the bit', async () => {
  const page = await show('frequent-ae');
  const start = await scenario(page);
  const slider = page.locator('.lever input[type=range]').first();
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Tab');
  const changed = await scenario(page);
  const undo = page.locator('.controls .buttons button').first();
  assert.match(await undo.innerText(), /^Undo: strength of “One team, one plan”, 70.% → 65.%$/);
  await ask(page, '(one) => { one.lang = "cy"; }');
  await page.waitForFunction(() => /^Dadwneud: cryfder \(“Un tîm, un cynllun”\), 70.% → 65.%$/.test(
    document.querySelector('outcomes-calculator').shadowRoot.querySelector('.controls .buttons button').innerText));
  await press(page, /^Dadwneud/);
  await page.waitForFunction((text) => JSON.stringify(document.querySelector('outcomes-calculator').scenario) === text, start);
  await press(page, /^Ailwneud: cryfder/);
  await page.waitForFunction((text) => JSON.stringify(document.querySelector('outcomes-calculator').scenario) === text, changed);
  await leave(page);
});

test('what was changed is listed, old and new, and each thing and everything can be put back', async () => {
  const page = await show('frequent-ae');
  const start = await scenario(page);
  const list = page.locator('.changed', { hasText: 'What did I change?' });
  await list.locator('summary').click();
  await list.getByText('Nothing yet.').waitFor();
  for (const place of [0, 1]) {
    await page.locator('.lever input[type=range]').nth(place).focus();
    await page.keyboard.press('ArrowLeft');
  }
  await page.locator('[data-lever=outcomes_first] input[type=range]').focus();
  await page.keyboard.press('ArrowRight');
  await list.locator('li').nth(2).waitFor();
  assert.match(await list.innerText(), /Strength of “One team, one plan”: 70.% → 65.%/);
  assert.match(await list.innerText(), /“Outcomes first”: added/);
  await list.getByRole('button', { name: /^Put this back\W+Outcomes first/ }).click();
  await list.locator('li').nth(2).waitFor({ state: 'detached' });
  await list.getByRole('button', { name: 'Put everything back' }).click();
  await list.getByText('Nothing yet.').waitFor();
  assert.equal(await scenario(page), start);
  await leave(page);
});

test('a working fits a narrow page', async () => {
  const page = await show('frequent-ae', '', { viewport: { width: 320, height: 640 } });
  await unfold(await working(page, 'answer'), 9);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= 320, `${width}`);
  await leave(page);
});

test('an end of a range at which a scenario cannot stand keeps its line, and says why there are no sums', async () => {
  const page = await show('frequent-ae');
  await ask(page, `(one) => {
    const own = one.save();
    own.ranges = [{ path: 'services.ae.volume', low: 1, high: 90000 }];
    one.scenario = own;
  }`);
  const found = await working(page, 'matters');
  const lines = found.locator('> ul > li');
  await lines.nth(1).waitFor();
  const head = await lines.first().locator('> details > summary').textContent();
  await lines.first().locator('> details > summary').click();
  await lines.first().locator('> details > p').first().waitFor();
  assert.equal(await lines.count(), 2);
  assert.equal(await lines.first().locator('> details > summary').textContent(), head);
  const why = await lines.first().locator('> details > p').allTextContents();
  assert.match(why[0], /^There are no sums to show/);
  assert.match(why[1], /14,070/);
  await lines.nth(1).locator('> details > summary').click();
  await lines.nth(1).locator('> details > ul').waitFor();
  await lines.first().locator('> details > summary').click();
  await lines.first().locator('> details > p').first().waitFor({ state: 'detached' });
  await leave(page);
});
