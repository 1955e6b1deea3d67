import type { Database } from '../database.ts';
import { schemaEpoch, upgradeRow } from '../schema-versions.ts';
import { tableNames } from '../tables.ts';
import { fillBooks } from './books.ts';
import { emptyDigest, isSameDigest, withRow, type Digest } from './digest.ts';
import { recordKey } from './entry.ts';
import type { JournalStatus } from './journal-store.ts';
import type { Ask } from './link.ts';
import type { LiveChange } from './live-changes.ts';

/** What a full comparison brought: how many records came back, and whether the journal holds exactly what the database does. */
export type Restored = { records: number; isJournalSame: boolean; isJournalWhole: boolean };

/**
 * Compares every record of the journal with the database's and puts the higher revision into the database. Can be cut
 * short and run again: the device's own row, which makes the result count, is written last.
 * @param behind the database's last write where the journal knows later ones, else null
 */
export async function restoreFrom(
  db: Database,
  ask: Ask,
  journal: JournalStatus,
  behind: number | null,
): Promise<Restored> {
  let records = 0;
  let digest: Digest = emptyDigest;
  const kept = new Set<string>();
  let isWhole = true;
  for (let restart = true; ; restart = false) {
    let part = await ask({ do: 'read', restart });
    // an erasure rewrote the files meanwhile: read them from the beginning, which changes nothing twice
    if (!part.ok && part.reason === 'AbortError') {
      kept.clear();
      digest = emptyDigest;
      part = await ask({ do: 'read', restart: true });
    }
    if (!part.ok) {
      // a damaged snapshot still gave what stands before the damage
      isWhole = false;
      break;
    }
    const changes = part.changes ?? [];
    records += await takeIn(db, changes);
    for (const { change } of changes) {
      if (change.row === null) continue;
      digest = withRow(digest, change.table, change.id, change.revision);
      if (behind !== null) kept.add(recordKey(change.table, change.id));
    }
    if (part.done === true) break;
  }
  if (behind !== null && isWhole) await removeOthers(db, kept, journal.complete);
  await db.transaction('rw', db.tables, async (transaction) => {
    await fillBooks(transaction, schemaEpoch, journal.seq);
  });
  const device = await db.meta.get('device');
  return {
    records,
    isJournalWhole: isWhole,
    isJournalSame: isWhole && isSameDigest(digest, device?.digest ?? emptyDigest),
  };
}

async function takeIn(db: Database, changes: readonly LiveChange[]): Promise<number> {
  if (changes.length === 0) return 0;
  return await db.transaction('rw', db.tables, async () => {
    let taken = 0;
    for (const { change, epoch } of changes) {
      const table = db.rows(change.table);
      const [row, removal] = await Promise.all([
        table.get(change.id),
        db.removals.get(recordKey(change.table, change.id)),
      ]);
      if (Math.max(row?.revision ?? 0, removal?.revision ?? 0) >= change.revision) continue;
      if (change.row !== null) {
        await table.put(upgradeRow(change.table, change.row, epoch));
        taken += 1;
      } else if (row !== undefined) await table.delete(change.id);
    }
    return taken;
  });
}

/** Takes out what the journal knows to be removed: not in it, and of a revision that it knows all about. */
async function removeOthers(db: Database, kept: ReadonlySet<string>, complete: number): Promise<void> {
  for (const name of tableNames) {
    const old = await db.rows(name).where('revision').belowOrEqual(complete).primaryKeys();
    const gone = old.filter((id) => !kept.has(recordKey(name, id)));
    if (gone.length > 0) await db.rows(name).bulkDelete(gone);
  }
}
