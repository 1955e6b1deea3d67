import { ok, type Result } from '#domain/result.ts';
import { candidates, drafts, notes, panels, scorecards, submissions } from './record-types.ts';
import { write, type WriteContext } from './write.ts';

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
