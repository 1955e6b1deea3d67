import { observable } from './observable.ts';
import { readLastInterviewerId, saveLastInterviewerId } from './settings.ts';

const storageKey = 'plumbline.interviewer';

/**
 * Who sits at this tab: an interviewer's id, null where nobody said, undefined until that is read. Per tab, so that two interviewers can have one
 * open each; it survives a reload, and a new tab starts as whoever scored last. A promise of the app, not a password.
 */
export const identity = observable<string | null | undefined>(readTab() ?? undefined);

/** Reads who scored last on this device, for a tab that does not know who sits at it. Called once the storage is open. */
export async function startIdentity(): Promise<void> {
  if (identity.get() !== undefined) return;
  const last = await readLastInterviewerId().catch(() => null);
  if (identity.get() === undefined) identity.set(last);
}

/** Says who sits here from now on. */
export function sitDownAs(interviewerId: string): void {
  identity.set(interviewerId);
  try {
    sessionStorage.setItem(storageKey, interviewerId);
  } catch {
    // the tab still remembers until it is reloaded
  }
  void saveLastInterviewerId(interviewerId);
}

function readTab(): string | null {
  try {
    return sessionStorage.getItem(storageKey);
  } catch {
    return null;
  }
}
