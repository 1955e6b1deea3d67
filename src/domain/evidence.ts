import { compositeOf, compositeWithout } from './composite.ts';
import type { Policy } from './policy.ts';
import { type Fraction, isLess, type Rational, rationalToFraction } from './rational.ts';
import type { DimensionInput } from './recommendation-input.ts';
import type { RedFlagState } from './scorecard-input.ts';
import type { Statistics, Tally } from './tally.ts';

/** A dimension with its weight as exact arithmetic takes it. It may differ from the rubric's in a stability check. */
export type WeighedDimension = Omit<DimensionInput, 'weight'> & { readonly weight: bigint };

/** Everything that the rules look at. */
export type Evidence = {
  readonly policy: Policy;
  readonly dimensions: readonly WeighedDimension[];
  readonly tally: Tally;
  readonly totalWeight: bigint;
  /** Of the dimensions with a rating. */
  readonly assessedWeight: bigint;
  /** Of the dimensions with two ratings or more. */
  readonly sharedWeight: bigint;
  readonly conflictWeight: bigint;
  /** Null where no weight is assessed. */
  readonly composite: Fraction | null;
};

/** Puts a tally and weights together. Dimensions are in the order of the tally's. */
export function evidenceOf(policy: Policy, dimensions: readonly WeighedDimension[], tally: Tally): Evidence {
  const weightWhere = (test: (statistics: Statistics) => boolean) =>
    dimensions.reduce((sum, { weight }, index) => {
      const statistics = tally.statistics[index];
      return statistics !== undefined && test(statistics) ? sum + weight : sum;
    }, 0n);
  return {
    policy,
    dimensions,
    tally,
    totalWeight: weightWhere(() => true),
    assessedWeight: weightWhere(({ n }) => n > 0),
    sharedWeight: weightWhere(({ n }) => n > 1),
    conflictWeight: weightWhere(({ conflict }) => conflict),
    composite: compositeOf(tally.statistics, dimensions),
  };
}

/** A question about one dimension. */
export type DimensionTest = (
  statistics: Statistics,
  dimension: Pick<WeighedDimension, 'weight' | 'mustMeet'>,
  policy: Policy,
) => boolean;

/** A must-meet dimension that enough people rated, with more low ratings than others by the margin. */
export const isFailed: DimensionTest = ({ n, low, ok }, { mustMeet }, policy) =>
  mustMeet && n >= policy.minimumMustMeetRatings && low - ok >= policy.failMargin;

/** A must-meet dimension that too few people rated. */
export const isThin: DimensionTest = ({ n }, { mustMeet }, policy) =>
  mustMeet && n < policy.minimumMustMeetRatings;

/** A must-meet dimension without a majority at the bar, or with too many 1s. */
export const isSplit: DimensionTest = ({ n, low, ok, ones }, { mustMeet }, policy) =>
  mustMeet && n > 0 && (ok <= low || isShareOf(ones, n, policy.onesShare));

/** A dimension with weight where too many ratings are 1. */
export const isOnFloor: DimensionTest = ({ n, ones }, { weight }, policy) =>
  weight > 0n && n > 0 && isShareOf(ones, n, policy.floorShare);

/** A dimension with weight and more low ratings than others. */
export const isShort: DimensionTest = ({ low, ok }, { weight }) => weight > 0n && low > ok;

/** A rated dimension that keeps a panel from Excellent. */
export const isNotCarried: DimensionTest = ({ n, low, ok }, { weight, mustMeet }) =>
  n > 0 && (weight > 0n || mustMeet) && ok <= low;

/** The places of the dimensions for which a test holds, in their order. */
export function dimensionsWhere({ policy, dimensions, tally }: Evidence, test: DimensionTest): number[] {
  const places: number[] = [];
  for (let index = 0; index < dimensions.length; index += 1) {
    const [dimension, statistics] = [dimensions[index], tally.statistics[index]];
    if (dimension && statistics && test(statistics, dimension, policy)) places.push(index);
  }
  return places;
}

/** The weight of the dimensions at these places. */
export function weightAt({ dimensions }: Evidence, places: readonly number[]): bigint {
  return places.reduce((sum, index) => sum + (dimensions[index]?.weight ?? 0n), 0n);
}

/** True where a part is at least this share of the whole, exactly; false of an empty whole. */
export function isShare(part: bigint, whole: bigint, share: Rational): boolean {
  return whole > 0n && part * BigInt(share.den) >= whole * BigInt(share.num);
}

function isShareOf(part: number, whole: number, share: Policy['onesShare']): boolean {
  return part * share.den >= whole * share.num;
}

/** True where there is a composite and it is under the threshold. */
export function isUnder(composite: Fraction | null, threshold: Rational): boolean {
  return composite !== null && isLess(composite, rationalToFraction(threshold));
}

/** True where the composite is low, and stays low without each counted interviewer; undefined counts as not low. */
export function isLowWithoutAnyOne({ composite, dimensions, tally, policy }: Evidence): boolean {
  const threshold = policy.notRecommendedBelow;
  return (
    isUnder(composite, threshold) &&
    tally.counted.every((card) => isUnder(compositeWithout(tally, card, dimensions), threshold))
  );
}

/** True where a scorecard that speaks for its interviewer carries a flag in this state. */
export function hasFlag({ tally }: Evidence, state: RedFlagState): boolean {
  return tally.submitted.some(({ redFlags }) => redFlags.includes(state));
}
