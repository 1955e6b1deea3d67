import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { build } from 'vite';
import { serveApp } from '../../../scripts/serve.mjs';
import type { StoragePage } from './storage.ts';

/** Bundles the storage page with the real storage in it; returns the folder. */
export async function buildStoragePage(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'plumbline-storage-page-'));
  await build({
    root: fileURLToPath(new URL('.', import.meta.url)),
    configFile: false,
    base: './',
    logLevel: 'warn',
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: fileURLToPath(new URL('storage.html', import.meta.url)) },
    },
  });
  return outDir;
}

/** A profile on disk, with a browser on it that can be closed, killed and started again. */
export type Browser = {
  readonly profile: string;
  readonly address: string;
  context(): BrowserContext;
  /** Starts the browser, if it does not run, and opens the storage page in a new tab. */
  open(): Promise<Page>;
  close(): Promise<void>;
  /** Kills every process of the browser at once, as a crash of the machine would. */
  kill(): Promise<void>;
};

export const test = base.extend<{ browserOnDisk: Browser }, { pageFolder: string }>({
  pageFolder: [
    async ({}, use) => {
      const folder = await buildStoragePage();
      await use(folder);
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  browserOnDisk: async ({ playwright, browserName, launchOptions, pageFolder }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'plumbline-profile-'));
    const server = await serveApp({ dir: pageFolder, port: 0 });
    let context: BrowserContext | null = null;
    const start = async (): Promise<BrowserContext> => {
      context ??= await playwright[browserName].launchPersistentContext(profile, launchOptions);
      return context;
    };
    await use({
      profile,
      address: server.address,
      context() {
        if (context === null) throw new Error('the browser is closed');
        return context;
      },
      async open() {
        const page = await (await start()).newPage();
        await page.goto(new URL('storage.html', server.address).href);
        return page;
      },
      async close() {
        await context?.close();
        context = null;
      },
      async kill() {
        const closed = new Promise((resolve) => context?.once('close', resolve));
        for (const pid of processesOf(profile)) kill(pid);
        await closed;
        context = null;
      },
    });
    await (context as BrowserContext | null)?.close();
    await server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
});

export { expect };

/** Calls the page's own functions: `await inPage(page, (storage) => storage.notes(id))`. */
export async function inPage<T, A>(
  page: Page,
  work: (storage: StoragePage, input: A) => T | Promise<T>,
  input?: A,
): Promise<T> {
  const source = `(${work.toString()})(globalThis.storage, ${JSON.stringify(input)})`;
  return await page.evaluate(source);
}

/** Waits until one of the page's states reads so. */
export async function expectState(page: Page, id: string, text: string | RegExp): Promise<void> {
  await expect(page.locator(`#${id}`)).toHaveText(text, { timeout: 15_000 });
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // it went with its parent
  }
}

/** The browser's own process on that profile and all its descendants. */
function processesOf(profile: string): number[] {
  const all = execFileSync('ps', ['-axo', 'pid=,ppid=,args='], { encoding: 'utf8', maxBuffer: 1 << 24 })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((match) => match !== null)
    .map(([, pid, ppid, args]) => ({ pid: Number(pid), ppid: Number(ppid), args: args ?? '' }));
  const found = new Set(all.filter((p) => p.args.includes(`--user-data-dir=${profile}`)).map((p) => p.pid));
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const p of all) if (found.has(p.ppid)) found.add(p.pid);
  }
  return [...found];
}
