/**
 * Numbers the writes so that none gets the number of another: a database that fell behind its journal would give out
 * numbers twice. So writes wait until the two are compared; if that takes too long, the next one leaps far ahead.
 */
let state: 'waiting' | 'leap' | 'leapt' | 'settled' = 'waiting';
let floor = 0;
let seen = 0;
let settle: () => void = () => {};
const settled = new Promise<void>((resolve) => (settle = resolve));

/** How far a write leaps that cannot wait: more than a journal can be ahead. */
const leap = 1_000_000;
const patience = 3_000;

/** Says that the copies are compared, and the number that every later write must be above. */
export function allowWrites(above: number): void {
  floor = Math.max(floor, above);
  state = 'settled';
  settle();
}

/** Resolves when a write is safe, at the latest after three seconds. */
export async function whenSafe(): Promise<void> {
  if (state !== 'waiting') return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      if (state === 'waiting') state = 'leap';
      resolve();
    }, patience);
  });
  await Promise.race([settled, late]);
  clearTimeout(timer);
}

/** The number for the next write after `stored`, and whether it is taken without knowing the journal. */
export function nextSeq(stored: number): { seq: number; unchecked: boolean } {
  if (state === 'leap') {
    floor = Math.max(stored, floor) + leap;
    state = 'leapt';
  }
  return { seq: Math.max(stored, floor) + 1, unchecked: state === 'leapt' };
}

/** Remembers the highest number that this tab saw in the database. */
export function noteSeen(seq: number): void {
  seen = Math.max(seen, seq);
}

/** True where the database is behind what this tab has seen in it: somebody put another one in its place. */
export function isReplaced(stored: number): boolean {
  return stored < seen;
}
