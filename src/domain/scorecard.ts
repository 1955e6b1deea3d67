import * as z from 'zod/mini';
import { momentSchema, recordIdSchema } from './ids.ts';
import { ratingSchema } from './rating.ts';
import { fail, ok, type Result } from './result.ts';

/** The most characters of a rationale, and of the key takeaways. */
export const textLimit = 10_000;

export const overallImpressionSchema = z.enum(['strong-no', 'no', 'yes', 'strong-yes']);

/** What an interviewer would do, asked last. Never enters the composite. */
export type OverallImpression = z.infer<typeof overallImpressionSchema>;

export const overallImpressionNames: Readonly<Record<OverallImpression, string>> = {
  'strong-no': 'Strong no',
  no: 'No',
  yes: 'Yes',
  'strong-yes': 'Strong yes',
};

/**
 * `pending`: assigned, not begun. `draft`: being written. `submitted`: sealed and locked. `amending`: sealed, with a new
 * version in the making. `recused`: the interviewer stood down. `withdrawn`: taken back by the panel.
 */
export const scorecardStatusSchema = z.enum([
  'pending',
  'draft',
  'submitted',
  'amending',
  'recused',
  'withdrawn',
]);

export type ScorecardStatus = z.infer<typeof scorecardStatusSchema>;

/** What an interviewer says about a candidate; sealed as it stands when it is submitted. */
export const scorecardBodySchema = z.strictObject({
  ratings: z.record(z.string(), ratingSchema),
  rationales: z.record(z.string(), z.string().check(z.maxLength(textLimit))),
  /** Signals ticked as observed, by id, with the moment of the tick. */
  observed: z.record(z.string(), momentSchema),
  takeaways: z.string().check(z.maxLength(textLimit)),
  overallImpression: z.nullable(overallImpressionSchema),
});

/** One interviewer's scorecard for one candidate: the working copy, mutable until it is submitted. */
export const scorecardSchema = z.strictObject({
  id: recordIdSchema,
  panelId: recordIdSchema,
  candidateId: recordIdSchema,
  interviewerId: recordIdSchema,
  /** A trainee's: kept and compared, never counted. */
  shadow: z.boolean(),
  status: scorecardStatusSchema,
  body: scorecardBodySchema,
  /** The dimension that was open last: where the interviewer comes back to. */
  focus: z.nullable(z.string()),
  /** How many versions are sealed. */
  versions: z.int().check(z.nonnegative()),
  /** Why it is being amended, or why the interviewer stood down. */
  reason: z.nullable(z.string()),
  createdAt: momentSchema,
  changedAt: momentSchema,
});

export type ScorecardBody = z.infer<typeof scorecardBodySchema>;
export type Scorecard = z.infer<typeof scorecardSchema>;

/** One thing an interviewer does to a scorecard. */
export type ScorecardChange =
  | { kind: 'rate'; dimensionId: string; rating: z.infer<typeof ratingSchema> | null }
  | { kind: 'rationale'; dimensionId: string; text: string }
  | { kind: 'observe'; signalId: string; observed: boolean }
  | { kind: 'takeaways'; text: string }
  | { kind: 'overall'; impression: OverallImpression | null }
  | { kind: 'focus'; dimensionId: string };

/** A scorecard with nothing on it. */
export function emptyBody(): ScorecardBody {
  return { ratings: {}, rationales: {}, observed: {}, takeaways: '', overallImpression: null };
}

/** True while its author may change it. */
export function isOpen(status: ScorecardStatus): boolean {
  return status === 'pending' || status === 'draft' || status === 'amending';
}

/** Two changes with the same target replace each other: only the later one matters. */
export function changeTarget(change: ScorecardChange): string {
  switch (change.kind) {
    case 'rate':
    case 'rationale':
      return `${change.kind}:${change.dimensionId}`;
    case 'observe':
      return `observe:${change.signalId}`;
    default:
      return change.kind;
  }
}

/**
 * Applies one change. Pure: `now` is the caller's clock in milliseconds.
 * Refuses a scorecard that is not open, and texts over the limit; the scorecard given stays as it was.
 */
export function applyChange(scorecard: Scorecard, change: ScorecardChange, now: number): Result<Scorecard> {
  if (change.kind === 'focus') return ok({ ...scorecard, focus: change.dimensionId });
  if (!isOpen(scorecard.status)) {
    return fail(
      'locked',
      'This scorecard is submitted and locked. To change it, press Amend and give a reason.',
    );
  }
  const text = 'text' in change ? change.text : '';
  if (text.length > textLimit) {
    return fail(
      'too-long',
      `This text has ${text.length} characters; ${textLimit} fit. Shorten it: nothing you typed is lost.`,
    );
  }
  const body = changeBody(scorecard.body, change, now);
  const status = scorecard.status === 'pending' ? 'draft' : scorecard.status;
  return ok({ ...scorecard, body, status, changedAt: now });
}

function changeBody(
  body: ScorecardBody,
  change: Exclude<ScorecardChange, { kind: 'focus' }>,
  now: number,
): ScorecardBody {
  switch (change.kind) {
    case 'rate':
      return { ...body, ratings: withEntry(body.ratings, change.dimensionId, change.rating) };
    case 'rationale':
      return { ...body, rationales: withEntry(body.rationales, change.dimensionId, change.text || null) };
    case 'observe':
      return { ...body, observed: withEntry(body.observed, change.signalId, change.observed ? now : null) };
    case 'takeaways':
      return { ...body, takeaways: change.text };
    case 'overall':
      return { ...body, overallImpression: change.impression };
  }
}

function withEntry<T>(entries: Record<string, T>, key: string, value: T | null): Record<string, T> {
  const { [key]: _, ...others } = entries;
  return value === null ? others : { ...others, [key]: value };
}
