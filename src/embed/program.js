// What the loader imports: the first part of the program, with what brings the rest of it. Where the rest cannot be had,
// the same program as plain JavaScript takes its place. The build fills in __REST__ and __FALLBACK__ (scripts/split.mjs).
import { guard, told, watch as watchFaults } from './fault.js';
import { beginner, evaluator, stopAll } from './life.js';
import init, { evaluate as firstEvaluate, Handle, initSync, mount as firstMount, rescue } from './outcomes-calculator.js';

guard(Handle);

// An answer in which it is not is no better than none.
const fallback = async (name) => {
  try {
    const whole = await import(new URL(__FALLBACK__ + new URL(import.meta.url).hash, import.meta.url));
    if (!whole[name]) throw new Error('the file is another');
    whole.watch(told);
    return whole[name];
  } catch (cause) {
    throw Object.assign(new Error(`outcomes-calculator: ${cause}`), { code: 'script' });
  }
};

const orFallback = (name, first) => async (...given) => {
  try {
    return await first(...given);
  } catch (fault) {
    if (fault?.code !== 'rest') throw fault;
  }
  return (await fallback(name))(...given);
};

export { stylesheet } from './style.js';
export { init as default, initSync, rescue };
export const watch = (forget) => watchFaults((fault) => {
  forget();
  stopAll(fault);
});
export const evaluate = evaluator(orFallback('evaluateScenario', firstEvaluate));
export const mount = beginner(orFallback('draw', firstMount), rescue);
