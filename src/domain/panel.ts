import * as z from 'zod/mini';
import { momentSchema, recordIdSchema } from './ids.ts';
import { fail, ok, type Result } from './result.ts';
import type { Scorecard } from './scorecard.ts';
import { reasonSchema } from './submission.ts';

/** The record of who opened the panel, when, and which versions it opened. */
export const revealSchema = z.strictObject({
  at: momentSchema,
  by: z.string(),
  /** Given where somebody still owed a scorecard; null where all were in. */
  earlyReason: z.nullable(z.string()),
  opened: z.array(z.strictObject({ scorecardId: recordIdSchema, version: z.int() })),
});

/** What the panel says about a red flag that an interviewer raised. */
export const rulingSchema = z.strictObject({
  scorecardId: recordIdSchema,
  signalId: z.string(),
  ruling: z.enum(['upheld', 'dismissed']),
  reason: z.string(),
  by: z.string(),
  at: momentSchema,
});

/** One candidate for one role, with everybody who interviews. */
export const panelSchema = z.strictObject({
  id: recordIdSchema,
  candidateId: recordIdSchema,
  roleId: z.string(),
  rubric: z.strictObject({ id: z.string(), version: z.int() }),
  sample: z.boolean(),
  reveal: z.nullable(revealSchema),
  /** All rulings ever made, oldest first; the latest one on a flag counts. */
  rulings: z.array(rulingSchema),
  createdAt: momentSchema,
});

export type Reveal = z.infer<typeof revealSchema>;
export type Ruling = z.infer<typeof rulingSchema>;
export type Panel = z.infer<typeof panelSchema>;

/** The scorecards that are still owed: neither sealed nor stood down from. A shadow is never waited for. */
export function owedScorecards<T extends Pick<Scorecard, 'status' | 'shadow'>>(
  scorecards: readonly T[],
): T[] {
  return scorecards.filter((s) => !s.shadow && (s.status === 'pending' || s.status === 'draft'));
}

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
  const parsed = reasonSchema.safeParse(ruling.reason);
  if (!parsed.success) return fail('no-reason', parsed.error.issues[0]?.message ?? 'Give a reason.');
  return ok({ ...panel, rulings: [...panel.rulings, { ...ruling, reason: parsed.data }] });
}

/** The ruling that counts for a flag, or null while it is open. */
export function rulingOn(panel: Panel, scorecardId: string, signalId: string): Ruling | null {
  return panel.rulings.findLast((r) => r.scorecardId === scorecardId && r.signalId === signalId) ?? null;
}
