import type { NoteMark } from '#domain/note.ts';
import type { ScorecardStatus } from '#domain/scorecard.ts';

/** Where a scorecard stands, in words. */
export const statusNames: Readonly<Record<ScorecardStatus, string>> = {
  pending: 'not begun',
  draft: 'in progress',
  submitted: 'submitted',
  amending: 'amending',
  recused: 'recused',
  withdrawn: 'withdrawn',
};

/** What a note was marked as; null where it carries no mark. */
export const noteMarkNames: Readonly<Record<NoteMark, string | null>> = {
  none: null,
  strong: 'Strong signal',
  weak: 'Weak signal',
  'red-flag': 'Red flag',
  quote: 'Quote',
};

const small = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "four" for 4; digits above twelve. */
export function countWord(count: number): string {
  return small[count] ?? String(count);
}

/** "Four". */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "A, B and C". */
export function inList(items: readonly string[]): string {
  return list.format(items);
}
