// What a CMS left of the calculator in a page: read from the page's HTML as it is pasted, and never run.

const LOADER = /(^|\/)outcomes-calculator\.js([?#]|$)/;
const HEIGHT = /(^|\/)outcomes-calculator-frame\.js([?#]|$)/;
const PAGE = /(^|\/)(index\.html)?#(embed|frame)\b/;
// Scripts of the calculator's address that a tool keeps back: in another attribute, or by a type that does not run.
const RUNS = ['', 'text/javascript', 'application/javascript', 'module'];
// What tools that bundle scripts call theirs.
const BUNDLES = /autoptimize_|\/wp-rocket\/|\/litespeed\/|\/cache\/(min|asset-cleanup|fvm)\/|\/wpo-minify\/|\/sites\/[^"]*\/files\/js\/js_/;

const entities = { amp: '&', quot: '"', lt: '<', gt: '>', '#39': "'", '#039': "'", '#x27': "'", '#038': '&', '#38': '&' };
const decode = (text) => text.replace(/&(#?\w+);/g, (all, name) => entities[name.toLowerCase()] ?? all);

// What is commented out is no tag, nor what a browser that runs scripts takes for text.
const shownOf = (html) => html.replace(/<!--[\s\S]*?(-->|$)/g, '')
  .replace(/(<(script|style|textarea|title|iframe|noscript)\b[^>]*>)[\s\S]*?(?=<\/\2)/gi, '$1');
const withoutElements = (html) => html.replace(/(<outcomes-calculator\b[^>]*>)[\s\S]*?(?=<\/outcomes-calculator)/gi, '$1');

// Every tag that opens, with its attributes.
function tags(shown) {
  return [...shown.matchAll(/<([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi)].map(([whole, name, rest], index) => ({
    index,
    name: name.toLowerCase(),
    closed: /\/\s*>$/.test(whole),
    has: new Map([...rest.matchAll(/([^\s"'=<>/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g)]
      .map(([, attribute, value = '']) => [attribute.toLowerCase(), decode(value.replace(/^(["'])([\s\S]*)\1$/, '$2'))])),
  }));
}

const get = (tag, name) => tag.has.get(name) ?? '';
const named = (all, name) => all.filter((tag) => tag.name === name);
const elsewhere = (tag, pattern) => [...tag.has].some(([name, value]) => name !== 'src' && name.startsWith('data-') && pattern.test(value));

// A script with the address that `pattern` knows: 'runs', 'held' by a tool, or null.
function script(tag, pattern) {
  const runs = RUNS.includes(get(tag, 'type').toLowerCase());
  if (pattern.test(get(tag, 'src'))) return runs ? 'runs' : 'held';
  return elsewhere(tag, pattern) ? 'held' : null;
}

function scripts(all, pattern) {
  const found = named(all, 'script').map((tag) => ({ tag, state: script(tag, pattern) })).filter(({ state }) => state);
  return { running: found.filter(({ state }) => state === 'runs').map(({ tag }) => tag), held: found.some(({ state }) => state === 'held') };
}

const asks = (tag) => tag.has.has('data-preset') || tag.has.has('data-scenario');

function ofElements(all, loads) {
  const found = named(all, 'outcomes-calculator');
  if (found.length === 0) return [];
  if (found.some((tag) => tag.closed)) return ['element-closed'];
  return [loads ? 'element' : 'element-alone'];
}

const addresses = (all) => named(all, 'a').map((tag) => get(tag, 'href'));
const isLink = (href) => /#embed\b/.test(href) && PAGE.test(href);

function ofLinks(all, loads) {
  const found = addresses(all);
  const whole = found.some(isLink);
  const damaged = found.some((href) => /%23embed\b/i.test(href));
  return [whole && (loads ? 'link' : 'link-alone'), damaged && 'link-damaged'].filter(Boolean);
}

function ofFrames(all, fits) {
  const found = named(all, 'iframe');
  const shown = found.filter((tag) => PAGE.test(get(tag, 'src')));
  const told = shown.length > 0 ? [fits ? 'frame' : 'frame-unfitted'] : [];
  const boxes = shown.filter((tag) => tag.has.has('sandbox')).map((tag) => get(tag, 'sandbox').toLowerCase().split(/\s+/));
  if (boxes.some((box) => !box.includes('allow-scripts'))) return ['frame-shut'];
  if (boxes.some((box) => !box.includes('allow-downloads'))) told.push('frame-sandbox');
  if (shown.some((tag) => !get(tag, 'title').trim())) told.push('frame-untitled');
  if (found.some((tag) => !shown.includes(tag) && elsewhere(tag, PAGE))) told.push('frame-held');
  return told;
}

// Where the head ends and the one-tag script stands before that, it can place nothing.
function ofScripts(all, { running, held }) {
  const placing = running.filter(asks);
  const body = all.find(({ name }) => name === 'body')?.index ?? -1;
  const told = [];
  if (placing.some((tag) => tag.index > body)) told.push('script');
  else if (placing.length > 0) told.push('script-head');
  else if (running.length > 0) told.push('site');
  if (running.some((tag) => get(tag, 'type').toLowerCase() === 'module')) told.push('script-module');
  if (held) told.push('script-held');
  if (running.length === 0 && !held && named(all, 'script').some((tag) => BUNDLES.test(get(tag, 'src')))) told.push('script-bundled');
  return told;
}

// Code that was pasted into formatted text stands there to be read.
const isText = (html) =>
  /(?:&lt;|&#0?60;|&#x3c;)(?:outcomes-calculator\b|(?:script|iframe|a)\b[^<]{0,300}?(?:outcomes-calculator|#(?:embed|frame)\b))/i.test(html);

/**
 * What is left in the page whose HTML is `html`. `outcome` is what a visitor has: 'calculator', 'link', 'later' (once a tool
 * lets the script run) or 'nothing', and 'empty' if `html` has no tag; `told` are the findings, by the names that the words
 * of the page have for them.
 */
export function left(html) {
  const shown = shownOf(html);
  const all = tags(withoutElements(shown));
  if (all.length === 0 && !isText(html)) return { outcome: 'empty', told: [] };
  const loader = scripts(all, LOADER);
  const loads = loader.running.length > 0;
  const fits = loads || scripts(all, HEIGHT).running.length > 0;
  const told = [...ofScripts(all, loader), ...ofElements(all, loads), ...ofLinks(all, loads), ...ofFrames(all, fits)];
  if (isText(html)) told.push('text');
  const has = (...names) => names.some((one) => told.includes(one));
  if (has('script', 'element', 'link', 'frame', 'frame-unfitted')) return { outcome: 'calculator', told };
  if (has('link-damaged') || addresses(tags(shown)).some(isLink)) return { outcome: 'link', told };
  return { outcome: has('script-held', 'frame-held') ? 'later' : 'nothing', told };
}
