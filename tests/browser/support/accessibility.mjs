// What accessibility is tested with: a page with axe in it, everything on it opened, what axe finds, what is too wide.
import { readFileSync } from 'node:fs';
import { ask, drawn, open, ready } from './browser.mjs';
import { ALL } from './pairs.mjs';

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

// The working of a figure goes on for long, and each of its lines is like the first ones.
const REPEATED = ALL ? '' : ':not(.working details details)';

/** Opens whatever can be opened, and what was in it, so many levels deep; of what can be asked of charts, each of one after another. */
export async function opened(page, what = 'details', levels = 4) {
  if (what === 'details') {
    await ask(page, `(one) => [...one.shadowRoot.querySelectorAll('figure.chart')].forEach((figure, at) => {
      const tools = [...figure.querySelectorAll('[data-tool]')];
      if (!tools.some((tool) => tool.ariaExpanded === 'true')) tools[at % tools.length]?.click();
    })`);
    await drawn(page);
  }
  const open = `(one) => [...one.shadowRoot.querySelectorAll('${what}:not([open])${REPEATED}')].map((part) => { part.open = true; }).length`;
  for (let left = levels; left && await ask(page, open); left -= 1) await drawn(page);
}

export const found = (page) => page.evaluate(async (rules) => {
  const { violations } = await axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
  return violations.map((one) => `${one.id}: ${one.help}: ${one.nodes.slice(0, 2).map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}, RULES);

export const overflow = (page) => page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

const styled = (page, text) => ask(page, '(one, text) => { const sheet = new CSSStyleSheet(); sheet.replaceSync(text); one.shadowRoot.adoptedStyleSheets.push(sheet); }', text);

/** Sets the spacing of WCAG 1.4.12, as a reader's own style would everywhere. */
export const spread = (page) => styled(page, `* { letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }`);

/** Makes all text twice as large, as a browser does that enlarges nothing but text. */
export async function doubled(page) {
  await ask(page, `(one) => [...one.shadowRoot.querySelectorAll('.calculator :not(svg *)')]
    .map((part) => [part, parseFloat(getComputedStyle(part).fontSize)])
    .forEach(([part, size]) => part.style.setProperty('font-size', 2 * size + 'px', 'important'))`);
  // A chart is then drawn anew, with other words.
  await styled(page, 'svg text { font-size: 28px !important; }');
}

/** Text that is cut: a box that hides what does not fit in it, or a control narrower than its words. Names that are typed may scroll. */
export const cut = (page) => ask(page, `(one) => [...one.shadowRoot.querySelectorAll('.calculator *')].filter((part) => {
  const { overflowX, overflowY } = getComputedStyle(part);
  if (part.closest('.hidden, svg, .placed :is(thead, th)') || part.matches('input:not(.number-box input)') || !part.clientWidth) return false;
  const hides = (overflow) => ['hidden', 'clip'].includes(overflow);
  const field = part.matches('.number-box input, button, summary, label');
  return ((hides(overflowX) || field) && part.scrollWidth > part.clientWidth + 1) || ((hides(overflowY) || part.matches('button')) && part.scrollHeight > part.clientHeight + 1);
}).map((part) => part.localName + '.' + part.className + ' ' + (part.value ?? part.textContent).slice(0, 60))`);
