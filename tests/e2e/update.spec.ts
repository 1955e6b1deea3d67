import type { Page } from '@playwright/test';
import { breakBuild, buildNext } from './builds.ts';
import { expect, openReady, test, type TestServer } from './fixtures.ts';

// One build of the next version serves all tests here.
test.describe.configure({ mode: 'default' });
let next: string;
test.beforeAll(async () => {
  next = await buildNext();
});

const prompt = 'A new version of Plumbline is ready';

test(
  'an update asks, and reloads only the tab in which the user agreed',
  { tag: '@firefox' },
  async ({ page, context, server }) => {
    await openReady(page);
    const other = await context.newPage();
    await openReady(other);
    await release(server, next);

    await page.reload();
    await expect(page.getByText(prompt)).toBeVisible();
    await expect(other.getByText(prompt)).toBeVisible();
    await mark(page);
    await mark(other);
    await page.waitForTimeout(1500);
    expect([await isMarked(page), await isMarked(other)], 'nothing reloads by itself').toEqual([true, true]);
    await expect(page.locator('html')).not.toHaveAttribute('data-build', 'next');

    await page.getByRole('button', { name: 'Update now' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-build', 'next');
    await expect(page.getByText(prompt)).toBeHidden();

    await expect(other.getByText('Plumbline was updated in another tab')).toBeVisible();
    expect(await isMarked(other), 'the other tab runs on').toBe(true);
    // A chunk of its own version, which neither the server nor the new precache has.
    await other.getByRole('button', { name: 'New interview' }).first().click();
    await expect(other.getByRole('dialog')).toBeVisible();
    await other.keyboard.press('Escape');
    await other.getByRole('button', { name: 'Reload' }).click();
    await expect(other.locator('html')).toHaveAttribute('data-build', 'next');
  },
);

test('an update waits while another tab holds an interview', async ({ page, context, server }) => {
  await openReady(page);
  const interview = await context.newPage();
  await openReady(interview);
  await holdLock(interview);
  await release(server, next);

  await page.reload();
  await page.getByRole('button', { name: 'Update now' }).click();
  await expect(page.getByText('An interview is open in another tab.')).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-build', 'next');

  await interview.close();
  await page.getByRole('button', { name: 'Update now' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-build', 'next');
});

test('an interview in the same tab is no reason to refuse', async ({ page, server }) => {
  await openReady(page);
  await release(server, next);
  await page.reload();
  await holdLock(page);
  await page.getByRole('button', { name: 'Update now' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-build', 'next');
});

test('an update that cannot be stored leaves the version that works', async ({ page, server, problems }) => {
  problems.expect(/404|bad-precaching-response/);
  await openReady(page);
  // One that the working version does not have already: its name carries a hash of its content.
  await release(server, await breakBuild(next, 'index'));
  await page.reload();
  await expect(page.getByText('A newer version could not be fetched or stored')).toBeVisible();
  await server.stop();
  await page.reload();
  await expect(page.getByText(/^Ready for offline use/)).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-build', 'next');
});

/** Puts another build at the same address. */
async function release(server: TestServer, build: string): Promise<void> {
  await server.stop();
  await server.start(build);
}

/** Marks a page's window: the mark is gone after a reload. */
async function mark(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { marked: true }));
}

function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => 'marked' in window);
}

/** What the interview workspace does while it is open. */
async function holdLock(page: Page): Promise<void> {
  await page.evaluate(() => {
    void navigator.locks.request('plumbline-interview', { mode: 'shared' }, () => new Promise(() => {}));
  });
}
