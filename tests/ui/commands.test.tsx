// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as fc from 'fast-check';
import { useState } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { Dialog } from '#ui/dialog.tsx';
import { checkKeys, commands, fixedKeys, keyOf, type CommandId, type Remapped } from '#ui/keys/commands.ts';
import { KeySheet } from '#ui/keys/key-sheet.tsx';
import { KeysContext, useCommands, type Handlers, type Keys } from '#ui/keys/use-commands.ts';

afterEach(cleanup);

describe('the table of commands', () => {
  test('has no clash and only single characters', () => {
    expect(checkKeys(commands, {})).toEqual([]);
  });

  test('names every command once, in words', () => {
    expect(new Set(commands.map((c) => c.id)).size).toBe(commands.length);
    expect(new Set(commands.map((c) => c.title)).size).toBe(commands.length);
  });
});

describe('checking the user’s keys', () => {
  test('two commands on one key are refused, with the name of the other', () => {
    expect(checkKeys(commands, { 'rate-2': '1' })).toEqual([
      { commandId: 'rate-2', message: '1 is already “Rate: Below the bar”. Choose another key.' },
    ]);
  });

  test('two commands may change places', () => {
    expect(checkKeys(commands, { 'next-dimension': 'k', 'previous-dimension': 'j' })).toEqual([]);
  });

  test('capitals and letters of any script are keys of their own', () => {
    expect(checkKeys(commands, { 'next-dimension': 'K', 'write-note': 'ж', review: '😀' })).toEqual([]);
  });

  test.each(['', ' ', '\t', 'Enter', 'F5', 'ab', 'Control+Enter'])('%j is not a character', (key) => {
    expect(checkKeys(commands, { review: key })).toEqual([
      { commandId: 'review', message: 'Press one key with a character on it.' },
    ]);
  });

  const ids = commands.map((c) => c.id);
  const someKey = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...commands.map((c) => c.key), 'q', 'w', 'é') },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 2 }) },
  );
  const remappings: fc.Arbitrary<Remapped> = fc.oneof(
    fc.dictionary(fc.constantFrom(...ids, 'of-another-version'), someKey, { maxKeys: 4 }),
    fc
      .shuffledSubarray(
        commands.map((c) => c.key),
        { minLength: ids.length },
      )
      .map((keys) => Object.fromEntries(ids.map((id, index) => [id, keys[index] ?? '']))),
  );

  test('what is accepted gives each command one key and each key one command; nothing else is refused', () => {
    fc.assert(
      fc.property(remappings, (remapped) => {
        const keys = commands.map((command) => keyOf(command, remapped));
        const isBijection = new Set(keys).size === keys.length;
        const areCharacters = keys.every((key) => [...key].length === 1 && key.trim() !== '');
        expect(checkKeys(commands, remapped).length === 0).toBe(isBijection && areCharacters);
      }),
      { numRuns: 500 },
    );
  });
});

/** A screen with a handler for every command, which says what was done. */
function Everything() {
  const [done, setDone] = useState<string[]>([]);
  const handlers: Handlers = Object.fromEntries(
    commands.map(({ id, title }) => [id, () => setDone((before) => [...before, title])]),
  );
  useCommands(handlers);
  return (
    <>
      <output aria-label="Done">{done.join('; ')}</output>
      <button type="button">A button</button>
      <input type="radio" aria-label="A radio" />
      <input type="checkbox" aria-label="A tick" />
      <input type="text" aria-label="A text" />
      <input type="search" aria-label="A search" />
      <textarea aria-label="A long text" />
      <select aria-label="A choice">
        <option>one</option>
      </select>
      <div contentEditable suppressContentEditableWarning role="textbox" aria-label="Rich text" tabIndex={0}>
        text
      </div>
    </>
  );
}

const done = () => screen.getByLabelText('Done').textContent;

function show(keys: Keys = { singleKeys: true, remapped: {} }) {
  return render(
    <KeysContext value={keys}>
      <Everything />
    </KeysContext>,
  );
}

