// What browsers' translators do to the texts of a page, as they are seen to do it. What they write is the text in brackets, by
// which it can be told what it was made of.

function translate(kind) {
  const root = document.querySelector('outcomes-calculator').shadowRoot;
  const texts = (within) => {
    const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) if (walker.currentNode.data.trim()) found.push(walker.currentNode);
    return found;
  };
  const font = (about, ...inside) => {
    const made = Object.assign(document.createElement('font'), about);
    made.append(...inside);
    return made;
  };
  const inBrackets = (text) => (text.startsWith('⟦') ? text : `⟦${text}⟧`);
  const kinds = {
    // Two elements in place of the text.
    chrome: () => texts(root).forEach((text) => {
      const style = { style: 'vertical-align: inherit;' };
      text.replaceWith(font(style, font(style, inBrackets(text.data))));
    }),
    // Round the text, which changes too.
    edge: () => texts(root).forEach((text) => {
      const outer = font({}, font({}));
      outer.setAttribute('_mstmutation', '1');
      text.before(outer);
      outer.firstChild.append(text);
      text.data = inBrackets(text.data);
    }),
    wraps: () => texts(root).forEach((text) => {
      const outer = font({}, font({}));
      text.replaceWith(outer);
      outer.firstChild.append(text);
    }),
    // Block by block, the text and what stands in it written anew.
    firefox: () => root.querySelectorAll('p, li, h1, h2, h3, th, td, summary, caption, button, label, option, legend').forEach((block) => {
      if (block.querySelector('input, select, textarea, details, svg, button, p, li')) return;
      const copy = block.cloneNode(true);
      texts(copy).forEach((text) => { text.data = inBrackets(text.data); });
      block.innerHTML = copy.innerHTML;
    }),
    // The text alone.
    data: () => texts(root).forEach((text) => { text.data = inBrackets(text.data); }),
  };
  kinds[kind]();
}

export const KINDS = ['chrome', 'edge', 'wraps', 'firefox', 'data'];

/** An expression that translates the calculator on the page. */
export const translating = (kind) => `(${translate})(${JSON.stringify(kind)})`;

/** All texts on the screen, as they were before they were translated; but for the line to screen readers, which waits. */
export const SHOWN = `(() => {
  const root = document.querySelector('outcomes-calculator').shadowRoot;
  const parts = [...root.querySelector('.calculator').children].filter((part) => !part.matches('[role=status]'));
  return parts.map((part) => part.textContent).join('').replace(/[⟦⟧]/g, '');
})()`;
