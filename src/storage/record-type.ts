import * as z from 'zod/mini';
import type { StoredRow, TableName } from './tables.ts';

/** How one kind of record is stored: its table, its schema, and which of its opaque fields are indexed. */
export type RecordType<T extends { id: string }> = {
  table: TableName;
  schema: z.ZodMiniType<T>;
  keys: (record: T) => Record<string, string | number>;
};

/** The row for a record. The only place, with `rowToRecord`, that knows how a payload is stored. */
export function recordToRow<T extends { id: string }>(
  type: RecordType<T>,
  record: T,
  revision: number,
): StoredRow {
  return { ...type.keys(record), id: record.id, revision, payload: record };
}

/** The record in a row. Throws a zod error where the row does not have the form it should have. */
export function rowToRecord<T extends { id: string }>(type: RecordType<T>, row: StoredRow): T {
  return z.parse(type.schema, row.payload);
}
