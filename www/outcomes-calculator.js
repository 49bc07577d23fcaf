// The loader: defines <outcomes-calculator>, places one where a tag of its own asks for it (data-preset, data-scenario), and
// makes one of each link that asks for it. A classic script, so that one tag does it. The build fills in __GLUE__ and
// __FALLBACK__, the names of the files beside this one that hold the calculator itself, as WebAssembly and as plain
// JavaScript, and __SITE__, the address of their folder where the one who builds says it (scripts/loader.mjs).
// It leans on nothing that a page may have put in the place of what is the browser's: no Set, Map or Promise by name.
(() => {
  const TAG = 'outcomes-calculator';
  // Space for the calculator, so that nothing in sight moves when it appears.
  const RESERVED = ':host(:not([hidden])){display:block;min-height:max(50em,100vh)}';
  // In English and Welsh.
  const WORDS = {
    script: ['a file of its own is missing.', 'mae ffeil ohoni ar goll.'],
    policy: ['this page’s Content-Security-Policy should say:', 'dylai Content-Security-Policy y dudalen hon ddweud:'],
    browser: ['this browser is too old.', 'mae’r porwr hwn yn rhy hen.'],
    link: ['Open its own page', 'Agor ei thudalen ei hun'],
    failed: ['The calculator could not be loaded: ', 'Ni ellid llwytho’r gyfrifiannell: '],
    fault: ['a fault of its own.', 'nam ynddi hi ei hun.'],
    header: ['its site should send', 'dylai ei safle anfon'],
    moved: ['its script was moved or bundled: exclude it or add', 'cafodd ei sgript ei symud: eithriwch hi neu ychwanegwch'],
  };

  const Promise = (async () => {})().constructor;
  const make = (tag, about) => Object.assign(document.createElement(tag), about);
  const find = (selector) => [...document.querySelectorAll(selector)];
  const whole = (address) => make('a', { href: address }).href;
  const bare = (address) => address.split(/[?#]/)[0];
  const isGiven = (text) => text != null;

  const script = document.currentScript;
  const OWN = /\/outcomes-calculator\.js/;
  // The addresses of the calculator's folder, best first: as the page says, as its tags say, as the build was told.
  const homes = () => [...find('meta[name=' + TAG + ']').map((one) => whole(one.content)),
    ...[script, ...find('script')].map((one) => one && OWN.test(one.src) ? one.src : ''), __SITE__]
    .map((address) => bare(address).replace(/\/([^/]+\.(js|html))?$|$/, '/'))
    .filter((one, at, every) => one !== '/' && every.indexOf(one) === at);
  // The calculator's own page, which opens share links.
  const page = () => (homes()[0] || '') + 'index.html';
  const isPage = (address) => homes().includes(bare(address).replace('index.html', ''));

  let sheets = [], space, sheet; // none in an old browser, which is told so when the calculator is to start
  try {
    sheet = new CSSStyleSheet();
    space = new CSSStyleSheet();
    space.replaceSync(RESERVED);
    if (Object.hasOwn) sheets = [sheet, space];
  } catch {}

  // The calculator itself, once for the whole page; asked for again, and as another, only where it failed: a browser keeps
  // what it was given under a name, a page of an error too.
  let program, life = '';
  const load = () => program = program || bring().catch((fault) => {
    forget();
    throw fault;
  });
  const forget = () => {
    program = null;
    life += '#';
  };

  // From the first folder that has it.
  const from = (home, ...others) => webAssembly(home).catch(() => import(home + __FALLBACK__ + life))
    .catch((cause) => {
      if (others[0]) return from(...others);
      throw cause;
    });
  const webAssembly = async (home) => {
    new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0))); // throws where it is refused
    const module = await import(home + __GLUE__ + life);
    await module.default();
    return module;
  };

  // What a browser will not run it may fetch, and so learn why; and what stands behind the words for it.
  const reason = async () => {
    const ask = (mode) => fetch(page(), { mode, method: 'HEAD' });
    const moved = ['moved', ` <meta name="${TAG}" content="…">`];
    return homes()[0] ? ask().then(({ ok }) => ok ? [] : moved, () => ask('no-cors').then(() => ['header', ' Access-Control-Allow-Origin: *'])) : moved;
  };

  // What a page's policy has refused: its lines as they are to be, for the calculator to be let in and nothing else to be kept out.
  let refused;
  document.addEventListener('securitypolicyviolation', ({ blockedURI, originalPolicy }) => {
    const { origin } = make('a', { href: homes()[0] });
    if (blockedURI !== 'wasm-eval' && !blockedURI.startsWith(origin)) return;
    refused = [['script-src', " 'wasm-unsafe-eval'"], ['connect-src', '']].map(([name, more]) => {
      const sources = originalPolicy.match(`${name} [^;]*`) || originalPolicy.match('default-src [^;]*');
      return sources && `${sources} ${origin}${more}`.replace("'none' ", '').replace('default-src', name);
    }).filter(Boolean).join('; ');
  });
  const bring = async () => {
    let code = 'browser';
    refused = '';
    try {
      if (!sheets[0]) throw code;
      code = 'script';
      const module = await from(...homes());
      sheet.replaceSync(module.stylesheet());
      module.watch(forget);
      return module;
    } catch (cause) {
      await new Promise((resolve) => setTimeout(resolve, 50)); // the policy's own word comes later than the failure
      const [why, more] = refused ? [code = 'policy', ' ' + refused] : code === 'script' && await reason().catch(() => {}) || [];
      throw Object.assign(new Error(TAG + ': ' + cause), { code, why, more });
    }
  };

  const nearing = sheets[0]
    && new IntersectionObserver((seen) => seen.forEach((one) => one.isIntersecting && one.target._hurry()), { rootMargin: '75%' });

  // Names that begin with a line are the element's own; the build makes them short.
  class OutcomesCalculator extends HTMLElement {
    constructor() {
      super();
      this._root = this.attachShadow({ mode: 'open' });
      this._root.adoptedStyleSheets = sheets;
      this._root.append(make('slot'));
      this._renew();
      this._hurry = () => this._waits && this._start();
      this.addEventListener('focusin', this._hurry);
      // Properties that the page set before this script arrived.
      for (const name of Reflect.ownKeys(this)) if (name in OutcomesCalculator.prototype) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }

    connectedCallback() {
      if (this._shown || this._waits) return;
      this._settle || this._renew();
      if (this.eager || !nearing) return this._start();
      this._waits = true;
      nearing.observe(this);
      addEventListener('beforeprint', this._hurry);
    }

    // An element that is moved is put back before the rest runs, and keeps its numbers.
    async disconnectedCallback() {
      await 0;
      if (this.isConnected) return;
      this._drawn = this._drawn && this._drawn.end();
      this._shown = this._show('p', sheets).remove();
    }

    attributeChangedCallback(name, before, after) {
      if (this.eager) this._hurry();
      if (!this._drawn || before === after) return;
      if (/preset|src/.test(name)) this._scenario = undefined;
      this._drawn.follow(name);
    }

    get results() { return this._drawn ? this._drawn.results() : null; }
    get scenario() { return this._drawn ? this._drawn.scenario() : this._scenario || null; }
    set scenario(scenario) {
      this._scenario = scenario;
      if (isGiven(scenario) && this._drawn) this._drawn.set_scenario(scenario); // a page that has none to give changes nothing
    }

    save() { return this.scenario; }
    async evaluate(scenario, options) { return (await load()).evaluate(scenario, options, this._isWelsh()); }
    undo() { this._drawn && this._drawn.undo(); }
    reset() { this._drawn && this._drawn.reset(); }
    redo() { this._drawn && this._drawn.redo(); }
    async restore(scenario) {
      this._hurry();
      await this.ready;
      return this._drawn.restore(scenario);
    }
    exportCsv() { return this._drawn ? this._drawn.export_csv() : ''; }
    link() { return this._drawn ? `${page()}#${this._drawn.link()}` : page(); }

    // In place of what was shown before. Room is kept until there is something to show, the calculator or why there is none.
    _show(tag, sheets, ...parts) {
      this._waits = this._waits && nearing.unobserve(this);
      removeEventListener('beforeprint', this._hurry);
      if (this._shown) this._shown.remove();
      this._root.adoptedStyleSheets = sheets;
      this._root.append(this._shown = make(tag));
      this._shown.append(...parts);
      if (parts[0]) this._shown.setAttribute('role', 'alert');
      return this._shown;
    }

    _renew() {
      this.ready = new Promise((...both) => { this._settle = both; });
      this.ready.catch(() => {}); // a page that does not ask is not told twice
    }

    // The nearest lang, looking out through any shadow roots between here and the page.
    _isWelsh() {
      for (let at = this; at; at = at.parentNode || at.host) {
        if (at.lang) return +/^cy\b/i.test(at.lang);
      }
      return 0;
    }

    async _start() {
      const place = this._show('div', sheets);
      try {
        const module = await load();
        if (place !== this._shown) return;
        const drawn = await module.mount(this, place, () => ({ scenario: this._scenario, page: page() }),
          () => this._isWelsh(), (...last) => place === this._shown && this._died(...last), () => this._start());
        if (place !== this._shown) return drawn.end();
        this._drawn = drawn;
        this._root.adoptedStyleSheets = [space, sheet];
        this._end(0, this);
        this._tell('ready');
      } catch (fault) {
        if (place === this._shown) this._fail(fault);
      }
    }

    // What was between the tags stays, and below it stands why, with a way on.
    _fail({ code = 'fault', message, why = code, more = '' }) {
      const say = (key) => (WORDS[key] || [])[this._isWelsh()];
      const words = say(why);
      const text = words ? say('failed') + words + more : message;
      this._show('p', [], text, ' ', why === 'moved' ? '' : make('a', { href: page(), textContent: say('link') }));
      this._end(1, code);
      this._tell('error', { code, message: words ? `${text} ${message}` : text });
    }

    _end(how, what) {
      this._settle = this._settle[how](what);
    }

    // What was only starting begins anew, as long as that may help.
    _died(fault, last, ...parts) {
      if (!last) return life[2] ? this._fail(fault) : this._start();
      this._drawn = null;
      this._scenario = last;
      this._show('p', [], ...parts);
      this._renew();
      this._tell('error', { code: 'fault', message: parts[0] });
    }

    _tell(what, detail) {
      this.dispatchEvent(new CustomEvent(TAG + '-' + what, { bubbles: true, composed: true, detail }));
    }
  }

  // Attributes as properties; what is not allowed reads as the default.
  const ATTRIBUTES = OutcomesCalculator.observedAttributes = ['lang'];
  const reflect = (name, read) => {
    const attribute = name.replace('L', '-l');
    ATTRIBUTES.push(attribute);
    Object.defineProperty(OutcomesCalculator.prototype, name, {
      enumerable: true,
      get() { return read(this.getAttribute(attribute)); },
      set(value) {
        if (value === false || !isGiven(value)) this.removeAttribute(attribute);
        else this.setAttribute(attribute, value === true ? '' : value);
      },
    });
  };
  reflect('src', (text) => text || '');
  reflect('remember', isGiven);
  reflect('preset', (text) => text || 'frequent-ae');
  reflect('eager', isGiven);
  reflect('headingLevel', (text) => /^[1-6]$/.test(text) ? +text : 2);
  reflect('view', (text) => /^(full|summary)$/.test(text) ? text : 'explore');

  const calculatorOf = (read) => {
    const calculator = make(TAG);
    for (const name of ATTRIBUTES) if (isGiven(read(name))) calculator.setAttribute(name, read(name));
    return calculator;
  };

  // An ordinary link that asks for it becomes the calculator; it stays inside, for when the calculator cannot start. What it
  // went through may have encoded it: %23 for #, %26 for &.
  const upgrade = (link) => {
    const [address, ask] = `${link.href}`.replace(/%2[356]/g, unescape).split('#');
    if (!/^embed\b/.test(ask) || !isPage(address) || isPage(location.href) || link.closest(TAG)) return;
    const asked = new URLSearchParams(ask);
    const calculator = calculatorOf((name) => asked.get(name));
    calculator.base = address; // of an address in the link, which is then the same where the link is followed
    link.replaceWith(calculator);
    calculator.append(link);
  };

  // A tag that asks for one has it where it stands; the same tag twice is one, and a page with its own has no other.
  const place = (tag) => {
    const read = (name) => tag.getAttribute(`data-${name}`);
    const src = [read('scenario'), read('src')].find((one) => one && !OWN.test(one)); // delay tools leave the script's own there
    if (tag.placed || !isGiven(read('preset')) && !src || !tag.closest('body') && document.readyState === 'loading') return;
    tag.placed = true;
    const calculator = calculatorOf((name) => name === 'src' ? src : read(name));
    const wish = calculator.placed = calculator.outerHTML;
    if (find(TAG).some(({ placed = wish }) => placed === wish)) return;
    if (tag.closest('body')) tag.after(calculator);
    else find('body,main').pop().append(calculator); // the tag was moved to the head
  };

  // The tag of a module is not told to it, nor that of a script which was run by other means.
  const look = () => {
    find('a[href*=embed]').forEach(upgrade);
    find('script').forEach((one) => (one === script || OWN.test(one.src)) && place(one));
  };

  if (!customElements.get(TAG)) {
    customElements.define(TAG, OutcomesCalculator);
    // What comes later: by a tab, a page builder, a page put in the place of this one.
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
    addEventListener('message', ({ data }) => data && data[TAG + '-height'] && import(homes()[0] + TAG + '-frame.js').catch(() => {}));
  }
  look();
  document.addEventListener('DOMContentLoaded', () => {
    look();
    const own = find(TAG);
    if (own.some(({ placed }) => !placed)) own.forEach((one) => one.placed && one.remove());
  });
})();
