import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { serveApp } from '../../scripts/serve.mjs';
import { dist } from './builds.ts';

/** A server of a built app that a test can stop, start again at the same address, and lead to another build. */
export type TestServer = {
  readonly address: string;
  stop(): Promise<void>;
  start(dir?: string): Promise<void>;
};

/** A browser profile on disk. What a page stored is there again after `reopen`. */
export type Profile = {
  readonly dir: string;
  /** Closes the browser and starts it again on the same profile; the `page` and `context` fixtures are gone then. */
  reopen(): Promise<BrowserContext>;
};

/** What a browser complained about: console errors, uncaught exceptions, violations of the policy. */
export type Problems = {
  readonly all: string[];
  /** Leaves out what a test brings about on purpose, e.g. `/ERR_CONNECTION_REFUSED/` while its server is stopped. */
  expect(pattern: RegExp): void;
};

type Fixtures = { problems: Problems; server: TestServer; profile: Profile };

/**
 * `test` with a server and a browser profile of its own for each test. It fails on any console error, uncaught
 * exception or policy violation that the test has not expected.
 */
export const test = base.extend<Fixtures>({
  problems: [
    async ({}, use) => {
      const expected: RegExp[] = [];
      const all: string[] = [];
      await use({ all, expect: (pattern) => expected.push(pattern) });
      const unexpected = all.filter((problem) => !expected.some((pattern) => pattern.test(problem)));
      expect(unexpected, 'what the browser complained about').toEqual([]);
    },
    { auto: true },
  ],

  server: async ({ problems }, use) => {
    const onPolicyReport = (report: unknown) => problems.all.push(`policy: ${JSON.stringify(report)}`);
    let running = await serveApp({ dir: dist, port: 0, onPolicyReport });
    const { address, port } = running;
    await use({
      address,
      stop: () => running.close(),
      start: async (dir = dist) => {
        running = await serveApp({ dir, port, onPolicyReport });
      },
    });
    await running.close();
  },

  baseURL: async ({ server }, use) => use(server.address),

  profile: async (
    { playwright, browserName, channel, launchOptions, viewport, locale, baseURL, problems },
    use,
  ) => {
    const dir = await mkdtemp(join(tmpdir(), 'plumbline-profile-'));
    let context: BrowserContext | undefined;
    // An ordinary context keeps IndexedDB in memory; a persistent one is what users have.
    const reopen = async () => {
      await context?.close();
      context = await playwright[browserName].launchPersistentContext(dir, {
        ...launchOptions,
        ...(channel && { channel }),
        ...(locale && { locale }),
        ...(baseURL && { baseURL }),
        viewport,
      });
      watch(context, problems);
      return context;
    };
    await use({ dir, reopen });
    await context?.close();
    await rm(dir, { recursive: true, force: true, maxRetries: 5 });
  },

  context: async ({ profile }, use) => use(await profile.reopen()),

  page: async ({ context }, use) => use(context.pages()[0] ?? (await context.newPage())),
});

export { expect };

/** Opens the app and waits until it needs its server no longer. */
export async function openReady(page: Page): Promise<void> {
  await page.goto('./');
  await expect(page.getByText(/^Ready for offline use/)).toBeVisible();
}

function watch(context: BrowserContext, problems: Problems): void {
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      problems.all.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on('weberror', (error) => problems.all.push(`exception: ${error.error().stack}`));
}
