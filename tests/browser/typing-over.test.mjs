// Every number box of every preset is typed over, key by key, with a sound number: it ends in the box and in the scenario.
// Here each engine has one of the presets, in one language, and types over one box of each kind that it has (the volume of a
// service, the use of a service by a group); with OUTCOMES_CALCULATOR_ALL=1 every box of every preset in both languages.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { presets } from './support/bits.mjs';
import { BOXES, COUNT, OPEN, OUTCOME, PLACE } from './support/boxes.mjs';
import { ask, launch, open, ready } from './support/browser.mjs';
import { drive, engines } from './support/engines.mjs';
import { ALL } from './support/pairs.mjs';
import { councilSite, publish } from './support/servers.mjs';

const ENGINES = ['chromium', ...engines];
const SHORT = { chromium: ['families', 'en'], firefox: ['frequent-ae', 'cy'], webkit: ['frequent-callers', 'cy'] };

let site, host;
before(async () => ([site, host] = await Promise.all([publish(), councilSite()])));
after(() => { site?.close(); host?.close(); });

/** A page of an engine that can be clicked and typed in, as a person does. */
async function start(engine) {
  if (engine !== 'chromium') return drive(engine);
  const browser = await launch();
  const page = await open(browser);
  page.close = () => browser.close();
  page.typeOver = async ({ x, y }, text) => {
    await page.mouse.click(x, y);
    await page.keyboard.press('Control+A');
    await page.keyboard.type(text);
  };
  return page;
}

ENGINES.forEach((engine) => describe(engine, () => {
  let page;
  const kinds = []; // typed over so far
  before(async () => { page = await start(engine); });
  after(() => page?.close());

  presets.forEach(([file]) => {
    const preset = file.replace('.json', '');
    const [short, own] = SHORT[engine];
    const languages = ALL ? ['en', 'cy'] : preset === short ? [own] : [];
    for (const language of languages) {
      test(`${preset}, ${language}: what is typed is what counts`, async () => {
        await page.goto('about:blank');
        await page.goto(host.page(`<main><h1>Council</h1>
          <script src="${site.loader}" async data-eager data-view="full" data-preset="${preset}" data-lang="${language}"></script></main>`));
        await ready(page);
        const wrong = [];
        let count = 0;
        for (let holder = 0, all = await ask(page, COUNT); holder < all; holder += 1) {
          await ask(page, OPEN, holder);
          const boxes = await ask(page, BOXES, { place: holder, done: ALL ? null : kinds });
          kinds.push(...boxes.map(({ kind }) => kind));
          assert.deepEqual(boxes.filter(({ typed }) => typed === null), [], 'boxes with no other sound number');
          count += boxes.length;
          for (const box of boxes) {
            let found = 'missed';
            for (let left = 3; left && found === 'missed'; left -= 1) {
              await page.typeOver(await ask(page, PLACE, box), box.typed);
              found = await ask(page, OUTCOME, box);
            }
            if (found) wrong.push(found === 'missed' ? `${box.path}: the click did not meet the box` : found);
          }
        }
        assert.deepEqual(wrong, []);
        assert.ok(ALL ? count > 80 : kinds.length > 40, `${count} boxes, ${kinds.length} kinds`);
      });
    }
  });
}));
