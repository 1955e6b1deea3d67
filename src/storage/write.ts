import { fail, ok, type Failure, type Result } from '#domain/result.ts';
import { db } from './open.ts';
import { Refused, toFailure } from './failures.ts';
import { appendToJournal, type JournalChange } from './journal/journal.ts';
import { recordToRow, rowToRecord, type RecordType } from './record-type.ts';
import { schemaEpoch } from './schema-versions.ts';
import { isWritable, saveState, storageState } from './storage-state.ts';
import type { TableName } from './tables.ts';

/** What a change may do inside its transaction. */
export type WriteContext = {
  get<T extends { id: string }>(type: RecordType<T>, id: string): Promise<T | undefined>;
  /** The records whose index `key` has that value. */
  where<T extends { id: string }>(type: RecordType<T>, key: string, value: string): Promise<T[]>;
  put<T extends { id: string }>(type: RecordType<T>, record: NoInfer<T>): Promise<void>;
  remove<T extends { id: string }>(type: RecordType<T>, id: string): Promise<void>;
};

class OutdatedError extends Error {
  override name = 'OutdatedError';
}

let inFlight = 0;

/**
 * The one way to change what is stored: a single strict transaction over `types`, then the journal. Resolves when both
 * have it. A failure of the domain takes the transaction back and is returned as it is; a failure of the storage is
 * returned with a message for the user. Nothing is thrown for either.
 */
export async function write<T>(
  types: readonly { table: TableName }[],
  change: (context: WriteContext) => Promise<Result<T>>,
): Promise<Result<T>> {
  const state = storageState.get();
  if (state.kind === 'outdated') return { ok: false, error: toFailure(new OutdatedError()) };
  if (!isWritable(state)) return fail('opening', 'The storage is not open yet. Try again in a moment.');
  inFlight += 1;
  saveState.set({ kind: 'saving' });
  try {
    const { value, entry } = await commit(types, change);
    const copies = await appendToJournal(entry);
    settle({ copies });
    return ok(value);
  } catch (cause) {
    const failure = toFailure(cause);
    if (failure.code === 'unknown') console.error(cause instanceof Error ? cause.name : 'write failed');
    settle(cause instanceof Refused ? null : { failure });
    return { ok: false, error: failure };
  }
}

function settle(outcome: { copies: 1 | 2 } | { failure: Failure } | null): void {
  inFlight -= 1;
  if (outcome === null) {
    if (inFlight === 0) saveState.set({ kind: 'idle' });
  } else if ('failure' in outcome) {
    saveState.set({ kind: 'failed', message: outcome.failure.message });
  } else if (inFlight === 0) {
    saveState.set({ kind: 'saved', at: Date.now(), copies: outcome.copies });
  }
}

async function commit<T>(
  types: readonly { table: TableName }[],
  change: (context: WriteContext) => Promise<Result<T>>,
) {
  const tables: (TableName | 'meta')[] = ['meta', ...types.map((type) => type.table)];
  return await db.transaction('rw', tables, async () => {
    const device = await db.meta.get('device');
    if (device !== undefined && device.epoch > schemaEpoch) throw new OutdatedError();
    const seq = (device?.seq ?? 0) + 1;
    const changes: JournalChange[] = [];
    const result = await change(contextOf(seq, changes));
    if (!result.ok) throw new Refused(result.error);
    await db.meta.put({ id: 'device', seq, epoch: schemaEpoch });
    return { value: result.value, entry: { seq, changes } };
  });
}

function contextOf(seq: number, changes: JournalChange[]): WriteContext {
  return {
    async get(type, id) {
      const row = await db.rows(type.table).get(id);
      return row === undefined ? undefined : rowToRecord(type, row);
    },
    async where(type, key, value) {
      const rows = await db.rows(type.table).where(key).equals(value).toArray();
      return rows.map((row) => rowToRecord(type, row));
    },
    async put(type, record) {
      const row = recordToRow(type, record, seq);
      changes.push({ table: type.table, id: row.id, row });
      await db.rows(type.table).put(row);
    },
    async remove(type, id) {
      changes.push({ table: type.table, id, row: null });
      await db.rows(type.table).delete(id);
    },
  };
}
