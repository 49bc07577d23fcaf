// A real WordPress: each way in, published by an editor whose text is filtered and by an administrator, as a visitor sees it
// in a block theme and a classic one. The short form is one theme, with the site-wide script; everything is in make test-all.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { open } from './support/browser.mjs';
import { CHOSEN, copied, copy, followLink, visit } from './support/council.mjs';
import { ALL } from './support/pairs.mjs';
import { THEMES, embed, paste, wordPress, writeInEditor } from './support/wordpress.mjs';

const themes = ALL ? Object.values(THEMES) : [THEMES.block];

let host, code;
before(async () => {
  host = await wordPress();
  code = await copied(host.browser, host.site);
});
after(() => host?.end());

const BESIDE = '<!-- wp:paragraph -->\n<p class="beside">The board meets in March.</p>\n<!-- /wp:paragraph -->';
const block = (text) => `${BESIDE}\n\n<!-- wp:html -->\n${text}\n<!-- /wp:html -->`;
const ROADS = {
  script: () => block(code.script),
  element: () => block(code.element),
  link: () => `${BESIDE}\n\n<!-- wp:paragraph -->\n<p>${code.link}</p>\n<!-- /wp:paragraph -->`,
  frame: () => block(code.frame),
  oembed: () => `${BESIDE}\n\n<!-- wp:embed ${JSON.stringify({ url: code.oembed })} -->
<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${code.oembed}\n</div></figure>\n<!-- /wp:embed -->`,
};
// What is there without the site-wide script; with it, each is the calculator.
const ALONE = {
  administrator: { script: 'element', element: 'element', link: 'link', frame: 'iframe', oembed: 'iframe' },
  editor: { script: 'link', element: 'link', link: 'link', frame: 'link', oembed: 'iframe' },
};

// An address that is embedded says nothing of how much is shown.
const about = (road) => ({ view: road === 'oembed' ? 'explore' : CHOSEN.view });

for (const [role, expected] of Object.entries(ALONE)) {
  for (const [road, alone] of Object.entries(expected)) {
    test(`${road}, by an ${role}: the calculator, where the site has the script`, async () => {
      const number = await host.publish(role, ROADS[road]());
      for (const theme of themes) {
        const { seen, fitted, grounds } = await visit(host, host.page(number, theme), about(road));
        assert.equal(seen, alone === 'iframe' ? 'iframe' : 'element');
        assert.ok(fitted, 'its height is fitted');
        if (seen === 'iframe') assert.equal(grounds, 'light');
      }
    });

    test(`${road}, by an ${role}: the ${alone}, where it has none`, { skip: !ALL }, async () => {
      const number = await host.publish(role, ROADS[road]());
      for (const theme of themes) {
        const address = host.page(number, theme, false);
        if (alone === 'link') await followLink(host, address);
        else assert.equal((await visit(host, address, about(road))).seen, alone);
      }
    });
  }
}

// In the editor itself, where what is copied of any code is the link for formatted text.
const WRITTEN = {
  element: async (page) => {
    await copy(page.context(), host.site, 'element');
    await page.bringToFront();
    await paste(page);
  },
  oembed: (page) => embed(page, code.oembed),
};
for (const [road, write] of Object.entries(WRITTEN)) {
  test(`${road}, written in the block editor by an editor: the calculator`, async () => {
    const page = await host.signedIn('editor');
    const number = await writeInEditor(page, host.origin, write);
    const { fitted } = await visit(host, host.page(number, THEMES.block), { ...about(road), beside: '.entry-content > :first-child' });
    assert.ok(fitted, 'its height is fitted');
  });
}

// Blocks that are as narrow as what they hold.
const NARROW = {
  Buttons: () => `<!-- wp:buttons -->\n<div class="wp-block-buttons"><!-- wp:button -->\n<div class="wp-block-button">${code.link
    .replace('<a', '<a class="wp-block-button__link wp-element-button"')}</div>\n<!-- /wp:button --></div>\n<!-- /wp:buttons -->`,
  Row: () => group({ type: 'flex', flexWrap: 'nowrap' }),
  'centred Stack': () => group({ type: 'flex', orientation: 'vertical', justifyContent: 'center' }),
};
const group = (layout) => `<!-- wp:group ${JSON.stringify({ layout })} -->\n<div class="wp-block-group"><!-- wp:paragraph -->
<p>${code.link}</p>\n<!-- /wp:paragraph --></div>\n<!-- /wp:group -->`;
for (const [name, narrow] of Object.entries(NARROW)) {
  test(`a link in a ${name} block: the calculator, as wide as the column`, { skip: !ALL && name !== 'Buttons' }, async () => {
    const number = await host.publish('editor', `${BESIDE}\n\n${narrow()}`);
    // Twenty Twenty-One gives a paragraph in a Row 20 px less than one outside.
    for (const theme of themes) assert.equal((await visit(host, host.page(number, theme), { less: 20 })).seen, 'element');
  });
}

test('an address that is embedded on a phone: the calculator, whole', { skip: !ALL }, async () => {
  const number = await host.publish('editor', ROADS.oembed());
  for (const theme of Object.values(THEMES)) {
    const { fitted } = await visit(host, host.page(number, theme), { ...about('oembed'), options: { viewport: { width: 320, height: 640 } } });
    assert.ok(fitted, `its height is fitted in ${theme}`);
  }
});

test('a page that has none stays as it is', async () => {
  const number = await host.publish('editor', BESIDE);
  for (const theme of themes) {
    const page = await open(host.browser, host.page(number, theme));
    await page.waitForFunction(() => customElements.get('outcomes-calculator'));
    assert.equal(await page.locator('outcomes-calculator').count(), 0);
    await page.context().close();
  }
});
