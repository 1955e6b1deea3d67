import { owedScorecards, type Panel, type Ruling } from './panel.ts';
import { reasonSchema } from './reason.ts';
import { fail, ok, type Result } from './result.ts';
import type { Scorecard } from './scorecard.ts';

/**
 * Opens a panel once: records who, when, and the sealed versions as they stand.
 * Refuses a panel without a sealed scorecard, and an early reveal without a reason.
 */
export function revealPanel(
  panel: Panel,
  scorecards: readonly Scorecard[],
  reveal: { by: string; reason: string; now: number },
): Result<Panel> {
  if (panel.reveal !== null) return fail('revealed', 'This panel is already revealed.');
  const sealed = scorecards.filter(
    (s) => s.versions > 0 && s.status !== 'withdrawn' && s.status !== 'recused',
  );
  if (sealed.length === 0) {
    return fail('nothing-sealed', 'There is nothing to reveal yet: no scorecard is submitted.');
  }
  if (reveal.by.trim() === '') return fail('nobody', 'Say who reveals the panel: it is kept in the record.');
  let earlyReason: string | null = null;
  if (owedScorecards(scorecards).length > 0) {
    const parsed = reasonSchema.safeParse(reveal.reason);
    if (!parsed.success) return fail('no-reason', parsed.error.issues[0]?.message ?? 'Give a reason.');
    earlyReason = parsed.data;
  }
  const opened = sealed.map((s) => ({ scorecardId: s.id, version: s.versions }));
  return ok({ ...panel, reveal: { at: reveal.now, by: reveal.by.trim(), earlyReason, opened } });
}

/** Upholds or dismisses a red flag, with a reason. Refused before the reveal. */
export function ruleOnFlag(panel: Panel, ruling: Ruling): Result<Panel> {
  if (panel.reveal === null) return fail('not-revealed', 'Red flags are ruled on after the reveal.');
  if (ruling.by.trim() === '') return fail('nobody', 'Say who rules on it: it is kept in the record.');
  const parsed = reasonSchema.safeParse(ruling.reason);
  if (!parsed.success) return fail('no-reason', parsed.error.issues[0]?.message ?? 'Give a reason.');
  return ok({ ...panel, rulings: [...panel.rulings, { ...ruling, reason: parsed.data }] });
}

/** The ruling that counts for a flag, or null while it is open. */
export function rulingOn(panel: Panel, scorecardId: string, signalId: string): Ruling | null {
  return panel.rulings.findLast((r) => r.scorecardId === scorecardId && r.signalId === signalId) ?? null;
}
