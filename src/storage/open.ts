import { Database } from './database.ts';
import { storageState } from './storage-state.ts';

/** This tab's connection. */
export const db = new Database();

/**
 * Opens the storage and says how it stands in `storageState`. Never throws: a browser that stores nothing is a state
 * with a message.
 */
export async function openStorage(): Promise<void> {
  db.on('versionchange', () => {
    // another tab upgrades the schema: without auto-open, so that this tab cannot come back and write old rows
    db.close({ disableAutoOpen: true });
    storageState.set({ kind: 'outdated' });
  });
  try {
    await db.open();
    storageState.set({ kind: 'ready' });
  } catch (cause) {
    storageState.set(stateOfFailure(cause));
  }
}

function stateOfFailure(cause: unknown): ReturnType<typeof storageState.get> {
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'VersionError') return { kind: 'outdated' };
  return {
    kind: 'unavailable',
    message:
      name === 'MissingAPIError'
        ? 'This browser has no IndexedDB, which is where Plumbline keeps scorecards.'
        : 'This browser did not open its storage for Plumbline.',
  };
}
