import { createContext, use } from 'react';
import type { Role } from '#domain/role.ts';
import type { Submission } from '#domain/submission.ts';
import { identity } from '#storage/identity.ts';
import { knownInterviewers } from '#storage/interviews.ts';
import { useLive, useObservable } from '#storage/live.ts';
import { readOverview, type PanelOverview } from '#storage/panels.ts';
import { readRevealed } from '#storage/revealing.ts';

/** What the page reads: names and status, and what the reveal opened; `sealed` is null before the reveal. */
export type PanelRead = { overview: PanelOverview; sealed: Submission[] | null };

/** Reads a panel for its page; null where it is not on this device. */
export async function readPanel(panelId: string): Promise<PanelRead | null> {
  const overview = await readOverview(panelId);
  if (overview === undefined) return null;
  return { overview, sealed: await readRevealed(panelId) };
}

/** The name of whoever sits here, for "by" fields; empty where nobody said. Undefined until it is known. */
export function useYourName({ scorecards }: PanelOverview): string | undefined {
  const you = useObservable(identity);
  const known = useLive(knownInterviewers, []);
  const here = scorecards.find((card) => card.interviewerId === you);
  if (here !== undefined) return here.interviewer;
  return known === undefined ? undefined : (known.find(({ id }) => id === you)?.name ?? '');
}

/** The panel that is on screen, for the parts of its page. */
export type PanelOnScreen = { overview: PanelOverview; role: Role; yourName: string };

export const PanelContext = createContext<PanelOnScreen | null>(null);

/** The panel that is on screen. Only for parts of the panel page. */
export function usePanel(): PanelOnScreen {
  const panel = use(PanelContext);
  if (panel === null) throw new Error('usePanel outside the panel page');
  return panel;
}
