// What every browser test stands on: the calculator's site, a council's site of another origin, and a browser.
import assert from 'node:assert/strict';
import { close, launch } from './browser.mjs';
import { councilSite, publish } from './servers.mjs';

export async function raise() {
  const [site, host, browser] = await Promise.all([publish(), councilSite(), launch()]);
  return { site, host, browser };
}

export async function strike({ site, host, browser }) {
  await browser?.close();
  site?.close();
  host?.close();
}

// A page may not be left with anything wrong: no fault, no warning, nothing that the policy refused.
export async function leave(page) {
  assert.deepEqual(page.wrong, []);
  assert.deepEqual(await page.evaluate('window.refused'), []);
  await close(page);
}
