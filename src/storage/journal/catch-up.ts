import type { Database } from '../database.ts';
import { tableNames } from '../tables.ts';
import { totalRows } from './books.ts';
import type { JournalChange } from './entry.ts';
import type { Ask } from './link.ts';

const partSize = 200;

/**
 * Brings the journal what it missed, by revision. Rows that change meanwhile come with their own writes, or with the
 * next round. Returns null when the journal knows everything that the database does, else the name of what
 * went wrong.
 * @param from the revision above which the journal is told; by default where it says it ends
 */
export async function catchUp(db: Database, ask: Ask, from?: number): Promise<string | null> {
  let start = from;
  for (let round = 0; round < 5; round += 1) {
    const status = await ask({ do: 'status' });
    const device = await db.meta.get('device');
    if (!status.ok) return status.reason;
    if (device === undefined) return null;
    start ??= status.status.complete;
    if (start >= device.seq) {
      await forgetRemovals(db, status.status.complete);
      return null;
    }
    const reason = await tellRows(db, ask, start, device.seq);
    if (reason !== null) return reason;
    const last = {
      from: Math.min(start, status.status.complete),
      through: device.seq,
      tally: { rows: totalRows(device.rows), digest: device.digest },
    };
    const reply = await ask({ do: 'sync', sync: { changes: [], last } });
    if (!reply.ok) return reply.reason;
    start = undefined;
  }
  return null;
}

/** The journal knows of these, so their traces can go. */
async function forgetRemovals(db: Database, complete: number): Promise<void> {
  await db.removals.where('revision').belowOrEqual(complete).delete();
}

async function tellRows(db: Database, ask: Ask, from: number, through: number): Promise<string | null> {
  for (const name of tableNames) {
    const ids = await db.rows(name).where('revision').between(from, through, false, true).primaryKeys();
    for (let at = 0; at < ids.length; at += partSize) {
      const rows = await db.rows(name).bulkGet(ids.slice(at, at + partSize));
      const changes: JournalChange[] = rows
        .filter((row) => row !== undefined)
        .map((row) => ({ table: name, id: row.id, revision: row.revision, row }));
      const reply = await ask({ do: 'sync', sync: { changes, last: null } });
      if (!reply.ok) return reply.reason;
    }
  }
  const removals = await db.removals.where('revision').between(from, through, false, true).toArray();
  if (removals.length === 0) return null;
  const changes = removals.map(({ table, recordId: id, revision }) => ({ table, id, revision, row: null }));
  const reply = await ask({ do: 'sync', sync: { changes, last: null } });
  return reply.ok ? null : reply.reason;
}
