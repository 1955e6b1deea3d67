import { Dexie } from 'dexie';
import { schemaVersions } from './schema-versions.ts';
import type { RowTable, TableName } from './tables.ts';

/** The device's own row in `meta`: how far it has written, and by which schema. */
export type DeviceRow = {
  id: 'device';
  /** Counts committed writes; the next write's revision is one more. */
  seq: number;
  epoch: number;
};

/** The name of the database; one per origin. */
export const databaseName = 'plumbline';

/** The IndexedDB database. Only this folder knows it. */
export class Database extends Dexie {
  constructor(name = databaseName) {
    // strict: each commit is synced to the disk before it is reported, in all three engines
    super(name, { chromeTransactionDurability: 'strict' });
    for (const { version, stores } of schemaVersions) this.version(version).stores(stores);
  }

  /** The table of that name, with its rows as stored. */
  rows(name: TableName): RowTable {
    return this.table(name);
  }

  get meta() {
    return this.table<DeviceRow, string>('meta');
  }
}
