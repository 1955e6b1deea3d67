import { submittedCards } from './counted-scorecards.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import type { InvalidInput } from './foreign-input.ts';
import { floorToHundredths, fraction, fractionToRational, type Rational } from './rational.ts';
import { type InputRead, readInput, type RecommendationInput } from './recommendation-input.ts';
import { ok, type Result } from './result.ts';
import { alsoMatched, decide, type Label, type RuleId } from './rules.ts';
import { type Stability, stabilityOf } from './stability.ts';
import { type DimensionSummary, summaryOf, tallyCards } from './tally.ts';

export type { DimensionInput, RecommendationInput } from './recommendation-input.ts';
export type { InvalidInput } from './foreign-input.ts';
export { labelNames, type Label, type RuleId } from './rules.ts';

/** What the rules make of a panel. Rationals are exact and in lowest terms. Never stored as the truth: recomputed. */
export type Recommendation = {
  label: Label;
  /** The first rule that matches. */
  decidedBy: RuleId;
  /** The rules after it that match too, in their order; never EXCELLENT or MEETS. */
  alsoMatched: RuleId[];
  /** From 1 to 4; null where no weight is assessed. */
  composite: Rational | null;
  /** The composite rounded down to two decimals, "2.73"; null where the label is Insufficient evidence. */
  compositeShown: string | null;
  /** The assessed share of all weight, from 0 to 1; null where the weights sum to 0. */
  coverage: Rational | null;
  /** The share in conflict of the weight with two ratings or more, from 0 to 1; null where there is no such weight. */
  conflictShare: Rational | null;
  countedScorecards: number;
  /** True while a scorecard is owed. */
  provisional: boolean;
  /** Null where the label is Insufficient evidence or decided by RED_FLAG_UPHELD. */
  stability: Stability | null;
  /** By dimension id. */
  perDimension: Record<string, DimensionSummary>;
};

/**
 * The mechanical recommendation on a panel, by the rule set of "How a panel's ratings become a recommendation". Pure;
 * people decide, this only says what the ratings add up to. Nothing depends on the order of dimensions and scorecards
 * but the order in which they are listed.
 *
 * Never throws, whatever it is given. Invalid input (a rating outside 1, 2, 3, 4, NA or for an unknown dimension, a
 * duplicate dimension, a weight that is negative or not whole, an unknown status, the same interviewer and version
 * twice, an unknown or impossible policy, a wrong shape) is an error with the place and a sentence for a person.
 */
export function recommend(input: RecommendationInput): Result<Recommendation, InvalidInput> {
  const read = readInput(input);
  return read.ok ? ok(recommendOn(read.value)) : read;
}

function recommendOn(panel: InputRead): Recommendation {
  const { evidence, owed } = weigh(panel);
  const { tally, composite, totalWeight, assessedWeight, sharedWeight, conflictWeight } = evidence;
  const { id: decidedBy, label } = decide(evidence);
  const isChecked = label !== 'insufficient-evidence' && decidedBy !== 'RED_FLAG_UPHELD';
  const isShown = label !== 'insufficient-evidence' && composite !== null;
  return {
    label,
    decidedBy,
    alsoMatched: alsoMatched(evidence, decidedBy),
    composite: composite === null ? null : fractionToRational(composite),
    compositeShown: isShown ? floorToHundredths(composite) : null,
    coverage: shareOf(assessedWeight, totalWeight),
    conflictShare: shareOf(conflictWeight, sharedWeight),
    countedScorecards: tally.counted.length,
    provisional: owed.length > 0,
    stability: isChecked ? stabilityOf(evidence, label) : null,
    perDimension: summaries(evidence),
  };
}

/** Chooses the scorecards that count and tallies them: what the rules and their explanations look at. */
export function weigh(panel: InputRead): { evidence: Evidence; owed: number[] } {
  const { submitted, owed } = submittedCards(panel);
  const tally = tallyCards(submitted, panel.dimensions.length, panel.policy);
  const dimensions = panel.dimensions.map((dimension) => ({
    ...dimension,
    weight: BigInt(dimension.weight),
  }));
  return { evidence: evidenceOf(panel.policy, dimensions, tally), owed };
}

function shareOf(part: bigint, whole: bigint): Rational | null {
  return whole === 0n ? null : fractionToRational(fraction(part, whole));
}

/** Object.fromEntries defines each key as its own property, "__proto__" too. */
function summaries({ dimensions, tally }: Evidence): Record<string, DimensionSummary> {
  return Object.fromEntries(
    dimensions.flatMap(({ id }, index): [string, DimensionSummary][] => {
      const [counts, statistics] = [tally.counts[index], tally.statistics[index]];
      return counts && statistics ? [[id, summaryOf(counts, statistics)]] : [];
    }),
  );
}
