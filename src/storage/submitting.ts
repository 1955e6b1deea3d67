import { reasonSchema } from '#domain/reason.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { isOpen, type Scorecard } from '#domain/scorecard.ts';
import type { Submission } from '#domain/submission.ts';
import { beginAmendment, discardAmendment, submit } from '#domain/submitting.ts';
import { randomId } from '#platform/random-id.ts';
import { notes, scorecards, submissions } from './record-types.ts';
import { byTime } from './scorecards.ts';
import { write } from './write.ts';

/** Seals and locks a scorecard; the text left in its note input is kept as a draft. */
export async function submitScorecard(
  id: string,
  rubric: { id: string; version: number },
): Promise<Result<Submission>> {
  return await write([scorecards, notes, submissions], async (context) => {
    const scorecard = await context.get(scorecards, id);
    if (scorecard === undefined) return gone;
    const own = (await context.where(notes, 'scorecardId', id)).toSorted(byTime);
    const sealed = submit(scorecard, own, rubric, randomId(), Date.now());
    if (!sealed.ok) return sealed;
    await context.put(submissions, sealed.value.submission);
    await context.put(scorecards, sealed.value.scorecard);
    return ok(sealed.value.submission);
  });
}

/** Opens a submitted scorecard for its next version. */
export async function amendScorecard(id: string, reason: string): Promise<Result<Scorecard>> {
  return await write([scorecards], async (context) => {
    const scorecard = await context.get(scorecards, id);
    if (scorecard === undefined) return gone;
    const amended = beginAmendment(scorecard, reason, Date.now());
    if (amended.ok) await context.put(scorecards, amended.value);
    return amended;
  });
}

/** Drops an amendment: the working copy and its notes are again those of the latest sealed version. */
export async function discardScorecardAmendment(id: string): Promise<Result<Scorecard>> {
  return await write([scorecards, notes, submissions], async (context) => {
    const scorecard = await context.get(scorecards, id);
    if (scorecard === undefined) return gone;
    const sealed = await context.where(submissions, 'scorecardId', id);
    const latest = sealed.toSorted((a, b) => b.version - a.version)[0];
    if (latest === undefined) return fail('not-submitted', 'There is no sealed version to go back to.');
    const discarded = discardAmendment(scorecard, latest, Date.now());
    if (!discarded.ok) return discarded;
    for (const note of await context.where(notes, 'scorecardId', id)) await context.remove(notes, note.id);
    for (const note of latest.notes) await context.put(notes, note);
    await context.put(scorecards, discarded.value);
    return discarded;
  });
}

/** The interviewer stands down, with a reason. What they wrote stays with them and is never counted. */
export async function recuseScorecard(id: string, reason: string): Promise<Result<Scorecard>> {
  return await write([scorecards], async (context) => {
    const scorecard = await context.get(scorecards, id);
    if (scorecard === undefined) return gone;
    if (scorecard.versions > 0 || !isOpen(scorecard.status)) {
      return fail('locked', 'Only a scorecard that is not submitted yet can be stood down from.');
    }
    const parsed = reasonSchema.safeParse(reason);
    if (!parsed.success) return fail('no-reason', parsed.error.issues[0]?.message ?? 'Give a reason.');
    const recused: Scorecard = {
      ...scorecard,
      status: 'recused',
      reason: parsed.data,
      changedAt: Date.now(),
    };
    await context.put(scorecards, recused);
    return ok(recused);
  });
}

const gone = fail('no-scorecard', 'This scorecard is no longer on this laptop.');
