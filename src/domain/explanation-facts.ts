import type { Card } from './counted-scorecards.ts';
import { dimensionsWhere, type DimensionTest, type Evidence } from './evidence.ts';
import { type Part, type Segment, strong } from './explanation-words.ts';
import { type Recommendation, weigh } from './recommendation.ts';
import { type DimensionInput, readInput, type RecommendationInput } from './recommendation-input.ts';
import type { RedFlagState, ScorecardInput } from './scorecard-input.ts';

/** A dimension with the title that people know it by. */
type NamedDimension = DimensionInput & { readonly title: string };

/** A scorecard with its interviewer's name, and the titles of its red flags in the order of `redFlags`. */
export type NamedScorecard = ScorecardInput & {
  readonly name: string;
  readonly redFlagTitles?: readonly string[] | undefined;
};

/**
 * The input of `recommend` with names, and what it returned: `{ ...input, recommendation }`. The names may stay in the
 * input when it is given to `recommend`, which does not look at them.
 */
export type PanelFacts = Omit<RecommendationInput, 'dimensions' | 'scorecards'> & {
  readonly dimensions: readonly NamedDimension[];
  readonly scorecards: readonly NamedScorecard[];
  readonly recommendation: Recommendation;
};

/** The facts as the texts need them. */
export type ReadFacts = {
  readonly recommendation: Recommendation;
  readonly evidence: Evidence;
  /** The titles of these dimensions, strong. */
  readonly titles: (places: readonly number[]) => Segment[];
  /** Where a test holds. */
  readonly places: (test: DimensionTest) => number[];
  /** The interviewers of these scorecards, strong. */
  readonly people: (cards: readonly Pick<Card, 'index'>[]) => Segment[];
  /** Who owes a scorecard and has no counted one yet, once each, strong. */
  readonly owing: Segment[];
  /** The red flags in this state, each with who raised it. */
  readonly flags: (state: RedFlagState) => Part[];
};

/** Reads facts; null where the input is one that `recommend` refuses, for which there is nothing to explain. */
export function readFacts(facts: PanelFacts): ReadFacts | null {
  const read = readInput(facts);
  if (!read.ok) return null;
  const { evidence, owed } = weigh(read.value);
  const person = (index: number) => strong(facts.scorecards[index]?.name ?? '');
  const counted = new Set(evidence.tally.counted.map(({ interviewer }) => interviewer));
  const owing = new Map<string, Segment>();
  for (const index of owed) {
    const interviewer = facts.scorecards[index]?.interviewer ?? '';
    if (!counted.has(interviewer)) owing.set(interviewer, person(index));
  }
  return {
    recommendation: facts.recommendation,
    evidence,
    titles: (places) => places.map((index) => strong(facts.dimensions[index]?.title ?? '')),
    places: (test) => dimensionsWhere(evidence, test),
    people: (cards) => cards.map(({ index }) => person(index)),
    owing: [...owing.values()],
    flags: (state) =>
      evidence.tally.submitted.flatMap(({ index, redFlags }) =>
        redFlags.flatMap((flag, at): Part[] => {
          if (flag !== state) return [];
          const title = facts.scorecards[index]?.redFlagTitles?.[at];
          return [
            title === undefined
              ? ['one raised by ', person(index)]
              : [strong(title), ' (', person(index), ')'],
          ];
        }),
      ),
  };
}
