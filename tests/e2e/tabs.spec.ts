import { expect, expectState, inPage, test } from './pages/storage-browser.ts';

test.describe.configure({ timeout: 60_000 });

test('the tab that owns the journal is closed while another writes: the other takes over, nothing is lost', async ({
  browserOnDisk: browser,
}) => {
  const owner = await browser.open();
  await expectState(owner, 'state', 'ready');
  await expectState(owner, 'journal', 'two-copies');
  const other = await browser.open();
  await expectState(other, 'state', 'ready');
  await expectState(other, 'journal', 'two-copies');
  const acknowledged: string[] = [];
  await other.exposeFunction('acknowledged', (text: string) => void acknowledged.push(text));
  const id = await inPage(other, (storage) => storage.begin('Candidate'));
  await inPage(other, (storage, card) => storage.write(card, 'other', 3), id);
  await expect.poll(() => acknowledged.length).toBeGreaterThan(20);
  await owner.close();
  const atClosing = acknowledged.length;
  await expect.poll(() => acknowledged.length).toBeGreaterThan(atClosing + 50);
  await expectState(other, 'journal', 'two-copies');
  await browser.kill();
  const again = await browser.open();
  await expectState(again, 'state', /^(ready|restored)/);
  const kept = new Set(await inPage(again, (storage, card) => storage.notes(card), id));
  expect(acknowledged.filter((text) => !kept.has(text))).toEqual([]);
  expect(await inPage(again, (storage, card) => storage.note(card, 'and on'), id)).toBe(2);
});

test('both tabs have two copies of what they write at the same time', async ({ browserOnDisk: browser }) => {
  const first = await browser.open();
  await expectState(first, 'state', 'ready');
  const second = await browser.open();
  await expectState(second, 'state', 'ready');
  const id = await inPage(first, (storage) => storage.begin('Candidate'));
  const burst = (prefix: string) => ({ id, prefix });
  const write = async (page: typeof first, prefix: string) =>
    await inPage(
      page,
      async (storage, input) =>
        await Promise.all(
          Array.from({ length: 40 }, (_, i) => storage.note(input.id, `${input.prefix} ${i}`)),
        ),
      burst(prefix),
    );
  const copies = await Promise.all([write(first, 'first'), write(second, 'second')]);
  expect(new Set(copies.flat())).toEqual(new Set([2]));
  const revisions = await inPage(first, async (storage) => {
    const rows = await storage.db.table('notes').toArray();
    return rows.map((row: { revision: number }) => row.revision);
  });
  expect(new Set(revisions).size).toBe(80);
});

test('one scorecard is edited in one tab, and "Edit here" takes it over with what was typed saved', async ({
  browserOnDisk: browser,
}) => {
  const first = await browser.open();
  await expectState(first, 'state', 'ready');
  const id = await inPage(first, (storage) => storage.begin('Candidate'));
  await inPage(first, (storage, card) => storage.edit(card, 'typed in the first tab'), id);
  await expectState(first, 'editing', 'editing');
  const second = await browser.open();
  await expectState(second, 'state', 'ready');
  await inPage(second, (storage, card) => storage.edit(card, 'typed in the second tab'), id);
  await expectState(second, 'editing', 'elsewhere');

  await inPage(second, (storage) => storage.takeOver());
  await expectState(second, 'editing', 'editing');
  await expectState(first, 'editing', 'elsewhere');
  expect(await inPage(second, (storage, card) => storage.notes(card), id)).toEqual([
    'typed in the first tab',
  ]);

  // the editor goes: the tab in line becomes it by itself
  await second.close();
  await expectState(first, 'editing', 'editing');
});

test('a tab that does not answer loses the scorecard to "Edit here"', async ({ browserOnDisk: browser }) => {
  const first = await browser.open();
  await expectState(first, 'state', 'ready');
  const id = await inPage(first, (storage) => storage.begin('Candidate'));
  await inPage(first, (storage, card) => storage.edit(card, ''), id);
  await expectState(first, 'editing', 'editing');
  const second = await browser.open();
  await expectState(second, 'state', 'ready');
  await inPage(second, (storage, card) => storage.edit(card, ''), id);
  await expectState(second, 'editing', 'elsewhere');
  // busy for four seconds: it hears no message
  void first.evaluate(() => {
    for (const end = Date.now() + 4_000; Date.now() < end;) continue;
  });
  await inPage(second, (storage) => storage.takeOver());
  await expectState(second, 'editing', 'editing');
  await expectState(first, 'editing', 'elsewhere');
});

test('a tab of an older version stops when the database is upgraded under it', async ({
  browserOnDisk: browser,
}) => {
  const old = await browser.open();
  await expectState(old, 'state', 'ready');
  const id = await inPage(old, (storage) => storage.begin('Candidate'));
  await inPage(old, async (storage) => {
    // what the next version's tab does: it opens the database with its higher version
    const version = storage.db.backendDB().version + 10;
    const newer = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('plumbline', version);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('not opened'));
    });
    newer.close();
  });
  await expectState(old, 'state', 'outdated');
  const refused = await inPage(old, (storage, card) => storage.note(card, 'too late'), id);
  expect(refused).toContain('newer version');
  // and one that is opened now, from an old copy, neither shows nor writes anything
  await old.reload();
  await expectState(old, 'state', 'outdated');
});

test('a database that is deleted under an open tab is neither shown as empty nor written to', async ({
  browserOnDisk: browser,
}) => {
  const page = await browser.open();
  await expectState(page, 'state', 'ready');
  const id = await inPage(page, (storage) => storage.begin('Candidate'));
  expect(await inPage(page, (storage, card) => storage.note(card, 'before'), id)).toBe(2);
  await inPage(page, async (storage) => {
    storage.db.close({ disableAutoOpen: false });
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('plumbline').onsuccess = resolve;
    });
  });
  expect(await inPage(page, (storage, card) => storage.note(card, 'after'), id)).toContain('connection');
  await page.reload();
  await expectState(page, 'state', /^restored records=5/);
  expect(await inPage(page, (storage, card) => storage.notes(card), id)).toEqual(['before']);
});
