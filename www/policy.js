// Whether a content security policy lets the calculator in, read as browsers read it (CSP Level 3), and what to change.

const FALLBACKS = {
  'script-src-elem': ['script-src-elem', 'script-src', 'default-src'],
  'script-src': ['script-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
};
const WASM = "'wasm-unsafe-eval'";

// What is pasted may be a header with its name, a meta tag, or the bare policy; a comma parts two policies.
function policies(text) {
  const meta = text.match(/content\s*=\s*(["'])([\s\S]*?)\1\s*[\/>]/i)?.[2] ?? text;
  return meta.split(/,|content-security-policy(?:-report-only)?\s*:/i).map(directives).filter((one) => one.size > 0);
}

function directives(text) {
  const all = new Map();
  for (const part of text.replace(/&#39;|&apos;/g, "'").split(';')) {
    const [name, ...sources] = part.trim().split(/\s+/);
    if (name && !all.has(name.toLowerCase())) all.set(name.toLowerCase(), sources);
  }
  return all;
}

const governing = (policy, kind) => FALLBACKS[kind].find((name) => policy.has(name));

const scheme = (expected, url) =>
  url.protocol === `${expected}:` || (expected === 'http' && url.protocol === 'https:');

function host(source, url, page) {
  const [, , given, name, port, path] = source.match(/^((?:([a-z][a-z0-9+.-]*):\/\/))?([^/:]+)(?::([0-9*]+))?(\/.*)?$/i) ?? [];
  if (!name || !scheme(given?.toLowerCase() ?? page.protocol.slice(0, -1), url)) return false;
  const wanted = name.toLowerCase();
  if (wanted.startsWith('*.') ? !url.hostname.endsWith(wanted.slice(1)) : wanted !== '*' && wanted !== url.hostname) return false;
  const usual = { 'http:': '80', 'https:': '443' }[url.protocol];
  if (port !== '*' && (port ?? usual) !== (url.port || usual)) return false;
  return !path || path === '/' || (path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path);
}

function matches(source, url, page) {
  const lower = source.toLowerCase();
  if (lower === '*') return /^https?:$/.test(url.protocol) || url.protocol === page.protocol;
  if (lower === "'self'") return url.origin === page.origin;
  if (/^[a-z][a-z0-9+.-]*:$/.test(lower)) return scheme(lower.slice(0, -1), url);
  return !lower.startsWith("'") && host(source, url, page);
}

const allows = (sources, url, page) => sources.some((source) => matches(source, url, page));
const isNonce = (source) => /^'nonce-/i.test(source);
const isStrict = (source) => /^'strict-dynamic'$/i.test(source);

// A script that carries the page's nonce may run, and what it imports carries it on.
function letsScript(sources, url, page) {
  if (sources.some(isNonce)) return 'nonce';
  return !sources.some(isStrict) && allows(sources, url, page) ? 'yes' : 'no';
}

function look(policy, site, page) {
  const sources = (kind) => policy.get(governing(policy, kind)) ?? null;
  const address = (name) => new URL(name, site);
  const [elements, scripts, connect, frame] = Object.keys(FALLBACKS).map(sources);
  const sandbox = policy.get('sandbox');
  const loaded = elements === null ? 'yes' : letsScript(elements, address('outcomes-calculator.js'), page);
  const programs = elements === null || loaded === 'nonce' || allows(elements, address('outcomes-calculator-0.js'), page);
  return {
    script: sandbox && !sandbox.includes('allow-scripts') || !programs ? 'no' : loaded,
    wasm: scripts === null || scripts.some((source) => [WASM, "'unsafe-eval'"].includes(source.toLowerCase())),
    connect: connect === null || allows(connect, address('outcomes-calculator-0_bg.wasm'), page),
    frame: frame === null || allows(frame, address('index.html'), page),
  };
}

// Each directive that has to change, as it was and as it is to be.
function mend(policy, site, page, seen) {
  const origin = new URL(site).origin;
  const own = origin === page.origin ? "'self'" : origin;
  const changed = new Map();
  const shut = seen.script === 'no'; // with no nonce to carry, 'strict-dynamic' would make the address of no effect
  const add = (kind, ...wanted) => {
    const name = governing(policy, kind);
    const to = name === 'default-src' ? kind.replace('-elem', '') : name;
    const before = changed.get(to) ?? policy.get(name).filter((source) => !/^'none'$/i.test(source) && !(shut && isStrict(source)));
    changed.set(to, [...before, ...wanted.filter((one) => !before.includes(one))]);
  };
  if (shut && governing(policy, 'script-src-elem')) add('script-src-elem', own);
  if (!seen.wasm) add('script-src', WASM);
  if (!seen.connect) add('connect-src', own);
  if (policy.has('sandbox') && !policy.get('sandbox').includes('allow-scripts')) changed.set('sandbox', [...policy.get('sandbox'), 'allow-scripts']);
  return changed;
}

const line = ([name, sources]) => [name, ...sources].join(' ');

/**
 * What a policy does to the calculator of the folder `site` on the page `page`. `road` is the build that would serve:
 * 'wasm', 'javascript' or 'none'; `nonce` says that the script tag must carry the page's nonce; `frame` whether an iframe
 * of it would show. `lines` are the directives that let in the WebAssembly build, where they are not there yet, and
 * `policy` is the whole with them in place.
 */
export function judge(text, site, page) {
  const at = new URL(page);
  const all = policies(text);
  const seen = all.map((one) => look(one, site, at));
  const every = (key) => seen.every((one) => one[key]);
  const runs = seen.every((one) => one.script !== 'no');
  const mended = all.map((one, index) => mend(one, site, at, seen[index]));
  return {
    count: all.length,
    road: !runs ? 'none' : every('wasm') && every('connect') ? 'wasm' : 'javascript',
    nonce: runs && seen.some((one) => one.script === 'nonce'),
    frame: every('frame'),
    lines: mended.flatMap((one) => [...one].map(line)),
    policy: all.map((one, index) => [...new Map([...one, ...mended[index]])].map(line).join('; ')).join(', '),
  };
}
