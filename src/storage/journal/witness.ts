/**
 * A third, small witness outside both copies: how far this device had written, how many rows there were, and when. No
 * content. It tells a first run from a loss where the journal cannot.
 */
export type Witness = { seq: number; rows: number; at: number };

const key = 'plumbline.witness';

/** What the witness says, or null where there is none, or the browser keeps none. */
export function readWitness(): Witness | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return null;
    const { seq, rows, at } = stored as Partial<Witness>;
    return Number.isSafeInteger(seq) && Number.isSafeInteger(rows) && Number.isSafeInteger(at)
      ? { seq: Number(seq), rows: Number(rows), at: Number(at) }
      : null;
  } catch {
    return null;
  }
}

/** Tells the witness of a committed write. */
export function tellWitness(seq: number, rows: number): void {
  try {
    localStorage.setItem(key, JSON.stringify({ seq, rows, at: Date.now() }));
  } catch {
    // blocked or full: the journal is the better witness anyway
  }
}
