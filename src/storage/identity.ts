import { observable } from './observable.ts';
import { readLastInterviewerId, saveLastInterviewerId } from './settings.ts';

const storageKey = 'plumbline.interviewer';

/**
 * Who sits at this tab: an interviewer's id, or null where nobody said. Per tab, so that two interviewers can have one
 * open each; it survives a reload, and a new tab starts as whoever scored last. A promise of the app, not a password.
 */
export const identity = observable<string | null>(null);

/** Reads who sits here. Called once, before the first screen that needs it. */
export async function startIdentity(): Promise<void> {
  const inTab = readTab();
  if (inTab !== null) identity.set(inTab);
  else if (identity.get() === null) identity.set(await readLastInterviewerId());
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
