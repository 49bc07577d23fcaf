// What others change in what the program has drawn, as a browser's translator does, which puts elements of its own in place of
// texts. The program writes into the nodes that it made, and beside them: before it draws, all is put back as it had left
// it; after that, what it has not changed is again as the others had it.
// Pages have been seen with a Map and a Set of their own: what is known of a node stands at the node.
const ALL = { subtree: true, childList: true, characterData: true, characterDataOldValue: true };
let changes = []; // by others since the program last drew, in their order
let own = []; // the nodes that are now as others have them; `OWN` of each is how the program has it
let drawing; // while the program draws: [node, how others had it, how the program had it]
const OWN = Symbol('own');
const THEIRS = Symbol('theirs');
const SEEN = Symbol('seen');

// WebKit may tell of the program's own while it draws.
const observer = new MutationObserver((seen) => {
  if (!drawing) changes = changes.concat(seen);
});

/** Looks out for what others change in what the program draws in `place`. */
export const watchOver = (place) => observer.observe(place, ALL);

// How a node is: itself, then its children, each with its text where it is one.
const state = (node) => [node, ...node.childNodes].map((one) => [one, one.data]);

const isStill = (node, before) => {
  const now = state(node);
  return now.length === before.length && before.every(([one, text], place) => one === now[place][0] && text === now[place][1]);
};

// What stays is not touched: it may hold the focus.
const restore = (node, [[, text], ...children]) => {
  if (text !== undefined) node.data = text;
  const wanted = children.map(([one]) => one);
  for (const one of [...node.childNodes]) if (!wanted.includes(one)) one.remove();
  let at = node.firstChild;
  for (const one of wanted) {
    if (one === at) at = at.nextSibling;
    else node.insertBefore(one, at);
  }
};

const undo = ({ target, oldValue, addedNodes, removedNodes, previousSibling, nextSibling }) => {
  if (oldValue !== null) target.data = oldValue;
  for (const one of addedNodes) if (one.parentNode === target) one.remove();
  const at = nextSibling?.parentNode === target ? nextSibling : previousSibling?.parentNode === target ? previousSibling.nextSibling : null;
  for (const one of removedNodes) target.insertBefore(one, at);
};

// Each of some nodes once.
const once = (nodes) => {
  const each = nodes.filter((one) => !one[SEEN] && (one[SEEN] = true));
  for (const one of each) one[SEEN] = false;
  return each;
};

/** `node`, which the program is about to change, as the program had left it, with all else that it drew. */
export const mended = (node) => {
  if (drawing) return node;
  drawing = [];
  const seen = changes.concat(observer.takeRecords());
  changes = [];
  const touched = once([...own, ...seen.map(({ target }) => target)]);
  const theirs = touched.map(state);
  seen.reverse().forEach(undo);
  own.forEach((one) => restore(one, one[OWN]));
  own = [];
  drawing = touched.map((one, place) => [one, theirs[place], state(one)]);
  return node;
};

/** After the program has drawn: what it has not changed is given back. Elements of the program that others have moved or taken
 * away stay where the program has them. */
export const settled = () => {
  if (!drawing) return;
  const touched = drawing;
  for (const [node, how] of touched) node[THEIRS] = how;
  const inside = (node) => (node[THEIRS] ?? state(node)).slice(1).map(([one]) => one);
  const give = (node, kept) => {
    if (node[THEIRS]) {
      node[OWN] = state(node);
      own.push(node);
      restore(node, node[THEIRS]);
    }
    for (const one of inside(node)) if (!kept.includes(one)) give(one, kept);
  };
  const isTheirs = (node, kept) => inside(node).every((one) => kept.includes(one) || (!one.isConnected && isTheirs(one, kept)));
  const unchanged = drawing.filter(([node, , before]) => node.isConnected && isStill(node, before));
  drawing = null;
  for (const [node, how, before] of unchanged) {
    const kept = before.map(([one]) => one);
    const stays = ([one, text]) => text !== undefined || how.some(([other]) => other === one);
    if (before.every(stays) && isTheirs(node, kept)) give(node, kept);
  }
  for (const [node] of touched) node[THEIRS] = undefined;
  observer.takeRecords();
};
