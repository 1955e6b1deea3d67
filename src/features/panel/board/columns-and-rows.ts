import { levels, type Level, type Rating } from '#domain/rating.ts';
import type { Dimension } from '#domain/rubric.ts';
import type { Submission } from '#domain/submission.ts';
import type { FaceDown } from '#storage/panels.ts';

/** One interviewer's column. */
export type BoardColumn = {
  readonly card: FaceDown;
  /** The version that the board shows. */
  readonly shown: Submission;
  /** Every sealed version, oldest first. */
  readonly versions: readonly Submission[];
};

/** One dimension's row. Shadows are in none of its figures. */
export type BoardRow = {
  readonly dimension: Dimension;
  /** Numeric ratings of the counted scorecards, in the columns' order. */
  readonly ratings: readonly Level[];
  /** Levels between the lowest and the highest; null below two ratings. */
  readonly split: number | null;
  /** Rater pairs that are `gap` levels or more apart, of all pairs. */
  readonly apart: number;
  readonly pairs: number;
  readonly isWidest: boolean;
};

/** The columns of a reading: counted scorecards in the order they were assigned, and shadows apart. */
export function boardColumns(
  cards: readonly FaceDown[],
  shown: ReadonlyMap<string, Submission>,
  submissions: readonly Submission[],
): { counted: BoardColumn[]; shadows: BoardColumn[] } {
  const columns = cards.flatMap((card): BoardColumn[] => {
    const version = shown.get(card.id);
    if (version === undefined) return [];
    const versions = submissions.filter(({ scorecardId }) => scorecardId === card.id);
    return [{ card, shown: version, versions }];
  });
  return {
    counted: columns.filter(({ card }) => !card.shadow),
    shadows: columns.filter(({ card }) => card.shadow),
  };
}

/**
 * The rows in the rubric's order. At most one is the widest split, and only where two ratings are two levels apart or
 * more: one level is how careful people differ.
 * @param gap levels from which two ratings are apart, by the policy
 */
export function boardRows(
  dimensions: readonly Dimension[],
  counted: readonly BoardColumn[],
  gap: number,
): BoardRow[] {
  const rows = dimensions.map((dimension): BoardRow => {
    const ratings = counted
      .map(({ shown }) => shown.body.ratings[dimension.id])
      .filter((rating): rating is Level => typeof rating === 'number');
    const pairs = (ratings.length * (ratings.length - 1)) / 2;
    const apart = ratings.flatMap((a, index) =>
      ratings.slice(index + 1).filter((b) => Math.abs(a - b) >= gap),
    ).length;
    const split = ratings.length < 2 ? null : Math.max(...ratings) - Math.min(...ratings);
    return { dimension, ratings, split, apart, pairs, isWidest: false };
  });
  const widest = bySplit(rows)[0];
  return rows.map((row) => (row === widest && (row.split ?? 0) >= 2 ? { ...row, isWidest: true } : row));
}

/** Widest split first; among equals the larger share of pairs apart, then must-meet, then the rubric's order. */
export function bySplit(rows: readonly BoardRow[]): BoardRow[] {
  return rows.toSorted(
    (a, b) =>
      (b.split ?? -1) - (a.split ?? -1) ||
      b.apart * a.pairs - a.apart * b.pairs ||
      Number(b.dimension.mustMeet) - Number(a.dimension.mustMeet),
  );
}

/** How many of the ratings are at each level, lowest first. */
export function countByLevel(ratings: readonly Level[]): { level: Level; count: number }[] {
  return levels.map((level) => ({ level, count: ratings.filter((rating) => rating === level).length }));
}

/** A rating as the board says it: undefined is a dimension that the interviewer left alone. */
export type CellRating = Rating | undefined;

/** The rating in the version before the shown one where that differs, else null. */
export function amendedFrom(
  { shown, versions }: BoardColumn,
  dimensionId: string,
): { rating: CellRating } | null {
  const before = versions.findLast(({ version }) => version < shown.version);
  if (before === undefined) return null;
  const rating = before.body.ratings[dimensionId];
  return rating === shown.body.ratings[dimensionId] ? null : { rating };
}
