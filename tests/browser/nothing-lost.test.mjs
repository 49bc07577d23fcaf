// What a reader has typed or done is still there after whatever comes between.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, close, drawn, open, ready, told } from './support/browser.mjs';
import { acts } from './support/chapter.mjs';
import { leave, raise, strike } from './support/stage.mjs';

let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

const scenario = (page) => ask(page, '(one) => one.scenario');
const part = (page, holds) => page.locator(`details[data-holds~="${holds}"] > summary`);
const BOX = '[id="field-services.ae.growth"]';

// A number changed, then another half typed: nothing that the calculator can reckon with.
async function atWork() {
  const page = await open(browser, `${site.origin}/index.html`);
  await ready(page);
  await part(page, 'appraisal').click();
  await page.locator('[id="field-appraisal.years"]').fill('12');
  await page.getByRole('button', { name: 'All the numbers of services' }).click();
  await page.locator(BOX).fill('1,o');
  await page.locator(BOX).blur();
  await page.locator('.number-field .field-error').waitFor();
  return page;
}

const BETWEEN = {
  'the other numbers of services closed and shown again': async (page) => {
    await page.getByRole('button', { name: 'All the numbers of services' }).click();
    await drawn(page);
    await page.locator('.error-summary a').click();
    // The list of errors leads to the box, and shows what it stands in.
    await page.waitForFunction(() => document.activeElement.shadowRoot.activeElement.id === 'field-services.ae.growth');
    await page.locator(BOX).blur();
  },
  'a file that cannot be opened': async (page) => {
    await page.locator('#open-file').setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{"format": 1') });
    await page.locator('.error-summary li').nth(1).waitFor();
  },
  'a link that is looked at and not opened': async (page) => {
    await page.evaluate((hash) => { location.hash = hash; }, new URL(await link()).hash);
    await page.locator('[part="arrival"]').waitFor();
    await page.getByRole('button', { name: 'Keep mine' }).click();
    await page.locator('[part="arrival"]').waitFor({ state: 'detached' });
  },
  'a link that is damaged': async (page) => {
    await page.evaluate(() => { location.hash = '#s=1.families.AAAA'; });
    await page.locator('[part="arrival"]').waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
  },
  'another language and back': async (page) => {
    await page.getByRole('button', { name: 'Cymraeg' }).click();
    await page.locator('.calculator[lang=cy]').waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.locator('.calculator[lang=en]').waitFor();
  },
  'a language that the page changes elsewhere': async (page) => {
    await page.evaluate(() => { document.head.lang = 'fr'; });
    await page.waitForTimeout(100);
  },
  'every figure shown, and the main ones again': async (page) => {
    for (const _ of ['open', 'closed']) await page.getByRole('button', { name: 'All the numbers of services' }).click();
  },
  'another number changed, undone and done again': async (page) => {
    await page.locator('[id="field-services.gp.growth"]').fill('2');
    await page.getByRole('button', { name: /^Undo: growth/ }).click();
    await page.getByRole('button', { name: /^Redo: growth/ }).click();
    await page.getByRole('button', { name: /^Undo: growth/ }).click();
  },
  'a row removed and brought back': async (page) => {
    await (await acts(page, 'services.gp')).getByRole('button', { name: /^Remove\W+GP practices$/ }).click();
    assert.ok(!(await scenario(page)).services.some((one) => one.id === 'gp'));
    await page.getByRole('button', { name: /^Undo: removed/ }).click();
  },
};

async function link() {
  const page = await open(browser, `${site.origin}/index.html#preset=families`);
  await ready(page);
  const found = await ask(page, '(one) => { const next = one.save(); next.appraisal.years = 7; one.scenario = next; return one.link(); }');
  await close(page);
  return found;
}

for (const [what, happens] of Object.entries(BETWEEN)) {
  test(`a number half typed, and the work before it, outlive ${what}`, async () => {
    const page = await atWork();
    const before = await scenario(page);
    await happens(page);
    await drawn(page);
    assert.equal(await page.locator(BOX).inputValue(), '1,o');
    assert.equal(await page.locator(BOX).getAttribute('aria-invalid'), 'true');
    assert.deepEqual(await scenario(page), before);
    assert.match(await page.locator('.controls .buttons button').first().innerText(), /^Undo: number of years, 10 → 12$/);
    await page.locator(BOX).fill('1');
    assert.equal(await page.locator('.field-error').count(), 0, 'once mended, no error is left');
    await leave(page);
  });
}

test('the numbers of a reader are there after a reload where the page asks for it, and what was half typed does no harm', async () => {
  const page = await open(browser, host.page(`<outcomes-calculator eager remember view="full"></outcomes-calculator><script src="${site.loader}" async></script>`));
  await ready(page);
  await part(page, 'appraisal').click();
  await page.locator('[id="field-appraisal.years"]').fill('12');
  await told(page, 'change');
  await page.locator('[id="field-appraisal.start_year"]').fill('20');
  const mine = await scenario(page);
  await page.reload();
  await ready(page);
  assert.deepEqual(await scenario(page), mine);
  await page.getByText('These are your numbers from last time').waitFor();
  await leave(page);
});
