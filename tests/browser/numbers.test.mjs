// The chapter of the numbers: tables edited in place, what is known about each number, and what can be done with its rows.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, drawn, open, ready } from './support/browser.mjs';
import { acts, openChapter, reach } from './support/chapter.mjs';
import { strictPolicy } from './support/servers.mjs';
import { leave, raise, strike } from './support/stage.mjs';

let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

async function show(preset, { width = 1280, view = 'explore' } = {}) {
  const address = host.page(`<main><h1>Council</h1>
    <script src="${site.loader}" async data-eager data-view="${view}" data-preset="${preset}"></script></main>`,
  { policy: strictPolicy(site.origin) });
  const page = await open(browser, address, { viewport: { width, height: 900 } });
  await ready(page);
  await page.locator('section[part=numbers]').waitFor();
  return page;
}

const scenario = (page) => ask(page, '(one) => one.scenario');
const box = (page, path) => page.locator(`[id="field-${path}"]`);
const focused = (page) => ask(page, '(one) => one.shadowRoot.activeElement?.id');
const row = (page, path) => page.locator('.num-row', { has: box(page, path) });

test('a number is changed where it stands, is marked as the reader’s, and is put back', async () => {
  const page = await show('frequent-ae');
  const start = await scenario(page);
  const own = row(page, 'outcomes.needs-met.drop_off');
  assert.equal(await own.locator('.mark').innerText().then((text) => text.trim().split(/\W/)[0]), 'assumed');
  await box(page, 'outcomes.needs-met.drop_off').fill('40');
  assert.equal((await scenario(page)).outcomes[0].drop_off, 0.4);
  await own.locator('.mark', { hasText: 'yours' }).waitFor();
  assert.match(await own.locator('.back').innerText(), /was 50\s%/);
  await own.locator('.back button').click();
  assert.deepEqual(await scenario(page), start);
  await leave(page);
});

test('what is wrong is told under the label and in the list, which has the focus, and the last good number stands', async () => {
  const page = await show('frequent-ae');
  const start = await scenario(page);
  await box(page, 'outcomes.needs-met.success').fill('165');
  await page.keyboard.press('Enter');
  await row(page, 'outcomes.needs-met.success').locator('.field-error', { hasText: 'from 0 to 100' }).waitFor();
  await page.waitForFunction(() => document.activeElement.shadowRoot.activeElement?.className === 'error-summary');
  assert.deepEqual(await scenario(page), start);
  await page.locator('.error-summary a').click();
  assert.equal(await focused(page), 'field-outcomes.needs-met.success');
  await leave(page);
});

test('the source of a number is told part by part, and its range is said and taken away', async () => {
  const page = await show('frequent-ae');
  const line = page.locator('tr[data-service="ae"]');
  await line.locator('.mark').nth(1).click();
  const about = page.locator('[data-about="services.ae.volume"]');
  await about.getByLabel('Where it comes from').selectOption('published');
  await about.getByLabel('What says so').fill('Trust board paper');
  await about.getByLabel('Year', { exact: true }).fill('2025');
  await about.getByLabel('Where to read it').fill('https://example.org/board');
  const told = (await scenario(page)).services[0].source.volume;
  assert.equal(told.en, 'published: Trust board paper (2025) https://example.org/board');
  assert.match(told.cy, /^cyhoeddwyd: .*\(2025\) https:\/\/example\.org\/board$/, 'the kind, the year and the address are no language’s');
  await line.locator('.mark', { hasText: 'published' }).nth(1).waitFor();
  const ranges = (await scenario(page)).ranges.length;
  await about.getByRole('button', { name: /^Say how sure/ }).click();
  await about.getByLabel('Lowest').fill('80000');
  const last = (await scenario(page)).ranges.at(-1);
  assert.deepEqual([last.path, last.low], ['services.ae.volume', 80000]);
  await about.getByRole('button', { name: /^Take the range away/ }).click();
  assert.equal((await scenario(page)).ranges.length, ranges);
  await about.getByRole('button', { name: /^Close/ }).click();
  assert.equal(await about.count(), 0);
  await leave(page);
});

test('a fall becomes a rise by the list beside it, and a wrong sign is no number of it', async () => {
  const page = await show('frequent-ae');
  const cell = page.locator('.signed', { has: box(page, 'outcomes.needs-met.effects.gp') });
  assert.deepEqual([await cell.locator('input').inputValue(), await cell.locator('select').inputValue()], ['20', 'more']);
  await cell.locator('select').selectOption('less');
  assert.equal((await scenario(page)).outcomes[0].effects.gp, 0.2);
  await cell.locator('input').fill('35');
  assert.equal((await scenario(page)).outcomes[0].effects.gp, 0.35);
  await leave(page);
});

