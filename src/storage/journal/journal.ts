import type { StoredRow, TableName } from '../tables.ts';

export type JournalChange = { table: TableName; id: string; row: StoredRow | null };
export type JournalEntry = { seq: number; changes: JournalChange[] };

/** How many copies of a write are on the disk when it is reported as saved. */
export async function appendToJournal(_entry: JournalEntry): Promise<1 | 2> {
  return 1;
}
