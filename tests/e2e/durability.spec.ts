import { appendFile, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, expectState, inPage, test, type Browser } from './pages/storage-browser.ts';

test.describe.configure({ timeout: 120_000 });

/** Where Chromium keeps the two copies in a profile. */
const databases = (b: Browser): string => join(b.profile, 'Default', 'IndexedDB');
const fileSystem = (b: Browser): string => join(b.profile, 'Default', 'File System');

/** Fills a profile with some notes and closes the browser. Returns the scorecard. */
async function filled(browser: Browser, notes = 30): Promise<string> {
  const page = await browser.open();
  await expectState(page, 'state', 'ready');
  const id = await inPage(page, (storage) => storage.begin('Candidate'));
  const copies = await inPage(
    page,
    async (storage, input) => {
      const all = [];
      for (let i = 0; i < input.notes; i += 1) all.push(await storage.note(input.id, `note ${i}`));
      return all;
    },
    { id, notes },
  );
  expect(new Set(copies)).toEqual(new Set([2]));
  await browser.close();
  return id;
}

test('every write that was reported as saved is there after the browser is killed', async ({
  browserOnDisk: browser,
}) => {
  const acknowledged: string[] = [];
  let scorecard: string | null = null;
  for (let round = 0; round < 12; round += 1) {
    const page = await browser.open();
    await expectState(page, 'state', /^(ready|restored)/);
    if (scorecard !== null) {
      const kept = new Set(await inPage(page, (storage, card) => storage.notes(card), scorecard));
      expect(acknowledged.filter((text) => !kept.has(text))).toEqual([]);
    }
    await page.exposeFunction('acknowledged', (text: string) => void acknowledged.push(text));
    scorecard ??= await inPage(page, (storage) => storage.begin('Candidate'));
    await inPage(page, (storage, input) => storage.write(input.id, input.prefix, 3), {
      id: scorecard,
      prefix: `round ${round}`,
    });
    await page.waitForTimeout(150 + Math.random() * 700);
    await browser.kill();
  }
  console.log(`12 kills, ${acknowledged.length} acknowledged writes, none lost`);
  expect(acknowledged.length).toBeGreaterThan(200);
});

test('a torn log, for which the browser throws its database away, loses nothing', async ({
  browserOnDisk: browser,
}) => {
  const id = await filled(browser);
  const folder = (await readdir(databases(browser))).find((name) => name.endsWith('.indexeddb.leveldb'));
  const logs = (await readdir(join(databases(browser), folder ?? ''))).filter((name) =>
    name.endsWith('.log'),
  );
  const log = join(databases(browser), folder ?? '', logs.toSorted().at(-1) ?? '');
  // a record's header with no record behind it, as a kill can leave it
  await appendFile(log, (await readFile(log)).subarray(0, 7));
  const page = await browser.open();
  await expectState(page, 'state', 'ready');
  expect(await inPage(page, (storage, card) => storage.note(card, 'after the tear'), id)).toBe(2);
  await browser.close();
  const again = await browser.open();
  await expectState(again, 'state', /^restored records=\d+ isComplete=true/);
  const shown = await inPage(again, (storage) => storage.shown.map((s) => s.state));
  expect(shown).not.toContain('state ready');
  const notes = await inPage(again, (storage, card) => storage.notes(card), id);
  expect(notes).toHaveLength(31);
  expect(notes).toContain('after the tear');
});

test('a database folder that is gone comes back from the journal', async ({ browserOnDisk: browser }) => {
  const id = await filled(browser);
  await rm(databases(browser), { recursive: true });
  const page = await browser.open();
  await expectState(page, 'state', /^restored records=34 isComplete=true/);
  expect(await inPage(page, (storage, card) => storage.notes(card), id)).toHaveLength(30);
  await expectState(page, 'journal', 'two-copies');
  expect(await inPage(page, (storage, card) => storage.note(card, 'and on'), id)).toBe(2);
});

test('a journal that is gone is made again from the database', async ({ browserOnDisk: browser }) => {
  const id = await filled(browser);
  await rm(fileSystem(browser), { recursive: true });
  const page = await browser.open();
  await expectState(page, 'state', 'ready');
  await expectState(page, 'journal', 'two-copies');
  await browser.close();
  await rm(databases(browser), { recursive: true });
  const again = await browser.open();
  await expectState(again, 'state', /^restored records=34/);
  expect(await inPage(again, (storage, card) => storage.notes(card), id)).toHaveLength(30);
});

test('where both copies are gone the loss is told; it is never a first run', async ({
  browserOnDisk: browser,
}) => {
  await filled(browser);
  await rm(databases(browser), { recursive: true });
  await rm(fileSystem(browser), { recursive: true });
  const page = await browser.open();
  await expectState(page, 'state', /^lost lastWrite=\d+/);
  const shown = await inPage(page, (storage) => storage.shown.map((s) => s.state));
  expect(shown).not.toContain('state ready');
  const id = await inPage(page, (storage) => storage.begin('Another'));
  expect(await inPage(page, (storage, card) => storage.note(card, 'goes on'), id)).toBe(2);
});

test('a full quota is told, loses nothing, and passes', async ({ browserOnDisk: browser }) => {
  const page = await browser.open();
  await expectState(page, 'state', 'ready');
  const id = await inPage(page, (storage) => storage.begin('Candidate'));
  expect(await inPage(page, (storage, card) => storage.note(card, 'before'), id)).toBe(2);
  const cdp = await browser.context().newCDPSession(page);
  const origin = new URL(browser.address).origin;
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
  // random text, which does not compress
  const refused = await inPage(
    page,
    async (storage, card) => {
      // the browser looks at what the database takes only now and then
      for (let i = 0, end = Date.now() + 80_000; Date.now() < end; i += 1) {
        const bytes = crypto.getRandomValues(new Uint8Array(2900));
        const text = btoa(String.fromCharCode(...bytes));
        const copies = await storage.note(card, text);
        if (typeof copies === 'string') return { message: copies, written: i };
      }
      return null;
    },
    id,
  );
  expect(refused?.message).toContain('storage is full');
  await expectState(page, 'saved', /^failed .*storage is full/);
  const written = await inPage(page, (storage, card) => storage.notes(card), id);
  expect(written).toHaveLength((refused?.written ?? 0) + 1);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin });
  await expect
    .poll(
      async () => {
        await inPage(page, (storage, card) => storage.note(card, 'there is room again'), id);
        return await page.locator('#journal').innerText();
      },
      { timeout: 30_000 },
    )
    .toBe('two-copies');
  await browser.close();
  await rm(databases(browser), { recursive: true });
  const again = await browser.open();
  await expectState(again, 'state', /^restored/);
  const restored = await inPage(again, (storage, card) => storage.notes(card), id);
  expect(restored).toEqual(expect.arrayContaining([...written, 'there is room again']));
});
