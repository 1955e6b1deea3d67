import type { StoredRow, TableName } from '../tables.ts';
import type { Digest } from './digest.ts';

/** One record as a write left it: its row, or null where the write removed it. The higher revision wins. */
export type JournalChange = { table: TableName; id: string; revision: number; row: StoredRow | null };

/** What the database held right after a write: how many rows, and their digest. No content. */
export type Tally = { rows: number; digest: Digest };

/** One committed write. `seq` is the device's write counter, and the revision of every change in it. */
export type JournalEntry = { seq: number; changes: JournalChange[]; tally: Tally };

/**
 * The records of the journal's files. `head` begins each file; `entry` is one write; `row` is one record's state, in a
 * snapshot or brought over from the database; `sync` says that the journal now knows everything up to `through`, if it
 * knew everything up to `from` before; `end` closes a snapshot, and without it the snapshot does not count.
 */
export type Body =
  | { k: 'head'; format: 1; kind: 'log' | 'snapshot'; generation: number; genesis: boolean }
  | ({ k: 'entry'; epoch: number } & JournalEntry)
  | { k: 'row'; epoch: number; change: JournalChange }
  | { k: 'sync'; epoch: number; from: number; through: number; tally: Tally }
  | {
      k: 'end';
      records: number;
      epoch: number;
      complete: number;
      ahead: number[];
      seq: number;
      tally: Tally;
    };

/** True for what a checked frame of this format holds; anything else was written by something else. */
export function isBody(value: unknown): value is Body {
  return (
    typeof value === 'object' &&
    value !== null &&
    'k' in value &&
    typeof value.k === 'string' &&
    ['head', 'entry', 'row', 'sync', 'end'].includes(value.k)
  );
}

/** One name for a record in all tables. */
export function recordKey(table: string, id: string): string {
  return `${table}/${id}`;
}
