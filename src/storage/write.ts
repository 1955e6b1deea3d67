import { Dexie } from 'dexie';
import { fail, ok, type Failure, type Result } from '#domain/result.ts';
import type { DeviceRow } from './database.ts';
import { db, reopen } from './open.ts';
import { Refused, toFailure } from './failures.ts';
import { appendToJournal } from './journal/journal.ts';
import { nextSeq, isReplaced, noteSeen, whenSafe } from './journal/numbering.ts';
import { Books } from './journal/books.ts';
import type { JournalEntry } from './journal/entry.ts';
import { tellWitness } from './journal/witness.ts';
import { schemaEpoch } from './schema-versions.ts';
import { isWritable, saveState, storageState } from './storage-state.ts';
import type { TableName } from './tables.ts';
import { Change, type Numbered, type WriteContext } from './write-context.ts';

export type { WriteContext } from './write-context.ts';

class OutdatedError extends Error {
  override name = 'OutdatedError';
}

class ReplacedError extends Error {
  override name = 'ReplacedError';
}

let inFlight = 0;

/**
 * The one way to change what is stored: a single strict transaction over `types`, then the journal. Resolves when both
 * have it. A failure of the domain takes the transaction back and is returned as it is; a failure of the storage is
 * returned with a message for the user. Nothing is thrown for either.
 * @param options `erase`: what is removed is also gone from the journal's files when this resolves
 */
export async function write<T>(
  types: readonly { table: TableName }[],
  change: (context: WriteContext) => Promise<Result<T>>,
  options: { erase?: boolean } = {},
): Promise<Result<T>> {
  const state = storageState.get();
  if (state.kind === 'outdated') return { ok: false, error: toFailure(new OutdatedError()) };
  if (!isWritable(state)) return fail('opening', 'The storage is not open yet. Try again in a moment.');
  inFlight += 1;
  saveState.set({ kind: 'saving' });
  try {
    await whenSafe();
    if (!db.isOpen()) await reopen();
    const { value, entry } = await commit(types, change);
    noteSeen(entry.seq);
    tellWitness(entry.seq, entry.tally.rows);
    const copies = await appendToJournal(entry, options.erase);
    settle({ copies });
    return ok(value);
  } catch (cause) {
    const failure = toFailure(cause);
    // oxlint-disable-next-line no-console -- the name only, never content
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
): Promise<{ value: T; entry: JournalEntry }> {
  const tables = ['meta', 'removals', ...types.map((type) => type.table)];
  return await db.transaction('rw', tables, async () => {
    // Dexie's own promise: a native one that is not awaited at once would lose the transaction
    const numbered = db.meta.get('device').then(numberedIn);
    const own = new Change(db, numbered);
    const result = await change(own);
    const { seq, books, unchecked } = await numbered;
    if (!result.ok) throw new Refused(result.error);
    const { rows, digest, tally } = books;
    const account = db.meta.put({ id: 'device', seq, epoch: schemaEpoch, rows, digest, unchecked });
    await Dexie.Promise.all([account, own.done()]);
    return { value: result.value, entry: { seq, changes: own.changes(), tally } };
  });
}

/** The number of the next write, from the device's row; refuses a database that this tab must not write into. */
function numberedIn(device: DeviceRow | undefined): Numbered {
  // an old tab whose connection is to a newer database, or any tab whose is to an emptied one, stops here
  if (device !== undefined && device.epoch > schemaEpoch) throw new OutdatedError();
  if (isReplaced(device?.seq ?? 0)) throw new ReplacedError();
  const next = nextSeq(device?.seq ?? 0);
  const unchecked = next.unchecked || device?.unchecked === true;
  return { seq: next.seq, unchecked, books: new Books(device ?? null) };
}