describe('pressing keys', () => {
  test.each(commands)('$key is “$title”', async ({ key, title }) => {
    show();
    await userEvent.keyboard(key);
    expect(done()).toBe(title);
  });

  test.each(['A button', 'A radio', 'A tick'])(
    'they act on “%s” too: nothing is typed there',
    async (label) => {
      show();
      (screen.queryByLabelText(label) ?? screen.getByRole('button')).focus();
      await userEvent.keyboard('4');
      expect(done()).toBe('Rate: Excellent');
    },
  );

  test.each(['A text', 'A search', 'A long text', 'A choice', 'Rich text'])(
    'they never act in “%s”',
    async (label) => {
      show();
      screen.getByLabelText(label).focus();
      await userEvent.keyboard(commands.map((c) => c.key).join(''));
      expect(done()).toBe('');
    },
  );

  test('what is typed into a field arrives there', async () => {
    show();
    await userEvent.type(screen.getByLabelText('A long text'), 'jk 1234 no?');
    expect(screen.getByLabelText<HTMLTextAreaElement>('A long text').value).toBe('jk 1234 no?');
  });

  test.each(['Control', 'Alt', 'Meta'])('they never act with %s held', async (modifier) => {
    show();
    for (const { key } of commands) await userEvent.keyboard(`{${modifier}>}${key}{/${modifier}}`);
    expect(done()).toBe('');
  });

  test('they never act while a dialog is open, and act again when it is closed', async () => {
    const screenWith = (dialog: boolean) => (
      <>
        <Everything />
        {dialog ? (
          <Dialog title="A dialog" onClose={() => {}}>
            text
          </Dialog>
        ) : null}
      </>
    );
    const { rerender } = render(screenWith(true));
    await userEvent.keyboard('1jn?');
    screen.getByRole('button', { name: 'Close' }).focus();
    await userEvent.keyboard('2');
    expect(done()).toBe('');
    rerender(screenWith(false));
    await userEvent.keyboard('3');
    expect(done()).toBe('Rate: Meets the bar');
  });

  test('they never act when they are turned off', async () => {
    show({ singleKeys: false, remapped: {} });
    await userEvent.keyboard(commands.map((c) => c.key).join(''));
    expect(done()).toBe('');
  });

  test('a remapped key acts, and the old one does not', async () => {
    show({ singleKeys: true, remapped: { 'write-note': 'm' } });
    await userEvent.keyboard('n');
    expect(done()).toBe('');
    await userEvent.keyboard('m');
    expect(done()).toBe('Write a note');
  });

  test('keys that changed places do what they are now for', async () => {
    show({ singleKeys: true, remapped: { 'next-dimension': 'k', 'previous-dimension': 'j' } });
    await userEvent.keyboard('jk');
    expect(done()).toBe('Previous dimension; Next dimension');
  });

  test('a key without a command on this screen is left alone', async () => {
    const only: CommandId = 'review';
    function OnlyReview() {
      const [count, setCount] = useState(0);
      useCommands({ [only]: () => setCount(count + 1) });
      return <output aria-label="Done">{count}</output>;
    }
    render(<OnlyReview />);
    await userEvent.keyboard('1rrx');
    expect(done()).toBe('2');
  });

  test('they stop when the screen goes', async () => {
    function Other({ onReview }: { onReview: () => void }) {
      useCommands({ review: onReview });
      return null;
    }
    function Screens({ other }: { other: boolean }) {
      const [count, setCount] = useState(0);
      return (
        <>
          <output aria-label="Done">{count}</output>
          {other ? <Other onReview={() => setCount(count + 1)} /> : null}
        </>
      );
    }
    const { rerender } = render(<Screens other />);
    await userEvent.keyboard('r');
    rerender(<Screens other={false} />);
    await userEvent.keyboard('r');
    expect(done()).toBe('1');
  });
});

describe('the sheet of all keys', () => {
  function rows(): [string, string[]][] {
    const titles = screen.getAllByRole('term');
    const keys = screen.getAllByRole('definition');
    expect(titles).toHaveLength(keys.length);
    return titles.map((title, index) => [
      title.textContent,
      [...(keys[index]?.querySelectorAll('kbd') ?? [])].map((key) => key.textContent),
    ]);
  }
  const fixed = fixedKeys.map(({ title, keys }) => [title, [...keys]]);
  const byTitle = (a: unknown[], b: unknown[]) => String(a[0]).localeCompare(String(b[0]));

  test('lists exactly the table, and the keys that are fixed', () => {
    render(<KeySheet onClose={() => {}} />);
    const all = [...commands.map((c) => [c.title, [c.key]]), ...fixed];
    expect(rows().toSorted(byTitle)).toEqual(all.toSorted(byTitle));
    expect(screen.getByRole('dialog', { name: 'Keys' })).toBeTruthy();
  });

  test('puts each command under its group', () => {
    render(<KeySheet onClose={() => {}} />);
    for (const { title, group } of commands) {
      expect(within(screen.getByRole('region', { name: group })).getByText(title)).toBeTruthy();
    }
  });

  test('shows the user’s own keys', () => {
    const remapped = { review: 'q' };
    render(
      <KeysContext value={{ singleKeys: true, remapped }}>
        <KeySheet onClose={() => {}} />
      </KeysContext>,
    );
    expect(rows()).toContainEqual(['Review and submit', ['q']]);
    expect(screen.queryByText(/turned off/)).toBeNull();
  });

  test('says when single keys are turned off', () => {
    render(
      <KeysContext value={{ singleKeys: false, remapped: {} }}>
        <KeySheet onClose={() => {}} />
      </KeysContext>,
    );
    expect(screen.getByText('Single keys are turned off in the settings.')).toBeTruthy();
  });
});
