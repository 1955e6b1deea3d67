import { trustedScriptUrl } from '#platform/trusted-url.ts';
// oxlint-disable-next-line import/default -- the bundler makes it
import workerUrl from './journal.worker.ts?worker&url';
import type { Message } from './protocol.ts';

/** A running worker of the journal. */
export type Spawned = { post(message: Message): void; stop(): void };

/**
 * Starts the journal's worker, a file of its own.
 * @param onMessage everything that it says; the first is that it has opened the files, or why it cannot
 * @param onDeath it stopped, or its script did not load
 */
export function spawnWorker(onMessage: (message: Message) => void, onDeath: () => void): Spawned {
  const worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module', name: 'journal' });
  worker.addEventListener('message', (event: MessageEvent<Message>) => onMessage(event.data));
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    worker.terminate();
    onDeath();
  });
  return { post: (message) => worker.postMessage(message), stop: () => worker.terminate() };
}

/** True where this browser has what several tabs with one journal need; the file system itself is tried in the worker. */
export function canHaveJournal(): boolean {
  return (
    typeof Worker === 'function' &&
    typeof BroadcastChannel === 'function' &&
    typeof navigator === 'object' &&
    'locks' in navigator &&
    typeof navigator.storage?.getDirectory === 'function'
  );
}
