import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Opens the sample panel from the first screen: everybody is in, nothing is revealed. */
async function openSample(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: 'Try the sample panel' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Okafor/ })).toBeVisible();
}

async function revealSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Reveal the panel' }).click();
  const dialog = page.getByRole('dialog', { name: 'Reveal the panel' });
  await dialog.getByRole('textbox', { name: 'Revealed by' }).fill('B. Okeke');
  await dialog.getByRole('button', { name: 'Reveal', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Recommendation', exact: true })).toBeVisible();
}

/** What axe finds on the page as it stands. Evaluated by the debugger, which the page's policy lets pass. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(axeFile, 'utf8'));
  return await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }> };
    };
    const found = await axe.run();
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
    );
  });
}

test('face down: names and status, nothing of what anybody wrote', async ({ page }) => {
  await openSample(page);
  const main = page.getByRole('main');
  await expect(main).toContainText('face down');
  for (const name of ['A. Ito', 'B. Okeke', 'S. Reyes', 'H. Vale']) await expect(main).toContainText(name);
  await expect(main).not.toContainText(
    /Below the bar|Partly meets|Meets the bar|Excellent|Not assessed|Mixed|Composite|Security/,
  );
  await expect(page.getByRole('table')).toHaveCount(0);
});

test('the reveal opens the board, the recommendation and its reasons; a ruling changes it', async ({
  page,
}) => {
  await openSample(page);
  await revealSample(page);
  await expect(page.getByText(/Revealed \d\d:\d\d by B\. Okeke, all four in/)).toBeVisible();
  await expect(page.getByText('Mixed: debrief').first()).toBeVisible();

  const cell = page.getByRole('button', { name: /^Security, B\. Okeke: / });
  await cell.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'Security: ratings and evidence' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: /^Security, S\. Reyes: / })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('group', { name: 'Security: ratings and evidence' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Why this label' }).click();
  await expect(page.getByRole('dialog').getByText('Decides', { exact: true })).toHaveCount(1);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Uphold' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Uphold this red flag' });
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Two interviewers heard it.');
  await dialog.getByRole('textbox', { name: 'Ruled by' }).fill('B. Okeke');
  await dialog.getByRole('button', { name: 'Uphold' }).click();
  await expect(page.getByText('The recommendation is now: Not recommended.')).toBeVisible();

  await page.reload();
  await expect(page.getByRole('list', { name: 'Rulings' })).toContainText('Two interviewers heard it.');
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing before and after the reveal, ${theme}`, async ({ page }) => {
    await page.addInitScript((chosen) => localStorage.setItem('plumbline.theme', chosen), theme);
    await openSample(page);
    expect(await violations(page)).toEqual([]);
    await revealSample(page);
    await page.getByRole('button', { name: /^Security, B\. Okeke: / }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Why this label' }).click();
    expect(await violations(page)).toEqual([]);
  });
}

for (const [width, height] of [
  [1440, 900],
  [1280, 720],
  [390, 844],
] as const) {
  test(`the page never scrolls sideways at ${width} x ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openSample(page);
    await revealSample(page);
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBe(0);
    const [first, board] = await Promise.all([
      page.getByRole('heading', { name: 'Recommendation', exact: true }).boundingBox(),
      page.getByRole('table', { name: 'Ratings' }).boundingBox(),
    ]);
    // narrow: the recommendation comes first, the board after it
    if (width < 980) expect(first?.y).toBeLessThan(board?.y ?? 0);
    else expect(first?.x).toBeLessThan(board?.x ?? 0);
  });
}
