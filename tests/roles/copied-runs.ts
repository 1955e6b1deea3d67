import { createHash } from 'node:crypto';

/** The length of a run of words that counts as copied. */
export const runLength = 8;

/** The words of a text: lower case, letters and digits only, so that punctuation and hyphens hide nothing. */
function textToWords(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function textToRuns(text: string): string[] {
  const words = textToWords(text);
  return words.slice(runLength - 1).map((_, start) => words.slice(start, start + runLength).join(' '));
}

function runToHash(run: string): string {
  return createHash('sha256').update(run).digest('hex').slice(0, 8);
}

/** Hashes of every run of eight words in a text. */
export function textToHashes(text: string): Set<string> {
  return new Set(textToRuns(text).map(runToHash));
}

/** Takes the fixture's row of 8-digit hashes apart. */
export function rowToHashes(row: string): Set<string> {
  return new Set(row.match(/.{8}/g));
}

/** The runs of eight words of `text` that also occur in the document whose hashes are given; empty if all is one's own. */
export function copiedRuns(text: string, sourceHashes: ReadonlySet<string>): string[] {
  return textToRuns(text).filter((run) => sourceHashes.has(runToHash(run)));
}

/** Every string inside plain data, with the path that leads to it. */
export function dataToTexts(data: unknown, path = ''): { path: string; text: string }[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    dataToTexts(value, path === '' ? key : `${path}.${key}`),
  );
}
