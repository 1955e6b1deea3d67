import { Database } from './database.ts';
import { joinJournal } from './journal/join.ts';
import { lookAt, looksHealthy } from './journal/look.ts';
import { isReplaced, noteSeen } from './journal/numbering.ts';
import type { Verdict } from './journal/protocol.ts';
import { readWitness } from './journal/witness.ts';
import { storageState } from './storage-state.ts';

/** This tab's connection. */
export const db = new Database();

/**
 * Opens the storage and says how it stands in `storageState`. Never throws: a browser that stores nothing is a state
 * with a message. A database that looks whole is shown at once and compared with the journal behind; one that looks
 * empty or cut short is not shown before the journal has been heard. Resolves when the state is known.
 */
export async function openStorage(): Promise<void> {
  db.on('versionchange', ({ newVersion }) => {
    // another tab upgrades the schema: this one must not come back and write old rows
    if (newVersion !== null) return outdate();
    // somebody deletes the database: what comes after it is not this one
    isGone = true;
    db.close();
  });
  db.on('close', () => {
    // the browser took the connection away, or brings this page back from its cache
    setTimeout(() => void reopen());
  });
  try {
    await db.open();
    const look = await lookAt(db);
    if (look.isNewer) return outdate();
    noteSeen(look.device?.seq ?? 0);
    if (looksHealthy(look, readWitness())) storageState.set({ kind: 'ready' });
    await new Promise<void>((known) => {
      leaveJournal = joinJournal(db, (verdict) => {
        apply(verdict);
        known();
      });
      if (storageState.get().kind === 'ready') known();
    });
  } catch (cause) {
    storageState.set(stateOfFailure(cause));
  }
}

/**
 * Opens a lost connection again, unless another database lies in its place: this tab must neither show that one's
 * emptiness nor write into it.
 */
export async function reopen(): Promise<void> {
  if (storageState.get().kind === 'outdated' || isGone) return;
  try {
    await db.open();
    const device = await db.meta.get('device');
    if (!isReplaced(device?.seq ?? 0)) return;
    isGone = true;
    db.close();
  } catch {
    // stays closed: writes say so
  }
}

let isGone = false;
let leaveJournal = (): void => {};

function apply(verdict: Verdict): void {
  if (storageState.get().kind === 'outdated') return;
  switch (verdict.outcome) {
    case 'ready':
      if (storageState.get().kind === 'opening') storageState.set({ kind: 'ready' });
      return;
    case 'restored':
      storageState.set({
        kind: 'restored',
        records: verdict.records,
        isComplete: verdict.isComplete,
        at: Date.now(),
      });
      return;
    case 'lost':
      storageState.set({ kind: 'lost', lastWrite: verdict.lastWrite });
      return;
    case 'outdated':
      outdate();
  }
}

/** Reads nothing and writes nothing any more; the journal is for the newer tabs. */
function outdate(): void {
  leaveJournal();
  storageState.set({ kind: 'outdated' });
  db.close({ disableAutoOpen: true });
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
