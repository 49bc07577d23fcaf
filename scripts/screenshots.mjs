// Pictures of the published page, for a person to look at: node scripts/screenshots.mjs (after make build).
import { mkdirSync } from 'node:fs';
import { launch, open, ready } from '../tests/browser/support/browser.mjs';
import { publish } from '../tests/browser/support/servers.mjs';

const OUT = 'tests/browser/out';
const set = (name, value) => (page) =>
  page.evaluate(([key, to]) => { document.querySelector('outcomes-calculator')[key] = to; }, [name, value]);
const spoil = async (page) => {
  const box = page.locator('.lever input[type=text]').first();
  await box.fill('140');
  await box.press('Enter');
};

const PICTURES = [
  ['wide', { viewport: { width: 1280, height: 900 } }],
  ['middle', { viewport: { width: 900, height: 900 } }],
  ['narrow', { viewport: { width: 320, height: 640 } }],
  ['dark', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }],
  ['welsh', { viewport: { width: 1280, height: 900 } }, set('lang', 'cy')],
  ['full', { viewport: { width: 1280, height: 900 } }, set('view', 'full')],
  ['summary', { viewport: { width: 1280, height: 900 } }, set('view', 'summary')],
  ['error', { viewport: { width: 1280, height: 900 } }, spoil],
  ['print', { viewport: { width: 794, height: 1123 } }, (page) => page.emulateMedia({ media: 'print' })],
];

mkdirSync(OUT, { recursive: true });
const [site, browser] = await Promise.all([publish(), launch()]);
for (const [name, options, change] of PICTURES) {
  const page = await open(browser, `${site.origin}/index.html`, options);
  await ready(page);
  await change?.(page);
  await page.waitForTimeout(400);
  await page.screenshot({ path: `${OUT}/${name}.png`, fullPage: true });
  if (name === 'print') await page.pdf({ path: `${OUT}/print.pdf`, format: 'A4' });
  console.log(`${OUT}/${name}.png${page.wrong.length ? `  ${page.wrong.join('; ')}` : ''}`);
  await page.context().close();
}
await browser.close();
site.close();
