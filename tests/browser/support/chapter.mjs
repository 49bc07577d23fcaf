// The way to what stands in the chapter of the numbers: what is closed on it is opened, as a reader would.
import { ask, drawn } from './browser.mjs';

// Opens the nearest thing on the way to a path that is closed, or presses what opens it: whether there was any. Runs in the page.
const OPEN_NEXT = `(one, path) => {
  const root = one.shadowRoot;
  const names = path.split('.');
  for (let many = names.length; many; many -= 1) {
    const part = names.slice(0, many).join('.');
    const closed = root.querySelector(\`details[data-holds~='\${part}']:not([open])\`);
    if (closed) {
      closed.open = true;
      return true;
    }
    const opens = (state) => root.querySelector(\`[data-opens~='\${part}']\${state}\`);
    const opener = opens('[aria-expanded="false"]') ?? (opens('[aria-expanded]') || opens(':checked') ? null : opens(':not(:checked)'));
    if (opener) {
      opener.click();
      return true;
    }
    if (opens('')) return false;
  }
  return false;
}`;

/** Opens what is closed on the way to a path. */
export async function reach(page, path) {
  for (let left = 12; left && await ask(page, OPEN_NEXT, path); left -= 1) await drawn(page);
}

/** Opens all that is closed in the chapter, with every sheet of services, and the numbers that stand in others. */
export async function openChapter(page) {
  await ask(page, `async (one) => {
    const all = (what) => [...one.shadowRoot.querySelectorAll(what)];
    for (const turn of all('.numbers .turns[aria-expanded="false"]')) turn.click();
    for (let left = 9; left; left -= 1) {
      await new Promise((done) => setTimeout(done, 60));
      const closed = all(':is(.numbers details, .more, .more details):not([open], .finder)');
      if (!closed.length) break;
      for (const part of closed) part.open = true;
    }
  }`);
  await drawn(page);
}

/** The buttons that stand with an entry of a list: what can be done with it. */
export async function acts(page, path) {
  await reach(page, path);
  const [list, id] = path.split('.');
  if (list === 'services' && path.split('.').length === 2 && await page.locator(`tr[data-service="${id}"]`).count()) {
    return page.locator(`tr[data-service="${id}"] ~ tr.sheet`).first().locator('.sheet-parts > .row-acts');
  }
  const entry = page.locator(`[data-holds="${path}"]`);
  return entry.locator('> .form-fields').locator('> .row-acts, > .buttons').last();
}
