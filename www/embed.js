// “Put this on your site”: writes the code of each way in, shows the calculator as chosen, and reads a pasted policy.
import { judge } from './policy.js';

const SITE = new URL('.', location.href.split('#')[0]).href;
const SCRIPT = 'outcomes-calculator.js';
const FRAME_SCRIPT = 'outcomes-calculator-frame.js';

const WORDS = {
  en: {
    calculator: 'Outcomes calculator',
    inside: 'The calculator appears here.',
    open: 'Open the outcomes calculator',
    copy: 'Copy',
    copied: 'Copied',
    roads: {
      script: ['One script tag', 'The calculator appears where the script stands. Use this where you can.'],
      element: ['An element and a script', 'The script may stand anywhere in the page, once for any number of calculators.'],
      link: ['An ordinary link', 'For a CMS that takes scripts out of the text. With the script loaded once in the head of every page, the link becomes the calculator; without it, the link opens the calculator.'],
      frame: ['An iframe', 'For a site that allows no scripts of others in its pages. The second line, which fits the height, may be left out.'],
    },
    verdict: {
      empty: 'Paste a policy first. Without one, your site lets the calculator in.',
      page: 'Enter the address of your page, like https://www.example.gov.uk/page',
      wasm: 'Yes. This policy lets the calculator in.',
      javascript: 'Yes, but slower: this policy allows no WebAssembly, so the calculator runs as plain JavaScript.',
      none: 'No. This policy keeps the calculator’s scripts out.',
      nonce: 'The script tag must carry the nonce that your site makes for each page.',
      frame: 'An iframe of the calculator is allowed.',
      noframe: 'An iframe of the calculator is not allowed.',
      lines: 'To let it in fully, the policy should say:',
      whole: 'The whole policy then is:',
    },
  },
  cy: {
    calculator: 'Cyfrifiannell canlyniadau',
    inside: 'Mae’r gyfrifiannell yn ymddangos yma.',
    open: 'Agor y gyfrifiannell canlyniadau',
    copy: 'Copïo',
    copied: 'Wedi’i gopïo',
    roads: {
      script: ['Un tag sgript', 'Mae’r gyfrifiannell yn ymddangos lle mae’r sgript yn sefyll. Defnyddiwch hwn lle gallwch.'],
      element: ['Elfen a sgript', 'Gall y sgript sefyll unrhyw le yn y dudalen, unwaith ar gyfer unrhyw nifer o gyfrifianellau.'],
      link: ['Dolen gyffredin', 'Ar gyfer system reoli cynnwys sy’n tynnu sgriptiau o’r testun. Lle mae’r sgript yn cael ei llwytho unwaith ym mhen (head) pob tudalen, mae’r ddolen yn troi’n gyfrifiannell; hebddi, mae’r ddolen yn agor y gyfrifiannell.'],
      frame: ['Iframe', 'Ar gyfer gwefan nad yw’n caniatáu sgriptiau eraill yn ei thudalennau. Gellir gadael allan yr ail linell, sy’n cymhwyso’r uchder.'],
    },
    verdict: {
      empty: 'Gludwch bolisi yn gyntaf. Heb un, mae eich gwefan yn caniatáu’r gyfrifiannell.',
      page: 'Rhowch gyfeiriad eich tudalen, fel https://www.example.gov.uk/tudalen',
      wasm: 'Ydy. Mae’r polisi hwn yn caniatáu’r gyfrifiannell.',
      javascript: 'Ydy, ond yn arafach: nid yw’r polisi hwn yn caniatáu WebAssembly, felly mae’r gyfrifiannell yn rhedeg fel JavaScript plaen.',
      none: 'Nac ydy. Mae’r polisi hwn yn cadw sgriptiau’r gyfrifiannell allan.',
      nonce: 'Rhaid i’r tag sgript gario’r nonce y mae eich gwefan yn ei wneud ar gyfer pob tudalen.',
      frame: 'Mae iframe o’r gyfrifiannell yn cael ei ganiatáu.',
      noframe: 'Nid yw iframe o’r gyfrifiannell yn cael ei ganiatáu.',
      lines: 'I’w chaniatáu’n llawn, dylai’r polisi ddweud:',
      whole: 'Y polisi cyfan wedyn yw:',
    },
  },
};

const at = (id) => document.getElementById(id);
const spoken = () => (document.documentElement.lang === 'cy' ? 'cy' : 'en');
const make = (name, text, properties = {}) => Object.assign(document.createElement(name), { textContent: text }, properties);
const escape = (text) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
const read = (name) => fetch(name).then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status))).catch(() => null);

const [presets, integrity] = await Promise.all([read('presets.json'), read('integrity.json')]);

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

function snippets() {
  const wishes = chosen();
  const words = WORDS[at('language').value || spoken()];
  const attributes = (prefix) => wishes.map(([name, value]) => ` ${prefix}${name}="${escape(value)}"`).join('');
  const pinned = (name) => (at('pinned').checked && integrity?.[name] ? ` integrity="${integrity[name]}" crossorigin="anonymous"` : '');
  const script = (more = '') => `<script src="${SITE}${SCRIPT}"${pinned(SCRIPT)} async${more}></script>`;
  const page = (road) => escape(`${SITE}index.html#${new URLSearchParams([[road, ''], ...wishes])}`.replace('=&', '&').replace(/=$/, ''));
  return {
    script: script(attributes('data-')),
    element: `<outcomes-calculator${attributes('')}><p>${words.inside}</p></outcomes-calculator>\n${script()}`,
    link: `<a href="${page('embed')}">${words.open}</a>`,
    frame: `<iframe src="${page('frame')}" title="${words.calculator}" width="100%" height="1200"></iframe>
<script src="${SITE}${FRAME_SCRIPT}"${pinned(FRAME_SCRIPT)} async></script>`,
  };
}

function copier(text, words) {
  const button = make('button', words.copy, { type: 'button' });
  button.addEventListener('click', async () => {
    await navigator.clipboard?.writeText(text).then(() => { button.textContent = words.copied; }, () => getSelection().selectAllChildren(button.previousElementSibling));
  });
  return button;
}

function showSnippets() {
  const words = WORDS[spoken()];
  at('snippets').replaceChildren(...Object.entries(snippets()).map(([road, code]) => {
    const [title, about] = words.roads[road];
    const part = make('section', '', { id: `road-${road}` });
    const shown = make('pre', '');
    shown.append(make('code', code));
    const button = copier(code, words);
    button.setAttribute('aria-label', `${words.copy}: ${title}`);
    part.append(make('h3', title), make('p', about), shown, button);
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
}

at('preset').append(...(presets ?? [{ id: 'frequent-ae' }]).map(({ id }) => make('option', id, { value: id })));
at('choices').addEventListener('input', () => {
  showSnippets();
  showCalculator();
});
at('check').addEventListener('submit', (event) => {
  event.preventDefault();
  showVerdict();
});
addEventListener('outcomes-calculator-language', showWords);
showWords();
