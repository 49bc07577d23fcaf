// Share links: given, copied or selected, looked at before anything is replaced, and refused without harm.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, close, open, ready, told } from './support/browser.mjs';
import { leave, raise, strike } from './support/stage.mjs';

let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

const start = async (fragment = '', options = {}) => {
  const page = await open(browser, `${site.origin}/index.html${fragment}`, options);
  await ready(page);
  return page;
};
const title = (page) => ask(page, '(one) => one.scenario.title.en ?? one.scenario.title');
const years = (page) => ask(page, '(one) => one.scenario.appraisal.years');
const setYears = (page, years) => ask(page, `async (one, years) => {
  const next = one.save();
  next.appraisal.years = years;
  await one.restore(next);
}`, years);
const follow = (page, fragment) => page.evaluate((hash) => { location.hash = hash; }, fragment);
const button = (page, name) => page.getByRole('button', { name, exact: true });
const fragmentOf = (link) => new URL(link).hash;

// The link that opens `years` years of a preset.
async function linkTo(preset, years) {
  const page = await start(`#preset=${preset}`);
  await setYears(page, years);
  const link = await ask(page, '(one) => one.link()');
  await leave(page);
  return link;
}

test('the link that the reader is given opens the same numbers on a fresh page at once', async () => {
  const page = await start('#preset=families', { permissions: ['clipboard-read', 'clipboard-write'] });
  await setYears(page, 9);
  await page.locator('.share > summary').click();
  const box = page.getByLabel('Link to this scenario');
  const link = await box.inputValue();
  assert.ok(link.startsWith(`${site.origin}/index.html#s=1.families.`), link);
  await button(page, 'Copy the link').click();
  await page.getByText('Copied.').waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), link);
  await setYears(page, 11);
  await page.waitForFunction((before) => document.querySelector('outcomes-calculator').shadowRoot.querySelector('#share-link').value !== before, link);
  await leave(page);
  const fresh = await start(fragmentOf(link));
  assert.equal(await years(fresh), 9);
  assert.equal(await button(fresh, 'Keep mine').count(), 0);
  await leave(fresh);
});

test('where the clipboard is shut, the link is selected and the reader told', async () => {
  const page = await open(browser, host.page(`<iframe title="Calculator" width="900" height="900" src="${site.origin}/index.html"></iframe>`),
    { permissions: [] });
  const frame = page.frameLocator('iframe');
  await frame.locator('.share > summary').click();
  await frame.getByRole('button', { name: 'Copy the link' }).click();
  await frame.getByText('The link is selected').waitFor();
  const selected = await page.frames()[1].evaluate(() => {
    const box = document.querySelector('outcomes-calculator').shadowRoot.activeElement;
    return [box.id, box.readOnly, box.selectionEnd - box.selectionStart === box.value.length && box.value.length > 40];
  });
  assert.deepEqual(selected, ['share-link', true, true]);
  await close(page);
});

test('a link over work in progress is looked at before it replaces anything, and can be undone', async () => {
  const link = fragmentOf(await linkTo('families', 7));
  const page = await start('#preset=families');
  await setYears(page, 12);
  await told(page, 'change');
  await follow(page, link);
  const preview = page.locator('[part="arrival"]');
  await preview.waitFor();
  const text = await preview.innerText();
  assert.ok(text.includes(`“${await title(page)}”`), text);
  assert.match(text, /: 12 → 7$/m);
  assert.equal(await preview.locator('li').count(), 1, 'one figure differs');
  assert.equal(await years(page), 12, 'nothing is replaced yet');
  await button(page, 'Keep mine').click();
  await preview.waitFor({ state: 'detached' });
  assert.equal(await years(page), 12);
  await follow(page, '#elsewhere');
  await follow(page, link);
  await button(page, 'Open the link').click();
  await preview.waitFor({ state: 'detached' });
  assert.equal(await years(page), 7);
  await ask(page, '(one) => one.undo()');
  assert.equal(await years(page), 12);
  await leave(page);
});

test('a bad or hostile link changes nothing and says why', async () => {
  const good = fragmentOf(await linkTo('families', 7));
  const script = '<img src=x onerror=alert(1)>';
  for (const [bad, why] of [[good.replace(/&.*/, '').slice(0, -4), /damaged/], ['#s=2.families.AAAA', /newer/], ['#s=', /damaged/],
    [`#s=1.${encodeURIComponent(script)}.AAAA`, /does not have/], [`#s=1.families.${'A'.repeat(200_000)}`, /too large/]]) {
    const page = await start('#preset=families');
    await setYears(page, 12);
    await follow(page, bad);
    const alert = page.locator('[part="arrival"]');
    await alert.waitFor();
    assert.match(await alert.innerText(), why);
    assert.equal(await years(page), 12);
    assert.equal((await told(page, 'error'))[0].detail.code, 'link');
    await button(page, 'Close').click();
    await alert.waitFor({ state: 'detached' });
    await leave(page);
    const fresh = await start(bad);
    assert.match(await fresh.locator('[part="arrival"]').innerText(), why);
    await leave(fresh);
  }
});

for (const lang of ['en', 'cy']) {
  test(`the summary leads to the whole calculator with its numbers, out of a frame too, and in its language (${lang})`, async () => {
    const [way, levers] = { en: ['Change these numbers in the whole calculator', 'Seven levers'], cy: ['Newid y rhifau hyn yn y gyfrifiannell gyfan', 'Saith lifer'] }[lang];
    const led = async (page) => {
      await page.getByRole('heading', { name: levers }).waitFor();
      assert.deepEqual(await ask(page, '(one) => [one.view, one.scenario.appraisal.years]'), ['explore', 9]);
      await leave(page);
    };
    const page = await open(browser, host.page(`<outcomes-calculator eager view="summary" preset="families"></outcomes-calculator>
      <script src="${site.loader}" async></script>`, { lang }));
    await ready(page);
    await setYears(page, 9);
    await told(page, 'change');
    const link = page.getByRole('link', { name: way });
    const address = await link.getAttribute('href');
    await link.click();
    await page.waitForURL(`${site.origin}/index.html*`);
    await led(page);

    const framed = await open(browser, host.page(`<iframe title="Calculator" width="900" height="900" src="${address.replace('#', '#frame&view=summary&')}"></iframe>`));
    await framed.frameLocator('iframe').getByRole('link', { name: way }).click();
    await framed.waitForURL(`${site.origin}/index.html*`);
    await led(framed);

    const own = await start(`${fragmentOf(address)}&view=summary`);
    await own.getByRole('link', { name: way }).click();
    await led(own);
  });
}

test('a scenario too large for a link is offered as a file', async () => {
  const page = await start();
  await ask(page, `async (one) => {
    const next = one.save();
    delete next.ranges; // which would take their time
    let seed = 1; // letters that nothing foretells, which cannot be packed
    const letter = () => String.fromCharCode(0x4e00 + (seed = seed * 48271 % 2147483647) % 20000);
    for (const list of [next.services, next.groups, next.outcomes]) {
      const [first] = list;
      for (let more = 1; list.length < 20; more += 1) list.push({ ...first, people: 'people' in first ? 1 : undefined, id: 'more' + more, name: 'More ' + more, source: Array.from({ length: 400 }, letter).join('') });
    }
    await one.restore(next);
  }`);
  await page.locator('.share > summary').click();
  await page.getByText('too large for a link').waitFor();
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('.share').getByRole('button').click()]);
  assert.equal(file.suggestedFilename(), 'scenario.json');
  await leave(page);
});
