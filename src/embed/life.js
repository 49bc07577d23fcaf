// A calculator from its start to its end, in what the page sees of it: the element, whose attributes, language and scenario
// it follows. The loader, which every page fetches, holds only what is needed before the program is there and where it
// cannot come (www/outcomes-calculator.js).
const running = []; // what is to be told of a fault of the program, after which it is dead
const dead = []; // what is dead is held, as to free it would call it
const rest = (stop) => running.includes(stop) && running.splice(running.indexOf(stop), 1);

/** Tells what runs of a fault of the program. */
export const stopAll = (fault) => running.splice(0).forEach((stop) => stop(fault));

/** `evaluate`, which is given up where the program dies. */
export const evaluator = (evaluate) => async (...given) => {
  let stop;
  const died = new Promise((_, reject) => { stop = reject; });
  running.push(stop);
  try {
    return await Promise.race([evaluate(...given), died]);
  } finally {
    rest(stop);
  }
};

const make = (tag, about) => Object.assign(document.createElement(tag), about);

// A copy that writes itself as JSON whatever a page has taught its own lists and objects.
const bare = (one) => (Object(one) !== one ? one : Object.setPrototypeOf(
  Array.isArray(one) ? one.map(bare) : Object.fromEntries(Object.entries(one).map(([key, value]) => [key, bare(value)])), null));

// What a page gives as JSON, for the first view; what JSON cannot say is for the rest of the program to read.
const textOf = (scenario) => {
  try {
    return JSON.stringify(bare(scenario));
  } catch {} // as of what holds itself
};

// A place as narrow as the words of the link that stood in it gives way to the first that is wider.
const climb = (element) => {
  const room = Math.min(240, innerWidth * 0.7);
  const narrow = () => element.getClientRects().length > 0 && element.offsetWidth < room && element.parentElement !== document.body;
  while (element.base && narrow()) element.parentElement.after(element);
};

// An element that was closed by itself, as HTML does not allow, holds the rest of the page, which is to be seen again.
const swallows = (element) => {
  const more = 'script, h1, h2, h3, h4, h5, h6, section, article, aside, nav, footer, form, iframe, outcomes-calculator';
  const holds = !element.nextElementSibling && (element.children.length > 2 || element.querySelector(more) !== null);
  if (holds) console.warn('<outcomes-calculator/> holds what stands after it: close it with </outcomes-calculator>');
  return holds;
};

const file = (address) => address.split(/[?#]/)[0].replace(/\/$/, '/index.html');

/**
 * What begins a calculator with a program that can `mount` one, and has words to `rescue` the reader where it dies. It is
 * given the element, the region to draw in, how to ask for the page's own `scenario` and the address of the calculator's
 * `page`, whether the language is Welsh, and whom to tell that the program has `died`: of its fault, and where there are
 * numbers to lose, with them and what is then to be shown.
 */
export const beginner = (mount, rescue) => async (element, region, asks, isWelsh, died, again) => {
  const slot = region.previousSibling;
  const words = rescue();
  let handle;
  let last;
  const settings = () => {
    const { preset, view, headingLevel, remember, src, base = document.baseURI } = element;
    const { scenario, page } = asks();
    return {
      preset, view, remember, scenario, page, heading_level: headingLevel, language: isWelsh() ? 'cy' : 'en',
      src: src ? new URL(src, base).href : null, fragment: file(location.href) === page ? location.hash : '',
    };
  };
  const follow = (changed) => handle?.update({ ...settings(), changed });
  const languages = new MutationObserver(() => follow());
  const keep = ({ detail }) => { last = detail.scenario; };
  const quiet = () => {
    rest(stop);
    languages.disconnect();
    element.removeEventListener('outcomes-calculator-change', keep);
  };
  // All begins anew with the numbers, at once; where that was done before, the reader is given them, and a fresh start. What was
  // only starting, and has no numbers, begins anew.
  const stop = (fault) => {
    quiet();
    if (handle) {
      dead.push(handle);
      try {
        last = handle.scenario(); // with a change of a moment ago
      } catch {} // what it last told of, then
      element._numbers = last;
    }
    const numbers = element._numbers;
    if (!numbers) return died(fault);
    const [text, save, start] = words.slice(isWelsh() ? 3 : 0);
    const href = URL.createObjectURL(new Blob([JSON.stringify(bare(numbers))]));
    const isSeen = died(fault, numbers, text, ' ', make('a', { href, download: 'scenario.json', textContent: save }), ' ',
      make('button', { textContent: start, onclick: again }));
    element._deaths = (element._deaths ?? 0) + 1;
    if (isSeen !== false && element._deaths <= 2) again();
  };

  running.push(stop);
  climb(element);
  try {
    const begun = settings();
    handle = await mount(element, region, { ...begun, text: textOf(begun.scenario) });
    const { scenario } = settings();
    if (scenario !== begun.scenario && scenario != null) handle.set_scenario(scenario);
  } catch (fault) {
    quiet();
    throw fault;
  }
  last = handle.scenario();
  languages.observe(document, { attributeFilter: ['lang'], subtree: true });
  element.addEventListener('outcomes-calculator-change', keep);
  if (swallows(element)) region.after(slot);
  else slot.hidden = true;
  follow();
  return Object.assign(handle, {
    follow,
    end() {
      quiet();
      delete element._numbers;
      region.before(slot);
      slot.hidden = false;
      handle.unmount();
    },
  });
};