test('the numbers of one group are shown at a time, from the one that costs most a person, and a radio turns to another', async () => {
  const page = await show('whole-place-deal');
  const chosen = () => page.locator('.whose input:checked').inputValue();
  assert.equal(await chosen(), 'multiple-disadvantage');
  assert.equal(await page.locator('tr[data-service]').count(), 8);
  await page.locator('.whose input[value="families"]').check();
  await page.locator('tr[data-service="care-week"]').waitFor();
  assert.equal(await page.locator('tr[data-service]').count(), 9);
  assert.equal(await page.locator('.outcomes thead .of-outcome').count(), 3);
  await box(page, 'groups.frequent-attenders.people').fill('1700');
  assert.equal((await scenario(page)).groups[0].people, 1700);
  assert.equal(await chosen(), 'families');
  await leave(page);
});

test('of many groups four are shown and the chosen one, and the others at a press', async () => {
  const page = await show('whole-place-deal');
  await ask(page, `(one) => {
    const next = one.save();
    const [first] = next.groups;
    for (let more = 1; more < 6; more += 1) next.groups.push({ ...first, id: 'more-' + more, name: 'More ' + more, people: 1, use: {} });
    return one.restore(next);
  }`);
  await page.locator('.more-groups').waitFor();
  assert.equal(await page.locator('.whose tbody tr').count(), 4);
  await page.locator('.more-groups').click();
  assert.equal(await page.locator('.whose tbody tr').count(), 8);
  await leave(page);
});

test('an empty cell of several outcomes becomes a box, and the line below says where its number comes from', async () => {
  const page = await show('multiple-disadvantage');
  const line = page.locator('.outcomes tr', { hasText: 'Police custody' });
  await line.locator('.add-number').click();
  const added = box(page, 'outcomes.settled-home.effects.arrest');
  await added.fill('-20');
  assert.equal((await scenario(page)).outcomes[0].effects.arrest, -0.2);
  assert.match(await page.locator('.matrix-foot').innerText(), /In a settled home: Police custody/);
  await page.locator('.matrix-foot button').click();
  await page.locator('[data-about="outcomes.settled-home.effects.arrest"]').waitFor();
  await leave(page);
});

test('on a narrow page one outcome of several is shown, and rows that matter less are one press away', async () => {
  const page = await show('multiple-disadvantage', { width: 375 });
  const seen = (what) => page.locator(what).evaluateAll((all) => all.filter((one) => one.getClientRects().length).length);
  assert.equal(await seen('.outcomes thead .of-outcome'), 1);
  await page.locator('#outcome-shown').selectOption({ label: 'Away from crime' });
  assert.equal(await seen('.outcomes input[id*="away-from-crime"]'), 5);
  assert.equal(await seen('.outcomes input[id*="settled-home"]'), 0);
  assert.equal(await seen('tr[data-service]'), 4);
  await page.locator('.show-lesser').first().click();
  assert.equal(await seen('tr[data-service]'), 8);
  await leave(page);
});

test('who pays is told in shares that add to 100', async () => {
  const page = await show('whole-place-deal');
  await reach(page, 'services.homelessness.paid_by');
  const shares = async () => {
    const paid = (await scenario(page)).services.find((one) => one.id === 'homelessness').paid_by;
    const whole = Object.values(paid).reduce((sum, one) => sum + one, 0);
    return Object.values(paid).map((one) => Math.round((one / whole) * 1000) / 10);
  };
  const own = page.locator('tr[data-service="homelessness"] + tr.sheet .payer input').first();
  await own.fill('30');
  await own.blur();
  assert.deepEqual(await shares(), [30, 70]);
  await page.locator('tr[data-service="homelessness"] + tr.sheet .payer button').first().click();
  assert.deepEqual(await shares(), [100]);
  await leave(page);
});

test('up and down go from box to box in a column, and Enter goes down', async () => {
  const page = await show('frequent-ae');
  await box(page, 'services.ae.volume').focus();
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(page), 'field-services.ambulance.volume');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement.shadowRoot.activeElement.id === 'field-services.admission.volume');
  await page.keyboard.press('ArrowUp');
  assert.equal(await focused(page), 'field-services.ambulance.volume');
  await leave(page);
});

