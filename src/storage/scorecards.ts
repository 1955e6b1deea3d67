import type { Candidate } from '#domain/candidate.ts';
import type { Note } from '#domain/note.ts';
import type { Panel } from '#domain/panel.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { applyChange, isOpen, type Scorecard, type ScorecardChange } from '#domain/scorecard.ts';
import {
  beginAmendment,
  discardAmendment,
  reasonSchema,
  submit,
  type Submission,
} from '#domain/submission.ts';
import { readOne, readWhere } from './read.ts';
import { candidates, drafts, interviewers, notes, panels, scorecards, submissions } from './record-types.ts';
import { write } from './write.ts';

/** Everything its author sees of a scorecard. */
export type OwnScorecard = {
  scorecard: Scorecard;
  interviewer: string;
  candidate: Candidate;
  panel: Panel;
  /** Oldest first. */
  notes: Note[];
  /** The sealed versions, oldest first. */
  submissions: Submission[];
};

/** A scorecard with its notes and sealed versions, for its author; null where it is not on this device. */
export async function readScorecard(id: string): Promise<OwnScorecard | null> {
  const scorecard = await readOne(scorecards, id);
  if (scorecard === undefined) return null;
  const [candidate, panel, interviewer, ownNotes, sealed] = await Promise.all([
    readOne(candidates, scorecard.candidateId),
    readOne(panels, scorecard.panelId),
    readOne(interviewers, scorecard.interviewerId),
    readWhere(notes, 'scorecardId', [id]),
    readWhere(submissions, 'scorecardId', [id]),
  ]);
  if (candidate === undefined || panel === undefined) return null;
  return {
    scorecard,
    interviewer: interviewer?.name ?? '',
    candidate,
    panel,
    notes: ownNotes.toSorted(byTime),
    submissions: sealed.toSorted((a, b) => a.version - b.version),
  };
}

function byTime(a: Note, b: Note): number {
  return a.at - b.at || a.id.localeCompare(b.id);
}

/** Records one change of an open scorecard. */
export async function recordChange(id: string, change: ScorecardChange): Promise<Result<Scorecard>> {
  return await write([scorecards], async (context) => {
    const scorecard = await context.get(scorecards, id);
    if (scorecard === undefined) return gone;
    const changed = applyChange(scorecard, change, Date.now());
    if (changed.ok) await context.put(scorecards, changed.value);
    return changed;
  });
}

/** Seals and locks a scorecard; the text left in its note input is kept as a draft. */
export async function submitScorecard(
  id: string,
  rubric: { id: string; version: number },
): Promise<Result<Submission>> {
  return await write([scorecards, notes, submissions], async (context) => {
    const scorecard = await context.get(scorecards, id);
    if (scorecard === undefined) return gone;
    const own = (await context.where(notes, 'scorecardId', id)).toSorted(byTime);
    const sealed = submit(scorecard, own, rubric, crypto.randomUUID(), Date.now());
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

/** Adds a note, or changes it where the id is known, and clears the note input in the same transaction. */
export async function saveNotes(
  scorecardId: string,
  changed: readonly Note[],
  clearInput: boolean,
): Promise<Result<null>> {
  return await write([scorecards, notes, drafts], async (context) => {
    const scorecard = await context.get(scorecards, scorecardId);
    if (scorecard === undefined) return gone;
    if (!isOpen(scorecard.status)) return locked;
    if (scorecard.status === 'pending') await context.put(scorecards, { ...scorecard, status: 'draft' });
    for (const note of changed) await context.put(notes, note);
    if (clearInput) await context.remove(drafts, scorecardId);
    return ok(null);
  });
}

/** Takes a note out. Its dimensions read "unsupported" again where nothing else supports them. */
export async function removeNote(scorecardId: string, noteId: string): Promise<Result<null>> {
  return await write([scorecards, notes], async (context) => {
    const scorecard = await context.get(scorecards, scorecardId);
    if (scorecard === undefined) return gone;
    if (!isOpen(scorecard.status)) return locked;
    await context.remove(notes, noteId);
    return ok(null);
  });
}

const gone = fail('no-scorecard', 'This scorecard is no longer on this laptop.');
const locked = fail(
  'locked',
  'This scorecard is submitted and locked. To change it, press Amend and give a reason.',
);
