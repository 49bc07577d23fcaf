// What the tests of a real CMS share: the calculator published under an address that it knows, programs started on loopback
// in a folder of their own, and what a visitor sees of a page.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, launch, open, ready } from './browser.mjs';
import { freePort } from './ports.mjs';
import { publish } from './servers.mjs';

export const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'outcomes-calculator');
/** What an editor chose on “Put this on your site”. */
export const CHOSEN = { preset: 'families', language: 'cy', view: 'summary' };

/** Tries until it is given something; a program that ended meanwhile will not come up. */
async function until(there, program) {
  for (let tries = 0; tries < 300; tries += 1) {
    assert.equal(program.exitCode, null, `${program.spawnargs[0]} ended: ${program.told}`);
    if (await there()) return;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  assert.fail(`${program.spawnargs[0]} does not answer: ${program.told}`);
}

/** A folder, the calculator's site and a browser; `start` runs a program until the folder is given up by `end`. */
export async function council() {
  const folder = mkdtempSync(join(tmpdir(), 'council-'));
  cpSync('dist', join(folder, 'calculator'), { recursive: true });
  const site = await publish(join(folder, 'calculator'));
  process.env.SITE = site.origin;
  const { describeEmbeds } = await import('../../../scripts/describe.mjs');
  describeEmbeds(join(folder, 'calculator'));
  const browser = await launch();
  const programs = [];
  const start = async (command, there, options) => {
    const program = spawn(command[0], command.slice(1), { stdio: ['ignore', 'pipe', 'pipe'], detached: true, ...options });
    program.told = '';
    program.ended = new Promise((done) => program.on('exit', done));
    for (const stream of [program.stdout, program.stderr]) stream.on('data', (text) => { program.told = `${program.told}${text}`.slice(-3000); });
    programs.push(program);
    await until(there, program);
    return program;
  };
  const end = async () => {
    await browser.close();
    site.close();
    for (const program of programs.reverse()) {
      if (program.exitCode === null) process.kill(-program.pid); // with what it has started itself
      await program.ended;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, site, browser, port: await freePort(), start, end };
}

const choose = async (page) => {
  for (const [name, value] of Object.entries(CHOSEN)) await page.selectOption(`#${name}`, value);
};

/** What “Put this on your site” shows to copy. */
export async function copied(browser, site) {
  const page = await open(browser, `${site.origin}/embed.html`);
  await choose(page);
  const roads = ['script', 'element', 'link', 'frame', 'oembed', 'site'];
  const code = await Promise.all(roads.map((road) => page.locator(`#road-${road} code`).innerText()));
  await page.context().close();
  return Object.fromEntries(roads.map((road, index) => [road, code[index]]));
}

/** Copies the code of a road there, by its button, in another tab of who is editing. */
export async function copy(context, site, road) {
  const page = await context.newPage();
  await page.goto(`${site.origin}/embed.html`);
  await choose(page);
  const button = page.locator(`#road-${road} button`);
  await button.click();
  await page.waitForFunction((one) => one.textContent === 'Copied', await button.elementHandle());
  await page.close();
}

/** Signs in by the CMS's own form. Nothing outside loopback is reached. */
export async function signIn(browser, address, fill, options) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  await context.route((url) => !/^(localhost|127\.0\.0\.1)$/.test(url.hostname), (route) => route.abort());
  context.setDefaultTimeout(10000);
  const page = await context.newPage();
  await page.goto(address);
  await fill(page);
  return page;
}

const SETTINGS = '(one) => [one.preset, one.getAttribute("lang") ?? document.documentElement.lang, one.view]';

// The one calculator of a page: in the page itself, or in an iframe of the calculator's own page.
async function calculatorOf(page, site) {
  const element = page.locator('outcomes-calculator');
  if (await element.count()) {
    await element.scrollIntoViewIfNeeded();
    await ready(page);
    return { element, view: page };
  }
  const iframe = page.locator(`iframe[src^="${site.origin}/index.html#frame"]`);
  await iframe.scrollIntoViewIfNeeded();
  const view = await (await iframe.elementHandle()).contentFrame();
  await view.waitForSelector('[part="headline"]');
  return { element: iframe, view };
}

/**
 * What a visitor sees at `address`: the calculator as it was chosen, as wide as the text beside it, with nothing wrong and
 * nothing asked outside loopback. `seen` is 'element' or 'iframe'; `fitted` says whether its height is that of its content.
 */
export async function visit({ browser, site }, address, { view = CHOSEN.view, beside = 'p.beside', less = 0, options } = {}) {
  const page = await open(browser, '', options);
  page.on('response', (one) => one.status() >= 400 && page.wrong.push(`${one.status()} ${one.url()}`));
  await page.goto(address);
  const { element, view: inner } = await calculatorOf(page, site);
  const framed = inner !== page;
  assert.deepEqual(await ask(inner, SETTINGS), [CHOSEN.preset, CHOSEN.language, view], address);
  const width = async (one) => Math.round((await one.boundingBox()).width);
  const [own, text] = [await width(element), await width(page.locator(beside))];
  assert.ok(own <= text && own >= text - less, `as wide as the text: ${own} beside ${text} px, ${address}`);
  const sideways = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  assert.equal(sideways, 0, `the page scrolls sideways: ${address}`);
  const grounds = await inner.evaluate('getComputedStyle(document.documentElement).colorScheme');
  const fitted = !framed || await heightFits(element, inner);
  assert.deepEqual(page.requested.filter((one) => !/^(data:|blob:|https?:\/\/(localhost|127\.0\.0\.1)[:/])/.test(one)), [], address);
  assert.deepEqual(page.wrong, [], address);
  await page.context().close();
  return { seen: framed ? 'iframe' : 'element', fitted, grounds };
}

// Once it is told, which is soon, the height of the iframe is that of what it shows.
async function heightFits(iframe, inner) {
  for (let tries = 0; tries < 20; tries += 1) {
    const [shown, content] = [await iframe.evaluate((one) => one.clientHeight), await inner.evaluate('document.body.getBoundingClientRect().height')];
    if (Math.abs(shown - content) <= 1) return true;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  return false;
}

/** What a visitor has where no script makes the link a calculator: a link that opens it, as it was chosen. */
export async function followLink({ browser, site }, address) {
  const page = await open(browser, address);
  assert.equal(await page.locator('outcomes-calculator').count(), 0, address);
  await page.locator('a[href*="#embed"]').click();
  await ready(page);
  assert.ok(page.url().startsWith(`${site.origin}/index.html#`), page.url());
  assert.deepEqual(await ask(page, SETTINGS), [CHOSEN.preset, CHOSEN.language, CHOSEN.view]);
  await page.context().close();
}
