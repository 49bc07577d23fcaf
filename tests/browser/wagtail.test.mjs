// A real Wagtail under a strict policy (django-csp): each way in, written in its own editor by an editor who has formatted text
// only and by an administrator who has a field for code, as a visitor sees it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { open } from './support/browser.mjs';
import { CHOSEN, copied, copy, followLink, visit } from './support/council.mjs';
import { ALL } from './support/pairs.mjs';
import { embed, pasteText, wagtail } from './support/wagtail.mjs';

let host, code;
before(async () => {
  host = await wagtail();
  code = await copied(host.browser, host.site);
});
after(() => host?.end());

// An editor pastes each into the formatted text; an administrator has a field for code.
const inText = (road) => async (page) => {
  await copy(page.context(), host.site, road);
  await pasteText(page);
};
const inCode = (road) => async (page) => {
  await copy(page.context(), host.site, road);
  await page.click('[name=code]');
  await page.keyboard.press('Control+V');
  assert.equal(await page.inputValue('[name=code]'), code[road]);
};
const inEmbed = (page) => embed(page, code.oembed);
const WRITTEN = {
  administrator: { script: inCode('script'), element: inCode('element'), link: inText('link'), frame: inCode('frame'), oembed: inEmbed },
  editor: { script: inText('script'), element: inText('element'), link: inText('link'), frame: inText('frame'), oembed: inEmbed },
};
// What is there without the site-wide script; with it, each is the calculator.
const ALONE = {
  administrator: { script: 'element', element: 'element', link: 'link', frame: 'iframe', oembed: 'iframe' },
  editor: { script: 'link', element: 'link', link: 'link', frame: 'link', oembed: 'iframe' },
};
const SHORT = { administrator: ['script', 'frame'], editor: ['element', 'link', 'oembed'] };

for (const [role, ways] of Object.entries(WRITTEN)) {
  for (const [road, write] of Object.entries(ways)) {
    test(`${road}, by an ${role}: the calculator, where the site has the script`, { skip: !ALL && !SHORT[role].includes(road) }, async () => {
      const alone = ALONE[role][road];
      const about = { view: road === 'oembed' ? 'explore' : CHOSEN.view };
      const address = await host.publish(role, write);
      const { seen, fitted, grounds } = await visit(host, address, about);
      assert.equal(seen, alone === 'iframe' ? 'iframe' : 'element');
      assert.ok(fitted, 'its height is fitted');
      if (seen === 'iframe') assert.equal(grounds, 'light');
      if (!ALL) return;
      const without = `${address}?without-script`;
      if (alone === 'link') await followLink(host, without);
      else assert.equal((await visit(host, without, about)).seen, alone);
    });
  }
}

test('an editor has no field for code', async () => {
  const page = await host.signedIn('editor');
  await page.goto(`${host.origin}/admin/pages/add/council/councilpage/2/`);
  assert.equal(await page.locator('[contenteditable=true]').count(), 1);
  assert.equal(await page.locator('[name=code]').count(), 0);
});

test('a page that has none stays as it is', async () => {
  const page = await open(host.browser, await host.publish('editor', async () => {}));
  await page.waitForFunction(() => customElements.get('outcomes-calculator'));
  assert.equal(await page.locator('outcomes-calculator').count(), 0);
  await page.context().close();
});
