import * as z from 'zod/mini';
import { momentSchema, recordIdSchema } from './ids.ts';
import type { Scorecard } from './scorecard.ts';

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

export type Ruling = z.infer<typeof rulingSchema>;
export type Panel = z.infer<typeof panelSchema>;

/** The scorecards that are still owed: neither sealed nor stood down from. A shadow is never waited for. */
export function owedScorecards<T extends Pick<Scorecard, 'status' | 'shadow'>>(
  scorecards: readonly T[],
): T[] {
  return scorecards.filter((s) => !s.shadow && (s.status === 'pending' || s.status === 'draft'));
}
