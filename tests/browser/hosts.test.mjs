// Roads × engines × policies × hosts: a cell works, or says why not. What a host does to its own page does not reach in.
// Every two of a road, an engine, a policy and a host meet in a cell; `make test-all` visits every cell.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { natively, presets } from './support/bits.mjs';
import { ask, close, launch, open, ready } from './support/browser.mjs';
import { drive, engines, WATCH } from './support/engines.mjs';
import { HOSTS, POLICIES, ROADS } from './support/hosts.mjs';
import { ALL, covering, product } from './support/pairs.mjs';
import { councilSite, publish } from './support/servers.mjs';

const ENGINES = ['chromium', ...engines];
const ROAD = Object.keys(ROADS);
const POLICY = Object.keys(POLICIES);
const HOST = Object.keys(HOSTS);

// What no product could pass: there the driver's own scripts break on what the host does, before they are in the frame.
const BEYOND = 'WebKit’s driver cannot look into a frame of this host, whose scripts break its own';
const isBeyond = ([engine, road, , name]) => engine === 'webkit' && road === 'iframe' && ['Map replaced', 'prototypes extended'].includes(name);

const TABLE = product([ENGINES, ROAD, POLICY, HOST]);
const VISITED = ALL ? TABLE : covering(TABLE.filter((cell) => !isBeyond(cell)));

let site, host;
before(async () => ([site, host] = await Promise.all([publish(), councilSite()])));
after(() => { site?.close(); host?.close(); });

const cells = new Map();
const row = (parts) => `| ${parts.join(' | ')} |`;
after(() => {
  console.log(`\nC Chromium, F Firefox, W WebKit; numbers: see below\n\n${row(['road', 'host', ...POLICY])}\n${row(['---', '---', ...POLICY.map(() => '---')])}`);
  const reasons = [];
  const mark = (engine, outcome) => {
    if (!outcome) return '';
    return outcome === 'pass' ? engine[0].toUpperCase() : `(${reasons.push(outcome)})`;
  };
  for (const road of ROAD) {
    for (const name of HOST) {
      const of = (policy) => ENGINES.map((engine) => mark(engine, cells.get([engine, road, policy, name].join()))).join('') || '·';
      console.log(row([road, name, ...POLICY.map(of)]));
    }
  }
  reasons.forEach((reason, index) => console.log(`(${index + 1}) ${reason}`));
  console.log(`\n${cells.size} cells of ${TABLE.length}, ${cells.size - reasons.length} pass; in WebKit visited again after a fault of its compiler: ${again.join('; ') || 'none'}`);
});

function address(road, policyName, { css, script, dir = 'ltr', head = '', around = (inner) => inner }, after = '') {
  const policy = POLICIES[policyName](site.origin);
  const nonce = policyName === 'nonce' ? ' nonce="abc"' : '';
  const own = (name, text) => `<script src="${host.file(name, text, 'text/javascript')}"${nonce}></script>`;
  const styles = css ? `<link rel="stylesheet" href="${host.file('/host.css', css, 'text/css')}">` : '';
  const parts = ROADS[road](site, nonce);
  return host.page(`<main dir="${dir}"><h1>Council</h1>${around(parts.body)}</main>`,
    { policy, head: own('/watch.js', WATCH) + styles + (script ? own('/host.js', script) : '') + (after ? own('/look.js', after) : '') + head + (parts.head ?? '') });
}

