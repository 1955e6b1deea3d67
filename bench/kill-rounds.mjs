// @ts-check
/**
 * Kills a real browser in the middle of constant writing, again and again, and checks after each kill that every write
 * which was reported as saved is there. Usage: `node bench/kill-rounds.mjs [rounds]`, 100 by default (about five minutes).
 * It bundles tests/e2e/pages/storage.html, the storage without the app around it. Ends with 1 where a write was lost.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findEngine } from '../scripts/browsers.mjs';
import { serveApp } from '../scripts/serve.mjs';

const rounds = Number(process.argv[2] ?? 100);
const pages = fileURLToPath(new URL('../tests/e2e/pages/', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'plumbline-kills-'));
const profile = join(folder, 'profile');
const dist = join(folder, 'dist');

await build({
  root: pages,
  configFile: false,
  base: './',
  logLevel: 'warn',
  worker: { format: 'es' },
  build: {
    outDir: dist,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    rolldownOptions: { input: join(pages, 'storage.html') },
  },
});
const server = await serveApp({ dir: dist, port: 0 });

/** @type {Map<string, number>} text of a write to the round in which it was reported as saved */
const acknowledged = new Map();
/** @type {Set<string>} */
const lost = new Set();
let restored = 0;
let oneCopy = 0;
/** @type {string | null} */
let scorecard = null;
const address = new URL('storage.html', server.address).href;

for (let round = 0; round <= rounds; round += 1) {
  const context = await launch();
  const page = await context.newPage();
  await page.goto(address);
  const state = await page
    .locator('#state')
    .filter({ hasText: /^(ready|restored|lost)/ })
    .innerText({ timeout: 30_000 });
  if (state.startsWith('restored')) {
    restored += 1;
    console.log(`round ${round}: ${state}`);
  }
  if (state.startsWith('lost')) console.log(`round ${round}: ${state}`);
  const kept = new Set(/** @type {string[]} */ (await evaluate(page, `storage.notes('${scorecard}')`)));
  for (const [text, at] of acknowledged) {
    if (kept.has(text) || lost.has(text)) continue;
    lost.add(text);
    console.log(`LOST in round ${round}: a write of round ${at}`);
  }
  if (round > 0 && round % 20 === 0)
    console.log(`${round} kills, ${acknowledged.size} writes, ${lost.size} lost`);
  if (round === rounds) {
    await context.close();
    break;
  }
  await page.exposeFunction('acknowledged', (/** @type {string} */ text, /** @type {number} */ copies) => {
    acknowledged.set(text, round);
    if (copies === 1) oneCopy += 1;
  });
  scorecard ??= /** @type {string} */ (await evaluate(page, `storage.begin('Candidate')`));
  await evaluate(page, `storage.write('${scorecard}', 'round ${round}', ${1 + (round % 4)})`);
  await page.waitForTimeout(50 + Math.random() * 900);
  const closed = new Promise((resolve) => context.once('close', resolve));
  for (const pid of processesOf(profile)) kill(pid);
  await closed;
}
await server.close();
await rm(folder, { recursive: true, force: true, maxRetries: 5 });
console.log(
  `${rounds} kills, ${acknowledged.size} writes reported as saved (${oneCopy} of them with one copy), ` +
    `${restored} times restored from the journal, ${lost.size} lost`,
);
process.exitCode = lost.size === 0 ? 0 : 1;

async function launch() {
  const executablePath = findEngine('chromium');
  return await chromium.launchPersistentContext(profile, {
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  });
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} source
 */
async function evaluate(page, source) {
  return await page.evaluate(source);
}

/** @param {number} pid */
function kill(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // it went with its parent
  }
}

/**
 * The browser's own process on that profile and all its descendants.
 * @param {string} dir
 */
function processesOf(dir) {
  const all = execFileSync('ps', ['-axo', 'pid=,ppid=,args='], { encoding: 'utf8', maxBuffer: 1 << 24 })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((match) => match !== null)
    .map(([, pid, ppid, args]) => ({ pid: Number(pid), ppid: Number(ppid), args: args ?? '' }));
  const found = new Set(all.filter((p) => p.args.includes(`--user-data-dir=${dir}`)).map((p) => p.pid));
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const p of all) if (found.has(p.ppid)) found.add(p.pid);
  }
  return [...found];
}
