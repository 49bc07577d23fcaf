// Numbers as the calculator writes them, read back; and tables as a spreadsheet reads them.

const UNITS = { million: 1e6, miliwn: 1e6, billion: 1e9, biliwn: 1e9 };

/** The number that a text shows, and half of its last digit: how far the number behind it may be away. */
export function shown(text) {
  const found = /(−?)£?([\d,]+(?:\.\d+)?)(?:[\s\u00a0](million|miliwn|billion|biliwn))?/.exec(text);
  if (!found) return null;
  const [, sign, digits, unit] = found;
  const size = UNITS[unit] ?? 1;
  const plain = digits.replaceAll(',', '');
  const decimals = plain.split('.')[1]?.length ?? 0;
  // Pounds under a million are shown to three figures, and zeros at the end of a decimal are left out.
  const figures = text.includes('£') && size === 1 && plain.length > 3 ? 10 ** (plain.length - 3) : 10 ** -decimals;
  // From a hundred millions on there is no decimal.
  const step = size > 1 || text.includes('%') ? size * (size > 1 && Number(plain) >= 100 ? 1 : 0.1) : figures;
  return { value: (sign ? -1 : 1) * Number(plain) * size, within: step / 2 + 1e-9 };
}

/** Each number that a text shows, as `shown` reads it. */
export const allShown = (text) => (text.match(/−?£?\d[\d,]*(?:\.\d+)?(?:[\s\u00a0](?:million|miliwn|billion|biliwn|%))?/g) ?? []).map(shown);

/** The cells of comma-separated values (RFC 4180). */
export function cells(text) {
  const rows = [[]];
  let [cell, quoted] = ['', false];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') { cell += '"'; at += 1; }
      else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === ',') { rows.at(-1).push(cell); cell = ''; }
    else if (letter === '\r' && text[at + 1] === '\n') { rows.at(-1).push(cell); rows.push([]); cell = ''; at += 1; }
    else cell += letter;
  }
  rows.pop();
  return rows;
}