// What the calculator says before and after a change, and where each part of it is, from its corner, with the host's font
// and width made the same everywhere. Waits by itself: one of the hosts has put another in place of Map, which others need.
const LOOK = `(async () => {
  const pause = (time) => new Promise((done) => setTimeout(done, time));
  let one;
  for (let left = 500; left && !(one = document.querySelector('outcomes-calculator'))?.ready; left -= 1) await pause(20);
  await Promise.race([one.ready, pause(15000).then(() => { throw new Error('it is not there after 15 s'); })]);
  one.results; // which brings the draws where a slow machine has shown the first look without them
  for (const [name, value] of Object.entries({ font: '16px/1.5 "Liberation Sans"', width: '900px', 'max-width': 'none', margin: '0', padding: '0' }))
    one.style.setProperty(name, value, 'important');
  const look = () => {
    one.shadowRoot.getAnimations().forEach((animation) => animation.finish());
    const corner = one.getBoundingClientRect();
    const parts = [];
    for (const part of one.shadowRoot.querySelectorAll('.calculator, .calculator *')) {
      const { left, top, width, height } = part.getBoundingClientRect();
      const place = part.getClientRects().length ? [left - corner.left, top - corner.top, width, height] : [0, 0, 0, 0]; // not drawn
      if (part.localName !== 'option') parts.push([part.localName + '.' + (part.getAttribute('class') ?? ''), ...place]);
    }
    return parts;
  };
  let parts = look();
  for (let left = 50, before; left && String(parts) !== before; left -= 1) { // charts are drawn anew at that width
    before = String(parts);
    await pause(100);
    parts = look();
  }
  const said = () => String([one.results.views.public_value.net_present_value, one.results.uncertainty.draws]); // as a driver of Firefox rounds numbers
  const first = said();
  const next = one.save();
  next.redesign.levers.person_centred.strength = 0.4;
  await one.restore(next);
  return { said: [first, said()], parts };
})()`;

// What the page itself may be told: that its policy refuses WebAssembly, which then is done without.
const isExpected = (policy, text) => ['as GOV.UK', 'connects nowhere'].includes(policy) && /wasm|WebAssembly|connect-src/i.test(text);

function moved(parts, plain) {
  if (parts.length !== plain.length) return [`${parts.length} parts, not ${plain.length}`];
  return parts.flatMap(([name, ...place], index) => {
    const off = place.some((value, side) => Math.abs(value - plain[index][side + 1]) > 1);
    return off ? [`${name} at ${place.map(Math.round)}, not ${plain[index].slice(1).map(Math.round)}`] : [];
  });
}

// Chromium's page, so that it can be asked what a page of the other engines can.
async function chromium() {
  const browser = await launch();
  const page = await open(browser, null);
  return {
    goto: (url) => { page.wrong.length = 0; return page.goto(url); },
    evaluate: (about) => page.evaluate(about),
    inFrame: (about) => page.frames()[1].evaluate(about),
    wrong: async () => [...page.wrong, ...await page.evaluate('window.wrong')],
    close: () => browser.close(),
  };
}
async function other(engine, options) {
  const page = await drive(engine, options);
  return Object.assign(page, { wrong: () => page.evaluate('window.wrong'), isDriven: true });
}

// Where scripts of the host are in the way of the driver's own, the page looks by itself and tells in its address.
const BY_ITSELF = `addEventListener('load', () => ${LOOK}.then((seen) => ({ ...seen, wrong }), (fault) => ({ fault: String(fault) }))
  .then((told) => { location.hash = encodeURIComponent(JSON.stringify(told)); }));`;
async function inAddress(page) {
  for (let left = 400; left; left -= 1) {
    const [, told] = (await page.address()).split('#');
    if (told) return JSON.parse(decodeURIComponent(told));
    await new Promise((wait) => setTimeout(wait, 50));
  }
  return { fault: 'its address tells nothing' };
}

async function look(page, road, policy, about) {
  const itself = page.isDriven && road !== 'iframe' && about.script;
  await page.goto(address(road, policy, about, itself ? BY_ITSELF : ''));
  const seen = await (itself ? inAddress(page) : road === 'iframe' ? page.inFrame(LOOK) : page.evaluate(LOOK));
  if (seen.fault) throw new Error(seen.fault);
  return { wrong: seen.wrong ?? await page.wrong(), ...seen };
}

async function tried(page, plain, road, policy, name) {
  try {
    const { said, parts, wrong: told } = await look(page, road, policy, HOSTS[name]);
    plain[road === 'iframe'] ??= parts;
    const wrong = told.filter((text) => !isExpected(policy, text));
    if (wrong.length) return wrong.join('; ').slice(0, 300);
    const off = moved(parts, plain[road === 'iframe']);
    if (off.length) return `${off.length} parts moved: ${off.slice(0, 3).join('; ')}`;
    return JSON.stringify(said) === JSON.stringify(expected) ? 'pass' : `says ${said}, not ${expected}`;
  } catch (fault) {
    return `${fault}`.split('\n')[0].slice(0, 300);
  }
}

