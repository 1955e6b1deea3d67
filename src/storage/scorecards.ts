import type { Candidate } from '#domain/candidate.ts';
import type { Note } from '#domain/note.ts';
import type { Panel } from '#domain/panel.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { applyChange, isOpen, type Scorecard, type ScorecardChange } from '#domain/scorecard.ts';
import type { Submission } from '#domain/submission.ts';
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

/** Orders notes by when they were taken. */
export function byTime(a: Note, b: Note): number {
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
