import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fail, ok } from '#domain/result.ts';
import { toFailure } from '#storage/failures.ts';
import { MemoryFolder } from './memory-folder.ts';
import { newLaptop, openTab, until, type Laptop, type Tab } from './session.ts';

let laptop: Laptop;
let folder: MemoryFolder;
let tab: Tab;

beforeEach(async () => {
  folder = new MemoryFolder();
  laptop = newLaptop(folder);
  tab = await openTab(laptop);
  await tab.open.openStorage();
  await until(() => tab.state.journalState.get().kind === 'two-copies');
});

afterEach(async () => {
  await tab.kill();
  vi.unstubAllGlobals();
});

const put = async (id: string, value: unknown, on = tab) =>
  await on.write([on.types.settings], async (context) => {
    await context.put(on.types.settings, { id, value });
    return ok(null);
  });

describe('write', () => {
  it('counts up by one per write, and every row carries the number of its last change', async () => {
    const results = await Promise.all(Array.from({ length: 40 }, (_, i) => put(`key-${i % 7}`, i)));
    expect(results.every((result) => result.ok)).toBe(true);
    const device = await tab.open.db.meta.get('device');
    const rows = await tab.open.db.rows('settings').toArray();
    expect(device).toMatchObject({ seq: 40, rows: { settings: 7 } });
    expect(rows.map((row) => row.revision).toSorted((a, b) => a - b)).toEqual([34, 35, 36, 37, 38, 39, 40]);
  });

  it('gives out no number twice across tabs, and both tabs get two copies', async () => {
    const first = tab;
    const second = await openTab(laptop);
    await second.open.openStorage();
    await until(() => second.state.journalState.get().kind === 'two-copies');
    const all = Array.from({ length: 30 }, (_, i) => put(`key-${i}`, i, i % 2 === 0 ? first : second));
    await Promise.all(all);
    expect((await first.open.db.meta.get('device'))?.seq).toBe(30);
    expect(first.state.saveState.get()).toMatchObject({ copies: 2 });
    expect(second.state.saveState.get()).toMatchObject({ copies: 2 });
    await first.kill();
    // the owner is gone: the other takes over and goes on
    await until(() => second.state.journalState.get().kind === 'two-copies');
    await put('after', true, second);
    expect(second.state.saveState.get()).toMatchObject({ copies: 2 });
    tab = second;
  });

  it('entries that arrive together share a flush', async () => {
    const before = folder.flushes;
    await Promise.all(Array.from({ length: 30 }, (_, i) => put(`key-${i}`, i)));
    expect(folder.flushes - before).toBeLessThan(30);
  });

  it('a refusal of the domain takes everything back and is returned as it is', async () => {
    const { settings } = tab.types;
    const refused = await tab.write([settings], async (context) => {
      await context.put(settings, { id: 'a', value: 1 });
      return fail('no', 'Not like this.');
    });
    expect(refused).toEqual({ ok: false, error: { code: 'no', message: 'Not like this.' } });
    expect(await tab.open.db.rows('settings').count()).toBe(0);
    expect(await tab.open.db.meta.get('device')).toBeUndefined();
    expect(folder.text()).not.toContain('"a"');
    expect(tab.state.saveState.get()).toEqual({ kind: 'idle' });
  });

  it('a record put and removed in one write leaves nothing, and the account stays right', async () => {
    const { settings } = tab.types;
    await put('kept', 1);
    await tab.write([settings], async (context) => {
      await context.put(settings, { id: 'a', value: 1 });
      await context.put(settings, { id: 'a', value: 2 });
      await context.remove(settings, 'a');
      await context.remove(settings, 'never there');
      return ok(null);
    });
    const device = await tab.open.db.meta.get('device');
    expect(device?.rows.settings).toBe(1);
    const { Books } = await import('#storage/journal/books.ts');
    const counted = new Books(null);
    counted.put('settings', 'kept', null, 1);
    expect(device?.digest).toEqual(counted.digest);
  });

  it('a database that was put in the place of this one is not written to', async () => {
    await put('a', 1);
    await put('a', 2);
    await tab.open.db.meta.update('device', { seq: 1 });
    expect(await put('a', 3)).toMatchObject({ ok: false, error: { code: 'closed' } });
  });

  it('is refused while the storage is not open, and once it is outdated', async () => {
    tab.state.storageState.set({ kind: 'opening' });
    expect(await put('a', 1)).toMatchObject({ ok: false, error: { code: 'opening' } });
    tab.state.storageState.set({ kind: 'outdated' });
    expect(await put('a', 1)).toMatchObject({ ok: false, error: { code: 'outdated' } });
  });
});

describe('failures', () => {
  const dexie = (name: string, inner?: unknown) => Object.assign(new Error(name), { name, inner });

  it.each([
    ['quota', dexie('AbortError', dexie('QuotaExceededError'))],
    ['quota', new DOMException('full', 'QuotaExceededError')],
    ['outdated', dexie('VersionError')],
    ['closed', dexie('DatabaseClosedError')],
    ['closed', dexie('OpenFailedError', dexie('InvalidStateError'))],
    ['unknown', dexie('AbortError')],
    ['unknown', null],
  ])('%s', (code, cause) => {
    const failure = toFailure(cause);
    expect(failure.code).toBe(code);
    expect(failure.message).toMatch(/^Not saved: .+\.$/);
  });
});
