// In a frame that lets no file be saved, whose browser says nothing, the reader is told beside the button, in their language,
// with the way to the link.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { close, open } from './support/browser.mjs';
import { raise, strike } from './support/stage.mjs';
import { asked } from './support/tools.mjs';

let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

const framed = (sandbox, hash = '') => host.page(`<iframe title="Calculator" width="1200" height="3000" ${sandbox} src="${site.origin}/index.html#frame&preset=families${hash}"></iframe>`);
// A page of the calculator's own site, which can look into its frame.
const among = (sandbox) => {
  site.override = (path, answer) => path === '/around.html' && Boolean(answer.writeHead(200, { 'Content-Type': 'text/html' })
    .end(`<!doctype html><title>Around</title><iframe title="Calculator" width="1200" height="3000" ${sandbox} src="index.html#frame&preset=families"></iframe>`));
  return `${site.origin}/around.html`;
};

async function inside(address) {
  const page = await open(browser, address);
  const frame = page.frameLocator('iframe');
  await frame.locator('.levers').waitFor();
  return { page, frame };
}

const BUTTONS = [
  ['the scenario', { en: 'Save to a file', cy: 'Cadw i ffeil' }],
  ['the results', { en: 'All results (CSV)', cy: 'Yr holl ganlyniadau (CSV)' }],
  ['numbers of a chart', { en: /^Numbers \(CSV\)/, cy: /^Rhifau \(CSV\)/ }, true],
  ['a drawing', { en: /^Drawing \(SVG\)/, cy: /^Lluniad \(SVG\)/ }, true],
  ['a picture', { en: /^Picture \(PNG\)/, cy: /^Llun \(PNG\)/ }, true],
];
const SAID = { en: /may not allow files to be saved/, cy: /efallai nad yw’r dudalen/ };
const SHARE = { en: 'Share', cy: 'Rhannu' };

for (const lang of ['en', 'cy']) {
  describe(`sandboxed (${lang})`, () => {
    for (const [what, names, isOfChart] of BUTTONS) {
      test(`${what}: said, with the link beside it`, async () => {
        const { page, frame } = await inside(framed('sandbox="allow-scripts"', `&lang=${lang}`));
        assert.equal(await frame.locator('.no-file').count(), 0, 'nothing is said before');
        if (isOfChart) await asked(frame.locator('figure.chart').first(), 'save');
        if (what === 'the scenario') await frame.locator('.files > summary').click();
        await frame.getByRole('button', { name: names[lang] }).first().click();
        const said = frame.locator('.no-file');
        await said.waitFor();
        assert.equal(await said.count(), 1);
        assert.match(await said.innerText(), SAID[lang]);
        await said.getByRole('button', { name: SHARE[lang] }).click();
        assert.match(await frame.locator('#share-link').inputValue(), /index\.html#.*s=/);
        await close(page);
      });
    }
  });
}

for (const [name, address, isSaid] of [
  ['a frame of another site, which may be shut in', () => framed(''), true],
  ['one of its own site that is shut in', () => among('sandbox="allow-scripts allow-same-origin"'), true],
  ['one of its own site that lets files be saved', () => among('sandbox="allow-scripts allow-same-origin allow-downloads"'), false],
  ['one of its own site that is open', () => among(''), false],
]) {
  test(name, async () => {
    const { page, frame } = await inside(address());
    await frame.locator('.files > summary').click();
    await frame.getByRole('button', { name: 'Save to a file' }).click();
    if (isSaid) await frame.locator('.no-file').waitFor();
    await page.waitForTimeout(100);
    assert.equal(await frame.locator('.no-file').count(), isSaid ? 1 : 0);
    await close(page);
  });
}

test('a page of its own says nothing, and the file comes', async () => {
  const page = await open(browser, `${site.origin}/index.html#preset=families`);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save to a file' }).click()]);
  assert.equal(file.suggestedFilename(), 'scenario.json');
  assert.equal(await page.locator('.no-file').count(), 0);
  await close(page);
});
