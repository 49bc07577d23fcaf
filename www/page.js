// The pages of the calculator itself: their language, what the fragment of the address asks for, and, where the page
// is shown in an iframe of another (#frame), word to that page of how high it is.
(() => {
  const HEIGHT = 'outcomes-calculator-height';
  const ASKED = ['preset', 'src', 'view', 'heading-level'];
  const SCHEMES = { auto: 'light dark', dark: 'dark' };
  const root = document.documentElement;
  // What mail and chat make of an address, undone: letters in per cent, once or more; & as HTML writes it.
  const tidy = (text, times = 4) => {
    const whole = /src=/.test(text); // whose own % are part of an address
    if (!times || whole || !/%[\da-f]{2}|&amp;|&#38;/i.test(text)) return text;
    try {
      return tidy(decodeURIComponent(text).replace(/&(amp|#38);/gi, '&'), times - 1);
    } catch {
      return text; // half a letter; the calculator tells of it
    }
  };
  // WordPress writes a second # and a word of its own behind the address of what it embeds, a newsletter ?utm_source=….
  const asked = () => {
    const text = tidy(location.hash).replace(/^[#!/?]+/, '').split(/src=/.test(location.hash) ? '#' : /[#?]/)[0];
    return new URLSearchParams(text);
  };
  const isWelsh = (language) => /^(3D)?cy/i.test(language);
  // A link that was put behind a ? is one all the same.
  const strayed = !location.hash && tidy(location.search).match(/[#?&](s=.*)/s);
  if (strayed) history.replaceState(null, '', `${location.pathname}#${strayed[1]}`);
  const calculator = () => document.querySelector('outcomes-calculator');

  const speak = (language) => {
    root.lang = isWelsh(language) ? 'cy' : 'en-GB';
    document.title = document.querySelector(`h1[lang=${root.lang.slice(0, 2)}]`)?.textContent ?? document.title;
  };

  // Keeps whatever else the address asks for, and every number on the page.
  const choose = (language) => {
    const next = asked();
    next.set('lang', language);
    history.replaceState(null, '', `#${next}`);
    speak(language);
    calculator()?.setAttribute('lang', language);
    dispatchEvent(new Event('outcomes-calculator-language'));
  };

  const offer = (link) => link.addEventListener('click', (event) => {
    event.preventDefault();
    choose(link.lang);
    document.querySelector(`a.other:not([lang=${link.lang}])`).focus();
  });

  // A page that offers no language of its own follows what the reader chooses in the calculator.
  const follow = ({ target: { shadowRoot } }) => {
    new MutationObserver(() => {
      const language = shadowRoot.querySelector('.calculator')?.lang;
      if (language && !root.lang.startsWith(language)) choose(language);
    }).observe(shadowRoot, { subtree: true, attributeFilter: ['lang'] });
  };

  const begin = () => {
    const wishes = asked();
    speak(wishes.get('lang'));
    for (const name of ASKED) if (wishes.has(name)) calculator()?.setAttribute(name, name === 'src' ? wishes.get(name) : wishes.get(name).replace(/[^\w-]+$/, ''));
    const others = document.querySelectorAll('a.other');
    others.forEach(offer);
    if (others.length === 0) addEventListener('outcomes-calculator-ready', follow, { once: true });
    if (root.className === 'frame') tellHeight();
  };

  const tellHeight = () => {
    const tell = () => parent.postMessage({ [HEIGHT]: Math.ceil(document.body.getBoundingClientRect().height) }, '*');
    new ResizeObserver(tell).observe(document.body);
    addEventListener('message', ({ source }) => source === parent && tell());
  };

  root.lang = isWelsh(asked().get('lang')) ? 'cy' : 'en-GB';
  if (asked().has('frame')) {
    root.className = 'frame';
    root.style.colorScheme = SCHEMES[asked().get('scheme')] ?? 'light'; // most pages around it are, whatever the device asks for
  }
  // Before the loader, which is deferred, and so before the calculator starts.
  document.addEventListener('readystatechange', begin, { once: true });
  // A link (s) is for the calculator, which asks before it puts anything in place of the reader's numbers.
  addEventListener('hashchange', () => {
    const wishes = asked();
    if (wishes.has('s')) {
      speak(wishes.get('lang')); // the calculator follows the language, and with it the link
      if (calculator()?.view === 'summary') calculator().view = 'explore'; // which the link of a summary leads to
    } else if (['lang', ...ASKED].some((name) => wishes.has(name))) location.reload();
    else speak(root.lang); // so that the calculator sees the next link as new
  });
})();
