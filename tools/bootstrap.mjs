// What `npm start` and `npm test` need, installed before them on a fresh machine: the npm packages of the lockfile and, with
// --chromium, a browser. Runs under the machine's own Node (20 or later), so: no dependency, no recent syntax.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserPath } from './vscode/browserPath.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

installPackages();
checkNode();
if (process.argv.includes('--chromium')) installChromium();

/** `npm ci`, unless the packages are those of the lockfile already: whoever ran it works offline from then on. */
function installPackages() {
  if (isInstalled()) return;
  console.error('Installation des paquets npm…');
  // Development packages are what builds and tests: NODE_ENV=production must not leave them out.
  const include = ['--include=dev', '--include=optional'];
  const args = ['ci', ...include, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const run = () => {
    const npm = process.env.npm_execpath;
    // This Node may be one of the packages, which `npm ci` removes first.
    if (npm && existsSync(process.execPath)) {
      return spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' });
    }
    return spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  };
  if (run().status !== 0 && run().status !== 0) {
    stop('« npm ci » a échoué. Vérifiez l’accès au registre npm, puis relancez la commande.');
  }
}

/** Compares what npm says it has installed with the lockfile; packages of other platforms may be missing. */
function isInstalled() {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional, os, cpu, libc }]) => {
    const elsewhere = optional && (libc || !fits(os, process.platform) || !fits(cpu, process.arch));
    return path === '' || elsewhere || (installed[path] && installed[path].version === version);
  });
}

/** The lockfile writes one value or a list, `!` before what is excluded. */
function fits(allowed, value) {
  const list = [].concat(allowed || []);
  return !list.includes(`!${value}`) && (list.every((item) => item.startsWith('!')) || list.includes(value));
}

/** Development runs TypeScript as it is, which takes Node 24: from our packages where there is one, else from the machine. */
function checkNode() {
  const own = join(root, 'node_modules/.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (existsSync(own) || Number(process.versions.node.split('.')[0]) >= 24) return;
  stop(
    `Node 24 ou plus récent est nécessaire sur ${process.platform}-${process.arch} (ici : ${process.version}). Installez-le, puis relancez.`,
  );
}

/** Chromium, from Debian's packages where we may install them. */
function installChromium() {
  if (browserPath()) return;
  const command = 'apt-get update && apt-get install -y --no-install-recommends chromium fonts-liberation';
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.error('Installation de Chromium…');
    for (let attempt = 0; attempt < 2 && !browserPath(); attempt++) {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      spawnSync('sh', ['-c', command], { env, stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 });
    }
    if (browserPath()) return;
  }
  stop(
    `Aucun navigateur Chromium, Chrome ou Edge n’a été trouvé ; les essais dans VS Code en ont besoin.\n` +
      `Sous Debian ou Ubuntu : sudo sh -c '${command}'\nAilleurs : installez Chrome, ou indiquez son chemin dans CHROME_PATH.`,
  );
}

function stop(message) {
  console.error(`\n${message}`);
  process.exit(1);
}
