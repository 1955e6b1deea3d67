// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { db, openStorage } from '#storage/open.ts';
import { readScorecard } from '#storage/scorecards.ts';
import { submitScorecard } from '#storage/submitting.ts';
import {
  addNote,
  begin,
  choice,
  kept,
  leave,
  noteInput,
  noteLines,
  open,
  rubric,
  stored,
  user,
} from './open-interview.tsx';

beforeAll(async () => {
  await openStorage();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await leave();
});

/** What Dexie rejects with on a full disk. */
function quotaError(): Error {
  return Object.assign(new Error('Transaction aborted'), {
    name: 'AbortError',
    inner: new DOMException('The quota is exceeded.', 'QuotaExceededError'),
  });
}

const refused = (() => Promise.reject(quotaError())) as never;

test('a later change that is stored does not make an earlier one look stored', async () => {
  const { scorecardId } = await begin();
  await open(scorecardId);
  const disk = vi.spyOn(db, 'transaction').mockImplementation(refused);
  await user.click(choice('Security', 'Partly meets'));
  await screen.findByRole('button', { name: 'Try again' });
  disk.mockRestore();
  await user.click(choice('Data mapping and quality', 'Excellent'));
  await waitFor(async () => expect((await kept(scorecardId)).scorecard.body.ratings).toEqual({ mapping: 4 }));
  expect(screen.getByRole('alert').textContent).toMatch(/^Not saved/);
  expect(screen.queryByText(/^Saved/)).toBeNull();
});

test('a rating that fails after a newer one was stored neither shows nor comes back', async () => {
  const { scorecardId } = await begin();
  await open(scorecardId);
  await user.click(choice('Security', 'Below the bar'));
  await stored();
  let failNow: () => void = () => {};
  vi.spyOn(db, 'transaction').mockImplementationOnce(
    (() =>
      new Promise((_, reject) => {
        failNow = () => reject(quotaError());
      })) as never,
  );
  await user.click(choice('Security', 'Partly meets'));
  await user.click(choice('Security', 'Excellent'));
  await waitFor(async () =>
    expect((await readScorecard(scorecardId))?.scorecard.body.ratings).toEqual({ security: 4 }),
  );
  failNow();
  await stored();
  expect(choice('Security', 'Excellent').checked).toBe(true);
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
});

test('a text that could not be stored stops the submission and stays on screen', async () => {
  const { scorecardId } = await begin();
  await open(scorecardId, 'review');
  const takeaways = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Key takeaways' });
  await waitFor(takeaways);
  await user.type(takeaways(), 'Typed on a full disk');
  vi.spyOn(db, 'transaction').mockImplementationOnce(refused);
  await user.click(screen.getByRole('button', { name: 'Submit' }));
  await user.click(await screen.findByRole('button', { name: 'Submit anyway' }));
  await screen.findByRole('button', { name: 'Try again' });
  expect((await kept(scorecardId)).scorecard.status).not.toBe('submitted');
  expect(takeaways().value).toBe('Typed on a full disk');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(async () =>
    expect((await kept(scorecardId)).scorecard.body.takeaways).toBe('Typed on a full disk'),
  );
});

test('a long text keeps every character where it is cut', async () => {
  const { scorecardId } = await begin();
  await open(scorecardId);
  await waitFor(noteInput);
  const long = `${'word '.repeat(799)}end - minus ${'more '.repeat(300)}`.trim();
  await user.click(noteInput());
  await user.paste(long);
  await user.click(screen.getByRole('button', { name: 'split it into 2 notes' }));
  await waitFor(() => expect(noteLines()).toHaveLength(2));
  const { notes } = await kept(scorecardId);
  expect(notes.map((note) => note.text).join(' ')).toBe(long);
  expect(notes.map((note) => note.mark)).toEqual(['none', 'none']);
});

test('half a note keeps what it was going to be tied to, and its mark', async () => {
  const { scorecardId } = await begin();
  await open(scorecardId);
  await waitFor(noteInput);
  const tie = () =>
    within(screen.getByRole('region', { name: 'Notes' })).getByRole<HTMLInputElement>('checkbox', {
      name: /^security/,
    });
  await user.type(noteInput(), 'half a');
  await user.tab();
  await user.click(tie());
  await user.click(screen.getByRole('button', { name: 'Red flag' }));
  await leave();
  await open(scorecardId);
  await waitFor(noteInput);
  expect(noteInput().value).toBe('half a');
  expect(tie().checked).toBe(true);
  expect(screen.getByRole('button', { name: 'Red flag' }).getAttribute('aria-pressed')).toBe('true');
});

test('a removed note is not offered back once the scorecard is sealed', async () => {
  const { scorecardId } = await begin();
  await open(scorecardId);
  await addNote('Said twice');
  await waitFor(() => expect(noteLines()).toHaveLength(1));
  await user.click(screen.getByRole('button', { name: 'Remove' }));
  await screen.findByRole('button', { name: 'Undo' });
  await stored();
  await submitScorecard(scorecardId, rubric);
  await open(scorecardId);
  await screen.findByText(/^Submitted/);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});
