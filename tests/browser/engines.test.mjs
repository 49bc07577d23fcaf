// The calculator in Firefox and in WebKit, on a page of another origin: what it does, and the same bits.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { compare, presets } from './support/bits.mjs';
import { ask, ready, told } from './support/browser.mjs';
import { drive, engines, WATCH } from './support/engines.mjs';
import { councilSite, publish, strictPolicy } from './support/servers.mjs';

let site, host;
before(async () => ([site, host] = await Promise.all([publish(), councilSite()])));
after(() => { site?.close(); host?.close(); });

// The roads in: a script where the calculator is to stand, and the element with the script in the head.
const roads = {
  'the script where it stands': (loader) => ({ body: `<main><h1>Council</h1><script src="${loader}" async data-preset="frequent-ae" data-eager></script></main>` }),
  'the element, the script elsewhere': (loader) => ({
    head: `<script src="${loader}" async></script>`,
    body: '<main><h1>Council</h1><outcomes-calculator eager><p id="inside">Inside.</p></outcomes-calculator></main>',
  }),
};

for (const engine of engines) {
  describe(engine, () => {
    let page;
    before(async () => { page = await drive(engine); });
    after(() => page?.close());

    async function show({ body, head = '' }) {
      const watch = host.file('/watch.js', WATCH, 'text/javascript');
      const policy = strictPolicy(site.origin).replace('script-src', "script-src 'self'");
      await page.goto(host.page(body, { head: `<script src="${watch}"></script>${head}`, policy }));
      await ready(page);
    }
    async function nothingWrong() {
      assert.deepEqual(await page.evaluate('window.wrong'), []);
      assert.deepEqual(site.requests.filter((path) => /fallback/.test(path)), [], 'it runs as WebAssembly');
    }

    for (const [road, parts] of Object.entries(roads)) {
      test(`mounts by ${road}, and follows the keyboard`, async () => {
        await show(parts(site.loader));
        assert.match(await ask(page, '(one) => one.shadowRoot.querySelector("[part=headline]").textContent'), /\w+ \w+/);
        const strength = '(one) => one.scenario.redesign.levers.person_centred.strength ?? 1';
        const [value, before] = [await ask(page, strength), await ask(page, '(one) => one.results.views.public_value.net_present_value')];
        await ask(page, '(one) => one.shadowRoot.querySelector("[data-lever=person_centred] input[type=range]").focus()');
        await page.press('ArrowLeft');
        const [change] = await told(page, 'change');
        assert.ok(await ask(page, strength) < value);
        assert.equal(change.detail.scenario.redesign.levers.person_centred.strength, await ask(page, strength));
        assert.notEqual(change.detail.results.views.public_value.net_present_value, before);
        assert.equal(change.detail.results.uncertainty.draws, 8192);
        await nothingWrong();
      });
    }

    test('every preset gives the same bits as natively, draws included', async () => {
      await compare(page, presets, { draws: 1024, seed: 7 });
      await nothingWrong();
    });

    test('properties, methods and events', async () => {
      await show(roads['the element, the script elsewhere'](site.loader));
      const titles = await ask(page, `async (one) => {
        const first = one.save();
        await one.restore({ ...first, title: 'Second' });
        const restored = one.scenario.title;
        one.undo();
        const undone = one.scenario.title;
        one.redo();
        return [JSON.stringify(first.title) === JSON.stringify(undone), restored, one.scenario.title];
      }`);
      assert.deepEqual(titles, [true, 'Second', 'Second']);
      const refused = await ask(page, `(one) => one.restore({ ...one.save(), title: '' }).then(() => null, ({ name, faults }) => [name, faults[0].code])`);
      assert.deepEqual(refused, ['ScenarioError', 'out_of_range']);
      await ask(page, '(one) => { one.view = "full"; one.headingLevel = 3; one.lang = "cy"; }');
      await page.waitForFunction(() => document.querySelector('outcomes-calculator').shadowRoot.querySelector('.calculator').lang === 'cy');
      assert.deepEqual(await ask(page, '(one) => [one.getAttribute("view"), one.getAttribute("heading-level"), Boolean(one.shadowRoot.querySelector("h3"))]'),
        ['full', '3', true]);
      await ask(page, '(one) => { one.scenario = { format: "something else" }; }');
      assert.equal((await told(page, 'error'))[0].detail.code, 'scenario');
      assert.match(await ask(page, '(one) => one.exportCsv()'), /views\.public_value\.net_present_value/);
      await nothingWrong();
    });

    test('a link to every preset, changed, opens what it was made from', async () => {
      await show(roads['the script where it stands'](site.loader));
      const links = [];
      for (const [, scenario] of presets) {
        links.push(await ask(page, `async (one, scenario) => {
          await one.restore({ ...scenario, title: scenario.title.en + ' & changed' });
          return [one.link(), JSON.stringify(one.scenario)];
        }`, scenario));
      }
      for (const [number, [link, scenario]] of links.entries()) {
        await page.goto('about:blank');
        await page.goto(link);
        await ready(page);
        assert.equal(await ask(page, '(one) => JSON.stringify(one.scenario)'), scenario, presets[number][0]);
      }
    });

    test('its own page, in both languages', async () => {
      for (const language of ['en', 'cy']) {
        await page.goto('about:blank');
        await page.goto(`${site.origin}/index.html#lang=${language}`);
        await ready(page);
        assert.equal(await ask(page, '(one) => one.shadowRoot.querySelector(".calculator").lang'), language);
      }
    });
  });
}
