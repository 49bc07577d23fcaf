// The words of a PDF that Chromium has made, page by page, without the spaces between them.
import { inflateSync } from 'node:zlib';

const stream = (object) => {
  const [start, end] = [object.indexOf('stream\n') + 7, object.lastIndexOf('\nendstream')];
  const bytes = Buffer.from(object.slice(start, end), 'latin1');
  return (/\/Filter\s*\/FlateDecode/.test(object.slice(0, start)) ? inflateSync(bytes) : bytes).toString('latin1');
};
const hex = (text) => text.match(/.{4}/g)?.map((one) => parseInt(one, 16)) ?? [];

// Which characters the numbers of a font's glyphs stand for.
function characters(map) {
  const known = new Map();
  const text = (to) => String.fromCharCode(...hex(to));
  for (const [, block] of map.matchAll(/beginbfchar([^]*?)endbfchar/g)) {
    for (const [, from, to] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) known.set(parseInt(from, 16), text(to));
  }
  for (const [, block] of map.matchAll(/beginbfrange([^]*?)endbfrange/g)) {
    for (const [, from, last, to] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      for (let at = parseInt(from, 16); at <= parseInt(last, 16); at += 1) known.set(at, String.fromCharCode(parseInt(to, 16) + at - parseInt(from, 16)));
    }
  }
  return known;
}

/** The words of each page. */
export function pagesOf(pdf) {
  const objects = new Map([...pdf.toString('latin1').matchAll(/(\d+) 0 obj([^]*?)endobj/g)].map(([, number, text]) => [number, text]));
  const maps = new Map();
  const mapOf = (font) => {
    if (!maps.has(font)) {
      const [, to] = objects.get(font)?.match(/\/ToUnicode (\d+) 0 R/) ?? [];
      maps.set(font, to ? characters(stream(objects.get(to))) : new Map());
    }
    return maps.get(font);
  };
  return [...objects.values()].filter((object) => /\/Type \/Page\b/.test(object)).map((page) => {
    const [, held] = page.match(/\/Resources (\d+) 0 R/) ?? [];
    const fonts = new Map([...((held ? objects.get(held) : page).match(/\/Font <<([^]*?)>>/)?.[1] ?? '').matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name, font]) => [name, font]));
    const [, content] = page.match(/\/Contents (\d+) 0 R/);
    let font, words = '';
    for (const [, name, glyphs] of stream(objects.get(content)).matchAll(/\/(\w+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
      if (name) font = mapOf(fonts.get(name));
      else words += hex(glyphs).map((glyph) => font?.get(glyph) ?? '').join('');
    }
    return words.replace(/\s/g, '');
  });
}