// Where WebKit’s own compiler fails (support/engines.mjs), the page is visited again, twice at most, and that is told.
const isOwnFault = (engine, outcome) => engine === 'webkit' && /^(Script error\.|Error: RuntimeError)/.test(outcome);
const again = [];

let expected;
before(() => {
  const [, scenario] = presets.find(([name]) => name === 'frequent-ae.json');
  const next = structuredClone(scenario);
  next.redesign.levers.person_centred.strength = 0.4;
  const options = { draws: 8192, seed: 1 };
  expected = [scenario, next].map((one) => natively(one, options)).map((results) => String([results.views.public_value.net_present_value, results.uncertainty.draws]));
  assert.notEqual(expected[0], expected[1]);
});

async function visit(page, plain, cell) {
  const [engine, road, policy, name] = cell;
  let outcome = isBeyond(cell) ? BEYOND : await tried(page, plain, road, policy, name);
  for (let left = 2; left > 0 && isOwnFault(engine, outcome); left -= 1) {
    again.push([road, policy, name].join(', '));
    outcome = await tried(page, plain, road, policy, name);
  }
  cells.set(cell.join(), outcome);
  return ['pass', BEYOND].includes(outcome) ? [] : [`${name}: ${outcome}`];
}

// For the whole table two engines side by side, each road in a fresh browser: no reader's has started some hundred calculators
// before.
describe('the table', { concurrency: ALL ? 2 : 1 }, () => {
  for (const engine of ENGINES) {
    describe(engine, { concurrency: 1 }, () => {
      const plain = {};
      let page;
      const begin = async () => {
        await page?.close();
        page = await (engine === 'chromium' ? chromium() : other(engine, { fresh: ALL }));
      };
      before(begin);
      after(() => page?.close());

      test('the plain page, against which the others are measured', async () => {
        for (const road of ['element', 'iframe']) assert.equal(await tried(page, plain, road, 'none', 'plain'), 'pass', road);
        assert.ok(plain.false.length > 200, `${plain.false.length} parts`);
      });

      for (const road of ROAD) {
        describe(`by ${road}`, () => {
          if (ALL) before(begin);
          for (const policy of POLICY) {
            const here = VISITED.filter((cell) => [engine, road, policy].every((value, place) => value === cell[place]));
            if (here.length) {
              test(`policy ${policy}`, async () => {
                const failed = [];
                for (const cell of here) failed.push(...await visit(page, plain, cell));
                assert.deepEqual(failed, []);
              });
            }
          }
        });
      }
    });
  }
});

describe('typed and pressed', () => {
  let browser;
  before(async () => { browser = await launch(); });
  after(() => browser?.close());

  // Playwright's own waiting needs a Map, which one of the hosts has put another in place of.
  for (const name of HOST) {
    test(`on host ${name} a typed number is followed`, async () => {
      const page = await open(browser, address('element', 'named', HOSTS[name]));
      await page.evaluate("new Promise((done) => { const look = () => (window.told.length ? done() : setTimeout(look, 20)); look(); })");
      await page.locator('[data-lever=person_centred] input[type=text]').fill('40');
      await page.evaluate("new Promise((done) => { const look = () => (window.told.length > 1 ? done() : setTimeout(look, 20)); look(); })");
      assert.equal(await ask(page, '(one) => one.save().redesign.levers.person_centred.strength'), 0.4);
      await close(page);
    });
  }

  test('in a form of the host, Enter does not send it, and nothing of the calculator is in it', async () => {
    const page = await open(browser, address('element', 'named', HOSTS['in a form']));
    await ready(page);
    await page.evaluate(() => theirs.addEventListener('submit', () => { window.sent = true; }));
    const box = page.locator('[data-lever=person_centred] input[type=text]');
    await box.fill('40');
    await box.press('Enter');
    await page.locator('.calculator button').first().press('Enter');
    await page.waitForTimeout(200);
    const [sent, data, count] = await page.evaluate(() => [window.sent, [...new FormData(theirs).keys()], theirs.elements.length]);
    assert.deepEqual([sent, data, count], [undefined, ['q'], 2]);
    await close(page);
  });
});
