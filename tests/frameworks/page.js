// What each page begins with, and where it keeps what its framework's own handlers hear: the test looks there.
export const TAG = 'outcomes-calculator';

/** A page that a server draws has no scenario yet. */
export const begin = (scenario) => ({ shown: true, count: 0, level: 3, view: 'full', scenario });

/** `follow` is set by a test of pages that give back each scenario that they are told of. */
export function hear({ type, detail }, set) {
  window.heard.push({ name: type.replace(`${TAG}-`, ''), detail });
  if (window.follow && detail?.scenario) set({ scenario: detail.scenario });
}
