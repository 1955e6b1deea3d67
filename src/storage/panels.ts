import type { Candidate } from '#domain/candidate.ts';
import type { Panel } from '#domain/panel.ts';
import type { Scorecard, ScorecardStatus } from '#domain/scorecard.ts';
import { readLatest, readMany, readOne, readWhere } from './read.ts';
import { candidates, interviewers, panels, scorecards } from './record-types.ts';

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
export const latestPanels = 500;

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
