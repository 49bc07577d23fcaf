// The room that the calculator takes: the width of the column, also in parents that are as wide as what they hold.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { drawn, open, ready } from './support/browser.mjs';
import { ALL, covering, product } from './support/pairs.mjs';
import { leave, raise, strike } from './support/stage.mjs';

let site, host, browser;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

const CSS = `body { margin: 0 } main { max-width: 645px; margin: 0 auto; padding: 0 20px }
  .wp-block-buttons { display: flex; flex-wrap: wrap; gap: .5em } .wp-block-button { display: inline-block }
  .wp-block-button__link { display: inline-block; padding: .6em 1.3em } .width-25 { width: calc(25% - .4em) }
  .row { display: flex; flex-wrap: nowrap; align-items: center; gap: 1em } .stack { display: flex; flex-direction: column; align-items: center }
  .inline { display: inline-block } .fit { width: fit-content } .float { float: left } .grid { display: grid; justify-items: center }
  .columns { display: grid; grid-template-columns: auto } .absolute { position: absolute }`;
const LAYOUTS = {
  'Buttons': (inner) => `<div class="wp-block-buttons"><div class="wp-block-button">${inner}</div></div>`,
  'Buttons, a quarter wide': (inner) => `<div class="wp-block-buttons"><div class="wp-block-button width-25">${inner}</div></div>`,
  'a Row': (inner) => `<div class="row">${inner}</div>`,
  'a paragraph in a Row': (inner) => `<div class="row"><p>${inner}</p></div>`,
  'a centred Stack': (inner) => `<div class="stack"><p>${inner}</p></div>`,
  'an inline block': (inner) => `<div class="inline">${inner}</div>`,
  'fit-content': (inner) => `<div class="fit"><p>${inner}</p></div>`,
  'a float': (inner) => `<div class="float">${inner}</div>`,
  'a table cell': (inner) => `<table><tr><td>${inner}</td></tr></table>`,
  'a grid that centres': (inner) => `<div class="grid"><div>${inner}</div></div>`,
  'an automatic column': (inner) => `<div class="columns">${inner}</div>`,
  'absolute': (inner) => `<div style="position:relative"><div class="absolute">${inner}</div></div>`,
  'a paragraph': (inner) => `<p>Before. ${inner} After.</p>`,
};

const ROADS = {
  link: () => `<a class="wp-block-button__link" href="${site.origin}/index.html#embed&amp;eager&amp;preset=families">Open the calculator</a>`,
  tag: () => `<script src="${site.loader}" data-preset="families" data-eager></script>`,
  element: () => '<outcomes-calculator preset="families" eager></outcomes-calculator>',
};

// A button a quarter wide is for a link alone.
const TABLE = product([Object.keys(LAYOUTS), [1280, 320], Object.keys(ROADS)]).filter(([name, , road]) => road === 'link' || !/quarter/.test(name));
for (const [name, width, road] of ALL ? TABLE : covering(TABLE)) {
  test(`${name}, at ${width} px, by a ${road}: the width of the column`, async () => {
    const page = await open(browser, host.page(`<main>${LAYOUTS[name](ROADS[road]())}</main>`,
      { head: `<style>${CSS}</style><script src="${site.loader}" async></script>` }), { viewport: { width, height: 800 } });
    await ready(page);
    await drawn(page);
    const [own, column, overflow, height] = await page.evaluate(() => [document.querySelector('outcomes-calculator').getBoundingClientRect().width,
      document.querySelector('main').getBoundingClientRect().width - 40, document.documentElement.scrollWidth - innerWidth, document.querySelector('outcomes-calculator').offsetHeight]);
    assert.ok(own > column * 0.8 && own <= column + 1, `${own} px in a column of ${column} px`);
    assert.ok(overflow <= 0, `${overflow} px too wide`);
    assert.ok(height < 16_000, `${height} px high`);
    await leave(page);
  });
}
