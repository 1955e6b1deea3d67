// @ts-check
/** A Chromium with a profile on disk, and the statistics that benchmarks print. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumArgs, findEngine } from '../scripts/browsers.mjs';

/**
 * Runs `work` in a browser with a new profile, and removes the profile.
 * @template T
 * @param {(context: import('@playwright/test').BrowserContext) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inNewProfile(work) {
  const executablePath = findEngine('chromium');
  if (!executablePath) throw new Error('These benchmarks need Chromium.');
  const dir = await mkdtemp(join(tmpdir(), 'plumbline-bench-'));
  const context = await chromium.launchPersistentContext(dir, {
    executablePath,
    viewport: { width: 1280, height: 720 },
    args: [...chromiumArgs],
  });
  try {
    return await work(context);
  } finally {
    await context.close();
    await rm(dir, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The value below which a share of the numbers lies; 0.5 is the median. @param {number[]} values @param {number} share */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** `12.3 ms`. @param {number} value */
export function ms(value) {
  return `${value.toFixed(1)} ms`;
}

/**
 * Prints a ratio of two medians beside its budget.
 * @param {string} what @param {number[]} values @param {number[]} baseline @param {number} budget
 */
export function printRatio(what, values, baseline, budget) {
  const [own, base] = [quantile(values, 0.5), quantile(baseline, 0.5)];
  const ratio = own / base;
  const verdict = ratio <= budget ? 'within' : 'OVER';
  console.log(
    `${what}: ${ratio.toFixed(2)} x the baseline (${ms(own)} against ${ms(base)}, medians of ${values.length}); ${verdict} the budget of ${budget} x`,
  );
}
