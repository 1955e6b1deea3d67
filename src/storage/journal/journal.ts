import { journalState } from '../storage-state.ts';
import type { JournalEntry } from './entry.ts';
import { ask } from './link.ts';

/** How long a write waits for its second copy before it is reported with one, in milliseconds. */
const patience = 2_000;
/** Erasing rewrites the files. */
const erasePatience = 30_000;
/** More than this many unanswered writes are left to the comparison with the database. */
const mostKept = 200;

type Unanswered = { entry: JournalEntry; erase: boolean; settle: (copies: 1 | 2) => void };

const unanswered = new Map<number, Unanswered>();

/**
 * Appends a committed write to the second copy and says how many copies there are: 2 once it is on the disk, 1 where
 * that fails or takes too long; then it is made up for later. With `erase`, what was removed is gone from the files too.
 */
export async function appendToJournal(entry: JournalEntry, erase = false): Promise<1 | 2> {
  if (journalState.get().kind === 'one-copy') return 1;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const copies = await new Promise<1 | 2>((settle) => {
    unanswered.set(entry.seq, { entry, erase, settle });
    if (unanswered.size > mostKept) forgetOldest();
    timer = setTimeout(() => settle(1), erase ? erasePatience : patience);
    void send(entry.seq);
  });
  clearTimeout(timer);
  return copies;
}

/** Sends again what nobody answered: the tab that owned the journal is gone, and another has taken over. */
export function sendAgain(): void {
  for (const seq of unanswered.keys()) void send(seq);
}

/** Lets everything that waits go with one copy: there is no second one. */
export function giveUp(): void {
  for (const { settle } of unanswered.values()) settle(1);
  unanswered.clear();
}

async function send(seq: number): Promise<void> {
  const waiting = unanswered.get(seq);
  if (waiting === undefined) return;
  const { entry, erase, settle } = waiting;
  const reply = await ask({ do: 'append', entry, erase }, erase ? erasePatience : patience);
  // sent twice across a change of owners, and the other one was answered
  if (!unanswered.has(seq)) return;
  if (reply.ok) {
    unanswered.delete(seq);
    settle(2);
    const hasGap = reply.status.complete < reply.status.seq;
    if (journalState.get().kind === 'failing' && !hasGap) {
      journalState.set({ kind: 'two-copies' });
      sendAgain();
    }
    return;
  }
  settle(1);
  // no answer: it stays, for the next owner; a refusal: the owner makes up for it from the database
  if (reply.reason !== 'TimeoutError' && reply.reason !== 'NotConnected') unanswered.delete(seq);
  if (journalState.get().kind === 'two-copies') {
    journalState.set({ kind: 'failing', reason: sentenceOf(reply.reason) });
  }
}

function forgetOldest(): void {
  const [seq, oldest] = [...unanswered][0] ?? [];
  if (seq === undefined || oldest === undefined) return;
  oldest.settle(1);
  unanswered.delete(seq);
}

/** Why the second copy does not take a write, as a sentence for the user; from the name of an error. */
export function sentenceOf(reason: string): string {
  switch (reason) {
    case 'QuotaExceededError':
      return 'The second copy cannot grow: the browser’s storage is full. Free space on this laptop.';
    case 'TimeoutError':
    case 'NotConnected':
      return 'The second copy does not answer. Plumbline keeps trying.';
    default:
      return 'The second copy could not be written. Plumbline keeps trying.';
  }
}
