// What accessibility is tested with: a page with axe in it, everything on it opened, what axe finds, what is too wide.
import { readFileSync } from 'node:fs';
import { ask, open, ready } from './browser.mjs';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A council's page with the calculator, ready, and axe in it. */
export async function show({ site, host, browser }, view, language, width, options = {}) {
  const page = await open(browser, host.page(`<main><h1>Council</h1><outcomes-calculator eager view="${view}"></outcomes-calculator></main>
    <script src="${site.loader}"></script>`, { lang: language }), { viewport: { width, height: 900 }, ...options });
  await ready(page);
  await page.evaluate(AXE);
  return page;
}

export const opened = (page) => ask(page, `async (one) => {
  for (let round = 0; round < 4; round += 1) {
    for (const details of one.shadowRoot.querySelectorAll('details:not([open])')) details.open = true;
    await new Promise((done) => setTimeout(done, 50));
  }
}`);

export const found = (page) => page.evaluate(async (rules) => {
  const { violations } = await axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
  return violations.map((one) => `${one.id}: ${one.help}: ${one.nodes.slice(0, 2).map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}, RULES);

export const overflow = (page) => page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
