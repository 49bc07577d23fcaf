// Every number box of a calculator, a sound number to type over what stands in it, and where that number then stands.

/** Opens every part of the form, and what is folded in it. Runs in the page. */
export const OPEN_ALL = `async (one) => {
  const closed = () => [...one.shadowRoot.querySelectorAll(':is(.numbers details, .more, .more details):not([open], .finder, [part], [part] details, .working, .working details)')];
  for (let left = 9; left && closed().length; left -= 1) {
    for (const part of closed()) part.open = true;
    await new Promise((done) => setTimeout(done, 50));
  }
  return closed().length;
}`;

// What holds the number boxes: the levers and the tables, and each part of the chapter that is folded.
const HOLDERS = `
  const parts = [...one.shadowRoot.querySelectorAll('.more:not([part])')].filter((part) => !part.parentElement.closest('.more'));
  const boxesOf = (place) => (place < parts.length ? parts[place] : one.shadowRoot)
    .querySelectorAll(place < parts.length ? '.number-box input' : '[data-lever] .number-box input, .num-row .number-box input, .nums .number-box input');
`;

/** How many holders of number boxes there are. Runs in the page. */
export const COUNT = `(one) => { ${HOLDERS} return parts.length + 1; }`;

/** Opens one of them, with all that is folded in it, and no other: how many boxes it has. Runs in the page. */
export const OPEN = `async (one, place) => {
  ${HOLDERS}
  parts.forEach((part, other) => { part.open = other === place; });
  const closed = () => [...(parts[place]?.querySelectorAll('details:not([open], .finder, .working, .working details)') ?? [])];
  for (let left = 9; left && (left > 7 || closed().length); left -= 1) {
    for (const part of closed()) part.open = true;
    await new Promise((done) => setTimeout(done, 50));
  }
  return boxesOf(place).length;
}`;

// What stands at a path of a scenario, and a scenario with another number there: an amount may have a year of its own.
const DOCUMENT = `
  const step = (node, name) => (Array.isArray(node) ? node.find((entry) => entry.id === name) ?? node[name] : node?.[name]);
  const at = (document, path) => path.split('.').reduce(step, document);
  const numberAt = (document, path) => { const node = at(document, path); return node?.amount ?? node; };
  const put = (document, path, number) => {
    const names = path.split('.');
    const last = names.pop();
    let [node, holder, own] = [document, null, null];
    for (const [place, name] of names.entries()) {
      const key = Array.isArray(node) && node.some((entry) => entry.id === name) ? node.findIndex((entry) => entry.id === name) : name;
      node[key] ??= /^[0-9]+$/.test(names[place + 1] ?? last) ? [] : {};
      [holder, own, node] = [node, key, node[key]];
    }
    if (last === 'price_year' && typeof node === 'number') holder[own] = { amount: node, price_year: number };
    else if (last === 'price_year' && holder !== document) Object.assign(node, { amount: node.amount ?? 0, price_year: number });
    else if (typeof node[last]?.amount === 'number') node[last].amount = number;
    else node[last] = number;
    return document;
  };
`;

// The ids in a document. A path without them and without places in lists is its kind: services.*.volume.
const KIND = `
  const ids = (node) => (node && typeof node === 'object' ? [node.id, ...Object.values(node).flatMap(ids)] : []);
  const kindIn = (document) => {
    const all = new Set(ids(document));
    return (path) => path.split('.').map((name) => (all.has(name) || /^[0-9]+$/.test(name) ? '*' : name)).join('.');
  };
`;

/** The number boxes of one of them, or the first of each kind that is not among those done: of each its id, what it shows, and a number
    to type that is near and leaves the scenario without a fault; none is there where the box cannot be found anew. Runs in the page. */
export const BOXES = `async (one, { place, done }) => {
  ${DOCUMENT}
  ${HOLDERS}
  ${KIND}
  const isSound = (document) => one.evaluate(document, { draws: 0 }).then(() => true, () => false);
  const kindOf = kindIn(one.save());
  const found = [];
  for (const box of boxesOf(place)) {
    const lever = box.closest('[data-lever]')?.dataset.lever;
    const path = lever ? 'redesign.levers.' + lever + '.strength' : box.id.slice('field-'.length).replace('~', '');
    const kind = kindOf(path);
    if (done?.includes(kind)) continue;
    done?.push(kind);
    const isPercent = box.parentElement.textContent.includes('%');
    const [stands, decimals] = [Number(box.value), box.value.split('.')[1]?.length ?? 0];
    const near = [stands * 1.03, stands * 0.97, stands + 1, stands - 1, stands / 2, 12.5, 1, 2, 0.5, 0];
    const rounded = (places) => near.map((number) => String(Number(number.toFixed(places(number)))));
    const written = [...rounded((number) => Math.min(decimals || (number < 1 ? 2 : 0), 6)), ...rounded(() => 2)]; // 3.09 beside 3
    // A lever that is off comes with numbers of its own, whatever its strength.
    let typed = lever && !(lever in one.scenario.redesign.levers) ? '37.5' : null;
    for (const text of new Set(written)) {
      if (text === box.value || typed !== null) continue;
      if (await isSound(put(one.save(), path, Number(text) / (isPercent ? 100 : 1)))) typed = text;
    }
    found.push({ id: box.id, path, kind, isPercent, stands: box.value, typed });
  }
  return found;
}`;

/** Brings a box into view, once all is drawn, and gives the point to click at. Runs in the page. */
export const PLACE = `async (one, { id }) => {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  await frame();
  await frame();
  const box = one.shadowRoot.getElementById(id);
  box.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = box.getBoundingClientRect();
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
}`;

/** What a box holds once something was typed in it, and the scenario; and takes it back. `missed` where the click did not meet the box,
    as what was above it has just grown. Runs in the page. */
export const OUTCOME = `async (one, { id, path, isPercent, typed }) => {
  ${DOCUMENT}
  if (one.shadowRoot.activeElement?.id !== id) {
    one.undo();
    return 'missed';
  }
  const [box, stands] = [one.shadowRoot.getElementById(id).value, numberAt(one.scenario, path)];
  const expected = Number(typed) / (isPercent ? 100 : 1);
  one.undo();
  const isRight = box === typed && Math.abs(stands - expected) <= 1e-12 * Math.abs(expected);
  return isRight ? null : { path, typed, box, stands };
}`;
