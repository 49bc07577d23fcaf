// “Put this on your site”: writes the code of each way in, shows the calculator as chosen, and reads a pasted
// page and a pasted policy.
import { WORDS } from './embed-words.js';
import { left } from './left.js';
import { judge } from './policy.js';

const SITE = new URL('.', location.href.split('#')[0]).href;
const SCRIPT = 'outcomes-calculator.js';
const FRAME_SCRIPT = 'outcomes-calculator-frame.js';

const at = (id) => document.getElementById(id);
const spoken = () => (document.documentElement.lang === 'cy' ? 'cy' : 'en');
const make = (name, text, properties = {}) => Object.assign(document.createElement(name), { textContent: text }, properties);
const escape = (text) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
const read = (name) => fetch(name).then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status))).catch(() => null);

const [presets, integrity, oembed] = await Promise.all(['presets.json', 'integrity.json', 'oembed.json'].map(read));
const knowsSite = /src="https?:/.test(oembed?.html);

function isAddress(text) {
  try {
    return /^https?:$/.test(new URL(text).protocol);
  } catch {
    return false;
  }
}

// What is chosen, without what is so anyway.
function chosen() {
  const { preset, language, view } = at('choices').elements;
  const wishes = [['preset', preset.value], ['lang', language.value], ['view', view.value === 'explore' ? '' : view.value]];
  return wishes.filter(([, value]) => value);
}

// Where a CMS takes out a script, an element or an iframe, it leaves what stands within: the link.
function snippets() {
  const wishes = chosen();
  const language = at('language').value || spoken();
  const words = WORDS[language];
  const attributes = (prefix) => wishes.map(([name, value]) => ` ${prefix}${name}="${escape(value)}"`).join('');
  const pinned = (name) => (at('pinned').checked && integrity?.[name] ? ` integrity="${integrity[name]}" crossorigin="anonymous"` : '');
  const script = (more = '') => `<script src="${SITE}${SCRIPT}"${pinned(SCRIPT)} async${more}></script>`;
  const page = (road) => escape(`${SITE}index.html#${new URLSearchParams([[road, ''], ...wishes])}`.replace('=&', '&').replace(/=$/, ''));
  const link = `<a href="${page('embed')}">${words.open}</a>`;
  return {
    link,
    site: script(),
    oembed: `${SITE}embed/${at('preset').value}-${language}.html`,
    // Some themes give the width of the text to a block in it, and the whole page to an iframe.
    frame: `<div><iframe src="${page('frame')}" title="${words.calculator}" width="100%" height="1200" frameborder="0" loading="lazy" `
      + `allow="clipboard-write">${link}</iframe></div>\n<script src="${SITE}${FRAME_SCRIPT}"${pinned(FRAME_SCRIPT)} async></script>`,
    script: `${script(attributes('data-'))}<noscript>${link}</noscript>`,
    element: `<outcomes-calculator${attributes('')}>${link}</outcomes-calculator>\n${script()}`,
  };
}

// Into a field for code goes the code; into formatted text, which would show the code to be read, goes the link.
function write(text, formatted) {
  if (!formatted || !window.ClipboardItem) return navigator.clipboard.writeText(text);
  const as = (type, content) => [type, new Blob([content], { type })];
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries([as('text/plain', text), as('text/html', formatted)]))]);
}

function copier(text, words, formatted) {
  const button = make('button', words.copy, { type: 'button' });
  button.addEventListener('click', async () => {
    try {
      await write(text, formatted);
      button.textContent = words.copied;
    } catch {
      getSelection().selectAllChildren(button.previousElementSibling);
    }
  });
  return button;
}

function showSnippets() {
  const words = WORDS[spoken()];
  const all = snippets();
  at('snippets').replaceChildren(...Object.entries(all).map(([road, code]) => {
    const [title, about] = words.roads[road];
    const part = make('section', '', { id: `road-${road}` });
    const shown = make('pre', '');
    shown.append(make('code', code));
    const button = copier(code, words, /site|oembed/.test(road) ? '' : all.link);
    button.setAttribute('aria-label', `${words.copy}: ${title}`);
    part.append(make('h3', title), make('p', about));
    if (road === 'oembed' && !knowsSite) part.append(make('p', words.noSite, { className: 'warning' }));
    part.append(shown, button);
    return part;
  }));
}

function showCalculator() {
  const calculator = document.querySelector('outcomes-calculator');
  const wishes = new Map(chosen());
  for (const name of ['preset', 'lang', 'view']) {
    if (calculator.getAttribute(name) === (wishes.get(name) ?? null)) continue;
    if (wishes.has(name)) calculator.setAttribute(name, wishes.get(name));
    else calculator.removeAttribute(name);
  }
  if (!wishes.has('lang')) calculator.setAttribute('lang', spoken());
}

function showLeft() {
  const words = WORDS[spoken()].left;
  const { outcome, told } = left(at('source').value);
  const list = make('ul', '');
  list.append(...told.map((one) => make('li', words[one])));
  const parts = [make('p', words.outcome[outcome])];
  if (told.length > 0) parts.push(list);
  if (outcome === 'nothing') parts.push(make('p', words.instead));
  at('what-left').replaceChildren(...parts);
}

function showVerdict() {
  const words = WORDS[spoken()].verdict;
  const say = (...parts) => at('verdict').replaceChildren(...parts);
  if (!isAddress(at('page').value)) return say(make('p', words.page));
  const found = judge(at('policy').value, SITE, at('page').value);
  if (found.count === 0) return say(make('p', words.empty));
  const parts = [make('p', words[found.road])];
  if (found.nonce) parts.push(make('p', words.nonce));
  if (found.lines.length > 0) {
    parts.push(make('p', words.lines), make('pre', found.lines.join(';\n'), { id: 'lines' }));
    parts.push(make('p', words.whole), make('pre', found.policy, { id: 'whole' }), copier(found.policy, WORDS[spoken()]));
  }
  parts.push(make('p', found.frame ? words.frame : words.noframe));
  say(...parts);
}

function showWords() {
  const language = spoken();
  for (const option of document.querySelectorAll('option[data-en]')) option.textContent = option.dataset[language];
  for (const option of at('preset').options) {
    const preset = presets?.find((one) => one.id === option.value);
    option.textContent = (language === 'cy' ? preset?.title_welsh : preset?.title) ?? option.value;
  }
  showSnippets();
  showCalculator();
  if (at('verdict').firstChild) showVerdict();
  if (at('what-left').firstChild) showLeft();
}

at('preset').append(...(presets ?? [{ id: 'frequent-ae' }]).map(({ id }) => make('option', id, { value: id })));
at('choices').addEventListener('input', () => {
  showSnippets();
  showCalculator();
});
at('leaving').addEventListener('submit', (event) => {
  event.preventDefault();
  showLeft();
});
at('check').addEventListener('submit', (event) => {
  event.preventDefault();
  showVerdict();
});
addEventListener('outcomes-calculator-language', showWords);
showWords();
