import type { Transaction } from 'dexie';
import { fillBooks } from './journal/books.ts';
import type { StoredRow, TableName } from './tables.ts';

type SchemaVersion = {
  version: number;
  stores: Readonly<Record<string, string>>;
  /** Brings what the version before left up to this one. */
  upgrade?: (transaction: Transaction) => Promise<void>;
  /** Brings one row of the version before up to this one; also for rows that the journal kept in the older form. */
  row?: (table: TableName, row: StoredRow) => StoredRow;
};

/**
 * The database's schema, version by version. Frozen and append-only: a shipped entry is never edited, because somebody's
 * laptop still holds a database made by it. Each has a kept database in tests/fixtures/old-databases.
 */
export const schemaVersions: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      candidates: 'id',
      interviewers: 'id',
      panels: 'id, candidateId, createdAt',
      scorecards: 'id, panelId, status',
      notes: 'id, scorecardId',
      submissions: 'id, panelId, scorecardId',
      drafts: 'id',
      settings: 'id',
      meta: 'id',
    },
  },
  {
    version: 2,
    stores: {
      candidates: 'id, revision',
      interviewers: 'id, revision',
      panels: 'id, candidateId, createdAt, revision',
      scorecards: 'id, panelId, status, revision',
      notes: 'id, scorecardId, revision',
      submissions: 'id, panelId, scorecardId, revision',
      drafts: 'id, revision',
      settings: 'id, revision',
      // what was removed and may not be known to the journal yet
      removals: 'id, revision',
      meta: 'id',
    },
    upgrade: async (transaction) => await fillBooks(transaction, 2),
  },
];

/**
 * Raised with every schema version. Each write checks it against the database's, so that a tab left open across an
 * upgrade cannot write rows of the old form.
 */
export const schemaEpoch = schemaVersions.length;

/** A row of an older form, as the newest schema has it. */
export function upgradeRow(table: TableName, row: StoredRow, epoch: number): StoredRow {
  return schemaVersions
    .filter((version) => version.version > epoch)
    .reduce((newer, version) => version.row?.(table, newer) ?? newer, row);
}
