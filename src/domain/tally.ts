import type { Card } from './counted-scorecards.ts';
import type { Policy } from './policy.ts';
import { fraction, fractionToRational, type Rational } from './rational.ts';
import type { Level } from './rating.ts';

/** How many ratings of 1, 2, 3 and 4 a dimension has. */
export type LevelCounts = readonly [number, number, number, number];

/** The statistics of one dimension. The mean is sum / n. */
export type Statistics = {
  readonly n: number;
  readonly sum: number;
  /** Ratings of 1 or 2. */
  readonly low: number;
  /** Ratings of 3 or 4. */
  readonly ok: number;
  /** Ratings of 1. */
  readonly ones: number;
  /** Enough rater pairs are enough levels apart; false with fewer than two ratings. */
  readonly conflict: boolean;
};

/** A set of scorecards, tallied: all that the rules need apart from the weights. */
export type Tally = {
  /** Submitted, latest, not a shadow's. Those that assess nothing are here too: they show that somebody handed in. */
  readonly submitted: readonly Card[];
  /** Those of `submitted` with at least one numeric rating. */
  readonly counted: readonly Card[];
  /** By dimension. */
  readonly counts: readonly LevelCounts[];
  readonly statistics: readonly Statistics[];
};

/** Tallies scorecards over `dimensions` many dimensions. */
export function tallyCards(submitted: readonly Card[], dimensions: number, policy: Policy): Tally {
  const counted = submitted.filter(({ levels }) => levels.some((level) => level !== 0));
  const counts = Array.from({ length: dimensions }, (): [number, number, number, number] => [0, 0, 0, 0]);
  for (const { levels } of counted) {
    for (const [index, counter] of counts.entries()) {
      const level = levels[index];
      if (level) counter[place(level)] += 1;
    }
  }
  return { submitted, counted, counts, statistics: counts.map((each) => statisticsOf(each, policy)) };
}

/** The tally without one of its scorecards, from the counts: only dimensions that it rates are computed again. */
export function leaveOut(tally: Tally, card: Card, policy: Policy): Tally {
  const counts = [...tally.counts];
  const statistics = [...tally.statistics];
  for (const [index, before] of tally.counts.entries()) {
    const level = card.levels[index];
    if (!level) continue;
    const after: [number, number, number, number] = [...before];
    after[place(level)] -= 1;
    counts[index] = after;
    statistics[index] = statisticsOf(after, policy);
  }
  return {
    submitted: tally.submitted.filter((each) => each !== card),
    counted: tally.counted.filter((each) => each !== card),
    counts,
    statistics,
  };
}

function place(level: Level): 0 | 1 | 2 | 3 {
  return (level - 1) as 0 | 1 | 2 | 3;
}

function statisticsOf(counts: LevelCounts, policy: Policy): Statistics {
  const [ones, twos, threes, fours] = counts;
  const low = ones + twos;
  const ok = threes + fours;
  const n = low + ok;
  let apart = 0;
  for (const [lower, a] of counts.entries()) {
    for (const b of counts.slice(lower + policy.conflictGap)) apart += a * b;
  }
  const pairs = (n * (n - 1)) / 2;
  const { num, den } = policy.conflictPairShare;
  const conflict = n >= 2 && apart * den >= pairs * num;
  return { n, sum: ones + 2 * twos + 3 * threes + 4 * fours, low, ok, ones, conflict };
}

/** A dimension as the result shows it: rationals in lowest terms, null without a rating. */
export type DimensionSummary = {
  n: number;
  mean: Rational | null;
  /** For display only: the middle rating, or the mean of the two in the middle. */
  median: Rational | null;
  /** Highest less lowest level. */
  range: number | null;
  conflict: boolean;
  low: number;
  ok: number;
  ones: number;
};

/** Sums one dimension up. */
export function summaryOf(counts: LevelCounts, statistics: Statistics): DimensionSummary {
  const { n, sum, low, ok, ones, conflict } = statistics;
  if (n === 0) return { n, mean: null, median: null, range: null, conflict, low, ok, ones };
  const levelAt = (rank: number) => {
    let seen = 0;
    return 1 + counts.findIndex((count) => (seen += count) > rank);
  };
  const middle = levelAt(Math.floor((n - 1) / 2)) + levelAt(Math.floor(n / 2));
  return {
    n,
    mean: fractionToRational(fraction(BigInt(sum), BigInt(n))),
    median: fractionToRational(fraction(BigInt(middle), 2n)),
    range: levelAt(n - 1) - levelAt(0),
    conflict,
    low,
    ok,
    ones,
  };
}
