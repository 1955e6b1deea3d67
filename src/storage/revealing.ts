import type { Panel, Ruling } from '#domain/panel.ts';
import { fail, type Result } from '#domain/result.ts';
import { revealPanel, ruleOnFlag } from '#domain/revealing.ts';
import type { Submission } from '#domain/submission.ts';
import { readOne, readWhere } from './read.ts';
import { panels, scorecards, submissions } from './record-types.ts';
import { write } from './write.ts';

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

const gone = fail('no-panel', 'This candidate is no longer on this laptop.');
