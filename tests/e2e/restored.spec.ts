import { execFileSync } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { addNote, choice, dimensions, expectSaved, rate, startInterview } from './screens/plumbline.ts';

/** Where Chromium keeps IndexedDB in a profile. */
async function databaseFolders(profile: string): Promise<string[]> {
  const folder = join(profile, 'Default', 'IndexedDB');
  return (await readdir(folder)).map((name) => join(folder, name));
}

test('a killed browser: every rating that was shown as saved is there', async ({
  page,
  profile,
  problems,
}) => {
  await startInterview(page, 'Candidate 40', 'A. Ito');
  const address = page.url();
  const levels = ['Below the bar', 'Partly meets', 'Meets the bar', 'Excellent'] as const;
  const shown: Record<string, string> = {};
  for (const [index, dimension] of dimensions.entries()) {
    const level = levels[index % levels.length] ?? 'Excellent';
    await rate(page, { [dimension]: level });
    shown[dimension] = level;
  }
  await addNote(page, 'Said just before the battery died #lead');
  await expectSaved(page);
  // the whole browser at once, as a flat battery does it
  execFileSync('pkill', ['-9', '-f', profile.dir]);
  problems.expect(/.*/);
  const again = await profile.reopen();
  const back = again.pages()[0] ?? (await again.newPage());
  await back.goto(address);
  for (const [dimension, level] of Object.entries(shown))
    await expect(choice(back, dimension, level)).toBeChecked();
  await expect(back.getByText('Said just before the battery died').first()).toBeVisible();
});

test('a browser that lost its database: everything is back, and the user is told', async ({
  page,
  context,
  profile,
}) => {
  await startInterview(page, 'Candidate 41', 'A. Ito');
  await rate(page, { Security: 'Partly meets', 'Delivery leadership': 'Excellent' });
  await addNote(page, 'Kept in the second copy #sec');
  await expectSaved(page);
  await context.close();
  for (const folder of await databaseFolders(profile.dir)) await rm(folder, { recursive: true });
  const again = await profile.reopen();
  const back = again.pages()[0] ?? (await again.newPage());
  await back.goto('./');
  await expect(back.getByText(/brought back from the second copy/)).toBeVisible();
  await expect(back.getByText('Nothing here yet')).toHaveCount(0);
  await back.getByRole('link', { name: 'Continue' }).click();
  await expect(choice(back, 'Security', 'Partly meets')).toBeChecked();
  await expect(choice(back, 'Delivery leadership', 'Excellent')).toBeChecked();
  await expect(back.getByText('Kept in the second copy').first()).toBeVisible();
});
