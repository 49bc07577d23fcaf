// A real WordPress on loopback, as Debian has it, with a database of its own: see scripts/setup.sh and tests/hosts/wordpress.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { CACHE, council, signIn } from './council.mjs';

const ROOT = join(CACHE, 'wordpress/usr/share/wordpress');
export const THEMES = { block: 'twentytwentythree', classic: 'twentytwentyone' };

const database = (folder) => [existsSync('/usr/sbin/mariadbd') ? '/usr/sbin/mariadbd' : 'mariadbd', '--no-defaults',
  `--datadir=${folder}/database`, `--socket=${folder}/socket`, `--pid-file=${folder}/pid`, '--skip-networking', '--skip-grant-tables',
  `--user=${userInfo().username}`, '--performance-schema=OFF', '--innodb-flush-log-at-trx-commit=0', '--innodb-log-file-size=8M'];

/** Starts it; `publish(role, content)` gives the number of a page that was published, `page(number, …)` its address. */
export async function wordPress() {
  const host = await council();
  const { folder, port, site, browser } = host;
  const origin = `http://localhost:${port}`;
  const env = {
    ...process.env,
    COUNCIL_CALCULATOR: site.origin,
    COUNCIL_CONFIG: resolve('tests/hosts/wordpress/config.php'),
    COUNCIL_DATABASE: join(folder, 'socket'),
    COUNCIL_SITE: origin,
    COUNCIL_WORDPRESS: ROOT,
    PHP_CLI_SERVER_WORKERS: '4',
  };
  try {
    mkdirSync(join(folder, 'database'));
    await host.start(database(folder), () => existsSync(env.COUNCIL_DATABASE));
    const made = spawnSync('php', ['tests/hosts/wordpress/install.php'], { env, encoding: 'utf8' });
    assert.equal(made.status, 0, made.stdout + made.stderr);
    await host.start(['php', '-S', `localhost:${port}`, '-t', ROOT], () => fetch(origin).catch(() => null), { env });
  } catch (fault) {
    await host.end();
    throw fault;
  }
  const editors = {};
  const signedIn = (role) => editors[role] ??= signIn(browser, `${origin}/wp-login.php`, async (page) => {
    await page.fill('#user_login', role);
    await page.fill('#user_pass', 'password');
    await page.click('#wp-submit');
    await page.waitForURL(/wp-admin/);
  }, { permissions: ['clipboard-read', 'clipboard-write'] });
  return {
    ...host,
    origin,
    signedIn,
    page: (number, theme, script = true) => `${origin}/?page_id=${number}&theme=${theme}${script ? '' : '&without-script'}`,
    publish: async (role, content) => (await signedIn(role)).evaluate(publishing, content),
  };
}

// By the interface that the block editor itself uses, as who is signed in.
async function publishing(content) {
  const nonce = await (await fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
  const answer = await fetch('/index.php?rest_route=/wp/v2/pages', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-WP-Nonce': nonce },
    body: JSON.stringify({ title: 'Our plan', status: 'publish', content }),
  });
  if (answer.status !== 201) throw new Error(await answer.text());
  return (await answer.json()).id;
}

/** Writes a page in the block editor: the title, and what `write` does in the paragraph below; then publishes it. Gives its number. */
export async function writeInEditor(page, origin, write) {
  await page.goto(`${origin}/wp-admin/post-new.php?post_type=page`);
  const title = page.locator('.editor-post-title__input');
  await title.waitFor();
  const guide = page.locator('.components-modal__header button');
  if (await guide.isVisible()) await guide.click();
  await title.click();
  await page.keyboard.type('Our plan');
  await page.keyboard.press('Enter');
  await write(page);
  await page.click('.editor-post-publish-panel__toggle');
  await page.click('.editor-post-publish-panel .editor-post-publish-button');
  const view = await page.locator('.post-publish-panel__postpublish-buttons a').first().getAttribute('href');
  return new URL(view).searchParams.get('page_id');
}

/** Pastes what was copied. */
export async function paste(page) {
  await page.keyboard.press('Control+V');
  await page.locator('.block-editor-block-list__layout a[href*="#embed"]').waitFor();
}

/** Embeds an address by the command for it: a pasted one is embedded of itself only if it begins with https. */
export async function embed(page, address) {
  await page.keyboard.type('/embed');
  await page.locator('[role=option]:has-text("Embed")').first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.wp-block-embed input').fill(address);
  await page.locator('.wp-block-embed button[type=submit]').click();
  await page.locator('.wp-block-embed iframe').waitFor();
}
