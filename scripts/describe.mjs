// Files that describe what is published: the schema of a scenario file, the presets by name, how another site shows the
// calculator (oEmbed), and what each file's content hashes to (subresource integrity).
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// The address that the folder will have, where the one who builds says so: SITE=https://your.site/calculator/ make build
const SITE = process.env.SITE ? new URL(`${process.env.SITE.replace(/\/*$/, '')}/`).href : '';

const FRAME = { width: 800, height: 1200 };

/** The hash that a browser compares, of a file's content. */
export const integrity = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

// The command-line program, built for this machine, with none of the settings that the page is built with.
function program(...parts) {
  const env = Object.fromEntries(Object.entries(process.env)
    .filter(([name]) => !/^(CARGO_UNSTABLE_|CARGO_TARGET_WASM32|RUSTC_BOOTSTRAP$)/.test(name)));
  return execFileSync('cargo', ['run', '--quiet', '--locked', '--', ...parts], { encoding: 'utf8', env, maxBuffer: 1 << 26 });
}

function oembed() {
  const page = `${SITE}index.html#frame`;
  return {
    version: '1.0',
    type: 'rich',
    title: 'Outcomes calculator',
    ...FRAME,
    html: `<iframe src="${page}" title="Outcomes calculator" width="${FRAME.width}" height="${FRAME.height}"></iframe>`,
  };
}

/** Writes them into the folder `out`, which holds all else. */
export function describe(out) {
  const write = (name, value) => writeFileSync(join(out, name), `${JSON.stringify(value, null, 1)}\n`);
  writeFileSync(join(out, 'scenario.schema.json'), program('schema'));
  writeFileSync(join(out, 'presets.json'), program('presets', '--format', 'json'));
  write('oembed.json', oembed());
  if (SITE) {
    const page = join(out, 'index.html');
    writeFileSync(page, readFileSync(page, 'utf8').replace(/href="?oembed\.json"?/, `href="${SITE}oembed.json"`));
  }
  const scripts = readdirSync(out).filter((name) => /\.(js|wasm|css)$/.test(name));
  write('integrity.json', Object.fromEntries(scripts.map((name) => [name, integrity(readFileSync(join(out, name)))])));
}
