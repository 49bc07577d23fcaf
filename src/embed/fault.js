// Tells of a fault of the program itself, after which it is dead. The page cannot tell by its own events: to a site that
// the program does not come from, a browser says no more than “Script error.”
import { settled } from './foreign.js';

let tell = () => {};
let depth = 0; // of calls of the program within calls

/** Asks to be told, once, of the first fault there is. */
export const watch = (how) => { tell = how; };

/** Tells of a fault that nothing else catches. */
export const told = (fault) => {
  const once = tell;
  tell = () => {};
  once(fault);
};

/** The call of the program, which tells of a fault that it ends with. */
export const telling = (call, isFault = () => true) => function (...given) {
  depth += 1;
  try {
    return call.apply(this, given);
  } catch (fault) {
    if (isFault(fault)) told(fault);
    throw fault;
  } finally {
    depth -= 1;
    if (depth === 0) settled();
  }
};

// What is refused with good reason is no fault.
const isFault = (thrown) => /^(RuntimeError|RangeError|InternalError)|: abort$/.test(thrown);

/** Makes what can be asked of objects of a kind tell of a fault. */
export const guard = ({ prototype }) => {
  for (const [name, { value: ask }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (typeof ask === 'function' && name !== 'constructor') prototype[name] = telling(ask, isFault);
  }
};
