// A real Wagtail on loopback, in a Python environment of its own: see scripts/setup.sh and tests/hosts/wagtail. Its database,
// which takes Wagtail long to make, is kept in the cache as long as what makes it stays the same.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, council, signIn } from './council.mjs';

const FOLDER = 'tests/hosts/wagtail';
const ROOT = join(CACHE, 'wagtail');
const PYTHON = join(ROOT, 'bin/python');

function database(env) {
  const makers = ['install.py', 'settings.py', 'council/models.py', 'council/migrations/0001_initial.py'].map((name) => join(FOLDER, name));
  const hash = createHash('sha256');
  for (const name of [join(ROOT, '.installed'), ...makers]) hash.update(readFileSync(name));
  const kept = join(ROOT, `council-${hash.digest('hex').slice(0, 16)}.sqlite3`);
  if (!existsSync(kept)) {
    const made = spawnSync(PYTHON, ['install.py'], { cwd: FOLDER, env, encoding: 'utf8' });
    assert.equal(made.status, 0, made.stdout + made.stderr);
    copyFileSync(env.COUNCIL_DATABASE, `${kept}.new`);
    renameSync(`${kept}.new`, kept);
  }
  copyFileSync(kept, env.COUNCIL_DATABASE);
}

/** Starts it; `publish(role, write)` gives the address of a page that was written by `write(page)` and published. */
export async function wagtail() {
  const host = await council();
  const { folder, port, site, browser } = host;
  const origin = `http://localhost:${port}`;
  const names = readdirSync(join(folder, 'calculator/embed')).filter((name) => name.endsWith('.html')).map((name) => name.slice(0, -5));
  const env = {
    ...process.env,
    COUNCIL_CALCULATOR: site.origin,
    COUNCIL_DATABASE: join(folder, 'council.sqlite3'),
    COUNCIL_EMBEDS: JSON.stringify(names),
    COUNCIL_SITE: origin,
    PYTHONDONTWRITEBYTECODE: '1',
  };
  try {
    database(env);
    await host.start([PYTHON, 'manage.py', 'runserver', '--noreload', `localhost:${port}`], () => fetch(`${origin}/admin/login/`).catch(() => null),
      { env, cwd: FOLDER });
  } catch (fault) {
    await host.end();
    throw fault;
  }
  const editors = {};
  const signedIn = (role) => editors[role] ??= signIn(browser, `${origin}/admin/login/`, async (page) => {
    await page.fill('[name=username]', role);
    await page.fill('[name=password]', 'password');
    await page.click('button[type=submit]');
    await page.waitForURL(/admin\/$/);
  }, { permissions: ['clipboard-read', 'clipboard-write'] });
  let number = 0;
  const publish = async (role, write) => {
    const page = await signedIn(role);
    await page.goto(`${origin}/admin/pages/add/council/councilpage/2/`);
    await page.click('[name=title]');
    await page.keyboard.type(`Our plan ${number += 1}`);
    await page.waitForFunction((end) => document.querySelector('[name=slug]').value.endsWith(`-${end}`), number);
    await write(page);
    await page.click('footer [data-w-dropdown-target=toggle]');
    await page.click('[name=action-publish]');
    return origin + await page.locator('.messages a:has-text("View live")').first().getAttribute('href');
  };
  return { ...host, origin, signedIn, publish };
}

/** Pastes what was copied into the formatted text. */
export async function pasteText(page) {
  await page.click('[contenteditable=true]');
  await page.keyboard.press('Control+V');
  await held(page, 'LINK');
}

// The form takes over what the editor shows a little later.
const held = (page, what) => page.waitForFunction((one) => document.querySelector('[name=body]').value.includes(`"${one}"`), what);

/** Embeds an address in the formatted text, by the command that Wagtail has for it. */
export async function embed(page, address) {
  await page.click('[contenteditable=true]');
  await page.keyboard.type('/embed');
  await page.keyboard.press('Enter');
  await page.fill('#id_embed-chooser-url', address);
  await page.click('.modal button[type=submit]');
  await held(page, 'EMBED');
}
