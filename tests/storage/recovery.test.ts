import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ok } from '#domain/result.ts';
import { MemoryFolder } from './memory-folder.ts';
import { newLaptop, openTab, until, type Laptop, type Tab } from './session.ts';

afterEach(() => vi.unstubAllGlobals());

/** Opens the storage and waits until both copies are compared and equal. */
async function start(laptop: Laptop, journal = true): Promise<Tab> {
  const tab = await openTab(laptop, { journal });
  await tab.open.openStorage();
  await until(() => ['two-copies', 'one-copy'].includes(tab.state.journalState.get().kind));
  return tab;
}

async function put(tab: Tab, id: string, value: string | null): Promise<void> {
  const { settings } = tab.types;
  const result = await tab.write([settings], async (context) => {
    if (value === null) await context.remove(settings, id);
    else await context.put(settings, { id, value });
    return ok(null);
  });
  if (!result.ok) throw new Error(result.error.code);
}

async function contents(tab: Tab): Promise<Record<string, unknown>> {
  const all = await tab.read.readAll(tab.types.settings);
  return Object.fromEntries(all.map(({ id, value }) => [id, value]));
}

async function deleteDatabase(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase('plumbline');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(new Error('delete failed'));
  });
}

/** All rows of the database as they stand: what a disk that fell behind would show. */
async function dump(tab: Tab): Promise<Map<string, unknown[]>> {
  const { db } = tab.open;
  const rows = await Promise.all(db.tables.map(async (t) => [t.name, await t.toArray()] as const));
  return new Map(rows);
}

async function load(tab: Tab, rows: Map<string, unknown[]>): Promise<void> {
  const { db } = tab.open;
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) {
      await table.clear();
      await table.bulkPut(rows.get(table.name) ?? []);
    }
  });
}

