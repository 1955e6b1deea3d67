import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { JournalStore } from '#storage/journal/journal-store.ts';
import { entriesOf, historyArbitrary, modelOf } from './journal-arbitraries.ts';
import { MemoryFolder } from './memory-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

const often = { numRuns: 200 };

describe('the journal', () => {
  it('gives back exactly what was appended, in any order and with repeats, after any compactions', async () => {
    await fc.assert(
      fc.asyncProperty(
        historyArbitrary,
        fc.infiniteStream(fc.nat(9)),
        fc.infiniteStream(fc.integer({ min: 0, max: 3 })),
        async (history, dice, shuffle) => {
          const { entries, states } = entriesOf(history);
          const folder = new MemoryFolder();
          let store = await JournalStore.open(folder);
          const order = entries
            .map((entry, index) => ({ entry, at: index + Number(shuffle.next().value) }))
            .toSorted((a, b) => a.at - b.at);
          for (const { entry } of order) {
            const die = Number(dice.next().value);
            store.append(die === 0 ? [entry, entry] : [entry]);
            if (die === 1) await store.compact();
            if (die === 2) store.append([entry]);
            if (die === 3) {
              store.close();
              store = await JournalStore.open(folder);
            }
          }
          expect(modelOf(store.live())).toEqual(states.at(-1));
          expect(store.status).toMatchObject({
            complete: entries.length,
            seq: entries.length,
            tally: entries.at(-1)?.tally,
            damaged: false,
          });
        },
      ),
      often,
    );
  });

  it('gives a prefix of the history, never a wrong row, when its log is cut or spoilt at any byte', async () => {
    await fc.assert(
      fc.asyncProperty(
        historyArbitrary,
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        async (history, compactAt, place, change, isCut) => {
          const { entries, states } = entriesOf(history);
          const folder = new MemoryFolder();
          const store = await JournalStore.open(folder);
          const compacted = compactAt % (entries.length + 1);
          for (const [index, entry] of entries.entries()) {
            if (index === compacted) await store.compact();
            store.append([entry]);
          }
          store.close();
          const log = [...folder.files].find(([name]) => name.startsWith('log'))?.[1];
          if (log === undefined) throw new Error('there is a log');
          const at = place % log.current.length;
          if (isCut) log.current = log.current.slice(0, at);
          else log.current[at] = (log.current[at] ?? 0) ^ change;
          const again = await JournalStore.open(folder);
          const model = modelOf(again.live());
          expect(states.slice(Math.min(compacted, states.length - 1))).toContainEqual(model);
          expect(states[again.status.complete]).toEqual(model);
          // and it goes on from there
          again.append(entries);
          expect(modelOf(again.live())).toEqual(states.at(-1));
        },
      ),
      often,
    );
  });

  it('survives the death of the machine at any moment of a compaction: every flushed write is there', async () => {
    await fc.assert(
      fc.asyncProperty(
        historyArbitrary,
        fc.nat(40),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        async (history, deathAt, luck) => {
          const { entries, states } = entriesOf(history);
          const folder = new MemoryFolder();
          let steps = 0;
          const dying = new Promise<never>(() => {});
          const half = Math.ceil(entries.length / 2);
          const mortal: MemoryFolder = Object.assign(Object.create(folder) as MemoryFolder, {
            open: async (name: string) => (steps++ >= deathAt ? await dying : await folder.open(name)),
            remove: async (name: string) => (steps++ >= deathAt ? await dying : await folder.remove(name)),
          });
          const store = await JournalStore.open(folder);
          store.append(entries.slice(0, half));
          store.close();
          const second = await Promise.race([
            JournalStore.open(mortal),
            new Promise<null>((r) => setTimeout(() => r(null))),
          ]);
          let flushed = half;
          if (second !== null) {
            const folding = second.compact();
            await Promise.race([folding, new Promise((r) => setTimeout(r))]);
            second.append(entries.slice(half));
            flushed = entries.length;
          }
          folder.crash(() => Number(luck.next().value));
          const again = await JournalStore.open(folder);
          expect(again.status.complete).toBe(flushed);
          expect(modelOf(again.live())).toEqual(states[flushed]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('loses nothing that was flushed when the power goes, and knows how far it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        historyArbitrary,
        fc.nat(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (history, cut, luck) => {
          const { entries, states } = entriesOf(history);
          const folder = new MemoryFolder();
          const store = await JournalStore.open(folder);
          const sure = cut % (entries.length + 1);
          store.append(entries.slice(0, sure));
          const log = [...folder.files.values()][0];
          const flushed = log?.flushed.slice();
          for (const entry of entries.slice(sure)) store.append([entry]);
          // as if the later flushes had never reached the disk
          if (log !== undefined && flushed !== undefined) log.flushed = flushed;
          folder.crash(() => luck);
          const again = await JournalStore.open(folder);
          expect(again.status.complete).toBeGreaterThanOrEqual(sure);
          expect(modelOf(again.live())).toEqual(states[again.status.complete]);
        },
      ),
      often,
    );
  });

  it('takes nothing in when the disk is full, and everything once there is room', async () => {
    const { entries, states } = entriesOf([
      [{ table: 'notes', id: 'record-1', text: 'first' }],
      [{ table: 'notes', id: 'record-2', text: 'second' }],
    ]);
    const folder = new MemoryFolder();
    const store = await JournalStore.open(folder);
    store.append(entries.slice(0, 1));
    folder.room = 40;
    expect(() => store.append(entries.slice(1))).toThrow(
      expect.objectContaining({ name: 'QuotaExceededError' }),
    );
    expect(modelOf(store.live())).toEqual(states[1]);
    folder.room = Number.POSITIVE_INFINITY;
    store.append(entries.slice(1));
    store.close();
    const again = await JournalStore.open(folder);
    expect(modelOf(again.live())).toEqual(states[2]);
  });

  it('does not claim to know everything where a part before it is missing', async () => {
    const { entries } = entriesOf([
      [{ table: 'notes', id: 'record-1', text: 'first' }],
      [{ table: 'notes', id: 'record-2', text: 'second' }],
      [{ table: 'notes', id: 'record-3', text: 'third' }],
    ]);
    const store = await JournalStore.open(new MemoryFolder());
    const [first, second, third] = entries;
    if (first === undefined || second === undefined || third === undefined) throw new Error('three');
    store.append([third]);
    expect(store.status).toMatchObject({ complete: 0, seq: 3 });
    store.sync({ changes: [], last: { from: 1, through: 2, tally: second.tally } });
    expect(store.status).toMatchObject({ complete: 0, seq: 3 });
    store.append([first]);
    expect(store.status).toMatchObject({ complete: 1, seq: 3 });
    store.append([second]);
    expect(store.status).toMatchObject({ complete: 3, seq: 3, tally: third.tally });
  });

  it('keeps nothing of a removed record in any file after a compaction', async () => {
    const { entries } = entriesOf([
      [{ table: 'notes', id: 'record-1', text: 'a secret about somebody' }],
      [{ table: 'notes', id: 'record-2', text: 'kept' }],
      [{ table: 'notes', id: 'record-1', text: null }],
    ]);
    const folder = new MemoryFolder();
    const store = await JournalStore.open(folder);
    store.append(entries);
    expect(folder.text()).toContain('a secret');
    await store.compact();
    expect(folder.text()).not.toContain('a secret');
    expect(folder.text()).toContain('kept');
  });

  it('says so when a snapshot is spoilt in the middle, and can be filled anew', async () => {
    const { entries, states } = entriesOf([
      [{ table: 'notes', id: 'record-1', text: 'first' }],
      [{ table: 'notes', id: 'record-2', text: 'second' }],
    ]);
    const folder = new MemoryFolder();
    const store = await JournalStore.open(folder);
    store.append(entries);
    await store.compact();
    const snapshot = [...folder.files].find(([name]) => name.startsWith('snapshot'))?.[1];
    if (snapshot === undefined) throw new Error('there is a snapshot');
    snapshot.current[100] = (snapshot.current[100] ?? 0) ^ 1;
    expect(() => modelOf(store.live())).toThrow(expect.objectContaining({ name: 'DamagedSnapshot' }));
    await store.startOver();
    const changes = entries.flatMap((entry) => entry.changes);
    const tally = entries[1]?.tally;
    if (tally === undefined) throw new Error('there is a tally');
    store.sync({ changes, last: { from: 0, through: 2, tally } });
    expect(modelOf(store.live())).toEqual(states[2]);
    expect(store.status.complete).toBe(2);
  });
});
