// A reader with nothing but a keyboard.
import assert from 'node:assert/strict';
import { ask, drawn } from './browser.mjs';

// What has the focus, and what a screen reader would call it.
const focused = (page) => ask(page, `(one) => {
  const at = one.shadowRoot.activeElement;
  if (!at) return null;
  const words = at.labels?.[0] ?? at;
  const name = (at.getAttribute('aria-label') ?? words.textContent).trim().replace(/\\s+/g, ' ');
  return { tag: at.localName, type: at.type ?? '', id: at.id, name };
}`);

export function keyboard(page) {
  const press = (key) => page.keyboard.press(key);
  const at = () => focused(page);
  /** Tabs until what has the focus is called so; a text must be the whole name. */
  const to = async (name, { tag, back = false, most = 400 } = {}) => {
    const seen = [];
    const is = (one) => one && (typeof name === 'string' ? one.name === name : name.test(one.name)) && (!tag || one.tag === tag);
    for (let left = most; left; left -= 1) {
      await press(back ? 'Shift+Tab' : 'Tab');
      const one = await at();
      if (is(one)) return one;
      seen.push(one?.name.slice(0, 40));
    }
    return assert.fail(`never came to ${name}: ${seen.slice(0, 60).join(' | ')}`);
  };
  const write = async (text) => {
    await press('Control+A');
    await page.keyboard.type(text);
  };
  return {
    at,
    press,
    to,
    write,
    /** Opens what is folded under this name. */
    unfold: async (name, options) => { await to(name, { tag: 'summary', ...options }); await press('Enter'); await drawn(page); },
    /** Presses the button of this name. */
    push: async (name, options) => { await to(name, { tag: 'button', ...options }); await press('Enter'); await drawn(page); },
    /** Fills the box of this name. */
    fill: async (name, text, options) => { await to(name, options); await write(text); },
    /** Chooses in the list of this name what begins so. */
    choose: async (name, letters, options) => { await to(name, { tag: 'select', ...options }); await page.keyboard.type(letters); },
  };
}
