import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect, test } from './fixtures.ts';
import { addNote, openHome, rate, startInterview, submit } from './screens/plumbline.ts';

type AxeResult = { violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[] };

/** Runs axe on the page as it stands, in both themes. */
async function expectAccessible(page: Page, screen: string): Promise<void> {
  // evaluated through the browser's debugger, which the content security policy does not bind
  await page.evaluate(axe.source);
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    const result = await page.evaluate(async () => {
      const { axe: inPage } = globalThis as unknown as {
        axe: { run(root: Document, options: object): Promise<AxeResult> };
      };
      return await inPage.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
    });
    const found = result.violations.map(
      (v) => `${v.id}: ${v.nodes.map((n) => `${n.target.join(' ')} ${n.failureSummary ?? ''}`).join('; ')}`,
    );
    expect(found, `${screen}, ${theme}`).toEqual([]);
  }
}

/** Every text field keeps what is typed out of the browser's own stores. */
async function expectNoAutocomplete(page: Page): Promise<void> {
  const open = await page
    .locator('input:not([autocomplete="off"]), textarea:not([autocomplete="off"])')
    .evaluateAll((fields) => fields.map((field) => field.outerHTML));
  expect(open).toEqual([]);
}

test('every screen is accessible in both themes, and asks for no autocompletion', async ({ page }) => {
  test.setTimeout(120_000);
  const check = async (screen: string) => {
    await expectAccessible(page, screen);
    await expectNoAutocomplete(page);
  };
  await openHome(page);
  await check('home, empty');
  await page.getByRole('button', { name: 'New interview' }).click();
  await page.getByLabel('Interviewer').waitFor();
  await check('new interview');
  await page.keyboard.press('Escape');
  await startInterview(page, 'Candidate 30', 'A. Ito');
  await check('workspace, empty');
  await rate(page, { Security: 'Partly meets', 'Delivery leadership': 'Excellent' });
  await addNote(page, '! Would print the token to the log #sec');
  await addNote(page, '"We drew it together" #lead');
  await page.getByRole('button', { name: 'All anchors' }).click();
  await check('workspace, all anchors');
  await page.getByRole('button', { name: 'Edit' }).first().click();
  await page.getByRole('textbox', { name: 'Text of the note' }).waitFor();
  await check('editing a note');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  await check('keys');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Review and submit' }).click();
  await page.getByRole('heading', { name: 'Overall impression' }).waitFor();
  await check('review');
  await page.goBack();
  await submit(page, 'Yes');
  await check('panel, face down');
  await openHome(page);
  await check('home, with a candidate');
  await page.goto('./#/settings');
  await page.getByRole('heading', { name: 'Settings' }).waitFor();
  await check('settings');
  await openHome(page);
  await page.getByRole('button', { name: 'Try the sample panel' }).click();
  await page.getByRole('button', { name: 'Reveal the panel' }).click();
  await page.getByLabel('Revealed by').fill('B. Okeke');
  await check('reveal');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /reveal/i })
    .click();
  await page.getByText('Mixed: debrief', { exact: true }).waitFor();
  await check('panel, revealed');
  await page.goto('./#/nowhere');
  await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor();
  await check('nothing at this address');
});

test('the workspace needs no page scrolling at 1280 x 720, and nothing scrolls sideways at 390 x 844', async ({
  page,
}) => {
  await startInterview(page, 'A candidate with a very long name, sixty characters long, yes', 'A. Ito');
  await rate(page, { Security: 'Meets the bar' });
  const overflow = async () =>
    await page.evaluate(() => {
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
      return { down: scrollHeight - clientHeight, aside: scrollWidth - clientWidth };
    });
  expect(await overflow()).toEqual({ down: 0, aside: 0 });
  for (const path of ['', '#/settings', new URL(page.url()).hash]) {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`./${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
    expect((await overflow()).aside, path).toBe(0);
  }
});

test('no request leaves the origin, and no name is in an address or a title', async ({ page, server }) => {
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  await startInterview(page, 'Unmistakable Name', 'A. Ito');
  await rate(page, { Security: 'Meets the bar' });
  await addNote(page, 'A note');
  const titles = [await page.title()];
  addresses.push(page.url());
  await submit(page, 'Yes');
  titles.push(await page.title());
  addresses.push(page.url());
  await openHome(page);
  titles.push(await page.title());
  expect(
    addresses.filter((address) => !address.startsWith(server.address) && !address.startsWith('blob:')),
  ).toEqual([]);
  expect(addresses.join(' ') + titles.join(' ')).not.toContain('Unmistakable');
});

test('keys can be turned off and remapped; a clash is refused', async ({ page }) => {
  await page.goto('./#/settings');
  await page.getByLabel('Key for Next dimension').fill('k');
  await expect(page.getByText('is already “Next dimension”')).toBeVisible();
  await page.getByLabel('Key for Next dimension').fill('d');
  await expect(page.getByLabel('Key for Next dimension')).toHaveValue('d');
  await startInterview(page, 'Candidate 31', 'A. Ito');
  await page.keyboard.press('j');
  await page.keyboard.press('d');
  await page.keyboard.press('3');
  await expect(
    page
      .getByRole('radiogroup', { name: 'API and contract design' })
      .getByRole('radio', { name: 'Meets the bar' }),
  ).toBeChecked();
  await page.goto('./#/settings');
  await page.getByLabel('Use single keys').uncheck();
  await expect(page.getByLabel('Key for Next dimension')).toBeDisabled();
  await page.goBack();
  await page.keyboard.press('1');
  await expect(
    page
      .getByRole('radiogroup', { name: 'API and contract design' })
      .getByRole('radio', { name: 'Meets the bar' }),
  ).toBeChecked();
});
