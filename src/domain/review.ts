import type { Note } from './note.ts';
import type { Dimension } from './rubric.ts';
import type { ScorecardBody } from './scorecard.ts';

/** What a look over a scorecard finds before it is submitted. Dimension lists are in the rubric's order. */
export type Review = {
  /** Neither rated nor marked as not assessed. */
  missing: Dimension[];
  /** Rated on the scale without a note tied to it. */
  unsupported: Dimension[];
  /** At least three dimensions rated, all alike. */
  straightLined: boolean;
  /** Something was marked, and nothing was assessed. */
  nothingAssessed: boolean;
  overallMissing: boolean;
};

/** The notes that are evidence for a dimension, in the order they were taken. */
export function evidenceFor(notes: readonly Note[], dimensionId: string): Note[] {
  return notes.filter((note) => note.dimensionIds.includes(dimensionId));
}

/** True where a dimension has a rating on the scale and no note is tied to it. */
export function isUnsupported(body: ScorecardBody, notes: readonly Note[], dimensionId: string): boolean {
  const rating = body.ratings[dimensionId];
  return typeof rating === 'number' && !notes.some((note) => note.dimensionIds.includes(dimensionId));
}

/** Looks a scorecard over. Finds things to mention; never forbids anything. */
export function reviewScorecard(
  dimensions: readonly Dimension[],
  body: ScorecardBody,
  notes: readonly Note[],
): Review {
  const given = dimensions.map((d) => body.ratings[d.id]).filter((rating) => rating !== undefined);
  const numeric = given.filter((rating) => rating !== 'NA');
  return {
    missing: dimensions.filter((d) => body.ratings[d.id] === undefined),
    unsupported: dimensions.filter((d) => isUnsupported(body, notes, d.id)),
    straightLined: numeric.length >= 3 && new Set(numeric).size === 1,
    nothingAssessed: given.length > 0 && numeric.length === 0,
    overallMissing: body.overallImpression === null,
  };
}
