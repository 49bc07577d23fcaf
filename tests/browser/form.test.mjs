// Every figure of the form: read, changed, added, copied, moved, removed, and put back.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, open, ready } from './support/browser.mjs';
import { strictPolicy } from './support/servers.mjs';
import { leave, raise, strike } from './support/stage.mjs';

let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

async function show(preset, width = 1280) {
  const address = host.page(`<main><h1>Council</h1>
    <script src="${site.loader}" async data-eager data-view="full" data-preset="${preset}"></script></main>`,
  { policy: strictPolicy(site.origin) });
  const page = await open(browser, address, { viewport: { width, height: 900 } });
  await ready(page);
  return page;
}

const scenario = (page) => ask(page, '(one) => one.scenario');
const part = (page, name) => page.locator('.form-part', { has: page.locator('> summary', { hasText: name }) });

async function openPart(page, name) {
  const found = part(page, name).first();
  await found.locator('> summary').click();
  await found.locator('> .form-fields').waitFor();
  return found;
}

async function openAll(page) {
  for (const summary of await page.locator('.form-part > summary').all()) await summary.click();
  const closed = page.locator('.form-entry:not([open]) > summary');
  while (await closed.count()) await closed.first().click();
}

test('each term is explained under its box, to who hears the page too, and in the language of the moment', async () => {
  const page = await show('frequent-ae');
  await openAll(page);
  const said = () => ask(page, `(one) => [...one.shadowRoot.querySelectorAll('.form .number-box input')].flatMap((box) => {
    const ids = box.getAttribute('aria-describedby')?.split(' ').filter(Boolean) ?? [];
    return ids.map((id) => [box.id, one.shadowRoot.getElementById(id)?.textContent ?? 'nothing of that id']);
  })`);
  const english = await said();
  assert.ok(english.length > 40, `${english.length} boxes are explained`);
  const of = (all, id) => all.find(([name]) => name === `field-outcomes.needs-met.${id}`)?.[1];
  assert.equal(of(english, 'success'), 'Of those counted from, how many reach the outcome.');
  await page.getByRole('button', { name: 'Cymraeg' }).click();
  await page.locator('.calculator[lang=cy]').waitFor();
  const welsh = await said();
  assert.equal(of(welsh, 'success'), 'O’r rhai y cyfrifir ohonynt, faint sy’n cyrraedd y canlyniad.');
  assert.deepEqual(welsh.map(([id]) => id), english.map(([id]) => id));
  for (const [at, [id, text]] of welsh.entries()) assert.ok(text !== english[at][1] && !/nothing of that id/.test(text), `${id}: ${text}`);
  await leave(page);
});

test('a service is added, has the focus, is copied, moved and removed with what refers to it', async () => {
  const page = await show('frequent-ae');
  const start = await scenario(page);
  const services = await openPart(page, 'Services');
  await services.locator('.add').click();
  const fresh = services.locator('.form-entry[open]');
  await fresh.locator('input').first().waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.shadowRoot.activeElement.tagName), 'SUMMARY');
  assert.equal((await scenario(page)).services.length, start.services.length + 1);
  await fresh.getByRole('button', { name: /^Copy/ }).click();
  assert.equal((await scenario(page)).services.length, start.services.length + 2);
  await fresh.getByRole('button', { name: /^Move up/ }).click();
  assert.equal((await scenario(page)).services[start.services.length - 1].id, `service-${start.services.length + 1}`);
  const first = services.locator('.form-entry').first();
  await first.locator('> summary').click();
  await first.getByRole('button', { name: /^Remove\W+A&E$/ }).click();
  const after = await scenario(page);
  assert.ok(!after.services.some((service) => service.id === 'ae'));
  assert.ok(!('ae' in after.groups[0].use) && !('ae' in after.outcomes[0].effects));
  assert.ok(!JSON.stringify(after.ranges).includes('services.ae.'));
  for (let step = 0; step < 4; step += 1) await ask(page, '(one) => one.undo()');
  assert.deepEqual(await scenario(page), start);
  await leave(page);
});

test('a cost that is reckoned another way loses what does not belong beside it, and nothing is refused', async () => {
  const page = await show('frequent-ae');
  await openPart(page, 'Redesign');
  await page.locator('.form-entry > summary', { hasText: /^Coordination|^One coordinator|coordinat/i }).first().click();
  await page.locator('[id="field-redesign.costs.2.per"]').selectOption('once');
  const cost = (await scenario(page)).redesign.costs[2];
  assert.equal(cost.per, 'once');
  assert.ok(!('from' in cost) && !('to' in cost));
  assert.equal(await page.locator('.field-error').count(), 0);
  await leave(page);
});

test('what cannot stand in a text is told beside it, and what was typed stays', async () => {
  const page = await show('frequent-ae');
  await openPart(page, 'The place');
  const title = page.locator('[id="field-title"]');
  await title.fill('x'.repeat(201));
  await page.locator('.text-field.has-error .field-error').waitFor();
  assert.equal((await title.inputValue()).length, 201);
  const before = (await scenario(page)).title;
  assert.ok(before.en.length < 201);
  await title.fill('Our own place');
  assert.deepEqual((await scenario(page)).title, { en: 'Our own place', cy: before.cy }, 'the other language stays');
  assert.equal(await page.locator('.field-error').count(), 0);
  await leave(page);
});

test('on a narrow page with everything open nothing overflows', async () => {
  const page = await show('frequent-ae', 320);
  await openAll(page);
  const over = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  assert.equal(over, 0);
  await leave(page);
});
