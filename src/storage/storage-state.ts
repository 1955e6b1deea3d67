import { observable } from './observable.ts';

/**
 * How the storage stands.
 * `opening`: not known yet, show nothing as empty. `ready`: reads and writes work. `restored`: the database had lost
 * something and the journal brought it back. `lost`: it had data, and neither copy has it now. `outdated`: another tab
 * upgraded the database; this one reads nothing and writes nothing any more. `unavailable`: this browser stores nothing.
 */
export type StorageState =
  | { kind: 'opening' }
  | { kind: 'ready' }
  | { kind: 'restored'; records: number; at: number }
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

export const storageState = observable<StorageState>({ kind: 'opening' });
export const saveState = observable<SaveState>({ kind: 'idle' });

/** True while this tab may write. */
export function isWritable(state: StorageState): boolean {
  return state.kind === 'ready' || state.kind === 'restored' || state.kind === 'lost';
}
