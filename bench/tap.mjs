// @ts-check
/**
 * Tap to durable: from a click on a rating until the screen says "Saved", which is after the strict commit and the
 * flushed journal; against a raw strict IndexedDB put plus a raw flushed append of the same size.
 * Tap to paint: from the click until the next frame is painted, under four times CPU throttling.
 * Needs a build: `npm run build`, then `node bench/tap.mjs`.
 */
import { fileURLToPath } from 'node:url';
import { serveApp } from '../scripts/serve.mjs';
import { inNewProfile, ms, printRatio, quantile } from './browser.mjs';

const rounds = Number(process.argv[2] ?? 60);
const app = await serveApp({ dir: fileURLToPath(new URL('../dist', import.meta.url)), port: 0 });
const raw = await serveApp({ dir: fileURLToPath(new URL('raw', import.meta.url)), port: 0 });

await inNewProfile(async (context) => {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(app.address);
  await page.getByRole('button', { name: 'New interview' }).click();
  await page.getByLabel("Candidate's name or code").fill('Candidate');
  await page.getByLabel('Interviewer').fill('Interviewer');
  await page.getByRole('button', { name: 'Start interview' }).click();
  await page.getByRole('radiogroup', { name: 'Security' }).waitFor();

  const rawPage = await context.newPage();
  await rawPage.goto(raw.address);
  await rawPage.locator('body[data-ready]').waitFor({ state: 'attached' });

  /** @type {number[]} */
  const durable = [];
  /** @type {number[]} */
  const baseline = [];
  // about what one rating puts into its row
  const payload = 'x'.repeat(700);
  for (let round = 0; round < rounds; round += 1) {
    await page.bringToFront();
    durable.push(await page.evaluate(tapUntilSaved, (round % 4) + 1));
    await rawPage.bringToFront();
    baseline.push(
      await rawPage.evaluate(async ([id, text]) => {
        const { raw: writes } = /** @type {any} */ (globalThis);
        return (await writes.putStrict(id, text)) + (await writes.appendFlushed(text));
      }, /** @type {const} */ ([round, payload])),
    );
  }
  printRatio('Tap to durable', durable.slice(5), baseline.slice(5), 2);

  await page.bringToFront();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluate(() => {
    /** @type {number[]} */
    const painted = [];
    Object.assign(globalThis, { painted });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'click') painted.push(entry.duration);
    }).observe(/** @type {any} */ ({ type: 'event', durationThreshold: 16, buffered: false }));
  });
  for (let round = 0; round < rounds; round += 1) {
    const level = ['Below the bar', 'Partly meets', 'Meets the bar', 'Excellent'][round % 4] ?? 'Excellent';
    await page.getByRole('radiogroup', { name: 'Security' }).getByRole('radio', { name: level }).click();
    await page.waitForTimeout(120);
  }
  const painted = await page.evaluate(() => /** @type {any} */ (globalThis).painted);
  // a click that paints in under 16 ms is not reported
  const all = [...painted, ...Array.from({ length: Math.max(0, rounds - painted.length) }, () => 16)];
  const [median, p95] = [quantile(all, 0.5), quantile(all, 0.95)];
  console.log(
    `Tap to paint at 4 x CPU: median ${ms(median)}, 95th percentile ${ms(p95)} of ${all.length} (in steps of 8 ms, at least 16); ${median <= 50 ? 'within' : 'OVER'} the budget of 50 ms`,
  );
});
await app.close();
await raw.close();

/**
 * Clicks a choice of Security and resolves, in milliseconds, when the screen says that it is saved. Runs in the page.
 * @param {number} level
 * @returns {Promise<number>}
 */
async function tapUntilSaved(level) {
  const choice = document.querySelector(`[data-dimension="security"] label[data-level="${level}"] input`);
  const status = document.querySelector('header [role="status"]');
  if (!(choice instanceof HTMLElement) || status === null) throw new Error('The workspace is not there.');
  return await new Promise((resolve) => {
    let wasSaving = false;
    const observer = new MutationObserver(() => {
      const text = status.textContent ?? '';
      if (text.startsWith('Saving')) wasSaving = true;
      if (!wasSaving || !text.startsWith('Saved')) return;
      observer.disconnect();
      resolve(performance.now() - start);
    });
    observer.observe(status, { childList: true, subtree: true, characterData: true });
    const start = performance.now();
    choice.click();
  });
}
