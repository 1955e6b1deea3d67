import { observable } from './observable.ts';

/** Whether the browser promises not to clear this storage by itself when the disk runs low. */
export type StoragePersistence = 'protected' | 'not-protected' | 'unknown';

/** What the browser says about it; `unknown` until it has answered, and where it has no answer. */
export const storagePersistence = observable<StoragePersistence>('unknown');

/** Reads how the storage stands, without asking the user anything. */
export async function readPersistence(): Promise<void> {
  try {
    if (typeof navigator.storage?.persisted !== 'function') return;
    storagePersistence.set((await navigator.storage.persisted()) ? 'protected' : 'not-protected');
  } catch {
    // no answer is an answer: unknown
  }
}

/**
 * Asks the browser to protect the storage. Firefox shows a prompt and waits for the user, perhaps for ever, so this
 * returns at once, and the answer comes in `storagePersistence`. Call it from something the user did.
 */
export function askForPersistence(): void {
  void (async () => {
    try {
      if (typeof navigator.storage?.persist !== 'function') return;
      storagePersistence.set((await navigator.storage.persist()) ? 'protected' : 'not-protected');
    } catch {
      // refused without an answer
    }
  })();
}
