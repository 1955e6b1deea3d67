// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The engines that the end-to-end tests drive: the system's own browsers, where they are.
 * `package` is the Debian package that brings one; `places` are commands on the path or full paths.
 */
export const engines = {
  chromium: {
    variable: 'PLUMBLINE_CHROMIUM',
    package: 'chromium',
    places: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:/Program Files/Google/Chrome/Application/chrome.exe',
    ],
  },
  firefox: {
    variable: 'PLUMBLINE_FIREFOX',
    package: 'firefox-esr',
    // Playwright speaks to it in words that it has known since then.
    oldest: 143,
    places: [
      'firefox-esr',
      'firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:/Program Files/Mozilla Firefox/firefox.exe',
    ],
  },
  webkit: {
    variable: 'PLUMBLINE_WEBKIT_DRIVER',
    package: 'webkit2gtk-driver',
    places: ['WebKitWebDriver'],
  },
  /** A screen for WebKitGTK, which has no headless mode. */
  screen: { variable: 'PLUMBLINE_XVFB', package: 'xvfb', places: ['Xvfb'] },
};

/** How tests and benchmarks start Chromium: quiet, without a network of its own, also as root. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @typedef {keyof typeof engines} Engine */

/**
 * Full path of an engine's program, or undefined where this computer has none that is new enough.
 * @param {Engine} engine
 * @returns {string | undefined}
 */
export function findEngine(engine) {
  const { places, variable } = engines[engine];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const chosen = process.env[variable];
  return [...(chosen ? [chosen] : []), ...places]
    .flatMap((place) => (/[\\/]/.test(place) ? [place] : folders.map((folder) => join(folder, place))))
    .find((path) => existsSync(path) && isNewEnough(engine, path));
}

/**
 * @param {Engine} engine
 * @param {string} path
 */
function isNewEnough(engine, path) {
  const entry = engines[engine];
  if (!('oldest' in entry)) return true;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  const major = / (\d+)\./.exec(stdout ?? '')?.[1];
  // One that does not tell (as on Windows) may be tried.
  return major === undefined || Number(major) >= entry.oldest;
}

/**
 * Installs the engines that are missing, where this is possible: as root on Debian or a system made from it.
 * @returns {string} what was done, for the log
 */
export function installEngines() {
  const missing = /** @type {Engine[]} */ (Object.keys(engines)).filter((engine) => !findEngine(engine));
  if (missing.length === 0) return 'All browsers are there.';
  const names = missing.map((engine) => engines[engine].package);
  const canInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!canInstall) return `Missing, and not installed (that needs root on Debian): ${names.join(', ')}.`;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (/** @type {string[]} */ ...args) =>
    spawnSync('apt-get', args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const update = apt('update');
  const install = apt('install', '-y', '--no-install-recommends', ...names);
  if (install.status === 0) return `Installed: ${names.join(', ')}.`;
  return [
    `apt-get could not install ${names.join(', ')}.`,
    update.stderr,
    install.stdout,
    install.stderr,
  ].join('\n');
}
