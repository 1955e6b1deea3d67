// @ts-check
/** WebKitGTK for tests: its own driver, a screen in memory, and a server of the build. Run under `node --test`. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Builder, Capabilities } from 'selenium-webdriver';
import { findEngine } from '../../../scripts/browsers.mjs';
import { serveApp } from '../../../scripts/serve.mjs';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

/**
 * Opens WebKitGTK beside a server of the build. An automated session keeps nothing when it is closed.
 * @param {{ after: (done: () => Promise<void>) => void }} test closes everything when the test ends
 * @returns the driver, the server, and what the browser reported against the content security policy
 */
export async function openWebKit(test) {
  /** @type {unknown[]} */
  const policyReports = [];
  const server = await serveApp({
    dir: dist,
    port: 0,
    onPolicyReport: (report) => policyReports.push(report),
  });
  const screen = await startScreen();
  const port = await freePort();
  const program = findEngine('webkit');
  if (!program) throw new Error('There is no WebKitWebDriver on this computer.');
  // The driver waits for readers of its output, so it gets none.
  const driverProcess = spawn(program, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: screen.display },
  });
  test.after(async () => {
    await driver?.quit().catch(() => {});
    driverProcess.kill();
    screen.stop();
    await server.close();
  });
  const driver = await connect(port);
  return { driver, server, policyReports };
}

/** @param {number} port */
async function connect(port) {
  const capabilities = new Capabilities().set('browserName', 'MiniBrowser').set('webkitgtk:browserOptions', {
    binary: miniBrowser(),
    args: ['--automation', '--geometry=1280x720'],
  });
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await new Builder()
        .usingServer(`http://127.0.0.1:${port}/`)
        .withCapabilities(capabilities)
        .build();
    } catch (error) {
      if (attempt === 20) throw error;
      await pause(250);
    }
  }
}

/** The small browser that comes with the driver, in a folder that depends on the processor and the version. */
function miniBrowser() {
  const folders = readdirSync('/usr/lib').map((name) => join('/usr/lib', name));
  const places = ['/usr/libexec', ...folders].flatMap((folder) =>
    ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((name) => join(folder, name, 'MiniBrowser')),
  );
  const found = places.find((path) => existsSync(path));
  if (!found) throw new Error('WebKitWebDriver is here, its MiniBrowser is not.');
  return found;
}

/** A screen in memory; the server chooses its number and tells it on descriptor 3. */
async function startScreen() {
  const program = findEngine('screen');
  if (!program) throw new Error('There is no Xvfb on this computer.');
  const screen = spawn(program, ['-displayfd', '3', '-screen', '0', '1400x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    screen.stdio[3]?.once('data', (/** @type {Buffer} */ data) => resolve(data.toString().trim()));
    screen.once('exit', () => reject(new Error('Xvfb did not start.')));
  });
  return { display: `:${number}`, stop: () => screen.kill() };
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}
