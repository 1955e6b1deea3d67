import { expect, test } from './fixtures.ts';
import { addNote, expectSaved, openHome, rate, choice, startInterview } from './screens/plumbline.ts';

test('empty names are said to be missing, and the dialog stays', async ({ page }) => {
  await openHome(page);
  await page.getByRole('button', { name: 'New interview' }).click();
  await page.getByLabel("Candidate's name or code").fill('   ');
  await page.getByRole('button', { name: 'Start interview' }).click();
  await expect(page.getByText('Enter a name or a code.')).toHaveCount(2);
  await expect(page.getByLabel("Candidate's name or code")).toBeFocused();
  await page.getByLabel("Candidate's name or code").fill('x'.repeat(121));
  await expect(page.getByText('Use at most 120 characters')).toBeVisible();
  await expect(page.getByLabel("Candidate's name or code")).toHaveValue('x'.repeat(121));
});

test('a note of 10,000 characters is kept, explained, and split in one click', async ({ page }) => {
  await startInterview(page, 'Candidate 20', 'A. Ito');
  const long = 'word '.repeat(2000).trim();
  const input = page.getByRole('textbox', { name: 'Note', exact: true });
  await input.fill(long);
  await input.press('Enter');
  await expect(page.getByText(/9,999 characters; 4,000 fit in one/)).toBeVisible();
  await expect(input).toHaveValue(long);
  await page.getByRole('button', { name: 'split it into 3 notes' }).click();
  await expect(input).toHaveValue('');
  await expect(page.getByText('3 lines')).toBeVisible();
});

test('a full quota: the rating stays on screen, says it is not saved, and is saved when there is room', async ({
  page,
  context,
  problems,
}) => {
  await startInterview(page, 'Candidate 21', 'A. Ito');
  await rate(page, { Security: 'Excellent' });
  const devtools = await context.newCDPSession(page);
  const origin = new URL(page.url()).origin;
  problems.expect(/quota|QuotaExceeded/i);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_000_000 });
  await page.evaluate(fillStorage);
  await choice(page, 'Security', 'Partly meets').check();
  await expect(page.getByText(/Not saved: the browser’s storage is full/)).toBeVisible();
  await expect(choice(page, 'Security', 'Partly meets')).toBeChecked();
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByRole('button', { name: 'Try again' }).click();
  await expectSaved(page);
  await page.reload();
  await expect(choice(page, 'Security', 'Partly meets')).toBeChecked();
});

test('a browser without IndexedDB is told so before anybody types', async ({ context, page }) => {
  await context.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
  await page.goto('./');
  await expect(
    page.getByRole('heading', { name: 'Plumbline cannot keep anything in this browser' }),
  ).toBeVisible();
});

test('an address that leads nowhere says so', async ({ page }) => {
  for (const path of ['#/nowhere', '#/panel/none', '#/interview/none']) {
    await page.goto(`./${path}`);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('link', { name: /home|list of interviews/ }).first()).toBeVisible();
  }
});

test('two tabs on one scorecard: one writes, the other reads along and can take over', async ({
  context,
  page,
}) => {
  await startInterview(page, 'Candidate 22', 'A. Ito');
  await rate(page, { Security: 'Excellent' });
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByText('This scorecard is open in another tab.')).toBeVisible();
  await expect(choice(second, 'Security', 'Partly meets')).toBeDisabled();
  await rate(page, { Security: 'Partly meets' });
  await expect(choice(second, 'Security', 'Partly meets')).toBeChecked();
  // half a note in the first tab is stored before the second may write
  await page.getByRole('textbox', { name: 'Note', exact: true }).fill('Half a th');
  await second.getByRole('button', { name: 'Edit here' }).click();
  await expect(choice(second, 'Security', 'Partly meets')).toBeEnabled();
  await expect(second.getByRole('textbox', { name: 'Note', exact: true })).toHaveValue('Half a th');
  await expect(page.getByText('This scorecard is open in another tab.')).toBeVisible();
  await addNote(second, 'Written in the second tab');
  await expect(page.getByText('Written in the second tab').first()).toBeVisible();
});

/** Fills what is left of the quota with random data, which no store can compress. Runs in the page. */
async function fillStorage(): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('ballast');
    request.onupgradeneeded = () => request.result.createObjectStore('rows', { autoIncrement: true });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the ballast did not open'));
  });
  for (let size = 65_536; size >= 256; size /= 2) {
    let fits = true;
    while (fits) {
      fits = await new Promise<boolean>((resolve) => {
        const transaction = db.transaction('rows', 'readwrite');
        transaction.objectStore('rows').add(crypto.getRandomValues(new Uint8Array(size)));
        transaction.oncomplete = () => resolve(true);
        transaction.onabort = () => resolve(false);
      });
    }
  }
  db.close();
}
