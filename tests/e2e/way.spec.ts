import { expect, openReady, test } from './fixtures.ts';
import {
  addNote,
  allOn,
  choice,
  dimensions,
  expectSaved,
  openHome,
  rate,
  ratingGroup,
  startInterview,
  submit,
} from './screens/plumbline.ts';

test('a whole interview, from a name to a recommendation', { tag: '@firefox' }, async ({ page }) => {
  await startInterview(page, 'Candidate 14', 'A. Ito');
  for (const dimension of dimensions) await expect(ratingGroup(page, dimension)).toBeVisible();

  await rate(page, { ...allOn('Meets the bar'), Security: 'Partly meets' });
  const security = page.getByRole('group', { name: 'Security', exact: true });
  await expect(security.getByText('unsupported', { exact: true })).toBeVisible();
  await addNote(page, '! Would print the token to the log #sec');
  await expect(security.getByText('1 note')).toBeVisible();
  await security.getByRole('button', { name: 'Security' }).click();
  await page.getByRole('textbox', { name: 'Rationale' }).fill('Knows the flow, skips the vault.');
  await page.getByRole('textbox', { name: 'Key takeaways' }).fill('Strong on events.');
  await expectSaved(page);
  await submit(page, 'Yes');

  // the second interviewer sees a name and a status, and nothing that the first one said
  await startInterview(page, 'Candidate 14', 'B. Okeke');
  await expect(page.getByText('Would print the token')).toHaveCount(0);
  await expect(choice(page, 'Security', 'Partly meets')).not.toBeChecked();
  await rate(page, { ...allOn('Meets the bar'), 'Integration architecture': 'Excellent' });
  await submit(page, 'Strong yes');
  for (const hidden of [
    'Partly meets',
    'Meets the bar',
    'Excellent',
    'Would print',
    'Knows the flow',
    'Mixed',
  ]) {
    await expect(page.getByText(hidden)).toHaveCount(0);
  }

  await page.getByRole('button', { name: 'Reveal the panel' }).click();
  const dialog = page.getByRole('dialog');
  if (await dialog.isVisible()) await dialog.getByRole('button', { name: /reveal/i }).click();
  await expect(page.getByText('Mixed: debrief', { exact: true })).toBeVisible();
  await expect(page.getByText(/split on/).first()).toBeVisible();
  await page.getByRole('button', { name: /Security, A\. Ito: Partly meets/ }).click();
  await expect(page.getByText('Knows the flow, skips the vault.').first()).toBeVisible();
});

