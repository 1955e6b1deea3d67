import { Dexie } from 'dexie';
import type { Database } from './database.ts';
import type { Books } from './journal/books.ts';
import { recordKey, type JournalChange } from './journal/entry.ts';
import { recordToRow, rowToRecord, type RecordType } from './record-type.ts';
import type { StoredRow, TableName } from './tables.ts';

/** What a change may do inside its transaction. */
export type WriteContext = {
  get<T extends { id: string }>(type: RecordType<T>, id: string): Promise<T | undefined>;
  /** The records whose index `key` has that value. */
  where<T extends { id: string }>(type: RecordType<T>, key: string, value: string): Promise<T[]>;
  put<T extends { id: string }>(type: RecordType<T>, record: NoInfer<T>): Promise<void>;
  remove<T extends { id: string }>(type: RecordType<T>, id: string): Promise<void>;
};

/** The number of a write and the account that it changes. */
export type Numbered = { seq: number; unchecked: boolean; books: Books };

/**
 * One change on its way: does it in the transaction, keeps the account, and collects what the journal is told. A round
 * trip to the database takes longer than the work there, so nothing is waited for that need not be: the device's row is
 * on its way while the first record is read, and writes are sent off one after the other and awaited together.
 */
export class Change implements WriteContext {
  readonly #db: Database;
  readonly #numbered: PromiseLike<Numbered>;
  readonly #sent: PromiseLike<unknown>[] = [];
  /** The revisions that this transaction has met, so that no row is read twice; null for a row that is not there. */
  readonly #revisions = new Map<string, number | null>();
  /** The last state of each record that changed: a record that is put twice is one change. */
  readonly #changes = new Map<string, JournalChange>();

  constructor(db: Database, numbered: PromiseLike<Numbered>) {
    this.#db = db;
    this.#numbered = numbered;
  }

  /** Resolves when everything that was sent off is done; rejects where any of it failed. */
  done(): PromiseLike<unknown> {
    return Dexie.Promise.all(this.#sent);
  }

  /** What the journal is told. */
  changes(): JournalChange[] {
    return [...this.#changes.values()];
  }

  async get<T extends { id: string }>(type: RecordType<T>, id: string): Promise<T | undefined> {
    const row = await this.#db.rows(type.table).get(id);
    this.#revisions.set(recordKey(type.table, id), row?.revision ?? null);
    return row === undefined ? undefined : rowToRecord(type, row);
  }

  async where<T extends { id: string }>(type: RecordType<T>, key: string, value: string): Promise<T[]> {
    const rows = await this.#db.rows(type.table).where(key).equals(value).toArray();
    for (const row of rows) this.#revisions.set(recordKey(type.table, row.id), row.revision);
    return rows.map((row) => rowToRecord(type, row));
  }

  async put<T extends { id: string }>(type: RecordType<T>, record: NoInfer<T>): Promise<void> {
    const { seq, books } = await this.#numbered;
    const row = recordToRow(type, record, seq);
    const before = await this.#revisionOf(type.table, row.id);
    books.put(type.table, row.id, before, seq);
    this.#note(type.table, row.id, seq, row);
    this.#sent.push(this.#db.rows(type.table).put(row));
  }

  async remove<T extends { id: string }>(type: RecordType<T>, id: string): Promise<void> {
    const { seq, books } = await this.#numbered;
    const before = await this.#revisionOf(type.table, id);
    if (before === null) return;
    books.remove(type.table, id, before);
    this.#note(type.table, id, seq, null);
    this.#sent.push(this.#db.rows(type.table).delete(id));
    const key = recordKey(type.table, id);
    this.#sent.push(this.#db.removals.put({ id: key, table: type.table, recordId: id, revision: seq }));
  }

  #note(table: TableName, id: string, revision: number, row: StoredRow | null): void {
    const key = recordKey(table, id);
    this.#revisions.set(key, row === null ? null : revision);
    this.#changes.set(key, { table, id, revision, row });
  }

  async #revisionOf(table: TableName, id: string): Promise<number | null> {
    const known = this.#revisions.get(recordKey(table, id));
    if (known !== undefined) return known;
    return (await this.#db.rows(table).get(id))?.revision ?? null;
  }
}
