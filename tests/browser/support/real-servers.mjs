// Real servers on loopback with the sample settings that are published: nginx and Apache.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from './ports.mjs';

const MODULES = ['alias', 'authz_core', 'deflate', 'dir', 'filter', 'headers', 'mime', 'mpm_event'];

const there = (names) => names.find((name) => spawnSync(name, ['-v']).status === 0);

function nginx(folder, port) {
  const settings = readFileSync('dist/server/nginx.conf', 'utf8');
  const ours = settings.replace('127.0.0.1:8081', `127.0.0.1:${port}`).replace('/srv/outcomes-calculator', resolve('dist'));
  assert.notEqual(ours, settings);
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');
  writeFileSync(join(folder, 'site.conf'), ours);
  writeFileSync(join(folder, 'nginx.conf'), `${process.getuid() === 0 ? 'user root;' : ''} daemon off; worker_processes 1; pid ${folder}/pid;
    error_log ${folder}/error.log; events {} http { include /etc/nginx/mime.types; access_log off; ${kept} include ${folder}/site.conf; }`);
  return ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
}

// As most hosts have it: the settings as .htaccess in the folder that is published.
function apache(folder, port) {
  cpSync('dist', join(folder, 'site'), { recursive: true });
  cpSync('dist/server/apache.htaccess', join(folder, 'site', '.htaccess'));
  writeFileSync(join(folder, 'apache.conf'), `ServerName 127.0.0.1\nListen 127.0.0.1:${port}\nServerRoot ${folder}
    PidFile ${folder}/pid\nErrorLog ${folder}/error.log\nTypesConfig /etc/mime.types\nDocumentRoot ${folder}/site
    ${process.getuid() === 0 ? 'User nobody\nGroup nogroup' : ''}
    <Directory ${folder}/site>\nAllowOverride FileInfo Indexes\nRequire all granted\n</Directory>\n`
    .replace('TypesConfig', `${MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}\nTypesConfig`));
  return ['-f', join(folder, 'apache.conf'), '-D', 'FOREGROUND'];
}

/** Each by its name: the program, where it is here, and how it is given its settings. */
export const SERVERS = {
  nginx: { program: there(['nginx', '/usr/sbin/nginx']), settings: nginx },
  Apache: { program: there(['apache2', '/usr/sbin/apache2']), settings: apache },
};

/** Starts one; gives its origin, and how it is ended. */
export async function serve({ program, settings }) {
  const folder = mkdtempSync(join(tmpdir(), 'server-'));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const parts = settings(folder, port);
  const check = spawnSync(program, ['-t', ...parts], { encoding: 'utf8' });
  assert.equal(check.status, 0, check.stderr);
  const server = spawn(program, parts, { stdio: 'ignore' });
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100 && !(await fetch(origin).catch(() => null)); tries += 1) {
    await new Promise((wait) => setTimeout(wait, 50));
  }
  const ended = new Promise((done) => server.on('exit', done));
  const end = async () => {
    server.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { origin, end };
}
