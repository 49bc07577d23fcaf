// Roads × policies × hosts: every cell works, or says why not. What a host does to its own page does not reach in.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, open } from './support/browser.mjs';
import { HOSTS, POLICIES, ROADS } from './support/hosts.mjs';
import { raise, strike } from './support/stage.mjs';

let site, host, browser, plain;
before(async () => ({ site, host, browser } = await raise()));
after(() => strike({ site, host, browser }));

const cells = [];
after(() => {
  const names = Object.keys(POLICIES);
  const row = (first, rest) => `| ${[first, ...rest].join(' | ')} |`;
  for (const road of Object.keys(ROADS)) {
    console.log(`\n${row(`by ${road}`, names)}\n${row('---', names.map(() => '---'))}`);
    for (const name of Object.keys(HOSTS)) {
      const of = (policy) => cells.find((cell) => cell.road === road && cell.policy === policy && cell.host === name)?.outcome ?? '';
      if (names.some(of)) console.log(row(name, names.map(of)));
    }
  }
});

function address(road, policyName, { css, script, dir = 'ltr', head = '', around = (inner) => inner }) {
  const policy = POLICIES[policyName](site.origin);
  const nonce = policyName === 'nonce' ? ' nonce="abc"' : '';
  const styles = css ? `<link rel="stylesheet" href="${host.file('/host.css', css, 'text/css')}">` : '';
  const scripts = script ? `<script src="${host.file('/host.js', script, 'text/javascript')}"${nonce}></script>` : '';
  const parts = ROADS[road](site, nonce);
  return host.page(`<main dir="${dir}"><h1>Council</h1>${around(parts.body)}</main>`, { policy, head: styles + scripts + head + (parts.head ?? '') });
}

// Where each part of the calculator is, from its corner, with the host's font and width made the same everywhere.
const places = (page) => ask(page, `async (one) => {
  for (const [name, value] of Object.entries({ font: '16px/1.5 "Liberation Sans"', width: '900px', 'max-width': 'none', margin: '0', padding: '0' }))
    one.style.setProperty(name, value, 'important');
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
  const corner = one.getBoundingClientRect();
  const found = [];
  for (const part of one.shadowRoot.querySelectorAll('.calculator, .calculator *')) {
    const { left, top, width, height } = part.getBoundingClientRect();
    if (part.localName !== 'option') found.push([part.localName + '.' + (part.getAttribute('class') ?? ''), left - corner.left, top - corner.top, width, height]);
  }
  return found;
}`);

function moved(parts) {
  if (parts.length !== plain.length) return [`${parts.length} parts, not ${plain.length}`];
  return parts.flatMap(([name, ...place], index) => {
    const off = place.some((value, side) => Math.abs(value - plain[index][side + 1]) > 1);
    return off ? [`${name} at ${place.map(Math.round)}, not ${plain[index].slice(1).map(Math.round)}`] : [];
  });
}

// Works: it is there, it follows a typed number, and the page tells no fault.
async function use(page, road) {
  if (road === 'iframe') {
    const frame = page.frames()[1] ?? await page.waitForEvent('frameattached');
    await frame.locator('[part="headline"]').first().waitFor();
    await frame.locator('[data-lever=person_centred] input[type=text]').fill('40');
    await frame.waitForFunction(() => document.querySelector('outcomes-calculator').scenario.redesign.levers.person_centred.strength === 0.4);
    return;
  }
  await page.locator('[data-lever=person_centred] input[type=text]').fill('40');
  await within(page.evaluate('changed'), 'the change is told');
  assert.equal(await ask(page, '(one) => one.results.uncertainty.draws'), 8192);
  assert.equal(await ask(page, '(one) => one.save().redesign.levers.person_centred.strength'), 0.4);
}

// Playwright's own waiting needs a Map, which one of the hosts has put another in place of.
const within = (promise, what) => Promise.race([promise, new Promise((_, reject) => setTimeout(reject, 15_000, new Error(`${what}: 15 s`)))]);
const mounted = (page) => within(page.evaluate(async () => {
  window.changed = new Promise((resolve) => addEventListener('outcomes-calculator-change', () => resolve(true)));
  while (!document.querySelector('outcomes-calculator')?.ready) await new Promise((done) => setTimeout(done, 20));
  await document.querySelector('outcomes-calculator').ready;
}), 'it is there');

// What the page itself may be told: that its policy refuses WebAssembly, which then is done without.
const expected = (text) => /wasm|WebAssembly/i.test(text) || /connect-src/.test(text);

async function tried(road, policy, name) {
  const page = await open(browser, null);
  page.setDefaultTimeout(15_000);
  try {
    await page.goto(address(road, policy, HOSTS[name]));
    if (road !== 'iframe') await mounted(page);
    const parts = road === 'iframe' ? plain : await places(page);
    if (name === 'plain' && !plain) plain = parts;
    const off = moved(parts);
    if (off.length) return `${off.length} parts moved: ${off.slice(0, 3).join('; ')}`;
    await use(page, road);
    const lax = ['as GOV.UK', 'connects nowhere'].includes(policy);
    const wrong = [...page.wrong, ...await page.evaluate('window.refused')].filter((text) => !(lax && expected(text)));
    return wrong.length ? wrong.join('; ').slice(0, 200) : 'pass';
  } catch (fault) {
    return [`${fault}`.split('\n')[0], ...page.wrong].join('; ').slice(0, 300);
  } finally {
    await page.context().close();
  }
}

// Each host under a careful policy, each policy on a plain page, by each road; hosts and policies together by the element.
const wanted = [];
for (const road of Object.keys(ROADS)) {
  for (const policy of Object.keys(POLICIES)) {
    for (const name of Object.keys(HOSTS)) {
      const together = road === 'element' && ['none', 'named', 'as GOV.UK'].includes(policy);
      if (name === 'plain' || policy === 'named' || together) wanted.push([road, policy, name]);
    }
  }
}

test('the plain page, against which the others are measured', async () => {
  assert.equal(await tried('element', 'none', 'plain'), 'pass');
  assert.ok(plain.length > 200, `${plain?.length} parts`);
});

for (const [road, policy, name] of wanted) {
  test(`by ${road}, policy ${policy}, host ${name}`, async () => {
    const outcome = await tried(road, policy, name);
    cells.push({ road, policy, host: name, outcome });
    assert.equal(outcome, 'pass');
  });
}

test('in a form of the host, Enter does not send it, and nothing of the calculator is in it', async () => {
  const page = await open(browser, address('element', 'named', HOSTS['in a form']));
  await mounted(page);
  await page.evaluate(() => theirs.addEventListener('submit', () => { window.sent = true; }));
  const box = page.locator('[data-lever=person_centred] input[type=text]');
  await box.fill('40');
  await box.press('Enter');
  await page.locator('.calculator button').first().press('Enter');
  await page.waitForTimeout(200);
  const [sent, data, count] = await page.evaluate(() => [window.sent, [...new FormData(theirs).keys()], theirs.elements.length]);
  assert.deepEqual([sent, data, count], [undefined, ['q'], 2]);
  await page.context().close();
});
