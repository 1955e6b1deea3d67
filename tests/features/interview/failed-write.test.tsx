// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { db, openStorage } from '#storage/open.ts';
import {
  addNote,
  begin,
  choice,
  kept,
  leave,
  noteInput,
  noteLines,
  open,
  openRow,
  row,
  user,
} from './open-interview.tsx';

beforeAll(async () => {
  await openStorage();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await leave();
});

/**
 * From now on the disk is full: every transaction is aborted as Dexie reports it, with the reason inside. A real browser
 * cannot be brought to this from here, so the boundary to it is where it is played.
 * @returns makes room again
 */
function fillTheDisk(): () => void {
  const full = vi.spyOn(db, 'transaction').mockImplementation((() =>
    Promise.reject(
      Object.assign(new Error('Transaction aborted'), {
        name: 'AbortError',
        inner: new DOMException('The quota is exceeded.', 'QuotaExceededError'),
      }),
    )) as never);
  return () => full.mockRestore();
}

const message = /^Not saved: the browser’s storage is full/;

test('a rating that could not be stored stays on screen with a message; Try again stores it', async () => {
  const { scorecardId } = await begin();
  await open(scorecardId);
  const makeRoom = fillTheDisk();
  await user.click(choice('Security', 'Partly meets'));
  await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(message));
  expect(choice('Security', 'Partly meets').checked).toBe(true);
  expect(screen.queryByText(/^Saved/)).toBeNull();
  makeRoom();
  expect((await kept(scorecardId)).scorecard.body.ratings).toEqual({});

  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText(/^Saved/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  expect(choice('Security', 'Partly meets').checked).toBe(true);
  expect((await kept(scorecardId)).scorecard.body.ratings).toEqual({ security: 2 });
});

test('of several that failed, the latest of each is what Try again stores', async () => {
  const { scorecardId } = await begin();
  await open(scorecardId);
  const makeRoom = fillTheDisk();
  await user.click(choice('Security', 'Partly meets'));
  await user.click(choice('Security', 'Excellent'));
  await user.click(choice('Data mapping and quality', 'Meets the bar'));
  await user.type(
    (await openRow('Security')).getByRole('textbox', { name: 'Rationale' }),
    'Typed on a full disk',
  );
  await user.tab();
  await screen.findByRole('button', { name: 'Try again' });
  makeRoom();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull());
  expect((await kept(scorecardId)).scorecard.body).toMatchObject({
    ratings: { security: 4, mapping: 3 },
    rationales: { security: 'Typed on a full disk' },
  });
});

test('it is still there after a look at another screen', async () => {
  const { scorecardId } = await begin();
  await open(scorecardId);
  const makeRoom = fillTheDisk();
  await user.click(choice('Security', 'Partly meets'));
  await screen.findByRole('button', { name: 'Try again' });
  await open(scorecardId);
  expect(choice('Security', 'Partly meets').checked).toBe(true);
  makeRoom();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull());
  expect((await kept(scorecardId)).scorecard.body.ratings).toEqual({ security: 2 });
});

test('a scorecard with something unsaved cannot be submitted', async () => {
  const { scorecardId } = await begin();
  await open(scorecardId, 'review');
  const makeRoom = fillTheDisk();
  await user.click(screen.getByRole('radio', { name: 'Yes' }));
  await screen.findByRole('button', { name: 'Try again' });
  expect(screen.getByRole('button', { name: 'Submit' })).toHaveProperty('disabled', true);
  makeRoom();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Submit' })).toHaveProperty('disabled', false),
  );
});

test('a note that could not be stored is back in its input, with its ties; added again, it is stored', async () => {
  const { scorecardId } = await begin();
  await open(scorecardId);
  await openRow('Security');
  await waitFor(noteInput);
  const makeRoom = fillTheDisk();
  await addNote('! Prints tokens to the log #sec');
  await waitFor(() => expect(noteInput().value).toBe('! Prints tokens to the log #sec'));
  expect(screen.getAllByRole('alert').some((alert) => message.test(alert.textContent ?? ''))).toBe(true);
  expect(noteLines()).toEqual([]);
  makeRoom();
  await user.click(noteInput());
  await user.keyboard('{Enter}');
  await waitFor(() => expect(noteLines()).toHaveLength(1));
  expect(noteInput().value).toBe('');
  expect((await kept(scorecardId)).notes).toMatchObject([
    { text: 'Prints tokens to the log', mark: 'red-flag', dimensionIds: ['security'] },
  ]);
  expect(row('Security').getByText('1 note')).toBeTruthy();
});

test('a note that could not be removed stays', async () => {
  const { scorecardId } = await begin();
  await open(scorecardId);
  await addNote('Stays');
  await waitFor(() => expect(noteLines()).toHaveLength(1));
  const makeRoom = fillTheDisk();
  await user.click(screen.getByRole('button', { name: 'Remove' }));
  await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(message));
  expect(noteLines()[0]).toContain('Stays');
  makeRoom();
  expect((await kept(scorecardId)).notes).toMatchObject([{ text: 'Stays' }]);
});
