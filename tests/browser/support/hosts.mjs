// Hosts that are in the calculator's way, each written small: what they do to a page with styles, scripts and markup.

const preflight = `*, ::after, ::before { box-sizing: border-box; border: 0 solid; margin: 0; padding: 0 }
  html { line-height: 1.5; tab-size: 4 } h1, h2, h3 { font-size: inherit; font-weight: inherit }
  ol, ul, menu { list-style: none } img, svg, video { display: block; vertical-align: middle }
  button, input, select, textarea { font: inherit; letter-spacing: inherit; color: inherit; background: transparent; border-radius: 0 }`;
const bootstrap = `*, ::before, ::after { box-sizing: border-box } body { margin: 0; font: 400 1rem/1.5 sans-serif; -webkit-text-size-adjust: 100% }
  h2 { margin: 0 0 .5rem; font-size: 2rem; font-weight: 500; line-height: 1.2 } p { margin: 0 0 1rem } label { display: inline-block }
  table { caption-side: bottom; border-collapse: collapse } button { border-radius: 0 } .hidden { display: none !important } .form { display: flex }`;
const govuk = `html { background: #f3f2f1; overflow-y: scroll; text-size-adjust: 100% } body { margin: 0; background: #fff; -webkit-font-smoothing: antialiased }
  .govuk-template { font-family: arial } @supports (position: -webkit-sticky) { html { scroll-padding-top: 60px } }
  a:focus { outline: 3px solid transparent; background: #fd0; box-shadow: 0 -2px #fd0, 0 4px #0b0c0c }
  label { display: block; margin-bottom: 5px; font-size: 19px } input { width: 100%; height: 2.5rem; border: 2px solid #0b0c0c }`;

/** What each host adds: `css`, `script` (before anything else), `lang` and `dir` of the page, what stands `around`. */
export const HOSTS = {
  plain: {},
  'all unset': { css: '* { all: unset !important }' },
  'rem of 10 px': { css: 'html { font-size: 62.5% }' },
  Bootstrap: { css: bootstrap },
  'Tailwind preflight': { css: preflight },
  'govuk-frontend': { css: govuk },
  'labels hidden': { css: 'label, svg, table, details, input { display: none !important } div { float: left !important; position: static !important }' },
  'text spread out': { css: `body { letter-spacing: .2em; word-spacing: .5em; text-indent: 3em; hyphens: auto; word-break: break-all; text-transform: uppercase;
    font-style: italic; font-weight: 900; font-variant: small-caps; text-align: justify; white-space: pre; line-height: 3; border-spacing: 9px;
    list-style: square inside; text-wrap: balance; overflow-wrap: anywhere; writing-mode: horizontal-tb; tab-size: 1; caption-side: bottom }` },
  'right to left': { dir: 'rtl' },
  'Map replaced': { script: `window.Map = class { #keys = []; #values = [];
    get(key) { return this.#values[this.#keys.indexOf(key)]; } has(key) { return this.#keys.includes(key); }
    set(key, value) { this.#keys.push(key); this.#values.push(value); return this; } };` },
  'prototypes extended': { script: `Array.prototype.last = function () { return this[this.length - 1]; }; Object.prototype.extend = function () {};
    Array.prototype.toJSON = undefined; String.prototype.format = function () {}; Function.prototype.bind = Function.prototype.bind;` },
  'JSON.parse wrapped': { script: `const parse = JSON.parse; JSON.parse = (text, reviver) => {
    const value = parse(text, reviver); if (value && typeof value === 'object') value.seen = true; return value; };` },
  AMD: { script: 'window.define = () => { throw new Error("define was called"); }; define.amd = {}; window.exports = {}; window.module = { exports };' },
  'in a form': { around: (inner) => `<form id="theirs" action="/sent"><input name="q" value="1">${inner}<button>Send</button></form>` },
  'base elsewhere': { head: '<base href="https://base.invalid/elsewhere/">' },
  'no referrer': { head: '<meta name="referrer" content="no-referrer">' },
};

// The base is of another origin, which a policy may refuse.
const common = "default-src 'none'; style-src 'self'; img-src data:; form-action 'self';";

/** Policies from generous to strict, for a calculator from `origin`; `javascript` where WebAssembly is refused. */
export const POLICIES = {
  none: () => undefined,
  generous: () => "default-src * data: blob: 'unsafe-inline' 'unsafe-eval'",
  named: (origin) => `${common} script-src 'self' ${origin} 'wasm-unsafe-eval'; connect-src ${origin}; frame-src ${origin}`,
  nonce: (origin) => `${common} script-src 'nonce-abc' 'strict-dynamic' 'wasm-unsafe-eval'; connect-src ${origin}; frame-src ${origin}`,
  'trusted types': (origin) => `${common} script-src 'self' ${origin} 'wasm-unsafe-eval'; connect-src ${origin}; frame-src ${origin};
    require-trusted-types-for 'script'; trusted-types 'none'`.replace(/\s+/g, ' '),
  'as GOV.UK': (origin) => `default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self' ${origin}; connect-src 'self' ${origin}; frame-src ${origin}`,
  'connects nowhere': (origin) => `${common} script-src 'self' ${origin} 'wasm-unsafe-eval'; connect-src 'none'; frame-src ${origin}`,
};

/** The roads in, as the page has them. */
export const ROADS = {
  script: (site, nonce) => ({ body: `<script src="${site.loader}" async data-preset="frequent-ae" data-eager${nonce}></script>` }),
  element: (site, nonce) => ({ head: `<script src="${site.loader}" async${nonce}></script>`, body: '<outcomes-calculator eager></outcomes-calculator>' }),
  link: (site, nonce) => ({ head: `<script src="${site.loader}" async${nonce}></script>`, body: `<p><a href="${site.origin}/index.html#embed&eager">Open</a></p>` }),
  iframe: (site, nonce) => ({
    body: `<iframe src="${site.origin}/index.html#frame" title="Calculator" width="900" height="1200"></iframe>
      <script src="${site.origin}/outcomes-calculator-frame.js" async${nonce}></script>`,
  }),
};
