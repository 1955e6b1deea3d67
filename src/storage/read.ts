import { db } from './open.ts';
import { rowToRecord, type RecordType } from './record-type.ts';

/** The record with that id, or undefined. */
export async function readOne<T extends { id: string }>(
  type: RecordType<T>,
  id: string,
): Promise<T | undefined> {
  const row = await db.rows(type.table).get(id);
  return row === undefined ? undefined : rowToRecord(type, row);
}

/** The records with those ids, in that order; the ones that are missing are left out. */
export async function readMany<T extends { id: string }>(
  type: RecordType<T>,
  ids: readonly string[],
): Promise<T[]> {
  const rows = await db.rows(type.table).bulkGet([...ids]);
  return rows.filter((row) => row !== undefined).map((row) => rowToRecord(type, row));
}

/** The records whose indexed `key` is one of `values`. */
export async function readWhere<T extends { id: string }>(
  type: RecordType<T>,
  key: string,
  values: readonly string[],
): Promise<T[]> {
  const rows = await db
    .rows(type.table)
    .where(key)
    .anyOf([...values])
    .toArray();
  return rows.map((row) => rowToRecord(type, row));
}

/** All records of a small table. */
export async function readAll<T extends { id: string }>(type: RecordType<T>): Promise<T[]> {
  const rows = await db.rows(type.table).toArray();
  return rows.map((row) => rowToRecord(type, row));
}

/** The latest records by an indexed time, newest first. */
export async function readLatest<T extends { id: string }>(
  type: RecordType<T>,
  key: string,
  most: number,
): Promise<T[]> {
  const rows = await db.rows(type.table).orderBy(key).reverse().limit(most).toArray();
  return rows.map((row) => rowToRecord(type, row));
}
