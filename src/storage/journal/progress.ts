import type { Body, Tally } from './entry.ts';

/**
 * How far the journal knows what was written. Entries of several tabs arrive in any order, and one can stay away, so
 * "knows everything up to" and "has seen" are two numbers.
 */
export class Progress {
  /** Every write up to this one is known. */
  complete: number;
  /** Known writes above `complete`. */
  readonly ahead: Set<number>;
  /** The latest write of which anything was seen. */
  seq: number;
  /** The tally that came with the latest write, or null before the first. */
  tally: Tally | null = null;
  /** The newest form of rows that is in here. */
  epoch = 0;
  #tallySeq: number;

  constructor(complete = 0, ahead: readonly number[] = []) {
    this.complete = complete;
    this.ahead = new Set(ahead);
    this.seq = Math.max(complete, ...ahead);
    this.#tallySeq = 0;
  }

  /** True for a write that is in already. */
  has(seq: number): boolean {
    return seq <= this.complete || this.ahead.has(seq);
  }

  /** Takes in one record of a file. */
  note(body: Body): void {
    if (body.k === 'head') return;
    this.epoch = Math.max(this.epoch, body.epoch);
    if (body.k === 'row') {
      this.seq = Math.max(this.seq, body.change.revision);
    } else if (body.k === 'entry') {
      this.seq = Math.max(this.seq, body.seq);
      if (body.seq > this.complete) this.ahead.add(body.seq);
      this.#tallyOf(body.seq, body.tally);
    } else if (body.k === 'sync' && body.from <= this.complete) {
      this.complete = Math.max(this.complete, body.through);
      this.seq = Math.max(this.seq, body.through);
      this.#tallyOf(body.through, body.tally);
    } else if (body.k === 'end') {
      this.complete = Math.max(this.complete, body.complete);
      this.seq = Math.max(this.seq, body.seq);
      for (const seq of body.ahead) this.ahead.add(seq);
      this.#tallyOf(body.seq, body.tally);
    }
    this.#advance();
  }

  #tallyOf(seq: number, tally: Tally): void {
    if (seq < this.#tallySeq) return;
    this.#tallySeq = seq;
    this.tally = tally;
  }

  #advance(): void {
    while (this.ahead.has(this.complete + 1)) this.complete += 1;
    for (const seq of this.ahead) if (seq <= this.complete) this.ahead.delete(seq);
  }
}
