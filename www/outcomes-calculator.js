// The loader: defines <outcomes-calculator>, and places one where its script stands in the body of a page.
// A classic script, so that one tag does it. The build fills in __GLUE__, __WASM__ and __FALLBACK__, the names of the
// files beside this one that hold the calculator itself, as WebAssembly and as plain JavaScript.
(() => {
  const TAG = 'outcomes-calculator';
  const ATTRIBUTES = ['preset', 'src', 'lang', 'view', 'heading-level', 'eager', 'remember'];
  // Space for the calculator, so that nothing in sight moves when it appears.
  const RESERVED = ':host(:not([hidden])){display:block;min-height:max(50em,100vh)}';
  const WORDS = {
    en: {
      script: 'The calculator could not be loaded: a file beside its script is missing.',
      browser: 'The calculator could not be loaded: this browser is too old.',
      fault: 'The calculator could not be loaded: a fault of its own.',
      policy: 'The calculator could not be loaded: this page’s Content-Security-Policy should say:',
      link: 'Open its own page',
    },
    cy: {
      script: 'Ni ellid llwytho’r gyfrifiannell: mae ffeil wrth ymyl ei sgript ar goll.',
      browser: 'Ni ellid llwytho’r gyfrifiannell: mae’r porwr hwn yn rhy hen.',
      fault: 'Ni ellid llwytho’r gyfrifiannell: nam ynddi hi ei hun.',
      policy: 'Ni ellid llwytho’r gyfrifiannell: dylai Content-Security-Policy y dudalen hon ddweud:',
      link: 'Agor ei thudalen ei hun',
    },
  };

  const script = document.currentScript;
  const base = script?.src || document.baseURI;
  const { origin } = new URL(base);
  // The calculator's own page, which opens share links.
  const index = new URL('index.html', base);
  const file = ({ origin, pathname }) => origin + pathname.replace(/\/$/, '/index.html');
  const own = file(location) === file(index);
  let sheet, space, program;
  try {
    sheet = new CSSStyleSheet();
    (space = new CSSStyleSheet()).replaceSync(RESERVED);
  } catch {} // an old browser, which is told so when the calculator is to start

  // The calculator itself, once for the whole page; asked for again, and as another, only where it failed: a browser keeps
  // what it was given under a name, a page of an error too.
  const load = () => program ??= start().catch((fault) => {
    forget();
    throw fault;
  });
  const forget = () => {
    program = null;
    life += '#';
  };

  const make = (tag, about) => Object.assign(document.createElement(tag), about);

  // After a fault of its own, of which it tells, the program cannot be trusted: every calculator stops, and starts again
  // with another.
  let life = '', rescue; // and what is then said, in English and Welsh
  const running = new Set(), dead = []; // what is dead is held, as to free it would call it
  const watch = (fault) => {
    forget();
    running.forEach((stop) => stop(fault));
  };

  const webAssembly = async () => {
    new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0))); // throws where it is refused
    const module = await import(new URL(__GLUE__ + life, base));
    await module.default({ module_or_path: new URL(__WASM__, base) });
    return module;
  };

  // The lines of a page's policy as they are to be, for the calculator to be let in and nothing else to be kept out.
  const mend = (policy) => [['script-src', `${origin} 'wasm-unsafe-eval'`], ['connect-src', origin]].map(([name, wanted]) => {
    const [, sources] = policy.match(`${name} ([^;]*)`) ?? policy.match('default-src ([^;]*)') ?? [];
    return sources && `${name} ${sources} ${wanted}`.replace("'none' ", '');
  }).filter(Boolean).join('; ');

  const start = async () => {
    let code = 'script';
    let policy;
    const refuse = ({ blockedURI, originalPolicy }) => {
      if (blockedURI === 'wasm-eval' || blockedURI.startsWith(origin)) [code, policy] = ['policy', originalPolicy];
    };
    document.addEventListener('securitypolicyviolation', refuse);
    try {
      if (!space) throw code = 'browser';
      const module = await webAssembly().catch(() => import(new URL(__FALLBACK__ + life, base)));
      sheet.replaceSync(module.stylesheet());
      rescue = module.rescue();
      module.watch(watch);
      return module;
    } catch (cause) {
      await new Promise((resolve) => setTimeout(resolve, 50)); // the policy's own word comes later than the failure
      throw Object.assign(new Error(`${TAG}: ${cause}`), { code, policy });
    } finally {
      document.removeEventListener('securitypolicyviolation', refuse);
    }
  };

  class OutcomesCalculator extends HTMLElement {
    static observedAttributes = ATTRIBUTES;

    #root = this.attachShadow({ mode: 'open' });
    #slot = make('slot');
    #region; // where the calculator is drawn, from its start to its end
    #handle; // the calculator, once it is drawn
    #waiting; // ends the waiting for a reason to start
    #message; // what is shown where it could not start
    #scenario; // what the page has given in place of a preset
    #follow = (changed) => this.#handle?.update({ ...this.#settings(), changed });
    #languages = new MutationObserver(() => this.#follow());
    #last; // the scenario as it last was, for when the program has a fault
    #promise = {};

    constructor() {
      super();
      this.#reserve(true);
      this.#root.append(this.#slot);
      this.#renew();
      this.addEventListener(`${TAG}-change`, ({ detail }) => this.#last = detail.scenario);
      // Properties that the page set before this script arrived.
      for (const name of Object.keys(this)) {
        if (!(name in OutcomesCalculator.prototype)) continue;
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }

    connectedCallback() {
      if (this.#region || this.#waiting) return;
      if (this.#promise.settled) this.#renew();
      this.#languages.observe(document, { attributeFilter: ['lang'], subtree: true });
      const start = () => this.#start();
      if (this.eager) return void start();
      const nearing = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && start(),
        { rootMargin: '75%' });
      const waiting = this.#waiting = new AbortController();
      waiting.signal.onabort = () => nearing.disconnect();
      nearing.observe(this);
      this.addEventListener('focusin', start, waiting);
      addEventListener('beforeprint', start, waiting);
    }

    // An element that is moved is put back before the microtask runs, and keeps its numbers.
    disconnectedCallback() {
      queueMicrotask(() => this.isConnected || this.#stop());
    }

    attributeChangedCallback(name, before, after) {
      if (before === after) return;
      if (name === 'eager' && this.#waiting && this.eager) this.#start();
      if (this.#handle && /preset|src/.test(name)) this.#scenario = undefined;
      this.#follow(name);
    }

    get ready() { return this.#promise.ready; }
    get results() { return this.#handle?.results() ?? null; }
    get scenario() { return this.#handle?.scenario() ?? this.#scenario ?? null; }
    set scenario(scenario) {
      this.#scenario = scenario;
      if (scenario != null) this.#handle?.set_scenario(scenario); // a page that has none to give changes nothing
    }

    exportCsv() { return this.#handle?.export_csv() ?? ''; }
    link() {
      const page = new URL(index);
      if (this.#handle) page.hash = this.#handle.link();
      return page.href;
    }
    save() { return this.scenario; }
    async restore(scenario) {
      this.#waiting && this.#start();
      await this.ready;
      return this.#handle.restore(scenario);
    }
    async evaluate(scenario, options) {
      const module = await load();
      return new Promise((resolve, reject) => {
        running.add(reject);
        module.evaluate(scenario, options).then(resolve, reject).finally(() => running.delete(reject));
      });
    }
    reset() { this.#handle?.reset(); }
    undo() { this.#handle?.undo(); }
    redo() { this.#handle?.redo(); }

    // Room is kept until there is something to show, the calculator or why there is none.
    #reserve(waits) {
      if (space) this.#root.adoptedStyleSheets = waits ? [sheet, space] : [sheet];
    }

    #renew() {
      const promise = this.#promise = {};
      promise.ready = new Promise((resolve, reject) => Object.assign(promise, { resolve, reject }));
      promise.ready.catch(() => {}); // a page that does not ask is not told twice
    }

    #settings() {
      const { preset, view, headingLevel, remember } = this;
      const src = this.getAttribute('src');
      return {
        preset, view, remember, scenario: this.#scenario, heading_level: headingLevel, language: this.#language(),
        src: src && new URL(src, this.base ?? document.baseURI).href,
        fragment: own ? location.hash : '', page: `${index}`,
      };
    }

    // The nearest lang, looking out through any shadow roots between here and the page.
    #language() {
      for (let at = this; at; at = at.parentNode ?? at.host) {
        const lang = at.getAttribute?.('lang');
        if (lang) return /^cy\b/i.test(lang) ? 'cy' : 'en';
      }
      return 'en';
    }

    async #start() {
      this.#waiting?.abort();
      this.#waiting = null;
      this.#region?.remove();
      this.#message?.remove();
      this.#reserve(true);
      const region = this.#region = make('div');
      this.#root.append(region);
      running.add(this.#rescue);
      try {
        const module = await load();
        if (region !== this.#region) return;
        const settings = this.#settings();
        const handle = await module.mount(this, region, settings);
        if (region !== this.#region) return handle.unmount();
        this.#handle = handle;
        this.#last = handle.scenario();
        this.#slot.remove();
        this.#reserve(false);
        if (this.#scenario !== settings.scenario) this.scenario = this.#scenario;
        this.#follow();
        this.#promise.settled = true;
        this.#promise.resolve(this);
        this.#tell('ready');
      } catch (fault) {
        if (region === this.#region) this.#fail(fault);
      }
    }

    #stop() {
      this.#languages.disconnect();
      this.#waiting?.abort();
      running.delete(this.#rescue);
      this.#handle?.unmount();
      this.#region?.remove();
      this.#message?.remove();
      this.#root.prepend(this.#slot);
      this.#waiting = this.#handle = this.#region = null;
    }

    // What was between the tags stays, and below it stands why, with a way on.
    #fail({ code = 'fault', message, policy }) {
      const words = WORDS[this.#language()];
      let text = words[code] ?? message;
      if (policy) text += ` ${mend(policy)}`;
      this.#say(text, ' ', make('a', { href: index, textContent: words.link }));
      this.#promise.settled = true;
      this.#promise.reject(code);
      this.#tell('error', { code, message: code in words ? `${text} ${message}` : text });
    }

    // The program is dead: the reader is given the numbers, and a fresh start with them. What was only starting begins anew,
    // as long as that may help.
    #rescue = (fault) => {
      if (!this.#handle) return life[2] ? this.#fail(fault) : this.#start();
      const [text, save, again] = rescue.slice(this.#language() === 'cy' && 3);
      dead.push(this.#handle);
      this.#handle = null;
      this.#scenario = this.#last;
      const href = URL.createObjectURL(new Blob([JSON.stringify(this.#last)]));
      this.#say(text, ' ', make('a', { href, download: 'scenario.json', textContent: save }), ' ',
        make('button', { textContent: again, onclick: () => this.#start() }));
      this.#renew();
      this.#tell('error', { code: 'fault', message: text });
    };

    #say(...parts) {
      running.delete(this.#rescue);
      this.#message = make('p', { role: 'alert' });
      this.#message.append(...parts);
      this.#region.remove();
      this.#region = null;
      this.#root.append(this.#message);
      this.#reserve(false);
    }

    #tell(what, detail) {
      this.dispatchEvent(new CustomEvent(`${TAG}-${what}`, { bubbles: true, composed: true, detail }));
    }
  }

  // Attributes as properties; what is not allowed reads as the default.
  const reflect = (attribute, read, name = attribute) => Object.defineProperty(OutcomesCalculator.prototype, name, {
    configurable: true,
    enumerable: true,
    get() { return read(this.getAttribute(attribute)); },
    set(value) {
      if (value === false || value == null) this.removeAttribute(attribute);
      else this.setAttribute(attribute, value === true ? '' : value);
    },
  });
  reflect('preset', (text) => text || 'frequent-ae');
  reflect('src', (text) => text ?? '');
  reflect('view', (text) => ['full', 'summary'].includes(text) ? text : 'explore');
  reflect('heading-level', (text) => /^[1-6]$/.test(text) ? +text : 2, 'headingLevel');
  reflect('eager', (text) => text !== null);
  reflect('remember', (text) => text !== null);

  if (!customElements.get(TAG)) customElements.define(TAG, OutcomesCalculator);

  const calculatorOf = (read) => {
    const calculator = make(TAG);
    for (const name of ATTRIBUTES) if (read(name) !== null) calculator.setAttribute(name, read(name));
    return calculator;
  };

  // An ordinary link that asks for it becomes the calculator; it stays inside, for when the calculator cannot start.
  const upgrade = () => {
    if (own) return;
    for (const link of document.querySelectorAll('a[href*="#embed"]')) {
      if (file(link) !== file(index) || link.closest(TAG)) continue;
      const asked = new URLSearchParams(link.hash);
      const calculator = calculatorOf((name) => asked.get(name));
      calculator.base = index; // of an address in the link, which is then the same where the link is followed
      link.replaceWith(calculator);
      calculator.append(link);
    }
  };

  // A script places a calculator only where the page, once parsed, has none of its own; the same script twice is one.
  const all = () => [...document.querySelectorAll(TAG)];
  const place = () => {
    const calculator = calculatorOf((name) => script.getAttribute(`data-${name}`));
    const wish = calculator.outerHTML;
    if (all().some(({ placed = wish }) => placed === wish)) return;
    calculator.placed = wish;
    script.after(calculator);
  };

  upgrade();
  if (script && document.body?.contains(script)) place();
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => {
      upgrade();
      if (all().some((one) => !one.placed)) all().forEach((one) => one.placed && one.remove());
    }, { once: true });
  }
})();
