/**
 * Every keyboard command as data: the `?` sheet, the settings and the tests read this table. A command's key is one
 * character, or a chord such as `Control+Enter`; only single characters can be turned off and remapped (WCAG 2.1.4).
 */
export type Command = {
  id: CommandId;
  title: string;
  group: 'Rating' | 'Moving' | 'Notes' | 'Everywhere';
  key: string;
};

export type CommandId =
  | 'rate-1'
  | 'rate-2'
  | 'rate-3'
  | 'rate-4'
  | 'rate-na'
  | 'next-dimension'
  | 'previous-dimension'
  | 'write-note'
  | 'review'
  | 'show-keys';

export const commands: readonly Command[] = [
  { id: 'rate-1', title: 'Rate: Below the bar', group: 'Rating', key: '1' },
  { id: 'rate-2', title: 'Rate: Partly meets', group: 'Rating', key: '2' },
  { id: 'rate-3', title: 'Rate: Meets the bar', group: 'Rating', key: '3' },
  { id: 'rate-4', title: 'Rate: Excellent', group: 'Rating', key: '4' },
  { id: 'rate-na', title: 'Not assessed', group: 'Rating', key: '0' },
  { id: 'next-dimension', title: 'Next dimension', group: 'Moving', key: 'j' },
  { id: 'previous-dimension', title: 'Previous dimension', group: 'Moving', key: 'k' },
  { id: 'write-note', title: 'Write a note', group: 'Notes', key: 'n' },
  { id: 'review', title: 'Review and submit', group: 'Moving', key: 'r' },
  { id: 'show-keys', title: 'Show all keys', group: 'Everywhere', key: '?' },
];

/** Keys with a fixed meaning inside a field; listed on the sheet, never remapped. */
export const fixedKeys: readonly { title: string; keys: readonly string[] }[] = [
  { title: 'Add the note', keys: ['Enter'] },
  { title: 'New line in a note', keys: ['Shift', 'Enter'] },
  { title: 'From the note back to the scorecard', keys: ['Esc'] },
];

/** Command id to key, for the ones the user changed. */
export type Remapped = Readonly<Record<string, string>>;

/** The key that triggers each command, with the user's changes. */
export function keyOf(command: Command, remapped: Remapped): string {
  return remapped[command.id] ?? command.key;
}

/** What is wrong with a set of keys: two commands on one key, or something that is not a single character. */
export type KeyProblem = { commandId: string; message: string };

/**
 * Checks the user's keys. Two commands on one key are refused, not resolved by order.
 * @returns the problems, empty where there are none
 */
export function checkKeys(table: readonly Command[], remapped: Remapped): KeyProblem[] {
  const problems: KeyProblem[] = [];
  const taken = new Map<string, Command>();
  for (const command of table) {
    const key = keyOf(command, remapped);
    const other = taken.get(key);
    if ([...key].length !== 1 || key.trim() === '') {
      problems.push({ commandId: command.id, message: 'Press one key with a character on it.' });
    } else if (other !== undefined) {
      problems.push({
        commandId: command.id,
        message: `${key} is already “${other.title}”. Choose another key.`,
      });
    } else {
      taken.set(key, command);
    }
  }
  return problems;
}
