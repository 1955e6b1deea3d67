import type { Database } from '../database.ts';
import type { JournalState } from '../storage-state.ts';
import { catchUp } from './catch-up.ts';
import { compareCopies, type Comparison } from './compare.ts';
import { sentenceOf } from './journal.ts';
import { ask, connect, receiveReply } from './link.ts';
import type { Message, Verdict } from './protocol.ts';
import { spawnWorker, type Spawned } from './spawn.ts';
import { verifyCounts } from './verify.ts';
import { readWitness } from './witness.ts';

type Hooks = {
  tell(message: Message): void;
  setJournal(state: JournalState): void;
  onOpened(): void;
  onVerdict(verdict: Verdict, floor: number): void;
  onUnavailable(): void;
};

/** The tab that owns the journal; `answer` tells a tab that has just come how things stand, `stop` lets the files go. */
export type Owner = { answer(): void; stop(): void };

const retryAfter = 5_000;
const mostRetryAfter = 300_000;
/** The counters are checked against the tables once the user has had the first seconds for themselves. */
const verifyAfter = 8_000;

/** Runs the journal for all tabs until this one goes. */
export function own(db: Database, hooks: Hooks): Owner {
  let worker: Spawned | null = null;
  let latest: Message | null = null;
  let state: JournalState = { kind: 'starting' };
  let isStopped = false;
  let isTending = false;
  let retry: ReturnType<typeof setTimeout> | null = null;
  let tries = 0;
  let triedAt = 0;
  /** From where the journal has to be told anew, where that is not its own end. */
  let tellFrom: number | undefined;
  let work: Promise<void> = Promise.resolve();

  const setState = (next: JournalState): void => {
    state = next;
    hooks.setJournal(next);
    hooks.tell({ to: 'tabs', journal: next });
  };
  /** One thing at a time: comparing, catching up, checking. */
  const queue = (job: () => Promise<void>): void => {
    work = work
      .then(async () => (db.isOpen() ? await job() : undefined))
      .catch((cause: unknown) => {
        // oxlint-disable-next-line no-console -- the name only, never content
        console.error('journal:', cause instanceof Error ? cause.name : 'failed');
        tryLater('Error');
      });
  };
  const tryLater = (reason: string): void => {
    if (worker === null) return;
    setState({ kind: 'failing', reason: sentenceOf(reason) });
    // each try may leave a part in the files, so a disk that stays full is tried less and less often
    retry ??= setTimeout(
      () => {
        retry = null;
        if (latest === null) queue(() => compare(false));
        else tendSoon(false);
      },
      Math.min(retryAfter * 2 ** tries, mostRetryAfter),
    );
    tries += 1;
  };
  /** @param isTaking the disk took a write just now, so that it is worth a try before the next one is due */
  const tendSoon = (isTaking: boolean): void => {
    if (retry !== null && isTaking && Date.now() - triedAt > retryAfter) {
      clearTimeout(retry);
      retry = null;
    }
    if (isTending || retry !== null) return;
    isTending = true;
    queue(async () => {
      isTending = false;
      await tend();
    });
  };
  const publish = ({ verdict, floor }: Comparison): void => {
    hooks.onVerdict(verdict, floor);
    hooks.tell({ to: 'tabs', verdict, floor });
    // a tab that comes later finds the records and need not hear of it
    latest = { to: 'tabs', verdict: verdict.outcome === 'restored' ? { outcome: 'ready' } : verdict, floor };
  };
  const tend = async (): Promise<void> => {
    triedAt = Date.now();
    const reason = await catchUp(db, ask, tellFrom);
    if (reason !== null) return tryLater(reason);
    tellFrom = undefined;
    tries = 0;
    if (worker !== null) setState({ kind: 'two-copies' });
  };
  const compare = async (full: boolean): Promise<void> => {
    const comparison = await compareCopies(db, ask, readWitness(), full);
    publish(comparison);
    if (comparison.verdict.outcome === 'outdated') return;
    if (comparison.startOver) await ask({ do: 'start-over' });
    tellFrom = comparison.tellFrom ?? undefined;
    await tend();
  };
  const verify = async (): Promise<void> => {
    if ((await verifyCounts(db)) === 'short') await compare(true);
  };
  const onMessage = (message: Message): void => {
    receiveReply(message);
    if (message.to !== 'host') return;
    if (message.news === 'gap' || message.news === 'refused') tendSoon(message.news === 'gap');
    if (message.news === 'opened') {
      hooks.onOpened();
      connect((m) => worker?.post(m));
      queue(() => compare(false));
      setTimeout(() => queue(verify), verifyAfter);
    }
    if (message.news === 'unavailable') {
      worker?.stop();
      worker = null;
      hooks.onUnavailable();
    }
  };
  const start = (): void => {
    if (isStopped) return;
    worker = spawnWorker(onMessage, () => {
      worker = null;
      connect(null);
      setState({ kind: 'failing', reason: sentenceOf('NotConnected') });
      setTimeout(start, retryAfter);
    });
  };
  start();
  return {
    answer() {
      hooks.tell({ to: 'tabs', journal: state });
      if (latest !== null) hooks.tell(latest);
    },
    stop() {
      isStopped = true;
      connect(null);
      worker?.stop();
    },
  };
}
