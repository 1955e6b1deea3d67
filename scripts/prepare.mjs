// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a build reads. A change in any of these makes dist/ old. */
const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'scripts/policy.mjs', 'package-lock.json'];

/**
 * Whether this Node runs the tools that build the app: ^20.19 or >=22.12.
 * @param {string} version for example `20.19.0`
 */
export function isNodeSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
}

/**
 * Whether `npm ci` must run: node_modules is missing, half made, or older than the lock file.
 * @param {string} root folder of the project
 */
export function isInstallNeeded(root) {
  // npm writes this file last.
  const done = join(root, 'node_modules/.package-lock.json');
  return !existsSync(done) || modified(done) < modified(join(root, 'package-lock.json'));
}

/**
 * Whether `vite build` must run: dist is missing, half made, or older than what it is made from.
 * @param {string} root folder of the project
 */
export function isBuildNeeded(root) {
  // The service worker is the last file that a build writes.
  const done = join(root, 'dist/sw.js');
  if (!existsSync(done) || !existsSync(join(root, 'dist/index.html'))) return true;
  const built = modified(done);
  return sources.some((source) => newest(join(root, source)) > built);
}

/**
 * Runs `npm ci`; its output goes to this terminal.
 * @param {string} root folder of the project
 * @returns {boolean} whether it succeeded
 */
export function install(root) {
  // Under `npm start`, npm tells where it is; else it is on the path (as npm.cmd on Windows, which needs a shell).
  const npm = process.env.npm_execpath;
  // Under a silent npm (as in .ci/run) this one would be silent too, its errors included.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = /** @type {const} */ ({ cwd: root, stdio: 'inherit' });
  const done = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return done.status === 0;
}

/**
 * Runs `vite build`; its output goes to this terminal.
 * @param {string} root folder of the project
 * @returns {boolean} whether it succeeded
 */
export function build(root) {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--logLevel', 'warn'];
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0;
}

/** @param {string} path */
function modified(path) {
  return statSync(path).mtimeMs;
}

/**
 * Newest change in a file or folder. A folder's own time counts too: it changes when a file in it is deleted.
 * @param {string} path
 * @returns {number} milliseconds since 1970
 */
function newest(path) {
  if (!existsSync(path)) return 0;
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
