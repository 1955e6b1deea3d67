import type { Transaction } from 'dexie';
import type { DeviceRow } from '../database.ts';
import { tableNames, type StoredRow, type TableName } from '../tables.ts';
import { emptyDigest, withoutRow, withRow, type Digest } from './digest.ts';
import type { Tally } from './entry.ts';

/** What the tables hold, as a running account: changed with every row, so that nothing is ever counted at a start. */
export class Books {
  readonly rows: Record<TableName, number>;
  digest: Digest;

  constructor(device: Pick<DeviceRow, 'rows' | 'digest'> | null) {
    this.rows = device === null ? noRows() : { ...noRows(), ...device.rows };
    this.digest = device?.digest ?? emptyDigest;
  }

  /** Enters a row; `before` is the revision it had, or null where it is new. */
  put(table: TableName, id: string, before: number | null, revision: number): void {
    if (before === null) this.rows[table] += 1;
    else this.digest = withoutRow(this.digest, table, id, before);
    this.digest = withRow(this.digest, table, id, revision);
  }

  /** Takes a row out that had that revision. */
  remove(table: TableName, id: string, before: number): void {
    this.rows[table] -= 1;
    this.digest = withoutRow(this.digest, table, id, before);
  }

  get tally(): Tally {
    return { rows: totalRows(this.rows), digest: this.digest };
  }
}

/** A count of nothing for every table. */
export function noRows(): Record<TableName, number> {
  return Object.fromEntries(tableNames.map((name) => [name, 0])) as Record<TableName, number>;
}

/** How many rows there are in all. */
export function totalRows(rows: Readonly<Record<TableName, number>>): number {
  return tableNames.reduce((sum, name) => sum + (rows[name] ?? 0), 0);
}

const partSize = 2000;

/**
 * Counts everything anew inside a transaction over all tables and writes it into the device's row. `atLeast` is a
 * number that the counter of writes must not fall below.
 */
export async function fillBooks(transaction: Transaction, epoch: number, atLeast = 0): Promise<void> {
  const meta = transaction.table<Partial<DeviceRow>, string>('meta');
  const device = await meta.get('device');
  const books = new Books(null);
  let seq = Math.max(device?.seq ?? 0, atLeast);
  for (const name of tableNames) {
    let last: string | null = null;
    for (;;) {
      const table = transaction.table<StoredRow, string>(name);
      const rest = last === null ? table.orderBy(':id') : table.where(':id').above(last);
      const part: StoredRow[] = await rest.limit(partSize).toArray();
      for (const row of part) {
        books.put(name, row.id, null, row.revision);
        seq = Math.max(seq, row.revision);
      }
      last = part.at(-1)?.id ?? null;
      if (part.length < partSize) break;
    }
  }
  // a database that was never written to stays as it is: a first run
  if (device === undefined && seq === 0) return;
  await meta.put({ id: 'device', seq, epoch, rows: books.rows, digest: books.digest, unchecked: false });
}
