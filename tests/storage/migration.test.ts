import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { emptyDigest, withRow } from '#storage/journal/digest.ts';
import { MemoryFolder } from './memory-folder.ts';
import { newLaptop, openTab, until, type Tab } from './session.ts';

type Dump = {
  name: string;
  version: number;
  stores: Record<
    string,
    {
      keyPath: string;
      autoIncrement: boolean;
      indexes: { name: string; keyPath: string; unique: boolean; multiEntry: boolean }[];
      rows: { id: string; revision: number; payload: Record<string, unknown> }[];
    }
  >;
};

const folder = new URL('../fixtures/old-databases/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

function readDump(file: string): Dump {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Dump;
}

/** Builds the old database with plain IndexedDB, as the old code left it. */
async function build(dump: Dump): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(dump.name, dump.version);
    request.onerror = () => reject(new Error('not built'));
    request.onsuccess = () => resolve(request.result);
    request.onupgradeneeded = () => {
      for (const [name, { keyPath, autoIncrement, indexes, rows }] of Object.entries(dump.stores)) {
        const store = request.result.createObjectStore(name, { keyPath, autoIncrement });
        for (const { name: index, keyPath: path, unique, multiEntry } of indexes) {
          store.createIndex(index, path, { unique, multiEntry });
        }
        for (const row of rows) store.put(row);
      }
    };
  });
  db.close();
}

let tab: Tab | null = null;

afterEach(async () => {
  await tab?.kill();
  tab = null;
  vi.unstubAllGlobals();
});

describe.each(files)('a database of %s', (file) => {
  const dump = readDump(file);
  const rows = (table: string) => dump.stores[table]?.rows ?? [];

  async function open(): Promise<Tab> {
    const laptop = newLaptop(new MemoryFolder());
    await build(dump);
    tab = await openTab(laptop);
    await tab.open.openStorage();
    return tab;
  }

  it('opens with all its records, readable, and is shown at once', async () => {
    const { state, read, types } = await open();
    expect(state.storageState.get()).toEqual({ kind: 'ready' });
    const all = [
      types.candidates,
      types.interviewers,
      types.panels,
      types.scorecards,
      types.notes,
      types.submissions,
      types.drafts,
      types.settings,
    ];
    for (const type of all) {
      const records: { id: string }[] = await read.readAll<{ id: string }>(type as never);
      // a draft of that time had no mark yet
      const later = type.table === 'drafts' ? { mark: 'none' } : {};
      expect(records).toEqual(rows(type.table).map((row) => ({ ...(row.payload as object), ...later })));
    }
    await until(() => state.journalState.get().kind === 'two-copies');
  });

  it('gets its account, and goes on counting where it was', async () => {
    const { open: storage, read, types } = await open();
    const before = (rows('meta')[0] as unknown as { seq: number }).seq;
    const tables = Object.keys(dump.stores).filter((name) => name !== 'meta' && name !== 'removals');
    const digest = tables
      .flatMap((table) => rows(table).map((row) => ({ table, row })))
      .reduce((sum, { table, row }) => withRow(sum, table, row.id, row.revision), emptyDigest);
    const device = await storage.db.meta.get('device');
    expect(device).toMatchObject({ seq: before, epoch: 2, digest, unchecked: false });
    expect(device?.rows).toEqual(Object.fromEntries(tables.map((name) => [name, rows(name).length])));

    const { recordChange } = await import('#storage/scorecards.ts');
    const draft = (await read.readAll(types.scorecards)).find((s) => s.status === 'amending');
    const changed = await recordChange(draft?.id ?? '', { kind: 'takeaways', text: 'Written by new code.' });
    expect(changed).toMatchObject({ ok: true, value: { body: { takeaways: 'Written by new code.' } } });
    expect((await storage.db.meta.get('device'))?.seq).toBe(before + 1);
    expect((await storage.db.rows('scorecards').get(draft?.id ?? ''))?.revision).toBe(before + 1);
  });
});

describe('versions in two tabs', () => {
  it('an old tab closes for an upgrade and does not come back', async () => {
    tab = await openTab(newLaptop(new MemoryFolder()));
    await tab.open.openStorage();
    const version = tab.open.db.backendDB().version;
    const newer = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('plumbline', version + 10);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('not opened'));
    });
    newer.close();
    expect(tab.state.storageState.get()).toEqual({ kind: 'outdated' });
    const { saveKeySettings } = await import('#storage/settings.ts');
    const refused = await saveKeySettings({ singleKeys: false, remapped: {} });
    expect(refused).toMatchObject({ ok: false, error: { code: 'outdated' } });
    await expect(tab.read.readAll(tab.types.settings)).rejects.toMatchObject({ name: 'DatabaseClosedError' });
  });

  it('old code on a newer database is outdated: Dexie itself would open it', async () => {
    const laptop = newLaptop(new MemoryFolder());
    await new Promise<void>((resolve) => {
      const request = indexedDB.open('plumbline', 1000);
      request.onupgradeneeded = () => request.result.createObjectStore('meta', { keyPath: 'id' });
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    tab = await openTab(laptop);
    await tab.open.openStorage();
    expect(tab.state.storageState.get()).toEqual({ kind: 'outdated' });
  });

  it('every write checks the epoch in its own transaction, and leaves nothing behind when it is too old', async () => {
    tab = await openTab(newLaptop(new MemoryFolder()));
    await tab.open.openStorage();
    const { db } = tab.open;
    const { saveKeySettings } = await import('#storage/settings.ts');
    await saveKeySettings({ singleKeys: true, remapped: {} });
    await db.meta.update('device', { epoch: 99 });
    const refused = await saveKeySettings({ singleKeys: false, remapped: {} });
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'outdated', message: expect.stringContaining('newer version') as string },
    });
    expect((await db.meta.get('device'))?.seq).toBe(1);
    expect((await db.rows('settings').get('keys'))?.revision).toBe(1);
  });
});
