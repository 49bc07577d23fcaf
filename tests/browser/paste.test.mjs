// Figures from a spreadsheet and files from the desktop, brought into the calculator.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, open, ready } from './support/browser.mjs';
import { strictPolicy } from './support/servers.mjs';
import { leave, raise, strike } from './support/stage.mjs';

let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

async function show(attributes = '') {
  const address = host.page(`<main><h1>Council</h1>
    <script src="${site.loader}" async data-eager data-view="full" data-preset="frequent-ae" ${attributes}></script></main>`,
  { policy: strictPolicy(site.origin) });
  const page = await open(browser, address);
  await ready(page);
  return page;
}

const scenario = (page) => ask(page, '(one) => one.scenario');
const box = (page, path) => page.locator(`[id="field-${path}"]`);

// Gives whether the browser was left to paste by itself.
const paste = (page, path, text) => box(page, path).evaluate((one, copied) => {
  one.focus();
  const held = new DataTransfer();
  held.setData('text/plain', copied);
  return one.dispatchEvent(new ClipboardEvent('paste', {
    clipboardData: held, bubbles: true, composed: true, cancelable: true,
  }));
}, text);

test('a block fills the boxes across and down as one change, says how many, and is undone at once', async () => {
  const page = await show();
  const start = await scenario(page);
  // Across is the next column of the table: how many each of the people uses.
  assert.equal(await paste(page, 'services.ae.volume', '90,000\t6.5\r\n25,000\t3\r\n'), false);
  const { services, groups: [{ use }] } = await scenario(page);
  assert.deepEqual(services.slice(0, 3).map((one) => [one.volume, use[one.id]]),
    [[90000, 6.5], [25000, 3], [start.services[2].volume, start.groups[0].use.admission]]);
  assert.equal(await box(page, 'services.ae.volume').inputValue(), '90000');
  assert.equal(await page.evaluate(() => document.activeElement.shadowRoot.activeElement.id), 'field-services.ae.volume');
  await page.locator('[role=status]', { hasText: /^4 numbers were pasted\. / }).waitFor({ state: 'attached', timeout: 2500 });
  await page.getByRole('button', { name: 'Undo: figures pasted' }).click();
  assert.deepEqual(await scenario(page), start);
  await leave(page);
});

test('a block with a fault changes nothing and is told beside the box and in the list, until something is typed', async () => {
  const page = await show();
  const start = await scenario(page);
  await paste(page, 'services.ae.volume', '90,000\t6.5\nabout 5\t\n');
  const told = 'Nothing was pasted. Row 2, column 1: this box cannot take “about 5”. Row 2, column 2: there is no number here.';
  await page.locator('.number-field .field-error', { hasText: told }).waitFor();
  assert.match(await page.locator('.error-summary').innerText(), /Row 2, column 1/);
  await page.waitForFunction(() => document.activeElement.shadowRoot.activeElement?.className === 'error-summary');
  assert.deepEqual(await scenario(page), start);
  await page.locator('.error-summary a').click();
  await box(page, 'services.ae.volume').fill('88000');
  await page.locator('.field-error').waitFor({ state: 'detached' });
  assert.equal((await scenario(page)).services[0].volume, 88000);
  await leave(page);
});

test('one value is left to the browser; a block takes the place of what was typed wrong', async () => {
  const page = await show();
  assert.equal(await paste(page, 'services.ae.volume', '91,000\r\n'), true);
  await box(page, 'services.ae.volume').fill('many');
  await paste(page, 'services.ae.volume', '91,000\n26,000');
  await page.waitForFunction(() => document.querySelector('outcomes-calculator').shadowRoot
    .getElementById('field-services.ae.volume').value === '91000');
  assert.equal(await page.locator('.field-error').count(), 0);
  await leave(page);
});

test('it is told in Welsh too, and in the other language once that is chosen', async () => {
  const page = await show('data-lang="cy"');
  await paste(page, 'services.ae.volume', '1\n2\nx');
  await page.locator('.number-field .field-error', { hasText: 'Ni ludwyd dim. Rhes 3, colofn 1: ni all y blwch hwn gymryd “x”.' }).waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.locator('.number-field .field-error', { hasText: 'Nothing was pasted. Row 3, column 1' }).waitFor();
  await leave(page);
});

// Holds files, or a text, over the calculator's title, and lets them go there.
const drag = (page, files, steps) => page.locator('.title-text').evaluate((target, [held, events]) => {
  const data = new DataTransfer();
  for (const { name, type, text } of held) {
    if (name) data.items.add(new File([text], name, { type }));
    else data.setData('text/uri-list', text);
  }
  return events.map((kind) => target.dispatchEvent(new DragEvent(kind, {
    dataTransfer: data, bubbles: true, composed: true, cancelable: true,
  })));
}, [files, steps]);

const file = (text, name = 'ours.json', type = 'application/json') => ({ name, type, text });

test('a scenario file that is dropped is opened, and the page stays', async () => {
  const page = await show();
  const start = await scenario(page);
  const address = page.url();
  assert.deepEqual(await drag(page, [file('{}')], ['dragover']), [false]);
  await page.locator('.drop-notice span', { hasText: 'Drop the scenario file to open it' }).waitFor();
  assert.ok(await page.locator('.calculator.is-over').count());
  await drag(page, [file('{}')], ['dragleave']);
  await page.locator('.drop-notice').waitFor({ state: 'detached' });
  assert.deepEqual(await drag(page, [file(JSON.stringify({ ...start, title: 'Ours' }))], ['dragover', 'drop']), [false, false]);
  await page.locator('.title-text', { hasText: 'Ours' }).waitFor();
  assert.equal(await page.locator('.drop-notice').count(), 0);
  await page.getByRole('button', { name: /^Undo: file opened/ }).click();
  assert.deepEqual(await scenario(page), start);
  assert.equal(page.url(), address);
  await leave(page);
});

test('what is no scenario file is refused in plain words, and a link is not followed', async () => {
  const page = await show();
  const start = await scenario(page);
  for (const [files, told] of [
    [[file('x', 'photo.png', 'image/png')], '“photo.png” is not a scenario file.'],
    [[file('{}'), file('{}', 'b.json')], 'Drop one scenario file at a time.'],
  ]) {
    assert.deepEqual(await drag(page, files, ['dragover', 'drop']), [false, false]);
    await page.locator('.drop-notice[role=alert]', { hasText: told }).waitFor();
  }
  await drag(page, [file('{"format": 1', 'broken.json')], ['dragover', 'drop']);
  await page.locator('.error-summary').waitFor();
  assert.equal(await page.locator('.drop-notice').count(), 0);
  assert.deepEqual(await drag(page, [{ text: 'https://example.org/' }], ['dragover', 'drop']), [false, false]);
  assert.deepEqual(await scenario(page), start);
  await leave(page);
});
