import type { Note } from './note.ts';
import { reasonSchema } from './reason.ts';
import { fail, ok, type Result } from './result.ts';
import { isOpen, type Scorecard } from './scorecard.ts';
import type { Submission } from './submission.ts';

/**
 * Seals what stands on an open scorecard as its next version and locks it.
 * `id` and `now` (milliseconds) come from the caller. Refuses a scorecard that is not open.
 */
export function submit(
  scorecard: Scorecard,
  notes: readonly Note[],
  rubric: { id: string; version: number },
  id: string,
  now: number,
): Result<{ scorecard: Scorecard; submission: Submission }> {
  if (!isOpen(scorecard.status)) {
    return fail('locked', 'This scorecard is already submitted.');
  }
  const version = scorecard.versions + 1;
  const amended = scorecard.status === 'amending';
  const submission: Submission = {
    id,
    scorecardId: scorecard.id,
    panelId: scorecard.panelId,
    version,
    rubric: { id: rubric.id, version: rubric.version },
    submittedAt: now,
    reason: amended ? scorecard.reason : null,
    body: scorecard.body,
    notes: [...notes],
  };
  return ok({
    scorecard: { ...scorecard, status: 'submitted', versions: version, reason: null, changedAt: now },
    submission,
  });
}

/** Opens a submitted scorecard for a new version. The sealed ones stay; the reason goes into the new one. */
export function beginAmendment(scorecard: Scorecard, reason: string, now: number): Result<Scorecard> {
  if (scorecard.status !== 'submitted') {
    return fail('not-submitted', 'Only a submitted scorecard can be amended.');
  }
  const parsed = reasonSchema.safeParse(reason);
  if (!parsed.success) return fail('no-reason', parsed.error.issues[0]?.message ?? 'Give a reason.');
  return ok({ ...scorecard, status: 'amending', reason: parsed.data, changedAt: now });
}

/** Drops an amendment that was begun: the scorecard is again what its latest sealed version says. */
export function discardAmendment(scorecard: Scorecard, latest: Submission, now: number): Result<Scorecard> {
  if (scorecard.status !== 'amending') {
    return fail('not-amending', 'There is no amendment to discard.');
  }
  return ok({ ...scorecard, status: 'submitted', reason: null, body: latest.body, changedAt: now });
}
