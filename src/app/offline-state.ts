import { observable } from '#storage/observable.ts';

/**
 * How the app's copy in this browser stands.
 * `installing`: being stored, needs the network until done. `offline-ready`: opens without a network; `problem` is set
 * where a newer version could not be stored. `update-waiting`: a newer version is stored and starts when asked.
 * `updated-elsewhere`: another tab started it; this tab runs on with the old one until it is reloaded.
 * `unsupported` and `failed`: needs the network; `reason` is for the user.
 */
export type OfflineState =
  | { kind: 'installing' }
  | { kind: 'offline-ready'; problem?: string }
  | { kind: 'update-waiting' }
  | { kind: 'updated-elsewhere' }
  | { kind: 'unsupported'; reason: string }
  | { kind: 'failed'; reason: string };

export const offlineState = observable<OfflineState>({ kind: 'installing' });
