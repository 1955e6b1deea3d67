import { defineConfig } from '@playwright/test';
import { chromiumArgs, findEngine } from './scripts/browsers.mjs';

const chromiumPath = findEngine('chromium');
const firefoxPath = findEngine('firefox');

/** The system's browsers. tests/e2e/fixtures.ts starts each with a profile of its own. */
export default defineConfig({
  testDir: 'tests/e2e',
  // Those of WebKitGTK (webkit/*.test.mjs) run under Node's own runner.
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: !!process.env['CI'],
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: { viewport: { width: 1280, height: 720 }, trace: 'off', locale: 'en-GB' },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          ...(chromiumPath && { executablePath: chromiumPath }),
          args: [
            ...chromiumArgs,
            // For tests of what another computer sees.
            '--host-resolver-rules=MAP other-computer.test 127.0.0.1',
          ],
        },
      },
    },
    {
      // A shorter way: the tests with this tag.
      name: 'firefox',
      grep: /@firefox/,
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: {
          ...(firefoxPath && { executablePath: firefoxPath }),
          // Else a second, empty copy of the page is opened for its thumbnail.
          firefoxUserPrefs: { 'browser.pagethumbnails.capturing_disabled': true },
        },
      },
    },
  ],
});
