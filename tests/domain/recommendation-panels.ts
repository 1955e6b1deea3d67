import * as fc from 'fast-check';
import {
  type DimensionInput,
  recommend,
  type Recommendation,
  type RecommendationInput,
} from '#domain/recommendation.ts';
import type { Rating } from '#domain/rating.ts';
import type { ScorecardInput } from '#domain/scorecard-input.ts';

/** Ids that trip code up: keys of prototypes, keys that look like indexes, the words of checks. */
const ids = ['A', 'B', 'C', '__proto__', 'constructor', 'toString', '7', 'without A', 'Datenqualität', 'x y'];
const people = ['r1', 'r2', 'r3', 'r4', 'r5', '__proto__', 'hasOwnProperty', '0'];

const weightStyles = [
  fc.constant(fc.constant(1)),
  fc.constant(fc.integer({ min: 0, max: 20 })),
  fc.constant(fc.constantFrom(5, 10, 15, 20)),
  fc.constant(fc.constantFrom(0, 1, 1)),
] as const;

const dimensionsOf = fc
  .tuple(fc.shuffledSubarray(ids, { minLength: 1, maxLength: 8 }), fc.oneof(...weightStyles))
  .chain(([chosen, weight]) =>
    fc.tuple(
      ...chosen.map((id) =>
        fc.record({ id: fc.constant(id), weight, mustMeet: fc.nat(3).map((n) => n === 0) }),
      ),
    ),
  );

/** Levels around a candidate's own: strong ones are rated 3 and 4, weak ones 1 and 2, most in between. */
const candidateLevels: readonly (readonly Rating[])[] = [
  [1, 1, 2, 2, 2, 3],
  [1, 2, 2, 3, 3],
  [2, 3, 3, 3, 4],
  [3, 3, 3, 4],
  [3, 4, 4, 4, 4],
  [1, 2, 3, 4],
  [1, 4],
];

function ratingsOf(dimensions: readonly DimensionInput[], levels: readonly Rating[]) {
  const rating = fc.constantFrom<Rating>(...levels, ...levels, 'NA');
  const all = fc.tuple(...dimensions.map(({ id }) => fc.tuple(fc.constant(id), rating)));
  // A focus panel's interviewer covers some dimensions only; a few assess nothing.
  const focus = all.chain((entries) => fc.subarray(entries));
  const nothing = fc.constant(dimensions.map(({ id }): [string, Rating] => [id, 'NA']));
  return fc
    .oneof({ weight: 5, arbitrary: all }, { weight: 4, arbitrary: focus }, { weight: 1, arbitrary: nothing })
    .map((entries): Record<string, Rating> => Object.fromEntries(entries));
}

const redFlags: fc.Arbitrary<ScorecardInput['redFlags']> = fc.oneof(
  { weight: 12, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom('open', 'dismissed'), { maxLength: 2 }) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom('open', 'upheld', 'dismissed'), { maxLength: 2 }) },
);

const status: fc.Arbitrary<ScorecardInput['status']> = fc.oneof(
  { weight: 12, arbitrary: fc.constant('submitted' as const) },
  { weight: 3, arbitrary: fc.constantFrom('pending', 'draft', 'recused', 'withdrawn') },
);

function scorecardsOf(dimensions: readonly DimensionInput[], levels: readonly Rating[]) {
  const version = fc.oneof(
    { weight: 4, arbitrary: fc.constant([undefined]) },
    { weight: 1, arbitrary: fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 3 }) },
  ) as fc.Arbitrary<(number | undefined)[]>;
  const perPerson = (interviewer: string) =>
    version.chain((versions) =>
      fc.tuple(
        ...versions.map((each) =>
          fc
            .record({ status, ratings: ratingsOf(dimensions, levels), redFlags, shadow: fc.nat(9) })
            .map(({ shadow, ...card }): ScorecardInput => ({
              interviewer,
              ...card,
              ...(each === undefined ? {} : { version: each }),
              ...(shadow === 0 ? { shadow: true } : {}),
            })),
        ),
      ),
    );
  return fc
    .oneof(
      { weight: 1, arbitrary: fc.shuffledSubarray(people, { maxLength: 6 }) },
      { weight: 6, arbitrary: fc.shuffledSubarray(people, { minLength: 3, maxLength: 6 }) },
    )
    .chain((chosen) => fc.tuple(...chosen.map(perPerson)))
    .chain((cards) => fc.shuffledSubarray(cards.flat(), { minLength: cards.flat().length }));
}

const policy: fc.Arbitrary<RecommendationInput['policy']> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(undefined) },
  {
    weight: 1,
    arbitrary: fc.record({
      minimumScorecards: fc.constantFrom(1, 2, 3),
      minimumMustMeetRatings: fc.constantFrom(1, 2, 3),
    }),
  },
);

/**
 * Panels as they happen: strong and weak candidates, focus panels, drafts, shadows, people who stood down, amendments,
 * red flags, zero weights, declared single-rated panels.
 */
export const panels: fc.Arbitrary<RecommendationInput> = fc
  .tuple(dimensionsOf, fc.constantFrom(...candidateLevels), policy)
  .chain(([dimensions, levels, chosen]) =>
    scorecardsOf(dimensions, levels).map((scorecards) => ({
      dimensions,
      scorecards,
      ...(chosen === undefined ? {} : { policy: chosen }),
    })),
  );

/** How often each property is tried. */
export const runs = { numRuns: 3000 };

/** Seven dimensions, A and B must be met: the rubric of the worked cases. */
export const sevenDimensions: readonly DimensionInput[] = [
  { id: 'A', weight: 20, mustMeet: true },
  { id: 'B', weight: 20, mustMeet: true },
  { id: 'C', weight: 15, mustMeet: false },
  { id: 'D', weight: 15, mustMeet: false },
  { id: 'E', weight: 10, mustMeet: false },
  { id: 'F', weight: 10, mustMeet: false },
  { id: 'G', weight: 10, mustMeet: false },
];

/**
 * Submitted scorecards of r1, r2 and so on, written as columns: { A: '2234' } is A rated 2, 2, 3 and 4. A dot is not
 * assessed, a space is left out.
 */
export function cardsOf(columns: Readonly<Record<string, string>>): ScorecardInput[] {
  const count = Math.max(0, ...Object.values(columns).map(({ length }) => length));
  return Array.from({ length: count }, (_, index) => ({
    interviewer: `r${index + 1}`,
    status: 'submitted',
    ratings: Object.fromEntries(
      Object.entries(columns).flatMap(([id, column]): [string, Rating][] => {
        const mark = column[index] ?? ' ';
        return mark === ' ' ? [] : [[id, mark === '.' ? 'NA' : (Number(mark) as Rating)]];
      }),
    ),
    redFlags: [],
  }));
}

/** A result as the case file writes it: rationals as "41/15", everything else as JSON keeps it. */
export function asWritten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asWritten);
  if (typeof value !== 'object' || value === null) return value;
  if ('num' in value && 'den' in value) return `${String(value.num)}/${String(value.den)}`;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, asWritten(part)]));
}

/** The value of a valid input. */
export function valueOf(input: RecommendationInput): Recommendation {
  const result = recommend(input);
  if (!result.ok) throw new Error(`${result.error.path.join('.')}: ${result.error.message}`);
  return result.value;
}

/** Flips by what changes, for comparing without regard to their order. */
export function sortedFlips<T extends readonly [what: string, label: string]>(flips: readonly T[]): T[] {
  return flips.toSorted(([a], [b]) => (a < b ? -1 : 1));
}
