import { randomId } from './random-id.ts';
const lockName = 'plumbline-interview';

/**
 * Says that this tab holds an interview, so that an update asked for in another tab waits. Any number of tabs may hold
 * one. The browser releases it too when the tab closes or crashes.
 * @returns releases it; safe to call twice
 */
export function holdInterview(): () => void {
  const { promise: over, resolve: release } = withResolvers();
  // Without a secure context there are no locks, but no service worker and so no updates either.
  void navigator.locks?.request(lockName, { mode: 'shared' }, () => over);
  return release;
}

/** Whether a tab other than this one holds an interview. */
export async function isInterviewOpenElsewhere(): Promise<boolean> {
  if (!navigator.locks) return false;
  // A tab is not told its own client id: it shows on a lock that only this call can hold.
  const probe = `plumbline-probe-${randomId()}`;
  const { held = [] } = await navigator.locks.request(probe, () => navigator.locks.query());
  const ownId = held.find((lock) => lock.name === probe)?.clientId;
  return held.some((lock) => lock.name?.startsWith(lockName) && lock.clientId !== ownId);
}

function withResolvers() {
  let resolve!: () => void;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
