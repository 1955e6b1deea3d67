import type { Candidate } from '#domain/candidate.ts';
import type { Interviewer } from '#domain/interviewer.ts';
import type { Note } from '#domain/note.ts';
import type { Panel } from '#domain/panel.ts';
import { ok, type Result } from '#domain/result.ts';
import type { SamplePanel } from '#domain/sample.ts';
import type { Scorecard } from '#domain/scorecard.ts';
import { submit } from '#domain/submitting.ts';
import { randomId } from '#platform/random-id.ts';
import { erasePanelIn } from './erasing.ts';
import { readAll } from './read.ts';
import { candidates, drafts, interviewers, notes, panels, scorecards, submissions } from './record-types.ts';
import { write } from './write.ts';

const everything = [candidates, interviewers, panels, scorecards, notes, submissions, drafts];
const minute = 60_000;

/** Fills in the sample panel: everybody has submitted, nothing is revealed. All of it is marked as a sample. */
export async function addSamplePanel(sample: SamplePanel): Promise<Result<{ panelId: string }>> {
  return await write(everything, async (context) => {
    const now = Date.now();
    const candidate: Candidate = {
      id: randomId(),
      name: sample.candidateName,
      sample: true,
      createdAt: now,
    };
    const panel: Panel = {
      id: randomId(),
      candidateId: candidate.id,
      roleId: sample.roleId,
      rubric: sample.rubric,
      sample: true,
      reveal: null,
      rulings: [],
      createdAt: now,
    };
    await context.put(candidates, candidate);
    await context.put(panels, panel);
    for (const [index, card] of sample.scorecards.entries()) {
      const submittedAt = now - card.submittedMinutesAgo * minute;
      const begunAt = submittedAt - 65 * minute;
      const interviewer: Interviewer = {
        id: randomId(),
        name: card.interviewer,
        sample: true,
        createdAt: now,
      };
      const draft: Scorecard = {
        id: randomId(),
        panelId: panel.id,
        candidateId: candidate.id,
        interviewerId: interviewer.id,
        shadow: card.shadow,
        status: 'draft',
        body: {
          ratings: card.ratings,
          rationales: card.rationales,
          observed: Object.fromEntries(card.observed.map((id) => [id, submittedAt])),
          takeaways: card.takeaways,
          overallImpression: card.overallImpression,
        },
        focus: null,
        versions: 0,
        reason: null,
        createdAt: now + index,
        changedAt: submittedAt,
      };
      const taken: Note[] = card.notes.map(({ minute: at, ...note }) => ({
        ...note,
        id: randomId(),
        scorecardId: draft.id,
        at: begunAt + at * minute,
      }));
      const sealed = submit(draft, taken, sample.rubric, randomId(), submittedAt);
      if (!sealed.ok) return sealed;
      await context.put(interviewers, interviewer);
      await context.put(scorecards, sealed.value.scorecard);
      await context.put(submissions, sealed.value.submission);
      for (const note of taken) await context.put(notes, note);
    }
    return ok({ panelId: panel.id });
  });
}

/** Removes every trace of the sample, however much was done with it. */
export async function removeSample(): Promise<Result<null>> {
  const samplePanels = (await readAll(panels)).filter((panel) => panel.sample);
  const people = (await readAll(interviewers)).filter((interviewer) => interviewer.sample);
  return await write(everything, async (context) => {
    for (const panel of samplePanels) await erasePanelIn(context, panel.id);
    for (const person of people) await context.remove(interviewers, person.id);
    return ok(null);
  });
}
