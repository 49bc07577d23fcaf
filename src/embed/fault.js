// Tells of a fault of the program itself, after which it is dead. The page cannot tell by its own events: to a site that
// the program does not come from, a browser says no more than “Script error.”
let tell = () => {};

/** Asks to be told, once, of the first fault there is. */
export const watch = (how) => { tell = how; };

/** Tells of a fault that nothing else catches. */
export const told = (fault) => {
  const once = tell;
  tell = () => {};
  once(fault);
};

/** The call, which tells of a fault that it ends with. */
export const telling = (call, isFault = () => true) => function (...given) {
  try {
    return call.apply(this, given);
  } catch (fault) {
    if (isFault(fault)) told(fault);
    throw fault;
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
