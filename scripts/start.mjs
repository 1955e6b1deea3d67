// @ts-check
/** `npm start`: installs and builds where needed, then serves the app on its fixed address. Only Node's own modules
 * are imported before node_modules is there. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import util from 'node:util';
import { nameHolder, whoHolds } from './port.mjs';
import { build, install, isBuildNeeded, isInstallNeeded, isNodeSupported } from './prepare.mjs';

/** PLUM on a telephone's keys. Fixed, because browsers keep data by address; below the range of ports that systems
 * hand out by themselves. */
const fixedPort = 7586;
const root = fileURLToPath(new URL('..', import.meta.url));

if (!isNodeSupported(process.versions.node)) {
  stop(`Plumbline needs Node 20.19 or newer (of version 20), or 22.12 or newer. This is Node ${process.versions.node}.
Install one from https://nodejs.org and run npm start again.`);
}
const { port, mayOpen } = readOptions();
const address = `http://localhost:${port}/`;
let holder = await whoHolds(port);
if (holder === 'other') stopBecauseTaken();

if (isInstallNeeded(root)) {
  console.log('Installing what the build needs (once, and after updates) …');
  if (!install(root)) stop('npm ci failed; its messages are above. It needs a network, this once.');
}
if (isBuildNeeded(root)) {
  console.log('Building the app …');
  if (!build(root)) stop('The build failed; its messages are above.');
}

if (port !== fixedPort) {
  console.log(`Note: browsers keep data by address. What is written at ${address} stays there:
http://localhost:${fixedPort}/ will not show it, nor the other way round.`);
}
// Asked again: another npm start may have been quicker while this one was building.
holder = await whoHolds(port);
if (holder === 'plumbline') {
  console.log(`Plumbline is running already: ${address}`);
  openBrowser();
} else {
  await serve();
}

async function serve() {
  const { codeOf, serveApp } = await import('./serve.mjs');
  let server;
  try {
    server = await serveApp({ dir: join(root, 'dist'), port });
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE') stopBecauseTaken();
    if (codeOf(error) === 'EACCES')
      stop(`This system does not let you use port ${port}. Choose one above 1023.`);
    throw error;
  }
  console.log(`Plumbline is at ${server.address}
It answers to this computer only. Stop with Ctrl-C: the app keeps working in browsers that have opened it.`);
  openBrowser();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => {
      void server.close().then(() => {
        console.log('\nStopped.');
        process.exit(0);
      });
    });
  }
}

function readOptions() {
  try {
    const { values } = util.parseArgs({
      options: { port: { type: 'string' }, 'no-open': { type: 'boolean', default: false } },
    });
    const chosen = values.port === undefined ? fixedPort : Number(values.port);
    if (!Number.isInteger(chosen) || chosen < 1 || chosen > 65_535) {
      stop(`--port takes a number from 1 to 65535, not "${values.port}".`);
    }
    return { port: chosen, mayOpen: !values['no-open'] && !process.env.CI };
  } catch (error) {
    return stop(
      `${error instanceof Error ? error.message : String(error)}\nUse: npm start -- [--port N] [--no-open]`,
    );
  }
}

function stopBecauseTaken() {
  stop(`Port ${port} is held by ${nameHolder(port)}, which is not Plumbline.
Stop that program and run npm start again. Browsers keep Plumbline's data by address, so another port
has another, empty store; if you want that: npm start -- --port ${port === fixedPort ? port + 1 : fixedPort}`);
}

/** Opens the address where there is a browser to open it in; a failure is nothing to stop for. */
function openBrowser() {
  if (!mayOpen) return;
  let [command, args] = ['xdg-open', [address]];
  if (process.platform === 'darwin') command = 'open';
  if (process.platform === 'win32') [command, args] = ['rundll32', ['url.dll,FileProtocolHandler', address]];
  const hasScreen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (command === 'xdg-open' && !(hasScreen && isOnPath(command))) return;
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

/** @param {string} command */
function isOnPath(command) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message);
  process.exit(1);
}
