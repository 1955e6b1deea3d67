import type { Candidate } from '#domain/candidate.ts';
import { isSameName, nameSchema } from '#domain/ids.ts';
import type { Interviewer } from '#domain/interviewer.ts';
import type { Panel } from '#domain/panel.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { emptyBody, type Scorecard } from '#domain/scorecard.ts';
import { randomId } from '#platform/random-id.ts';
import { readAll, readWhere } from './read.ts';
import { candidates, interviewers, panels, scorecards } from './record-types.ts';
import { write, type WriteContext } from './write.ts';

/** What *New interview* asks for. */
export type NewInterview = {
  candidateName: string;
  interviewerName: string;
  roleId: string;
  rubric: { id: string; version: number };
  /** The panel to join, or null for a new candidate. */
  panelId: string | null;
  shadow: boolean;
};

/**
 * Starts an interview: a candidate with a panel where there is none yet, the interviewer, and a pending scorecard.
 * An interviewer who already has a scorecard in that panel is given that one.
 */
export async function startInterview(
  input: NewInterview,
): Promise<Result<{ scorecardId: string; panelId: string; interviewerId: string }>> {
  const name = nameSchema.safeParse(input.interviewerName);
  if (!name.success) return fail('no-interviewer', 'Enter the interviewer’s name.');
  const known = await readAll(interviewers);
  return await write([candidates, interviewers, panels, scorecards], async (context) => {
    const now = Date.now();
    const panel = await panelFor(context, input, now);
    if (!panel.ok) return panel;
    const sample = panel.value.sample;
    const interviewer: Interviewer = known.find(
      (i) => i.sample === sample && isSameName(i.name, name.data),
    ) ?? {
      id: randomId(),
      name: name.data,
      sample,
      createdAt: now,
    };
    await context.put(interviewers, interviewer);
    const theirs = await context.where(scorecards, 'panelId', panel.value.id);
    const existing = theirs.find((s) => s.interviewerId === interviewer.id);
    const scorecard: Scorecard = existing ?? {
      id: randomId(),
      panelId: panel.value.id,
      candidateId: panel.value.candidateId,
      interviewerId: interviewer.id,
      shadow: input.shadow,
      status: 'pending',
      body: emptyBody(),
      focus: null,
      versions: 0,
      reason: null,
      createdAt: now,
      changedAt: now,
    };
    if (existing === undefined) await context.put(scorecards, scorecard);
    return ok({ scorecardId: scorecard.id, panelId: panel.value.id, interviewerId: interviewer.id });
  });
}

async function panelFor(context: WriteContext, input: NewInterview, now: number): Promise<Result<Panel>> {
  if (input.panelId !== null) {
    const panel = await context.get(panels, input.panelId);
    return panel === undefined
      ? fail('no-panel', 'This candidate is no longer on this laptop. Start a new interview.')
      : ok(panel);
  }
  const name = nameSchema.safeParse(input.candidateName);
  if (!name.success) return fail('no-candidate', 'Enter the candidate’s name or a code.');
  const candidate: Candidate = {
    id: randomId(),
    name: name.data,
    sample: false,
    createdAt: now,
  };
  const panel: Panel = {
    id: randomId(),
    candidateId: candidate.id,
    roleId: input.roleId,
    rubric: input.rubric,
    sample: false,
    reveal: null,
    rulings: [],
    createdAt: now,
  };
  await context.put(candidates, candidate);
  await context.put(panels, panel);
  return ok(panel);
}

/** The panels on this device whose candidate has that name, for the role. Sample panels never answer. */
export async function panelsOfName(name: string, roleId: string): Promise<Panel[]> {
  const people = (await readAll(candidates)).filter((c) => !c.sample && isSameName(c.name, name));
  if (people.length === 0) return [];
  const found = await readWhere(
    panels,
    'candidateId',
    people.map((c) => c.id),
  );
  return found.filter((panel) => panel.roleId === roleId);
}

/** Everybody who has scored on this device, by name; without the sample's. */
export async function knownInterviewers(): Promise<Interviewer[]> {
  const all = await readAll(interviewers);
  return all.filter((i) => !i.sample).toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}
