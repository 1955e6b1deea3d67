import type { JournalStore, JournalStatus } from './journal-store.ts';
import type { LiveChange } from './live-changes.ts';
import type { Reply, Request } from './protocol.ts';

type Job = { request: Request; answer: (reply: Reply) => void };

/** How long a missing write may be on its way before the database is asked for it, in milliseconds. */
const gapPatience = 500;
const partSize = 200;

/**
 * Serves requests on an open journal. Requests that arrive while a flush is under way are answered by the next one
 * together: `later` is given the work to do once everything that waits has been delivered.
 */
export function serveJournal(
  store: JournalStore,
  later: (work: () => void) => void,
  onTrouble: (news: 'gap' | 'refused') => void,
): (job: Job) => void {
  let waiting: Job[] = [];
  let reading: Generator<LiveChange> | null = null;
  let gapTimer: ReturnType<typeof setTimeout> | null = null;
  let eraseAgain = false;

  /** Runs on requests that were delivered together. */
  const drain = (): void => {
    const jobs = waiting;
    waiting = [];
    const appends = jobs.filter((job) => job.request.do === 'append');
    const reply = attempt(() => {
      store.append(appends.flatMap(({ request }) => (request.do === 'append' ? [request.entry] : [])));
      return {};
    });
    for (const job of jobs) {
      if (job.request.do !== 'append') void serve(job);
      else if (!job.request.erase || !reply.ok) job.answer(reply);
      else void compacted().then(job.answer);
    }
    if (!reply.ok && appends.length > 0) onTrouble('refused');
    watchGap();
    if (store.isLogLong && !store.isCompacting && reading === null) void compacted();
  };

  const serve = async ({ request, answer }: Job): Promise<void> => {
    if (request.do === 'start-over') {
      reading = null;
      await store.startOver().then(
        () => answer({ ok: true, status: store.status }),
        (cause: unknown) => answer(refusal(cause)),
      );
      return;
    }
    // the files that a reader holds must not be removed under it
    if (request.do === 'read') await store.whenCompacted();
    answer(
      attempt(() => {
        if (request.do === 'sync') store.sync(request.sync);
        return request.do === 'read' ? read(request.restart) : {};
      }),
    );
    watchGap();
  };

  const read = (restart: boolean): { changes: LiveChange[]; done: boolean } => {
    if (restart) reading = store.live();
    if (reading === null) throw new DOMException('the files were rewritten', 'AbortError');
    const part = nextPart(reading);
    if (part.done) reading = null;
    return part;
  };

  const attempt = (work: () => { changes?: LiveChange[]; done?: boolean }): Reply => {
    try {
      return { ok: true, ...work(), status: store.status };
    } catch (cause) {
      return refusal(cause);
    }
  };

  const compacted = async (): Promise<Reply> => {
    // an older change of what was erased can still arrive as long as one is missing
    if (hasGap(store.status)) eraseAgain = true;
    reading = null;
    try {
      await store.compact();
      return { ok: true, status: store.status };
    } catch (cause) {
      return refusal(cause);
    }
  };

  const watchGap = (): void => {
    if (!hasGap(store.status)) {
      if (gapTimer !== null) clearTimeout(gapTimer);
      gapTimer = null;
      if (eraseAgain) {
        eraseAgain = false;
        void compacted();
      }
      return;
    }
    gapTimer ??= setTimeout(() => {
      gapTimer = null;
      if (hasGap(store.status)) onTrouble('gap');
    }, gapPatience);
  };

  return (job) => {
    waiting.push(job);
    if (waiting.length === 1) later(drain);
  };
}

function hasGap(status: JournalStatus): boolean {
  return status.complete < status.seq;
}

function nextPart(reading: Generator<LiveChange>): { changes: LiveChange[]; done: boolean } {
  const changes: LiveChange[] = [];
  while (changes.length < partSize) {
    const next = reading.next();
    if (next.done === true) return { changes, done: true };
    changes.push(next.value);
  }
  return { changes, done: false };
}

function refusal(cause: unknown): Reply {
  return { ok: false, reason: cause instanceof Error ? cause.name : 'Error' };
}
