import { observable } from './observable.ts';

/**
 * How the storage stands.
 * `opening`: not known yet, show nothing as empty. `ready`: reads and writes work. `restored`: the database had lost
 * something and the journal brought it back, all of it or (`isComplete` false) not the very last writes. `lost`: it had data, and neither copy has it now. `outdated`: another tab
 * upgraded the database; this one reads nothing and writes nothing any more. `unavailable`: this browser stores nothing.
 */
export type StorageState =
  | { kind: 'opening' }
  | { kind: 'ready' }
  | { kind: 'restored'; records: number; isComplete: boolean; at: number }
  | { kind: 'lost'; lastWrite: number | null }
  | { kind: 'outdated' }
  | { kind: 'unavailable'; message: string };

/** How the last write stands: what the save status shows. */
export type SaveState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  /** Committed; `copies` is 2 when the journal has it too. */
  | { kind: 'saved'; at: number; copies: 1 | 2 }
  | { kind: 'failed'; message: string };

/**
 * How the second copy stands, which lies in the origin-private file system. `one-copy`: this browser has no such place, and
 * backups matter more. `failing`: it has, and did not take the last writes; that is tried again. `reason` is a sentence.
 */
export type JournalState =
  | { kind: 'starting' }
  | { kind: 'two-copies' }
  | { kind: 'one-copy'; reason: string }
  | { kind: 'failing'; reason: string };

export const storageState = observable<StorageState>({ kind: 'opening' });
export const saveState = observable<SaveState>({ kind: 'idle' });
export const journalState = observable<JournalState>({ kind: 'starting' });

/** True while this tab may write. */
export function isWritable(state: StorageState): boolean {
  return state.kind === 'ready' || state.kind === 'restored' || state.kind === 'lost';
}