test('a submitted scorecard is locked; an amendment needs a reason and keeps both versions', async ({
  page,
}) => {
  await startInterview(page, 'Candidate 15', 'A. Ito');
  await rate(page, { Security: 'Partly meets' });
  await submit(page, 'No');
  await page.getByRole('link', { name: /Open/ }).first().click();
  await expect(choice(page, 'Security', 'Excellent')).toBeDisabled();
  await page.getByRole('button', { name: 'Amend' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Amend' }).click();
  await expect(page.getByText('Give a reason: it is kept with the record.')).toBeVisible();
  await page.getByLabel('Reason').fill('Misread the second answer.');
  await page.getByRole('dialog').getByRole('button', { name: 'Amend' }).click();
  await rate(page, { Security: 'Excellent' });
  await page.getByRole('link', { name: 'Review and submit' }).click();
  await page.getByRole('button', { name: 'Submit the amendment' }).click();
  await page.getByRole('button', { name: 'Submit anyway' }).click();
  await page.getByRole('link', { name: /Open/ }).first().click();
  await page.getByRole('button', { name: 'Versions' }).click();
  const versions = page.getByRole('dialog');
  await expect(versions.getByText(/Version 2, .*Misread the second answer\./)).toBeVisible();
  await versions.getByText(/Version 1,/).click();
  await expect(versions.getByText(/Security: Partly meets/)).toBeVisible();
  await expect(versions.getByText(/Security: Excellent/)).toBeVisible();
});

test('everything by keyboard', async ({ page }) => {
  await openHome(page);
  await page.getByRole('button', { name: 'New interview' }).press('Enter');
  await expect(page.getByLabel("Candidate's name or code")).toBeFocused();
  await page.keyboard.type('Candidate 16');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('A. Ito');
  await page.keyboard.press('Enter');
  await expect(ratingGroup(page, 'Security')).toBeVisible();

  for (const key of ['4', 'j', '3', 'j', '2', 'j', '1', 'j', '0', 'k']) await page.keyboard.press(key);
  await expect(choice(page, 'Integration architecture', 'Excellent')).toBeChecked();
  await expect(choice(page, 'API and contract design', 'Meets the bar')).toBeChecked();
  await expect(choice(page, 'Data mapping and quality', 'Partly meets')).toBeChecked();
  await expect(choice(page, 'Security', 'Below the bar')).toBeChecked();
  await expect(choice(page, 'Reliability and operations', 'Not assessed')).toBeChecked();

  await page.keyboard.press('n');
  await page.keyboard.type('1 token for all 3 partners, and no plan to rotate it');
  await page.keyboard.press('Enter');
  const security = page.getByRole('group', { name: 'Security', exact: true });
  await expect(security.getByText('1 note')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(choice(page, 'Security', 'Below the bar')).toBeFocused();

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('r');
  await expect(page.getByRole('heading', { name: 'Review and submit' })).toBeFocused();
});

test('closing the tab and killing the browser lose nothing, not even half a note', async ({
  page,
  profile,
}) => {
  await startInterview(page, 'Candidate 17', 'A. Ito');
  await rate(page, { 'Delivery leadership': 'Excellent' });
  await page.getByRole('textbox', { name: 'Rationale' }).fill('Moved three teams to one cutover.');
  await addNote(page, '+ Named who decides before naming the date #lead');
  await page.getByRole('textbox', { name: 'Note', exact: true }).fill('Half a sent');
  await expectSaved(page);
  // the pause after the last key is over when this is stored too
  await page.waitForTimeout(600);
  const address = page.url();
  const again = await profile.reopen();
  const back = again.pages()[0] ?? (await again.newPage());
  await back.goto(address);
  await expect(choice(back, 'Delivery leadership', 'Excellent')).toBeChecked();
  await expect(back.getByRole('textbox', { name: 'Rationale' })).toHaveValue(
    'Moved three teams to one cutover.',
  );
  await expect(back.getByRole('listitem').getByText('Named who decides before').first()).toBeVisible();
  await expect(back.getByRole('textbox', { name: 'Note', exact: true })).toHaveValue('Half a sent');
});

test('the sample panel is filled, marked, revealed and removed in one click', async ({ page }) => {
  await openHome(page);
  await page.getByRole('button', { name: 'Try the sample panel' }).click();
  await expect(page.getByRole('heading', { name: 'Interviewers' })).toBeVisible();
  await expect(page.getByText('Sample', { exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Reveal the panel' }).click();
  const by = page.getByRole('dialog').getByLabel('Revealed by');
  await by.fill('B. Okeke');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /reveal/i })
    .click();
  await expect(page.getByText('Mixed: debrief', { exact: true })).toBeVisible();
  await openHome(page);
  await page.getByRole('button', { name: 'Remove the sample' }).click();
  await expect(page.getByRole('button', { name: 'Try the sample panel' })).toBeVisible();
  await expect(page.getByText('Nothing here yet')).toBeVisible();
});

test('with the server stopped: a whole interview, and the panel', async ({ page, server, problems }) => {
  problems.expect(/ERR_CONNECTION_REFUSED/);
  await openReady(page);
  await server.stop();
  await startInterview(page, 'Candidate 18', 'A. Ito');
  await rate(page, allOn('Meets the bar'));
  await addNote(page, 'Heard in a room with no network #sec');
  await submit(page, 'Yes');
  await page.reload();
  await page.getByRole('button', { name: 'Reveal the panel' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /reveal/i })
    .click();
  await expect(page.getByText('Insufficient evidence', { exact: true })).toBeVisible();
  await expect(page.getByText(/One more submitted scorecard/)).toBeVisible();
});
