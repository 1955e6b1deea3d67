import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Label, Recommendation, RecommendationInput } from '#domain/recommendation.ts';
import type { Rating } from '#domain/rating.ts';
import type { ScorecardInput } from '#domain/scorecard-input.ts';
import { panels, runs, sortedFlips, valueOf } from './recommendation-panels.ts';

/** From low to high. Insufficient evidence is not on this scale. */
const heights: Label[] = ['not-recommended', 'mixed', 'meets-the-bar', 'excellent'];

const stranger = (interviewer: string, card: Partial<ScorecardInput>): ScorecardInput => ({
  interviewer,
  status: 'submitted',
  ratings: {},
  redFlags: [],
  ...card,
});

/** A panel with one numeric rating of a submitted scorecard, and the same with that rating one to three levels higher. */
const raised = fc
  .tuple(panels, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 3 }))
  .map(([input, which, where, by]): [RecommendationInput, RecommendationInput] | null => {
    const places = input.scorecards.flatMap((card, index) =>
      Object.entries(card.ratings).flatMap(([id, rating]) =>
        rating !== 'NA' && rating < 4 ? [{ index, id, rating }] : [],
      ),
    );
    const place = places[(which + where) % Math.max(1, places.length)];
    if (place === undefined) return null;
    const scorecards = input.scorecards.map((card, index) => {
      if (index !== place.index) return card;
      const entries = Object.entries(card.ratings).map(([id, rating]) => [
        id,
        id === place.id ? Math.min(4, place.rating + by) : rating,
      ]);
      return { ...card, ratings: Object.fromEntries(entries) as ScorecardInput['ratings'] };
    });
    return [input, { ...input, scorecards }];
  })
  .filter((pair) => pair !== null);

/** Lists in any order. */
function unordered(value: Recommendation): unknown {
  const { stability } = value;
  return {
    ...value,
    stability: stability && {
      tried: stability.tried,
      flips: sortedFlips(stability.flips),
      dependsOn: stability.dependsOn.toSorted(),
    },
  };
}

describe('what must always hold', { timeout: 60_000 }, () => {
  test('the order of scorecards and of dimensions changes nothing', () => {
    const shuffled = panels.chain((input) =>
      fc.tuple(
        fc.constant(input),
        fc.shuffledSubarray([...input.dimensions], { minLength: input.dimensions.length }),
        fc.shuffledSubarray([...input.scorecards], { minLength: input.scorecards.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([input, dimensions, scorecards]) => {
        const other = valueOf({ ...input, dimensions, scorecards });
        expect(unordered(other)).toEqual(unordered(valueOf(input)));
      }),
      runs,
    );
  });

  test('nor does multiplying every weight by the same whole number', () => {
    const factor = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 10 ** 13 }));
    fc.assert(
      fc.property(panels, factor, (input, by) => {
        const dimensions = input.dimensions.map((each) => ({ ...each, weight: each.weight * by }));
        expect(valueOf({ ...input, dimensions })).toEqual(valueOf(input));
      }),
      runs,
    );
  });

  test('adding a draft or a pending scorecard makes it provisional and changes nothing else', () => {
    const status = fc.constantFrom('draft' as const, 'pending' as const);
    fc.assert(
      fc.property(panels, status, fc.nat(), (input, owed, which) => {
        // By somebody new, or the next version of somebody who is there.
        const known = input.scorecards[which % (2 * input.scorecards.length + 1)];
        const card = stranger(known?.interviewer ?? 'somebody new', { status: owed, version: 99 });
        const id = input.dimensions[0]?.id ?? '';
        const rated = {
          ...card,
          ratings: Object.fromEntries([[id, 1 as const]]),
          redFlags: ['upheld' as const],
        };
        const value = valueOf({ ...input, scorecards: [...input.scorecards, rated] });
        expect(value).toEqual({ ...valueOf(input), provisional: true });
      }),
      runs,
    );
  });

  test('adding a submitted scorecard that is all NA, or a shadow, changes no label', () => {
    fc.assert(
      fc.property(panels, fc.boolean(), (input, shadow) => {
        const ratings = Object.fromEntries(
          input.dimensions.map(({ id }) => [id, shadow ? 1 : 'NA']),
        ) as ScorecardInput['ratings'];
        const added = stranger(
          'somebody new',
          shadow ? { shadow, ratings, redFlags: ['upheld'] } : { ratings },
        );
        const before = valueOf(input);
        const after = valueOf({ ...input, scorecards: [...input.scorecards, added] });
        expect(after.label).toBe(before.label);
        if (before.label !== 'insufficient-evidence' || shadow) expect(after).toEqual(before);
      }),
      runs,
    );
  });

  test('raising one rating never rejects, and lowers a label only through a conflict', () => {
    fc.assert(
      fc.property(raised, ([lower, higher]) => {
        const [before, after] = [valueOf(lower), valueOf(higher)];
        if (after.label === 'not-recommended') expect(before.label).toBe('not-recommended');
        if (before.label === 'insufficient-evidence') expect(after.label).toBe('insufficient-evidence');
        if (before.label === 'insufficient-evidence' || after.label === 'insufficient-evidence') return;
        if (heights.indexOf(after.label) < heights.indexOf(before.label)) {
          expect(after.decidedBy).toBe('PANEL_CONFLICT');
        }
      }),
      runs,
    );
  });

  test('one interviewer alone never rejects, upheld red flags aside', () => {
    const kind = panels.chain((input) =>
      fc.tuple(fc.constant(input), fc.constantFrom('nobody', ...input.scorecards.map((c) => c.interviewer))),
    );
    fc.assert(
      fc.property(kind, ([input, harsh]) => {
        const scorecards = input.scorecards.map((card): ScorecardInput => {
          const change = (rating: Rating): Rating => {
            if (rating === 'NA') return rating;
            return card.interviewer === harsh ? 1 : rating === 4 ? 4 : 3;
          };
          const changed = Object.entries(card.ratings).map(([id, rating]) => [id, change(rating)] as const);
          return { ...card, ratings: Object.fromEntries(changed) };
        });
        const value = valueOf({ ...input, scorecards });
        expect(value.label === 'not-recommended').toBe(value.decidedBy === 'RED_FLAG_UPHELD');
      }),
      runs,
    );
  });

  test('what is computed stays in its range', () => {
    fc.assert(
      fc.property(panels, (input) => {
        const value = valueOf(input);
        const { label, decidedBy, composite, compositeShown, coverage, conflictShare, stability } = value;
        const number = (r: typeof composite) => (r === null ? null : Number(r.num) / Number(r.den));
        expect(number(composite) ?? 1).toSatisfy((x: number) => x >= 1 && x <= 4);
        for (const share of [coverage, conflictShare]) {
          expect(number(share) ?? 0).toSatisfy((x: number) => x >= 0 && x <= 1);
        }
        if (label === 'insufficient-evidence') expect(compositeShown).toBeNull();
        else if (composite)
          expect(compositeShown).toBe((Math.floor((number(composite) ?? 0) * 100 + 1e-9) / 100).toFixed(2));
        const isChecked = label !== 'insufficient-evidence' && decidedBy !== 'RED_FLAG_UPHELD';
        expect(stability !== null).toBe(isChecked);
        expect(Object.keys(value.perDimension)).toHaveLength(input.dimensions.length);
      }),
      runs,
    );
  });

  test('the input is left as it was', () => {
    fc.assert(
      fc.property(panels, (input) => {
        const before = structuredClone(input);
        valueOf(input);
        expect(input).toEqual(before);
      }),
      runs,
    );
  });
});
