// Pages of others, each built with the tools of its framework in tests/frameworks/.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { POLICIES } from './hosts.mjs';

/** Builds a page, and says where its script is. */
export function built(name) {
  if (!existsSync('tests/frameworks/node_modules')) throw new Error('The frameworks are not there. Run: scripts/setup.sh frameworks');
  execFileSync(process.execPath, ['tests/frameworks/build.mjs', name], { stdio: ['ignore', 'ignore', 'inherit'] });
  return `target/frameworks/${name}/main.${name.endsWith('server') ? 'mjs' : 'js'}`;
}

/** A scenario as a page has it in its own data: that of a preset, with the page's own title. */
export const given = () => ({ ...JSON.parse(readFileSync('src/data/presets/families.json', 'utf8')), title: 'Given by the page' });

/** The address of a council's page with the built script, and whether the calculator's own script stands in it. */
export function councilPage({ site, host }, name, { inside = '', loader = true } = {}) {
  const script = host.file(`/${name}.js`, readFileSync(`target/frameworks/${name}/main.js`), 'text/javascript');
  const tag = loader ? `<script src="${site.loader}" async></script>` : '';
  return host.page(`<div id="page">${inside}</div><script type="module" src="${script}"></script>`,
    { head: tag, policy: POLICIES.named(site.origin) });
}
