// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { noteLimit } from '#domain/note.ts';
import { openStorage } from '#storage/open.ts';
import {
  addNote,
  begin,
  kept,
  leave,
  noteInput,
  noteLines,
  open,
  openRow,
  row,
  stored,
  user,
} from './open-interview.tsx';

beforeAll(async () => {
  await openStorage();
});
afterEach(leave);

/** The workspace of an interview that has just begun. */
async function openNew() {
  const { scorecardId } = await begin();
  await open(scorecardId);
  await waitFor(noteInput);
  return scorecardId;
}

/** Waits until the stream has that many lines. */
async function waitForLines(count: number): Promise<string[]> {
  await waitFor(() => expect(noteLines()).toHaveLength(count));
  return noteLines();
}

const chip = (name: RegExp, among = within(screen.getByRole('region', { name: 'Notes' }))) =>
  among.getByRole<HTMLInputElement>('checkbox', { name });

describe('taking notes', () => {
  test('a line is added with Enter, stamped, and the input is free for the next', async () => {
    const scorecardId = await openNew();
    expect(screen.getByText('none yet')).toBeTruthy();
    await addNote('Drew the flow before choosing a product');
    const [line] = await waitForLines(1);
    expect(line).toMatch(/^\d\d:\d\dDrew the flow before choosing a product/);
    expect(noteInput().value).toBe('');
    expect(document.activeElement).toBe(noteInput());
    const { scorecard, notes } = await kept(scorecardId);
    expect(scorecard.status).toBe('draft');
    expect(notes).toMatchObject([{ mark: 'none', dimensionIds: [] }]);
  });

  test('Shift and Enter begin a new line in the same note', async () => {
    const scorecardId = await openNew();
    await user.type(noteInput(), 'first{Shift>}{Enter}{/Shift}second{Enter}');
    await waitForLines(1);
    expect((await kept(scorecardId)).notes[0]?.text).toBe('first\nsecond');
  });

  test('n goes to the input, Escape back to the scorecard', async () => {
    await openNew();
    await user.keyboard('n');
    expect(document.activeElement).toBe(noteInput());
    await user.keyboard('1 to 4{Escape}');
    await waitFor(() => expect(document.activeElement).toHaveProperty('type', 'radio'));
    expect(noteInput().value).toBe('1 to 4');
    expect(row('Integration architecture').queryByText('unsupported')).toBeNull();
  });

  test.each([
    ['+ names the trade-off #arch', 'Strong signal: ', 'strong', ['architecture'], 'names the trade-off'],
    ['- no probe helped', 'Weak signal: ', 'weak', [], 'no probe helped'],
    ['! prints tokens #sec #rel', 'Red flag: ', 'red-flag', ['security', 'reliability'], 'prints tokens'],
    ['"We never rolled back"', 'Quote: ', 'quote', [], 'We never rolled back'],
    ['asks #whoelse uses it', '', 'none', [], 'asks #whoelse uses it'],
  ] as const)('the marks of %j are read', async (typed, name, mark, dimensionIds, text) => {
    const scorecardId = await openNew();
    await addNote(typed);
    const [line] = await waitForLines(1);
    expect(line).toContain(name);
    expect(line).toContain(text);
    expect((await kept(scorecardId)).notes).toMatchObject([{ mark, dimensionIds, text }]);
  });

  test('by mouse: chips tie it, a button marks it, Add note adds it', async () => {
    const scorecardId = await openNew();
    await user.type(noteInput(), 'Retries without a key');
    await user.click(chip(/^reliability,/));
    await user.click(chip(/^contracts,/));
    await user.click(screen.getByRole('button', { name: 'Weak signal' }));
    expect(screen.getByRole('button', { name: 'Weak signal', pressed: true })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Add note' }));
    await waitForLines(1);
    expect((await kept(scorecardId)).notes).toMatchObject([
      { mark: 'weak', dimensionIds: ['reliability', 'contracts'], text: 'Retries without a key' },
    ]);
    // the next note starts plain
    expect(chip(/^reliability,/).checked).toBe(false);
    expect(screen.queryByRole('button', { pressed: true })).toBeNull();
  });

  test('a note follows the dimension in focus; a # word or a chip says otherwise', async () => {
    const scorecardId = await openNew();
    await openRow('Security');
    await waitFor(() => expect(chip(/^security,/).checked).toBe(true));
    await addNote('follows');
    await waitForLines(1);
    await addNote('#map elsewhere');
    await waitForLines(2);
    await user.click(chip(/^security,/));
    await addNote('tied to nothing');
    await waitForLines(3);
    const ties = (await kept(scorecardId)).notes.map((note) => [note.text, note.dimensionIds]);
    expect(ties).toEqual([
      ['follows', ['security']],
      ['elsewhere', ['mapping']],
      ['tied to nothing', []],
    ]);
    expect(screen.getByText('3 lines, 2 tied to a dimension')).toBeTruthy();
  });

  test('an empty line, or one of marks alone, adds nothing and is kept', async () => {
    const scorecardId = await openNew();
    expect(screen.getByRole('button', { name: 'Add note' })).toHaveProperty('disabled', true);
    await user.type(noteInput(), '{Enter}');
    await user.type(noteInput(), '+ #sec{Enter}');
    expect(noteInput().value).toBe('+ #sec');
    expect((await kept(scorecardId)).notes).toEqual([]);
  });

  test('half a sentence in the input is there again for who comes back, with its chips', async () => {
    const scorecardId = await openNew();
    await user.click(chip(/^mapping,/));
    await user.type(noteInput(), 'Said that nobody owns the');
    await leave();
    await open(scorecardId);
    await waitFor(() => expect(noteInput().value).toBe('Said that nobody owns the'));
    expect(chip(/^mapping,/).checked).toBe(true);
    await addNote(' customer record');
    await waitForLines(1);
    expect((await kept(scorecardId)).notes).toMatchObject([
      { text: 'Said that nobody owns the customer record', dimensionIds: ['mapping'] },
    ]);
    await open(scorecardId);
    await waitFor(() => expect(noteInput().value).toBe(''));
  });
});

describe('a note of 10,000 characters', () => {
  const long = Array.from({ length: 2000 }, (_, index) =>
    `w${String(index).padStart(3, '0')}`.slice(-4),
  ).join(' ');

  test('is refused with a message, and nothing of it is lost', async () => {
    const scorecardId = await openNew();
    await addNote(`${long}!`);
    expect(screen.getByRole('alert').textContent).toMatch(
      /^This note has 10,000 characters; 4,000 fit in one\. Nothing is lost/,
    );
    expect(noteInput().value).toBe(`${long}!`);
    expect(noteInput().getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('button', { name: 'Add note' })).toHaveProperty('disabled', true);
    expect((await kept(scorecardId)).notes).toEqual([]);
    await open(scorecardId);
    await waitFor(() => expect(noteInput().value).toBe(`${long}!`));
  });

  test('can be split: every word is in one of three notes, in order', async () => {
    const scorecardId = await openNew();
    await user.click(noteInput());
    await user.paste(long);
    await user.click(chip(/^security,/));
    await user.click(screen.getByRole('button', { name: 'split it into 3 notes' }));
    await waitForLines(3);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(noteInput().value).toBe('');
    const { notes } = await kept(scorecardId);
    expect(notes.map((note) => note.text).join(' ')).toBe(long);
    for (const note of notes) {
      expect(note.text.length).toBeLessThanOrEqual(noteLimit);
      expect(note.dimensionIds).toEqual(['security']);
    }
  });

  test('can be shortened: the message goes, and it is added', async () => {
    const scorecardId = await openNew();
    await user.click(noteInput());
    await user.paste('x'.repeat(noteLimit + 1));
    expect(screen.getByRole('alert')).toBeTruthy();
    await user.keyboard('{Backspace}');
    expect(screen.queryByRole('alert')).toBeNull();
    await user.keyboard('{Enter}');
    await waitForLines(1);
    expect((await kept(scorecardId)).notes[0]?.text).toHaveLength(noteLimit);
  });
});

describe('changing a note', () => {
  test('text, ties and mark change; its time and its place stay', async () => {
    const scorecardId = await openNew();
    await addNote('Frist');
    await waitForLines(1);
    await addNote('Second');
    await waitForLines(2);
    const before = (await kept(scorecardId)).notes[0];
    await user.click(screen.getAllByRole('button', { name: 'Edit' })[0] ?? document.body);
    const text = await screen.findByRole('textbox', { name: 'Text of the note' });
    const editor = within(text.closest('form') ?? document.body);
    await user.clear(text);
    await user.type(text, 'First');
    await user.click(chip(/^security,/, editor));
    await user.click(editor.getByRole('button', { name: 'Red flag' }));
    await user.click(editor.getByRole('button', { name: 'Save note' }));
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Text of the note' })).toBeNull());
    await waitFor(() => expect(noteLines()[0]).toContain('Red flag: First security'));
    expect((await kept(scorecardId)).notes[0]).toEqual({
      ...before,
      text: 'First',
      mark: 'red-flag',
      dimensionIds: ['security'],
    });
  });

  test('Cancel and Escape leave it as it was', async () => {
    const scorecardId = await openNew();
    await addNote('As it was');
    await waitForLines(1);
    for (const giveUp of ['click', 'Escape']) {
      await user.click(screen.getByRole('button', { name: 'Edit' }));
      await user.type(await screen.findByRole('textbox', { name: 'Text of the note' }), ' not');
      if (giveUp === 'click') await user.click(screen.getByRole('button', { name: 'Cancel' }));
      else await user.keyboard('{Escape}');
      expect(screen.queryByRole('textbox', { name: 'Text of the note' })).toBeNull();
    }
    expect((await kept(scorecardId)).notes).toMatchObject([{ text: 'As it was' }]);
  });

  test('it cannot become empty or too long; what was typed stays', async () => {
    const scorecardId = await openNew();
    await addNote('A note');
    await waitForLines(1);
    await user.click(screen.getByRole('button', { name: 'Edit' }));
    const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the note' });
    await user.clear(text);
    await user.click(screen.getByRole('button', { name: 'Save note' }));
    expect(screen.getByRole('alert').textContent).toContain('A note needs a text');
    await user.click(text);
    await user.paste('x'.repeat(noteLimit + 1));
    await user.click(screen.getByRole('button', { name: 'Save note' }));
    expect(screen.getByRole('alert').textContent).toContain('4001 characters');
    expect(text.value).toHaveLength(noteLimit + 1);
    expect((await kept(scorecardId)).notes).toMatchObject([{ text: 'A note' }]);
  });
});

describe('taking a note out', () => {
  test('it goes, and Undo puts it back where it was, ties and all', async () => {
    const scorecardId = await openNew();
    await addNote('! first #sec');
    await waitForLines(1);
    await addNote('second');
    await waitForLines(2);
    const before = (await kept(scorecardId)).notes;
    await user.click(screen.getAllByRole('button', { name: 'Remove' })[0] ?? document.body);
    await waitFor(() => expect(noteLines()[0]).toContain('Note removed.'));
    await stored();
    expect((await kept(scorecardId)).notes).toEqual(before.slice(1));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(noteLines()[0]).toContain('first'));
    expect((await kept(scorecardId)).notes).toEqual(before);
  });
});
