import { Dexie, type Table } from 'dexie';
import type { Digest } from './journal/digest.ts';
import { schemaVersions } from './schema-versions.ts';
import type { RowTable, TableName } from './tables.ts';

/** The device's own row in `meta`: how far it has written, by which schema, and what the tables should hold. */
export type DeviceRow = {
  id: 'device';
  /** Counts committed writes; the next write's revision is one more. */
  seq: number;
  epoch: number;
  /** How many rows each table holds: kept here because counting 10,000 rows takes 19 ms. */
  rows: Record<TableName, number>;
  /** Which rows at which revisions. */
  digest: Digest;
  /** Set by a write that could not wait for the journal: the next start compares record by record. */
  unchecked: boolean;
};

/** What is left of a removed record until the journal knows: which one, and when; nothing of what it said. */
export type Removal = { id: string; table: TableName; recordId: string; revision: number };

/** The name of the database; one per origin. */
export const databaseName = 'plumbline';

/** The IndexedDB database. Only this folder knows it. */
export class Database extends Dexie {
  /** True once the browser has said that it threw this database away (only Chromium says so). */
  hasLostData = false;

  constructor(name = databaseName) {
    let noteLoss = (): void => {};
    super(name, {
      // strict: each commit is synced to the disk before it is reported, in all three engines
      chromeTransactionDurability: 'strict',
      // a connection that was lost is opened again by open.ts, which looks at what it finds
      autoOpen: false,
      ...listeningFactory(() => noteLoss()),
    });
    noteLoss = () => (this.hasLostData = true);
    for (const { version, stores, upgrade } of schemaVersions) {
      const declared = this.version(version).stores(stores);
      if (upgrade !== undefined) declared.upgrade(upgrade);
    }
  }

  /** The table of that name, with its rows as stored. */
  rows(name: TableName): RowTable {
    return this.table(name);
  }

  get meta(): Table<DeviceRow, string> {
    return this.table('meta');
  }

  get removals(): Table<Removal, string> {
    return this.table('removals');
  }
}

/**
 * The browser's IndexedDB with two additions. An ear on `upgradeneeded`: `dataLoss` is on that event alone, and Dexie keeps
 * it to itself. And a refusal to open without a version: so Dexie would open the database of a newer version of the app,
 * and even change its schema back.
 */
function listeningFactory(onLoss: () => void): { indexedDB?: IDBFactory } {
  const real = (globalThis as { indexedDB?: IDBFactory }).indexedDB;
  if (real === undefined) return {};
  const factory: IDBFactory = {
    open(name, version) {
      if (version === undefined) throw new DOMException('made by a newer version', 'VersionError');
      const request = real.open(name, version);
      request.addEventListener('upgradeneeded', (event) => {
        if ((event as { dataLoss?: string }).dataLoss === 'total') onLoss();
      });
      return request;
    },
    deleteDatabase: (name) => real.deleteDatabase(name),
    databases: () => real.databases(),
    cmp: (a, b) => real.cmp(a, b),
  };
  return { indexedDB: factory };
}
