import * as z from 'zod/mini';
import { describe, type InvalidInput, isPlainObject, own, refuse } from './foreign-input.ts';
import { fractionToRational, rationalToFraction, textToRational } from './rational.ts';
import { ok, type Result } from './result.ts';

const shareText = 'must be a fraction above 0 and at most 1, such as "7/10"';
const compositeText = 'must be a fraction from 1 to 4, such as "9/4"';
const barText =
  'must be a fraction from 1 to 3, such as "9/4": a panel that rates everything at the bar is never rejected';
const countText = 'must be a whole number from 1 to 1000';
const gapText = 'must be 1, 2 or 3 levels';
const marginText = 'must be a whole number from 2 to 1000: a rejection rests on at least two interviewers';

const share = fractionSchema(shareText, (num, den) => num > 0 && num <= den);
const composite = fractionSchema(compositeText, (num, den) => num >= den && num <= 4 * den);
const belowBar = fractionSchema(barText, (num, den) => num >= den && num <= 3 * den);
const count = wholeSchema(countText, 1, 1000);

/**
 * The thresholds of the rules: the product's own policy, not findings from the literature. Kept inside a rubric and
 * shown wherever a label is shown. Values that would break what always holds (one person who rejects, a label on no
 * evidence, thresholds in the wrong order) are refused.
 */
export const policySchema = z
  .strictObject({
    /** Counted scorecards that a label needs. 1 for a declared single interviewer. */
    minimumScorecards: count,
    /** Numeric ratings that every must-meet dimension needs. 1 for a declared single-rated panel. */
    minimumMustMeetRatings: count,
    /** The least share of all weight that is assessed. */
    minimumCoverage: share,
    /** The least share of all weight that is assessed, for Excellent. */
    excellentCoverage: share,
    /** Composites under it are low, on the scale from 1 to 4. */
    notRecommendedBelow: belowBar,
    /** The least composite for Meets the bar. */
    meetsFrom: composite,
    /** The least composite for Excellent. */
    excellentFrom: composite,
    /** Levels between two ratings from which they are apart. */
    conflictGap: wholeSchema(gapText, 1, 3),
    /** The least share of rater pairs apart that makes a conflict. */
    conflictPairShare: share,
    /** The least share of weight in conflict that calls for a debrief. */
    conflictWeightShare: share,
    /** How many more low ratings than others fail a must-meet dimension. */
    failMargin: wholeSchema(marginText, 2, 1000),
    /** The least share of 1s that splits the panel on a must-meet dimension. */
    onesShare: share,
    /** The least share of 1s that puts any dimension on the floor. */
    floorShare: share,
    /** The least share of assessed weight that falls short and calls for a debrief. */
    shortWeightShare: share,
  })
  .check((ctx) => {
    for (const [lower, upper] of ordered) {
      const [a, b] = [ctx.value[lower], ctx.value[upper]];
      if (a.num * b.den > b.num * a.den) {
        const message = `must be at least as high as ${lower}`;
        ctx.issues.push({ code: 'custom', message, path: [upper], input: b });
      }
    }
  });

export type Policy = z.infer<typeof policySchema>;

type Threshold = Policy['minimumCoverage'];

/** Any part of a policy; a fraction also as text, "7/10". What is left out has its default. */
export type PolicyInput = {
  readonly [Key in keyof Policy]?:
    (Policy[Key] extends number ? number : Readonly<Threshold> | string) | undefined;
};

const ordered = [
  ['notRecommendedBelow', 'meetsFrom'],
  ['meetsFrom', 'excellentFrom'],
] as const;

/** The policy where a rubric says nothing else. */
export const defaultPolicy: Policy = {
  minimumScorecards: 2,
  minimumMustMeetRatings: 2,
  minimumCoverage: { num: 7, den: 10 },
  excellentCoverage: { num: 17, den: 20 },
  notRecommendedBelow: { num: 9, den: 4 },
  meetsFrom: { num: 11, den: 4 },
  excellentFrom: { num: 7, den: 2 },
  conflictGap: 2,
  conflictPairShare: { num: 1, den: 3 },
  conflictWeightShare: { num: 3, den: 10 },
  failMargin: 2,
  onesShare: { num: 1, den: 4 },
  floorShare: { num: 1, den: 2 },
  shortWeightShare: { num: 1, den: 3 },
};

/**
 * Completes a partial policy with the defaults; fractions may be "7/10" or { num, den } and come back in lowest terms.
 * Undefined gives the defaults. Refuses unknown names, so that a misspelt threshold is never silently ignored, and
 * every value that the schema refuses.
 */
export function readPolicy(given: unknown): Result<Policy, InvalidInput> {
  if (given === undefined) return ok(defaultPolicy);
  if (!isPlainObject(given)) {
    return refuse(['policy'], `The policy must be an object with thresholds, not ${describe(given)}.`);
  }
  const merged = new Map<string, unknown>(Object.entries(defaultPolicy));
  for (const key of Reflect.ownKeys(given)) {
    if (typeof key !== 'string' || !merged.has(key)) {
      const name = describe(typeof key === 'string' ? key : String(key));
      return refuse(['policy', String(key)], `The policy has no threshold ${name}. Check its spelling.`);
    }
    const value = own(given, key);
    if (value !== undefined) merged.set(key, plainThreshold(value));
  }
  const parsed = policySchema.safeParse(Object.fromEntries(merged));
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  const key = String(issue?.path[0]);
  return refuse(['policy', key], `The policy's ${key} ${issue?.message ?? 'is invalid'}.`);
}

/** Copies a threshold: text to a fraction, a fraction to lowest terms; anything else is left for the schema to refuse. */
function plainThreshold(value: unknown): unknown {
  if (typeof value === 'string') return textToRational(value) ?? value;
  if (!isPlainObject(value) || Reflect.ownKeys(value).length !== 2)
    return typeof value === 'number' ? value : null;
  const [num, den] = [own(value, 'num'), own(value, 'den')];
  const isFraction = Number.isSafeInteger(num) && Number.isSafeInteger(den) && Number(den) > 0;
  return isFraction ? fractionToRational(rationalToFraction({ num: Number(num), den: Number(den) })) : null;
}

/** Parts up to a million: cross products of two thresholds stay exact in a double. */
function fractionSchema(text: string, holds: (num: number, den: number) => boolean) {
  const part = z.int(text).check(z.minimum(0, text), z.maximum(1_000_000, text));
  return z
    .strictObject({ num: part, den: part }, text)
    .check(z.refine(({ num, den }) => den > 0 && holds(num, den), text));
}

function wholeSchema(text: string, least: number, most: number) {
  return z.int(text).check(z.minimum(least, text), z.maximum(most, text));
}
