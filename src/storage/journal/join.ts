import type { Database } from '../database.ts';
import { journalState, type JournalState } from '../storage-state.ts';
import { judgeAlone } from './compare.ts';
import { giveUp, sendAgain } from './journal.ts';
import { connect, receiveReply } from './link.ts';
import { lookAt } from './look.ts';
import { allowWrites } from './numbering.ts';
import { own, type Owner } from './own.ts';
import { channelName, lockName, type Message, type Verdict } from './protocol.ts';
import { canHaveJournal } from './spawn.ts';
import { readWitness } from './witness.ts';

const noPlace =
  'This browser gives Plumbline no place for a second copy, so there is one copy on this laptop. Make backups.';

/** How long a start waits for a sign of life from the journal before it judges by the database and the witness alone. */
const patience = 10_000;

/**
 * Takes part in the journal: as its owner where no other tab is, else as one that sends to the owner and takes over when
 * that goes. `onVerdict` is told what the comparison of the two copies came to, and again when something is restored later.
 * Returns what leaves it to the other tabs.
 */
export function joinJournal(db: Database, onVerdict: (verdict: Verdict) => void): () => void {
  let owner: Owner | null = null;
  let isJudged = false;

  const hear = (verdict: Verdict, floor: number): void => {
    isJudged = true;
    allowWrites(floor);
    onVerdict(verdict);
  };
  const alone = async (): Promise<void> => {
    const witness = readWitness();
    if (!db.isOpen()) return;
    const judged = await judgeAlone(db, await lookAt(db), witness).catch(() => null);
    if (judged === null || isJudged) return;
    onVerdict(judged.verdict);
    if (journalState.get().kind === 'one-copy') allowWrites(judged.floor);
  };
  const setJournal = (state: JournalState): void => {
    journalState.set(state);
    if (state.kind === 'two-copies') sendAgain();
    if (state.kind === 'one-copy') giveUp();
  };

  if (!canHaveJournal()) {
    setJournal({ kind: 'one-copy', reason: noPlace });
    void alone();
    return () => {};
  }

  const silence = setTimeout(() => void alone(), patience);
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data: message }: MessageEvent<Message>) => {
    receiveReply(message);
    if (message.to === 'owner') owner?.answer();
    if (message.to !== 'tabs' || owner !== null) return;
    clearTimeout(silence);
    if ('journal' in message) setJournal(message.journal);
    else hear(message.verdict, message.floor);
  };
  let hasLeft = false;
  const tell = (message: Message): void => {
    if (!hasLeft) channel.postMessage(message);
  };
  connect(tell);
  tell({ to: 'owner', ask: 'verdict' });
  let leave = (): void => {};
  const left = new Promise<void>((resolve) => (leave = resolve));
  const waiting = new AbortController();
  // held as long as the tab lives; the browser gives it to the next one when it goes
  const held = navigator.locks.request(lockName, { signal: waiting.signal }, async () => {
    owner = own(db, {
      tell,
      setJournal,
      onOpened: () => clearTimeout(silence),
      onVerdict: hear,
      onUnavailable: () => {
        setJournal({ kind: 'one-copy', reason: noPlace });
        void alone();
        tell({ to: 'tabs', journal: journalState.get() });
      },
    });
    await left;
  });
  // no longer in line
  held.catch(() => {});
  return () => {
    hasLeft = true;
    clearTimeout(silence);
    leave();
    waiting.abort();
    owner?.stop();
    connect(null);
    channel.close();
  };
}
