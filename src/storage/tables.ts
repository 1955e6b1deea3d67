import type { Table } from 'dexie';

/**
 * Every table that holds what users made. The journal carries the same tables, so a name is for ever.
 * `drafts` is text that is still in an input; `settings` is one row per preference.
 */
export const tableNames = [
  'candidates',
  'interviewers',
  'panels',
  'scorecards',
  'notes',
  'submissions',
  'drafts',
  'settings',
] as const;

export type TableName = (typeof tableNames)[number];

/**
 * A row as it lies in the database: opaque ids, status and times for the indexes, the revision, and one payload.
 * No name, note or rating is ever outside the payload, so that a later lock can encrypt it.
 */
export type StoredRow = {
  id: string;
  /** The device's write counter at the last change of this row: higher is newer. */
  revision: number;
  payload: unknown;
  [indexKey: string]: unknown;
};

export type RowTable = Table<StoredRow, string>;
