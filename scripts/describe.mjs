// Files that describe what is published: the schema of a scenario file, the presets by name, how another site shows the
// calculator (oEmbed), and what each file's content hashes to (subresource integrity).
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { site } from './loader.mjs';

const SITE = site();

// In pixels, as oEmbed asks for; the iframe itself is as wide as where it stands, and its height is fitted.
const SIZE = { width: 800, height: 1200 };
const NAMES = { en: 'Outcomes calculator', cy: 'Cyfrifiannell canlyniadau' };

/** The hash that a browser compares, of a file's content. */
export const integrity = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

// The command-line program, built for this machine, with none of the settings that the page is built with, in a folder of its own:
// the tests, which may run beside this, build the same library with what only they need.
const TARGET = join(process.env.CARGO_TARGET_DIR ?? 'target', 'describe');
function program(...parts) {
  const env = Object.fromEntries(Object.entries(process.env)
    .filter(([name]) => !/^(CARGO_UNSTABLE_|CARGO_TARGET_WASM32|RUSTC_BOOTSTRAP$)/.test(name)));
  return execFileSync('cargo', ['run', '--quiet', '--locked', '--profile', 'describe', '--target-dir', TARGET, '--', ...parts], { encoding: 'utf8', env, maxBuffer: 1 << 26 });
}

const escape = (text) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

// What WordPress lets through of it has no style: a border is taken away by an attribute.
const answer = (title, wishes = '') => ({
  version: '1.0',
  type: 'rich',
  title,
  ...SIZE,
  html: `<iframe src="${escape(`${SITE}index.html#frame${wishes}`)}" title="${escape(title)}" width="100%" height="${SIZE.height}" `
    + 'frameborder="0" loading="lazy" allow="clipboard-write"></iframe>',
});

// An address that stands for one preset in one language: who embeds it finds its answer, who opens it is led on.
function standIn(name, language, title, wishes) {
  const address = escape(`../index.html#${wishes.slice(1)}`);
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="refresh" content="0; url=${address}">
    <title>${escape(title)}</title>
    <link rel="icon" href="data:,">
    <link rel="alternate" type="application/json+oembed" href="${SITE && `${SITE}embed/`}${name}.json" title="${escape(title)}">
    <link rel="stylesheet" href="../page.css">
  </head>
  <body>
    <main><h1><a href="${address}">${escape(title)}</a></h1></main>
  </body>
</html>
`;
}

/** Writes, into the folder `out`, how other sites show each preset in each language; `presets.json` is there already. */
export function describeEmbeds(out) {
  const write = (name, text) => writeFileSync(join(out, name), text);
  const json = (name, value) => write(name, `${JSON.stringify(value, null, 1)}\n`);
  mkdirSync(join(out, 'embed'), { recursive: true });
  json('oembed.json', answer(NAMES.en));
  for (const preset of JSON.parse(readFileSync(join(out, 'presets.json'), 'utf8'))) {
    for (const [language, own] of [['en', preset.title], ['cy', preset.title_welsh]]) {
      const name = `${preset.id}-${language}`;
      const title = `${NAMES[language]}: ${own}`;
      const wishes = `&preset=${preset.id}&lang=${language}`;
      json(`embed/${name}.json`, answer(title, wishes));
      write(`embed/${name}.html`, standIn(name, language, title, wishes));
    }
  }
  if (!SITE) return;
  const page = join(out, 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace(/href="?oembed\.json"?/, `href="${SITE}oembed.json"`));
}

/** Writes them into the folder `out`, which holds all else. */
export function describe(out) {
  const write = (name, value) => writeFileSync(join(out, name), `${JSON.stringify(value, null, 1)}\n`);
  writeFileSync(join(out, 'scenario.schema.json'), program('schema'));
  writeFileSync(join(out, 'presets.json'), program('presets', '--format', 'json'));
  describeEmbeds(out);
  const scripts = readdirSync(out).filter((name) => /\.(js|wasm|css)$/.test(name));
  write('integrity.json', Object.fromEntries(scripts.map((name) => [name, integrity(readFileSync(join(out, name)))])));
}
