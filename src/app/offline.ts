import type { Workbox } from 'workbox-window';
import { fail, ok, type Result } from '#domain/result.ts';
import { isInterviewOpenElsewhere } from '#platform/interview-lock.ts';
import { trustedScriptUrl } from '#platform/trusted-url.ts';
import { offlineState } from './offline-state.ts';

const hour = 3_600_000;
const leastPauseBetweenChecks = 600_000;
const longestWaitForUpdate = 15_000;

const storingFailed =
  'A file of the app could not be fetched or stored, so it does not open without a network yet. It is tried again while you are online; free some disk space if this stays.';
const updateFailed =
  'A newer version could not be fetched or stored; it is tried again while you are online.';

let workbox: Workbox | undefined;
let registration: ServiceWorkerRegistration | undefined;
/** Set while this tab waits for the update it asked for: only then does it reload. */
let isUpdating = false;
let lastCheck = 0;

/** Stores the app for offline use and keeps watching for newer versions. Called once, at start-up. */
export function startOffline(): void {
  if (!import.meta.env.PROD) return notSupported('The development server is not stored for offline use.');
  if (!('serviceWorker' in navigator)) {
    return notSupported(
      isSecureContext
        ? 'This browser, or its private mode, does not store apps for offline use. Open this address in an ordinary window.'
        : 'Over plain http from another computer, browsers do not store apps for offline use. Open it over https, or from this computer.',
    );
  }
  watchController();
  void register();
  setInterval(() => void checkForUpdate(), hour);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void checkForUpdate();
  });
}

/**
 * Starts the waiting version and reloads this tab, and no other. Refused while another tab holds an interview.
 * @returns a failure to show; on success the page is gone before anyone reads the result
 */
export async function applyUpdate(): Promise<Result<void>> {
  if (await isInterviewOpenElsewhere()) {
    return fail(
      'interview-open',
      'An interview is open in another tab. The update waits until it is closed.',
    );
  }
  if (!workbox || !registration?.waiting) {
    return fail(
      'no-update',
      'There is no update waiting any more. Reload the page to have the newest version.',
    );
  }
  isUpdating = true;
  workbox.messageSkipWaiting();
  await new Promise((resolve) => setTimeout(resolve, longestWaitForUpdate));
  isUpdating = false;
  if (registration.waiting) {
    return fail(
      'update-stuck',
      'The new version did not start. Close all tabs of Plumbline and open it again.',
    );
  }
  return ok(undefined);
}

async function register(): Promise<void> {
  lastCheck = Date.now();
  try {
    workbox ??= await makeWorkbox();
    const known = await workbox.register();
    if (known && known !== registration) follow(known);
  } catch (error) {
    const words = error instanceof Error ? ` (${error.message})` : '';
    offlineState.set({
      kind: 'failed',
      reason: `The browser refused to store the app for offline use${words}.`,
    });
  }
}

/** Its code is fetched here, because nobody waits for it. */
async function makeWorkbox(): Promise<Workbox> {
  const { Workbox } = await import('workbox-window');
  return new Workbox(trustedScriptUrl('./sw.js'), { scope: './', updateViaCache: 'none' });
}

function follow(known: ServiceWorkerRegistration): void {
  registration = known;
  known.addEventListener('updatefound', () => followWorker(known, known.installing));
  for (const worker of [known.installing, known.waiting, known.active]) followWorker(known, worker);
  showState(known);
  // A version that was found before this page was there, or that waits since the last visit, is shown at once; a
  // newer one is looked for as well.
  if (known.active) void updateQuietly(known);
}

function followWorker(known: ServiceWorkerRegistration, worker: ServiceWorker | null): void {
  let before = worker?.state;
  worker?.addEventListener('statechange', () => {
    // A file of the precache that cannot be had ends like this, without an error anywhere.
    const failed = worker.state === 'redundant' && before === 'installing';
    before = worker.state;
    showState(known, failed);
  });
}

function showState(known: ServiceWorkerRegistration, failed = false): void {
  if (offlineState.get().kind === 'updated-elsewhere') return;
  if (known.active?.state === 'activating') return;
  if (known.active && known.waiting) return offlineState.set({ kind: 'update-waiting' });
  if (known.active)
    return offlineState.set({ kind: 'offline-ready', ...(failed && { problem: updateFailed }) });
  offlineState.set(failed ? { kind: 'failed', reason: storingFailed } : { kind: 'installing' });
}

/** Another worker controls this page from now on: the first ever, the one this tab asked for, or another tab's. */
function watchController(): void {
  let isFirst = !navigator.serviceWorker.controller;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (isUpdating) return location.reload();
    if (!isFirst) offlineState.set({ kind: 'updated-elsewhere' });
    isFirst = false;
  });
}

async function checkForUpdate(): Promise<void> {
  if (!navigator.onLine || Date.now() - lastCheck < leastPauseBetweenChecks) return;
  lastCheck = Date.now();
  if (registration?.active) return updateQuietly(registration);
  await register();
}

async function updateQuietly(known: ServiceWorkerRegistration): Promise<void> {
  if (!navigator.onLine) return;
  try {
    await known.update();
  } catch {
    // No network, or the host is away: there is nothing to tell, the next check comes.
  }
}

function notSupported(reason: string): void {
  offlineState.set({ kind: 'unsupported', reason });
}
