// The texts of a scenario. A text may be one for each language, a source one for each field.
const wordings = (value) => (typeof value === 'string' ? [value] : value.en ? [value.en] : Object.values(value).flatMap(wordings));

/** Every text of this key in a scenario, in English where it is in more languages than one. */
export function texts(node, key, found = []) {
  for (const [name, value] of Object.entries(node ?? {})) {
    if (name === key) found.push(...wordings(value));
    else if (value && typeof value === 'object') texts(value, key, found);
  }
  return found;
}
