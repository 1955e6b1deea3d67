import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { JournalStore } from '#storage/journal/journal-store.ts';
import { channelName, type Message } from '#storage/journal/protocol.ts';
import { serveJournal } from '#storage/journal/worker-loop.ts';
import type * as Open from '#storage/open.ts';
import type * as Read from '#storage/read.ts';
import type * as Types from '#storage/record-types.ts';
import type * as State from '#storage/storage-state.ts';
import type * as Write from '#storage/write.ts';
import type { MemoryFolder } from './memory-folder.ts';

// the first test of a file also loads every module; a loaded machine takes its time
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

/** One laptop: its browser's database, its file system (null where there is none), its local storage and its locks. */
export type Laptop = { folder: MemoryFolder | null; local: Map<string, string>; locks: Locks };

/** The modules of one tab, with everything that they know, and its sudden death. */
export type Tab = {
  open: typeof Open;
  write: typeof Write.write;
  state: typeof State;
  types: typeof Types;
  read: typeof Read;
  kill(): Promise<void>;
};

type Locks = ReturnType<typeof makeLocks>;

/** A laptop on which nothing was ever stored. */
export function newLaptop(folder: MemoryFolder | null): Laptop {
  globalThis.indexedDB = new IDBFactory();
  return { folder, local: new Map(), locks: makeLocks() };
}

/** Opens the app in a new tab: fresh modules on the laptop's storage. */
export async function openTab(laptop: Laptop, { journal = true } = {}): Promise<Tab> {
  const channels: BroadcastChannel[] = [];
  const held: (() => void)[] = [];
  const workers: { stop(): void }[] = [];
  let isAlive = true;
  vi.resetModules();
  vi.stubGlobal(
    'BroadcastChannel',
    class extends RealChannel {
      constructor(name: string) {
        super(name);
        // Dexie has a channel of its own, which all tabs of this process share
        if (name === channelName) channels.push(this);
      }
      override postMessage(message: unknown) {
        if (isAlive || this.name !== channelName) super.postMessage(message);
      }
    },
  );
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => laptop.local.get(key) ?? null,
    setItem: (key: string, value: string) => void (isAlive && laptop.local.set(key, value)),
  });
  vi.stubGlobal('navigator', { locks: { request: laptop.locks.requestFor(held) }, storage: {} });
  vi.doMock('../../src/storage/journal/spawn.ts', () => ({
    canHaveJournal: () => journal,
    spawnWorker: (onMessage: (message: Message) => void) => {
      const worker = startWorker(laptop.folder, onMessage);
      workers.push(worker);
      return worker;
    },
  }));
  const tab: Tab = {
    open: await import('#storage/open.ts'),
    write: (await import('#storage/write.ts')).write,
    state: await import('#storage/storage-state.ts'),
    types: await import('#storage/record-types.ts'),
    read: await import('#storage/read.ts'),
    async kill() {
      isAlive = false;
      for (const worker of workers) worker.stop();
      for (const channel of channels) channel.close();
      // the browser is gone: nothing opens this connection again
      tab.state.storageState.set({ kind: 'outdated' });
      tab.open.db.close();
      await new Promise((resolve) => setTimeout(resolve));
      for (const release of held) release();
    },
  };
  return tab;
}

const RealChannel = BroadcastChannel;

/** Waits until a watched value is as it should be. */
export async function until(isSo: () => boolean, patience = 15_000): Promise<void> {
  const end = Date.now() + patience;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`not within ${patience} ms: ${isSo.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

/** The worker's own loop over the files in memory, in this thread. */
function startWorker(folder: MemoryFolder | null, tell: (message: Message) => void) {
  let isAlive = true;
  let store: JournalStore | null = null;
  const channel = new RealChannel(channelName);
  let serve: ReturnType<typeof serveJournal> | null = null;
  const say = (message: Message): void => {
    if (isAlive) tell(structuredClone(message));
  };
  const take = (message: Message, send: (reply: Message) => void): void => {
    if (message.to !== 'worker' || !isAlive) return;
    const { from, id, request } = message;
    serve?.({ request, answer: (reply) => isAlive && send({ to: 'tab', tab: from, id, reply }) });
  };
  const start = async (): Promise<void> => {
    if (folder === null) {
      say({ to: 'host', news: 'unavailable', reason: 'SecurityError' });
      return;
    }
    store = await JournalStore.open(folder);
    serve = serveJournal(
      store,
      (work) => setTimeout(() => isAlive && work()),
      (news) => say({ to: 'host', news }),
    );
    channel.onmessage = (event) =>
      take((event as MessageEvent<Message>).data, (reply) => channel.postMessage(reply));
    say({ to: 'host', news: 'opened' });
  };
  setTimeout(() => void start());
  return {
    post: (message: Message) => void setTimeout(() => take(structuredClone(message), say)),
    stop: () => {
      isAlive = false;
      channel.close();
      store?.close();
    },
  };
}

/** Node 20 has no Web Locks: one exclusive lock per name, in the order of the requests. */
function makeLocks() {
  const lines = new Map<string, Promise<unknown>>();
  return {
    requestFor:
      (held: (() => void)[]) => async (name: string, _options: unknown, work: () => Promise<unknown>) => {
        const before = lines.get(name) ?? Promise.resolve();
        let gone = false;
        const released = new Promise<void>((resolve) =>
          held.push(() => {
            gone = true;
            resolve();
          }),
        );
        const turn = before.then(() => (gone ? undefined : Promise.race([work(), released])));
        lines.set(name, turn);
        await turn;
      },
  };
}