describe('at the start', () => {
  it('a first run is a first run', async () => {
    const tab = await start(newLaptop(new MemoryFolder()));
    expect(tab.state.storageState.get()).toEqual({ kind: 'ready' });
    await tab.kill();
  });

  it('a database that was thrown away comes back, and the user is told how much', async () => {
    const laptop = newLaptop(new MemoryFolder());
    const tab = await start(laptop);
    for (const id of ['a', 'b', 'c']) await put(tab, id, `${id} value`);
    await put(tab, 'b', null);
    expect(tab.state.saveState.get()).toMatchObject({ kind: 'saved', copies: 2 });
    await tab.kill();
    await deleteDatabase();
    const again = await openTab(laptop);
    const seen: string[] = [];
    again.state.storageState.subscribe(() => seen.push(again.state.storageState.get().kind));
    await again.open.openStorage();
    expect(seen).toEqual(['restored']);
    expect(again.state.storageState.get()).toMatchObject({ records: 2, isComplete: true });
    expect(await contents(again)).toEqual({ a: 'a value', c: 'c value' });
    await until(() => again.state.journalState.get().kind === 'two-copies');
    await put(again, 'd', 'after');
    expect((await again.open.db.meta.get('device'))?.seq).toBe(5);
    await again.kill();
  });

  it('both copies gone: lost, never a first run', async () => {
    const laptop = newLaptop(new MemoryFolder());
    const tab = await start(laptop);
    await put(tab, 'a', 'value');
    await tab.kill();
    await deleteDatabase();
    laptop.folder = new MemoryFolder();
    const again = await start(laptop);
    expect(again.state.storageState.get()).toMatchObject({
      kind: 'lost',
      lastWrite: expect.any(Number) as number,
    });
    await put(again, 'b', 'goes on');
    expect((await again.open.db.meta.get('device'))?.seq).toBe(2);
    await until(() => again.state.journalState.get().kind === 'two-copies');
    await again.kill();
    const third = await start(laptop);
    expect(third.state.storageState.get()).toEqual({ kind: 'ready' });
    await third.kill();
  });

  it('without a file system: one copy, said so, and a loss is noticed', async () => {
    const laptop = newLaptop(null);
    const tab = await start(laptop);
    expect(tab.state.journalState.get()).toMatchObject({
      kind: 'one-copy',
      reason: expect.stringContaining('one copy') as string,
    });
    await put(tab, 'a', 'value');
    expect(tab.state.saveState.get()).toMatchObject({ kind: 'saved', copies: 1 });
    await tab.kill();
    const healthy = await start(laptop, false);
    expect(healthy.state.storageState.get()).toEqual({ kind: 'ready' });
    await put(healthy, 'b', 'value');
    await healthy.kill();
    await deleteDatabase();
    const again = await start(laptop, false);
    expect(again.state.storageState.get().kind).toBe('lost');
    await again.kill();
  });

  it('a table that lost its rows is filled again, even where only the count tells', async () => {
    const laptop = newLaptop(new MemoryFolder());
    const tab = await start(laptop);
    for (const id of ['a', 'b', 'c']) await put(tab, id, id);
    await tab.open.db.rows('settings').delete('b');
    const { verifyCounts } = await import('#storage/journal/verify.ts');
    expect(await verifyCounts(tab.open.db)).toBe('short');
    await tab.open.db.rows('settings').clear();
    await tab.kill();
    const again = await start(laptop);
    expect(again.state.storageState.get()).toMatchObject({ kind: 'restored', records: 3 });
    expect(await contents(again)).toEqual({ a: 'a', b: 'b', c: 'c' });
    await again.kill();
  });

  it('a journal that missed writes is told, removals too', async () => {
    const folder = new MemoryFolder();
    const laptop = newLaptop(folder);
    const tab = await start(laptop);
    await put(tab, 'a', '1');
    await put(tab, 'b', '2');
    folder.room = 0;
    await put(tab, 'c', '3');
    await put(tab, 'b', null);
    expect(tab.state.saveState.get()).toMatchObject({ kind: 'saved', copies: 1 });
    expect(tab.state.journalState.get().kind).toBe('failing');
    await tab.kill();
    folder.room = Number.POSITIVE_INFINITY;
    const again = await start(laptop);
    expect(await again.open.db.removals.count()).toBe(0);
    await again.kill();
    await deleteDatabase();
    const restored = await start(laptop);
    expect(await contents(restored)).toEqual({ a: '1', c: '3' });
    await restored.kill();
  });

  it('a database that fell behind gets the later writes, removals too', async () => {
    const laptop = newLaptop(new MemoryFolder());
    const tab = await start(laptop);
    await put(tab, 'a', '1');
    await put(tab, 'b', '2');
    const earlier = await dump(tab);
    await put(tab, 'a', null);
    await put(tab, 'c', '3');
    await load(tab, earlier);
    await tab.kill();
    const again = await start(laptop);
    expect(again.state.storageState.get()).toMatchObject({ kind: 'restored', records: 1, isComplete: true });
    expect(await contents(again)).toEqual({ b: '2', c: '3' });
    await put(again, 'd', '4');
    expect((await again.open.db.meta.get('device'))?.seq).toBe(5);
    await again.kill();
  });

  it('a record whose removal the journal missed does not come back', async () => {
    const folder = new MemoryFolder();
    const laptop = newLaptop(folder);
    const tab = await start(laptop);
    await put(tab, 'a', '1');
    await put(tab, 'b', '2');
    folder.room = 0;
    await put(tab, 'b', null);
    // every record is compared at the next start
    await tab.open.db.meta.update('device', { unchecked: true });
    await tab.kill();
    folder.room = Number.POSITIVE_INFINITY;
    const again = await start(laptop);
    expect(again.state.storageState.get()).toEqual({ kind: 'ready' });
    expect(await contents(again)).toEqual({ a: '1' });
    await again.kill();
  });

  it('erased content is gone from the files when the write resolves', async () => {
    const folder = new MemoryFolder();
    const tab = await start(newLaptop(folder));
    const { settings } = tab.types;
    await put(tab, 'a', 'about a person');
    await put(tab, 'b', 'other');
    await tab.write(
      [settings],
      async (context) => {
        await context.remove(settings, 'a');
        return ok(null);
      },
      { erase: true },
    );
    expect(tab.state.saveState.get()).toMatchObject({ copies: 2 });
    expect(folder.text()).not.toContain('about a person');
    expect(folder.text()).toContain('other');
    await tab.kill();
  });

  it('converges on the last acknowledged state after random losses of one side', async () => {
    const step = fc.oneof(
      {
        weight: 6,
        arbitrary: fc.record({
          do: fc.constant('put' as const),
          id: fc.constantFrom('a', 'b', 'c', 'd'),
          value: fc.option(fc.string({ maxLength: 8 }), { nil: null }),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          do: fc.constantFrom(
            'restart' as const,
            'lose-database' as const,
            'roll-back' as const,
            'empty-table' as const,
            'lose-journal' as const,
            'cut-journal' as const,
            'keep' as const,
          ),
        }),
      },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 25 }), async (steps) => {
        const laptop = newLaptop(new MemoryFolder());
        let tab = await start(laptop);
        const model: Record<string, unknown> = {};
        let kept = await dump(tab);
        for (const current of steps) {
          if (current.do === 'put') {
            await put(tab, current.id, current.value);
            if (current.value === null) delete model[current.id];
            else model[current.id] = current.value;
            continue;
          }
          if (current.do === 'keep') {
            kept = await dump(tab);
            continue;
          }
          if (current.do === 'roll-back') await load(tab, kept);
          if (current.do === 'empty-table') await tab.open.db.rows('settings').clear();
          await tab.kill();
          if (current.do === 'lose-database') await deleteDatabase();
          if (current.do === 'lose-journal') laptop.folder?.files.clear();
          if (current.do === 'cut-journal') {
            const log = [...(laptop.folder?.files.values() ?? [])].at(-1);
            if (log !== undefined) log.current = log.current.slice(0, Math.floor(log.current.length / 2));
          }
          tab = await start(laptop);
          expect(await contents(tab)).toEqual(model);
          if (current.do === 'lose-journal') kept = await dump(tab);
        }
        expect(await contents(tab)).toEqual(model);
        await tab.kill();
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