test('a block is shown as it was read before anything changes, and a row that is not known is added where the reader says so', async () => {
  const page = await show('frequent-ae');
  const start = await scenario(page);
  await page.getByRole('button', { name: 'Paste from a spreadsheet' }).click();
  await page.locator('.paste textarea').fill('A&E\t91,204\t6.8\nGP practices\tn/a\t12\nWalk-in centre\t12,400\t1.5');
  await page.locator('.paste [role=status]', { hasText: '2 numbers would change' }).waitFor();
  assert.match(await page.locator('.pasted tbody tr').nth(1).innerText(), /n\/a[\s\S]*1,500,000 stays/);
  assert.deepEqual(await scenario(page), start);
  await page.locator('.pasted tbody tr').nth(2).locator('select').selectOption({ label: 'add it as a service' });
  await page.getByRole('button', { name: 'Change 4 numbers' }).click();
  const { services, groups } = await scenario(page);
  assert.deepEqual([services[0].volume, groups[0].use.ae, services.at(-1).name, services.at(-1).volume], [91204, 6.8, 'Walk-in centre', 12400]);
  assert.equal(groups[0].use[services.at(-1).id], 1.5);
  await page.getByRole('button', { name: 'Undo: figures pasted' }).click();
  assert.deepEqual(await scenario(page), start);
  await leave(page);
});

test('a service is added, has the focus, is copied, moved and removed with what refers to it', async () => {
  const page = await show('frequent-ae');
  const start = await scenario(page);
  await page.getByRole('button', { name: 'Add a service' }).click();
  await page.waitForFunction(() => document.activeElement.shadowRoot.activeElement?.id === 'field-services.service-5.name');
  const added = await scenario(page);
  assert.deepEqual([added.services.length, added.groups[0].use['service-5']], [start.services.length + 1, 0]);
  await (await acts(page, 'services.service-5')).getByRole('button', { name: /^Copy/ }).click();
  await (await acts(page, 'services.service-6')).getByRole('button', { name: /^Move up/ }).click();
  assert.equal((await scenario(page)).services[start.services.length].id, 'service-6');
  await (await acts(page, 'services.ae')).getByRole('button', { name: /^Remove\W+A&E$/ }).click();
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
  await reach(page, 'redesign.costs.2');
  await box(page, 'redesign.costs.2.per').selectOption('once');
  const cost = (await scenario(page)).redesign.costs[2];
  assert.equal(cost.per, 'once');
  assert.ok(!('from' in cost) && !('to' in cost));
  assert.equal(await page.locator('.field-error').count(), 0);
  await leave(page);
});

test('what cannot stand in a text is told beside it, and what was typed stays', async () => {
  const page = await show('frequent-ae');
  await reach(page, 'title');
  await box(page, 'title').fill('x'.repeat(201));
  await page.locator('.text-field.has-error .field-error').waitFor();
  assert.equal((await box(page, 'title').inputValue()).length, 201);
  const before = (await scenario(page)).title;
  assert.ok(before.en.length < 201);
  await box(page, 'title').fill('Our own place');
  assert.deepEqual((await scenario(page)).title, { en: 'Our own place', cy: before.cy }, 'the other language stays');
  assert.equal(await page.locator('.field-error').count(), 0);
  await leave(page);
});

test('each term that stands in no table is explained under its box, in the language of the moment', async () => {
  const page = await show('frequent-ae', { view: 'full' });
  await openChapter(page);
  const said = () => ask(page, `(one) => [...one.shadowRoot.querySelectorAll(':is(.numbers, .more) .number-box input')].flatMap((box) => {
    const ids = box.getAttribute('aria-describedby')?.split(' ').filter(Boolean) ?? [];
    return ids.map((id) => [box.id, one.shadowRoot.getElementById(id)?.textContent ?? 'nothing of that id']);
  })`);
  const english = await said();
  assert.ok(english.length > 20, `${english.length} boxes are explained`);
  await page.getByRole('button', { name: 'Cymraeg' }).click();
  await page.locator('.calculator[lang=cy]').waitFor();
  const welsh = await said();
  assert.deepEqual(welsh.map(([id]) => id), english.map(([id]) => id));
  for (const [at, [id, text]] of welsh.entries()) assert.ok(text !== english[at][1] && !/nothing of that id/.test(text), `${id}: ${text}`);
  await leave(page);
});

for (const preset of ['frequent-ae', 'whole-place-deal']) {
  test(`${preset}: on a narrow page with everything open nothing overflows, and no two boxes are of one id`, async () => {
    const page = await show(preset, { width: 320, view: 'full' });
    await openChapter(page);
    await drawn(page);
    assert.equal(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'), 0);
    const twice = await ask(page, `(one) => {
      const ids = [...one.shadowRoot.querySelectorAll('[id]')].map((box) => box.id);
      return ids.filter((id, place) => ids.indexOf(id) !== place);
    }`);
    assert.deepEqual(twice, []);
    await leave(page);
  });
}
