import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { applyChange, isOpen, type Scorecard, type ScorecardChange } from '#domain/scorecard.ts';
import { holdInterview } from '#platform/interview-lock.ts';
import { useLive } from '#storage/live.ts';
import { openForEditing } from '#storage/locks.ts';
import { readScorecard, recordChange, type OwnScorecard } from '#storage/scorecards.ts';
import { flushTexts } from './saved-text.ts';
import { failureOf, useWorkspaceStore, type PendingChange } from './workspace-store.ts';

/** Who may write: this tab, another tab, or nobody because the scorecard is sealed or stood down from. */
export type Access = 'editing' | 'elsewhere' | 'locked';

/** One scorecard as its author works on it in this tab. */
export type Session = OwnScorecard & {
  access: Access;
  /** Shows a change at once and stores it. A change that could not be stored stays shown, and can be tried again. */
  change: (change: ScorecardChange) => Promise<void>;
  /** Why some change could not be stored; null where none was refused. */
  failure: string | null;
  retry: () => void;
  /** Takes the editing over from another tab. */
  takeOver: () => void;
};

const tooLong = 'Not saved: a text is too long. It is kept in this tab; shorten it where it stands.';

/** Opens a scorecard for its author. `undefined` while it is read, null where it is not on this device. */
export function useSession(scorecardId: string): Session | null | undefined {
  const own = useLive(async () => await readScorecard(scorecardId), [scorecardId]);
  const { elsewhere, takeOver } = useEditing(scorecardId);
  const allPending = useWorkspaceStore((state) => state.pending);
  const pending = useMemo(
    () => allPending.filter((p) => p.scorecardId === scorecardId),
    [allPending, scorecardId],
  );
  const overlong = useWorkspaceStore((state) =>
    Object.keys(state.overlong).some((field) => field.startsWith(scorecardId)) ? tooLong : null,
  );
  const change = useCallback(async (next: ScorecardChange) => await store(scorecardId, next), [scorecardId]);
  const retry = useCallback(() => {
    for (const p of useWorkspaceStore.getState().pending) {
      if (p.failure !== null && p.scorecardId === scorecardId) void store(scorecardId, p.change);
    }
  }, [scorecardId]);
  useEffect(() => {
    if (own) dropLanded(own.scorecard);
  }, [own]);
  if (own === undefined || own === null) return own;
  const scorecard = withPending(own.scorecard, pending);
  return {
    ...own,
    scorecard,
    access: !isOpen(scorecard.status) ? 'locked' : elsewhere ? 'elsewhere' : 'editing',
    change,
    failure: failureOf(pending, scorecardId) ?? overlong,
    retry,
    takeOver,
  };
}

/** Resolves when the change is stored or has failed; which of them is in the workspace's state. */
async function store(scorecardId: string, change: ScorecardChange): Promise<void> {
  const { begin, succeed, drop, fail } = useWorkspaceStore.getState();
  const id = begin(scorecardId, change);
  const result = await recordChange(scorecardId, change);
  if (result.ok) succeed(id, result.value.changedAt);
  // a refusal by the domain (sealed meanwhile) is final; a failure of the storage can be tried again
  else if (result.error.code === 'locked' || result.error.code === 'no-scorecard') drop([id]);
  else fail(id, result.error.message);
}

/** A stored change is shown from the pending ones until the live query has it, so that nothing flickers in between. */
function dropLanded(stored: Scorecard): void {
  const { pending, drop } = useWorkspaceStore.getState();
  const read = pending.filter(
    (p) =>
      p.scorecardId === stored.id &&
      p.landed !== null &&
      (p.change.kind === 'focus'
        ? stored.focus === p.change.dimensionId || stored.changedAt > p.landed
        : stored.changedAt >= p.landed),
  );
  if (read.length > 0) drop(read.map((p) => p.id));
}

function withPending(stored: Scorecard, pending: readonly PendingChange[]): Scorecard {
  let shown = stored;
  for (const { change } of pending) {
    const applied = applyChange(shown, change, stored.changedAt);
    if (applied.ok) shown = applied.value;
  }
  return shown;
}

function useEditing(scorecardId: string) {
  const [elsewhere, setElsewhere] = useState(false);
  const lock = useRef<ReturnType<typeof openForEditing> | null>(null);
  useEffect(() => {
    const opened = openForEditing(scorecardId, {
      onChange: (state) => setElsewhere(state === 'elsewhere'),
      beforeRelease: flushTexts,
    });
    lock.current = opened;
    const letUpdatesGo = holdInterview();
    return () => {
      opened.close();
      letUpdatesGo();
    };
  }, [scorecardId]);
  const takeOver = useCallback(() => void lock.current?.takeOver(), []);
  return { elsewhere, takeOver };
}
