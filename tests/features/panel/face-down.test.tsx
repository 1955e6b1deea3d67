// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { ratingNames } from '#domain/rating.ts';
import { labelNames } from '#domain/recommendation.ts';
import { openStorage } from '#storage/open.ts';
import { readOverview } from '#storage/panels.ts';
import { assign, openPanel, panelOfThree } from './fill.tsx';

beforeAll(async () => {
  await openStorage();
});
afterEach(cleanup);

test('before the reveal there are names and status, and nothing of what anybody wrote', async () => {
  const { panelId } = await panelOfThree();
  await assign('T. Vale', panelId, true);
  const { container } = await openPanel(panelId);
  const rows = within(screen.getByRole('region', { name: 'Interviewers' })).getAllByRole('listitem');
  expect(rows.map((row) => row.textContent)).toEqual([
    expect.stringMatching(/B\. Okeke.*submitted/),
    expect.stringMatching(/R\. Ono.*submitted/),
    expect.stringMatching(/S\. Reyes.*submitted/),
    expect.stringMatching(/T\. Vale.*Shadow.*not begun/),
  ]);
  const shown = `${container.innerHTML} ${document.title}`;
  const secrets = [
    ...Object.values(ratingNames),
    ...Object.values(labelNames),
    'Prints the token',
    'verification',
    'careless',
    'Strong',
    'Security',
    'ratings',
    'composite',
  ];
  for (const secret of secrets) expect(shown).not.toContain(secret);
  // no count of anything: the only digits are in ids
  expect(container.textContent).not.toMatch(/\d/);
  expect(container.querySelector('main svg')).toBeNull();
  expect(document.title).not.toContain('Okafor');
});

test('all in: the reveal asks who does it and is recorded', async () => {
  const user = userEvent.setup();
  const { panelId } = await panelOfThree();
  await openPanel(panelId);
  await user.click(screen.getByRole('button', { name: 'Reveal the panel' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Reveal the panel' }));
  expect(dialog.getByRole('textbox', { name: 'Revealed by' })).toHaveProperty('value', 'B. Okeke');
  expect(dialog.queryByRole('textbox', { name: 'Reason' })).toBeNull();
  await user.click(dialog.getByRole('button', { name: 'Reveal' }));
  expect(await screen.findByText(/by B\. Okeke, all three in/)).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Recommendation' })).toBeTruthy();
});

test('early: it names who is owed, warns, and insists on a reason and a name', async () => {
  const user = userEvent.setup();
  const { panelId } = await panelOfThree();
  await assign('T. Vale', panelId);
  await openPanel(panelId);
  expect(screen.queryByRole('button', { name: 'Reveal the panel' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Reveal early' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Reveal early' }));
  expect(dialog.getByText('T. Vale')).toBeTruthy();
  expect(dialog.getByText(/will be able to see the others’ ratings/)).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'Reveal early' }));
  expect((await dialog.findByRole('alert')).textContent).toMatch(/Give a reason/);
  await user.type(dialog.getByRole('textbox', { name: 'Reason' }), 'The offer runs out tonight.');
  await user.clear(dialog.getByRole('textbox', { name: 'Revealed by' }));
  await user.click(dialog.getByRole('button', { name: 'Reveal early' }));
  expect(await dialog.findByText(/Say who reveals/)).toBeTruthy();
  await user.type(dialog.getByRole('textbox', { name: 'Revealed by' }), 'C. Lead');
  await user.click(dialog.getByRole('button', { name: 'Reveal early' }));
  expect(await screen.findByText(/Revealed early by C\. Lead: The offer runs out tonight\./)).toBeTruthy();
  expect(screen.getByText('Provisional.').parentElement?.textContent).toContain('T. Vale');
});

test('an interviewer is added without leaving, and stands down with a reason', async () => {
  const user = userEvent.setup();
  const { panelId } = await panelOfThree();
  const { location } = await openPanel(panelId);
  await user.click(screen.getByRole('button', { name: 'Add interviewer' }));
  const adding = within(screen.getByRole('dialog'));
  await user.type(adding.getByRole('combobox', { name: 'Interviewer' }), 'r. ono');
  await user.click(adding.getByRole('button', { name: 'Add' }));
  expect((await adding.findByRole('alert')).textContent).toMatch(/already/);
  await user.clear(adding.getByRole('combobox', { name: 'Interviewer' }));
  await user.type(adding.getByRole('combobox', { name: 'Interviewer' }), 'P. Lindqvist');
  await user.click(adding.getByRole('checkbox', { name: /Shadow/ }));
  await user.click(adding.getByRole('button', { name: 'Add' }));
  const row = (await screen.findByText('P. Lindqvist')).closest('li') as HTMLElement;
  expect(row.textContent).toMatch(/Shadow.*not begun/);
  expect(location.history.at(-1)).toBe(`/panel/${panelId}`);
  await user.click(within(row).getByRole('button', { name: 'Recuse' }));
  const standingDown = within(screen.getByRole('dialog'));
  await user.type(standingDown.getByRole('textbox', { name: 'Reason' }), 'Knows the candidate.');
  await user.click(standingDown.getByRole('button', { name: 'Recuse' }));
  expect(await within(row).findByText('recused')).toBeTruthy();
  expect(within(row).queryByRole('button', { name: 'Recuse' })).toBeNull();
});

test('a scorecard of one’s own that is not begun says Begin, others say Open', async () => {
  const { panelId, okeke } = await panelOfThree();
  const second = await assign('B. Okeke', null);
  expect(second.interviewerId).toBe(okeke.interviewerId);
  await assign('R. Ono', second.panelId);
  await openPanel(second.panelId);
  expect(screen.getByRole('link', { name: 'Begin' }).getAttribute('href')).toBe(
    `/interview/${second.scorecardId}`,
  );
  expect(screen.getByRole('link', { name: 'Open' })).toBeTruthy();
  expect(screen.getByText(/nothing to reveal/)).toBeTruthy();
  expect(panelId).not.toBe(second.panelId);
});

test('removing a candidate names what goes, and leaves nothing', async () => {
  const user = userEvent.setup();
  const { panelId } = await panelOfThree();
  const { location } = await openPanel(panelId);
  await user.click(screen.getByRole('button', { name: 'Remove candidate' }));
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getByText(/cannot be undone/)).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'Remove for good' }));
  await screen.findByText('Another screen');
  expect(location.history.at(-1)).toBe('/');
  expect(await readOverview(panelId)).toBeUndefined();
});

test('a panel that is not here says so', async () => {
  await openPanel('no-such-panel');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/not on this laptop/);
});
