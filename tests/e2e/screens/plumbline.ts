import { expect, type Page } from '@playwright/test';

/** What a user does, in the words of the screens. Tests say what, this says where. */

/** Opens the first screen. */
export async function openHome(page: Page): Promise<void> {
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'Interviews', level: 1 })).toBeVisible();
}

/** Starts an interview from the first screen; ends in the workspace. */
export async function startInterview(page: Page, candidate: string, interviewer: string): Promise<void> {
  await openHome(page);
  await page.getByRole('button', { name: 'New interview' }).click();
  await page.getByLabel("Candidate's name or code").fill(candidate);
  await page.getByLabel('Interviewer').fill(interviewer);
  await page.getByRole('button', { name: 'Start interview' }).click();
  await expect(ratingGroup(page, 'Security')).toBeVisible();
}

/** The radio group of a dimension. */
export function ratingGroup(page: Page, dimension: string) {
  return page.getByRole('radiogroup', { name: dimension, exact: true });
}

/** One choice of a dimension. */
export function choice(page: Page, dimension: string, level: string) {
  return ratingGroup(page, dimension).getByRole('radio', { name: level, exact: true });
}

/** Waits until the last change is shown as saved, and no later one is under way. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByText(/^Saved \d\d:\d\d:\d\d/)).toBeVisible();
}

/** Rates dimensions in the workspace. */
export async function rate(page: Page, levels: Readonly<Record<string, string>>): Promise<void> {
  for (const [dimension, level] of Object.entries(levels)) await choice(page, dimension, level).check();
  await expectSaved(page);
}

/** Types a note and adds it with Enter. */
export async function addNote(page: Page, line: string): Promise<void> {
  const input = page.getByRole('textbox', { name: 'Note', exact: true });
  await input.fill(line);
  await input.press('Enter');
  await expect(input).toHaveValue('');
}

/** From the workspace to submitted; ends on the panel page. */
export async function submit(page: Page, impression: string): Promise<void> {
  await page.getByRole('link', { name: 'Review and submit' }).click();
  await page.getByRole('radio', { name: impression, exact: true }).check();
  await expectSaved(page);
  await page.getByRole('button', { name: 'Submit', exact: true }).click();
  const anyway = page.getByRole('button', { name: 'Submit anyway' });
  const interviewers = page.getByRole('heading', { name: 'Interviewers' });
  await expect(anyway.or(interviewers)).toBeVisible();
  if (await anyway.isVisible()) await anyway.click();
  await expect(interviewers).toBeVisible();
}

/** All seven dimensions on one level, for a panel that needs no story. */
export function allOn(level: string): Record<string, string> {
  return Object.fromEntries(dimensions.map((dimension) => [dimension, level]));
}

export const dimensions = [
  'Integration architecture',
  'API and contract design',
  'Data mapping and quality',
  'Security',
  'Reliability and operations',
  'Delivery leadership',
  'Tool and platform proficiency',
] as const;
