// @ts-check
/**
 * Cold load, and reload from the service worker with the server stopped, against a bare React page served beside it.
 * Measured in the page, from the start of the navigation until the first screen can be used.
 * Needs a build: `npm run build`, then `node bench/load.mjs`.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { serveApp } from '../scripts/serve.mjs';
import { inNewProfile, printRatio } from './browser.mjs';

const rounds = Number(process.argv[2] ?? 15);
const dist = fileURLToPath(new URL('../dist', import.meta.url));
const bareDist = await mkdtemp(join(tmpdir(), 'plumbline-bare-'));
await build({
  configFile: false,
  root: fileURLToPath(new URL('bare', import.meta.url)),
  base: './',
  logLevel: 'warn',
  build: { outDir: bareDist, emptyOutDir: true, modulePreload: { polyfill: false } },
});
const app = await serveApp({ dir: dist, port: 0 });
const bare = await serveApp({ dir: bareDist, port: 0 });

/** The app's first screen is usable when its button is there; the bare page when its own is. */
const ready = { app: 'main button:not(:disabled)', bare: '[data-ready]' };

/** Notes when `selector` first matches. Runs in the page before anything else. @param {string} selector */
function noteReady(selector) {
  const look = () => {
    if (document.querySelector(selector) === null) return;
    observer.disconnect();
    Object.assign(globalThis, { readyAt: performance.now() });
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}

/** @param {import('@playwright/test').Page} page */
const readyAt = async (page) =>
  /** @type {number} */ (
    await (await page.waitForFunction(() => /** @type {any} */ (globalThis).readyAt)).jsonValue()
  );

/** @param {string} address @param {string} selector */
async function coldLoad(address, selector) {
  return await inNewProfile(async (context) => {
    await context.addInitScript(noteReady, selector);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(address);
    return await readyAt(page);
  });
}

/** @type {Record<'appCold' | 'bareCold' | 'appReload' | 'bareReload', number[]>} */
const times = { appCold: [], bareCold: [], appReload: [], bareReload: [] };
// in turns, so that a slow moment of the computer meets both
for (let round = 0; round < rounds; round += 1) {
  times.appCold.push(await coldLoad(app.address, ready.app));
  times.bareCold.push(await coldLoad(bare.address, ready.bare));
}

await inNewProfile(async (context) => {
  await context.addInitScript(noteReady, ready.app);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(app.address);
  await page.getByText('Ready for offline use').first().waitFor();
  await app.close();
  for (let round = 0; round <= rounds; round += 1) {
    await page.reload();
    const time = await readyAt(page);
    if (round > 0) times.appReload.push(time);
  }
});
await inNewProfile(async (context) => {
  await context.addInitScript(noteReady, ready.bare);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(bare.address);
  for (let round = 0; round <= rounds; round += 1) {
    await page.reload();
    const time = await readyAt(page);
    if (round > 0) times.bareReload.push(time);
  }
});

printRatio('Cold load', times.appCold, times.bareCold, 2);
printRatio('Reload, server stopped', times.appReload, times.bareReload, 2);
await bare.close();
await rm(bareDist, { recursive: true, force: true });
