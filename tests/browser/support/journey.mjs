// Whatever a reader and a page can do with the calculator, done in any engine; what came of it is given back.

async function journey(isQuiet) {
  const one = document.querySelector('outcomes-calculator');
  const root = one.shadowRoot;
  const all = (what) => [...root.querySelectorAll(what)];
  const pause = (time) => new Promise((done) => setTimeout(done, time));
  const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0))));
  const until = async (what, test) => {
    for (let left = 400; left; left -= 1) {
      const found = test();
      if (found) return found;
      await pause(25);
    }
    throw new Error(`waited in vain for: ${what}`);
  };
  const seen = (what) => until(what, () => root.querySelector(what));
  const tell = (where, kind, Kind = Event, about = {}) => where.dispatchEvent(new Kind(kind, { bubbles: true, composed: true, cancelable: true, ...about }));
  const put = (where, value, kind = 'input') => {
    where.value = value;
    tell(where, kind, kind === 'input' ? InputEvent : Event);
  };
  const held = (fill) => {
    const data = new DataTransfer();
    fill(data);
    return data;
  };
  const json = () => JSON.stringify(one.scenario);
  const changed = async (what, act) => {
    const before = json();
    await act();
    await until(what, () => json() !== before);
  };

  const PASTED = '91,000\t2%\n26,000\t3%';

  const files = [];
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () {
    files.push(this.download);
    if (!isQuiet) click.call(this);
  };

  const select = await seen('#start-from');
  const presets = [...select.options].map((option) => option.value).filter(Boolean);
  for (const id of [...presets.slice(1), presets[0]]) await changed(`preset ${id}`, () => put(select, id, 'change'));
  await drawn();
  const levers = all('.lever input[type=range]');
  if (levers.length !== 7) throw new Error(`${levers.length} levers have a slider`);
  for (const slider of levers) await changed('a slider', () => { put(slider, slider.value === '25' ? '35' : '25'); tell(slider, 'change'); });
  await changed('a typed number', () => put(root.querySelector('.lever input[type=text]'), '41'));
  await until('the draws', () => one.results.uncertainty?.draws === 8192);
  const [undo, redo, reset] = [...all('.controls .buttons button').slice(0, 2), root.querySelector('.changed .reset')];
  for (const button of [undo, redo, reset, undo]) {
    await drawn();
    await changed(button.textContent, () => button.click());
  }

  for (const code of ['cy', 'en']) {
    root.querySelector(`.languages [lang=${code}]`).click();
    await until(`the language ${code}`, () => root.querySelector('.calculator').lang === code);
  }
  // The empty place has shown every figure, and a language leaves that as it is.
  const isFull = () => Boolean(root.querySelector('tr.sheet'));
  for (const full of [false, true]) {
    root.querySelector('[data-opens=services]').click();
    await until(`every figure ${full ? 'shown' : 'away'}`, () => isFull() === full);
  }
  for (const what of ['.share', '.working', '.scenarios > details', '.more', '.finder']) {
    (await seen(what)).open = true;
    await drawn();
  }
  for (const tool of ['numbers', 'how', 'save']) {
    const button = await seen(`figure[data-chart="cash"] [data-tool="${tool}"]`);
    button.click();
    await until(`the ${tool} of a chart`, () => root.getElementById(button.getAttribute('aria-controls')).getClientRects().length);
  }
  const link = (await seen('#share-link')).value;
  root.querySelector('.share button').click();

  put(await seen('.finder input[type=search]'), 'attendance');
  const finder = await seen('.finder .found li button');
  await changed('a unit cost found', () => finder.click());
  const box = await seen('input[id^="field-services."][id$=".volume"]');
  box.focus();
  await changed('a paste', () => tell(box, 'paste', ClipboardEvent, {
    clipboardData: held((data) => data.setData('text/plain', PASTED)), dataType: 'text/plain', data: PASTED, // the last two for Firefox
  }));

  const chart = await seen('figure[data-chart="cash"]');
  for (const button of chart.querySelectorAll('.downloads button')) {
    const before = files.length;
    button.click();
    await until(`the file of ${button.textContent}`, () => files.length > before);
  }
  root.querySelector('.files button').click();
  await until('the scenario as a file', () => files.includes('scenario.json'));
  root.querySelector('.scenarios button').click();
  await seen('.kept li');

  const mine = (title) => new File([JSON.stringify({ ...one.save(), title })], 'mine.json', { type: 'application/json' });
  const opened = (title) => until(`the file ${title}`, () => one.scenario.title === title);
  const chooser = root.querySelector('#open-file');
  chooser.files = held((data) => data.items.add(mine('Chosen'))).files;
  tell(chooser, 'change');
  await opened('Chosen');
  const dataTransfer = held((data) => data.items.add(mine('Dropped')));
  for (const kind of ['dragover', 'drop']) tell(root.querySelector('.title-text'), kind, DragEvent, { dataTransfer });
  await opened('Dropped');

  dispatchEvent(new Event('beforeprint'));
  const printed = await until('the report on paper', () => root.querySelectorAll('.printed tbody tr').length);
  dispatchEvent(new Event('afterprint'));

  const table = one.exportCsv();
  const { draws } = (await one.evaluate(one.save(), { draws: 256, seed: 3 })).uncertainty;
  await one.restore({ ...one.save(), title: 'Given by the page' });
  for (const [name, value] of [['view', 'summary'], ['headingLevel', 3], ['lang', 'cy'], ['view', 'explore'], ['lang', 'en']]) one[name] = value;
  one.preset = 'families';
  await until('the preset of the page', () => one.preset === 'families' && one.scenario.title !== 'Given by the page');
  await pause(1500); // until the draws are in and the status has been said
  HTMLAnchorElement.prototype.click = click;
  return { presets: presets.length, levers: levers.length, link, files, printed, table: table.length, draws };
}

/** What to evaluate; quiet, where the browser is not to save the files. */
export const JOURNEY = (isQuiet) => `(${journey})(${isQuiet})`;

/** Every place in which a page can keep something. */
export const STORED = `(async () => [document.cookie, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length,
  (await caches.keys()).length, (await navigator.serviceWorker?.getRegistrations())?.length ?? 0, window.name])()`;
export const NOTHING = ['', 0, 0, 0, 0, 0, ''];
