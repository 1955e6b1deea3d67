import type { Candidate } from '#domain/candidate.ts';
import { revealPanel, ruleOnFlag, type Panel, type Ruling } from '#domain/panel.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Scorecard, ScorecardStatus } from '#domain/scorecard.ts';
import type { Submission } from '#domain/submission.ts';
import { readLatest, readMany, readOne, readWhere } from './read.ts';
import { candidates, drafts, interviewers, notes, panels, scorecards, submissions } from './record-types.ts';
import { write, type WriteContext } from './write.ts';

/** What everybody may know about a scorecard before the reveal: whose it is and how far, and nothing of what it says. */
export type FaceDown = {
  id: string;
  interviewerId: string;
  interviewer: string;
  status: ScorecardStatus;
  shadow: boolean;
  versions: number;
};

export type PanelOverview = { panel: Panel; candidate: Candidate; scorecards: FaceDown[] };

/** How many panels the home screen lists. */
export const latestPanels = 60;

/** The latest panels of this device with names and status only, newest first. */
export async function readOverviews(): Promise<PanelOverview[]> {
  return await overviewsOf(await readLatest(panels, 'createdAt', latestPanels));
}

/** One panel with names and status only; undefined where it is not on this device. */
export async function readOverview(panelId: string): Promise<PanelOverview | undefined> {
  const panel = await readOne(panels, panelId);
  if (panel === undefined) return undefined;
  return (await overviewsOf([panel]))[0];
}

async function overviewsOf(list: readonly Panel[]): Promise<PanelOverview[]> {
  const cards = await readWhere(
    scorecards,
    'panelId',
    list.map((p) => p.id),
  );
  const people = await readMany(candidates, [...new Set(list.map((p) => p.candidateId))]);
  const scorers = await readMany(interviewers, [...new Set(cards.map((c) => c.interviewerId))]);
  const candidateById = new Map(people.map((c) => [c.id, c]));
  const nameById = new Map(scorers.map((i) => [i.id, i.name]));
  return list.flatMap((panel) => {
    const candidate = candidateById.get(panel.candidateId);
    if (candidate === undefined) return [];
    const own = cards.filter((c) => c.panelId === panel.id).toSorted((a, b) => a.createdAt - b.createdAt);
    return [
      { panel, candidate, scorecards: own.map((c) => faceDown(c, nameById.get(c.interviewerId) ?? '')) },
    ];
  });
}

/** A scorecard's cover, with where it belongs. */
export type FaceDownCard = FaceDown & { panelId: string; roleId: string };

/** The cover of one scorecard, null where it is not on this device. Reads nothing of what the scorecard says into it. */
export async function readFaceDown(scorecardId: string): Promise<FaceDownCard | null> {
  const card = await readOne(scorecards, scorecardId);
  if (card === undefined) return null;
  const [panel, interviewer] = await Promise.all([
    readOne(panels, card.panelId),
    readOne(interviewers, card.interviewerId),
  ]);
  if (panel === undefined) return null;
  return { ...faceDown(card, interviewer?.name ?? ''), panelId: panel.id, roleId: panel.roleId };
}

function faceDown(card: Scorecard, interviewer: string): FaceDown {
  const { id, interviewerId, status, shadow, versions } = card;
  return { id, interviewerId, interviewer, status, shadow, versions };
}

/** What the reveal opened: every sealed version of every scorecard of the panel, by interviewer. Null before the reveal. */
export async function readRevealed(panelId: string): Promise<Submission[] | null> {
  const panel = await readOne(panels, panelId);
  if (panel === undefined || panel.reveal === null) return null;
  const sealed = await readWhere(submissions, 'panelId', [panelId]);
  return sealed.toSorted((a, b) => a.version - b.version);
}

/** Reveals a panel; see the domain's `revealPanel` for what is refused. */
export async function reveal(panelId: string, by: string, reason: string): Promise<Result<Panel>> {
  return await write([panels, scorecards], async (context) => {
    const panel = await context.get(panels, panelId);
    if (panel === undefined) return gone;
    const cards = await context.where(scorecards, 'panelId', panelId);
    const revealed = revealPanel(panel, cards, { by, reason, now: Date.now() });
    if (revealed.ok) await context.put(panels, revealed.value);
    return revealed;
  });
}

/** Upholds or dismisses a red flag of a revealed panel. */
export async function rule(panelId: string, ruling: Omit<Ruling, 'at'>): Promise<Result<Panel>> {
  return await write([panels], async (context) => {
    const panel = await context.get(panels, panelId);
    if (panel === undefined) return gone;
    const ruled = ruleOnFlag(panel, { ...ruling, at: Date.now() });
    if (ruled.ok) await context.put(panels, ruled.value);
    return ruled;
  });
}

/** Erases a candidate with everything that was written about them on this device. */
export async function erasePanel(panelId: string): Promise<Result<null>> {
  const everything = [panels, candidates, scorecards, notes, submissions, drafts];
  return await write(
    everything,
    async (context) => {
      await erasePanelIn(context, panelId);
      return ok(null);
    },
    { erase: true },
  );
}

/** The same inside a transaction over candidates, panels, scorecards, notes, submissions and drafts. */
export async function erasePanelIn(context: WriteContext, panelId: string): Promise<void> {
  const panel = await context.get(panels, panelId);
  if (panel === undefined) return;
  for (const card of await context.where(scorecards, 'panelId', panelId)) {
    for (const note of await context.where(notes, 'scorecardId', card.id))
      await context.remove(notes, note.id);
    await context.remove(drafts, card.id);
    await context.remove(scorecards, card.id);
  }
  for (const sealed of await context.where(submissions, 'panelId', panelId)) {
    await context.remove(submissions, sealed.id);
  }
  await context.remove(panels, panelId);
  const others = await context.where(panels, 'candidateId', panel.candidateId);
  if (others.length === 0) await context.remove(candidates, panel.candidateId);
}

const gone = fail('no-panel', 'This candidate is no longer on this laptop.');
