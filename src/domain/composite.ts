import type { Card } from './counted-scorecards.ts';
import { fraction, type Fraction } from './rational.ts';
import type { Statistics, Tally } from './tally.ts';

/**
 * The composite: the weighted mean of the dimensions' means, over those with a rating. Null where no weight is assessed.
 * C = sum(weight x sum / n) / sum(weight), over the common denominator of all n.
 */
export function compositeOf(
  parts: readonly Pick<Statistics, 'n' | 'sum'>[],
  dimensions: readonly { readonly weight: bigint }[],
): Fraction | null {
  const weightByN = new Map<number, { weight: bigint; points: bigint }>();
  for (let index = 0; index < parts.length; index += 1) {
    const { n, sum } = parts[index] ?? { n: 0, sum: 0 };
    const weight = dimensions[index]?.weight ?? 0n;
    if (n === 0 || weight === 0n) continue;
    const same = weightByN.get(n) ?? { weight: 0n, points: 0n };
    same.weight += weight;
    same.points += weight * BigInt(sum);
    weightByN.set(n, same);
  }
  let numerator = 0n;
  let denominator = 1n;
  let assessed = 0n;
  for (const [n, { weight, points }] of weightByN) {
    numerator = numerator * BigInt(n) + points * denominator;
    denominator *= BigInt(n);
    assessed += weight;
  }
  return assessed === 0n ? null : fraction(numerator, denominator * assessed);
}

/** The composite without one scorecard, without tallying anew. */
export function compositeWithout(
  tally: Tally,
  card: Card,
  dimensions: readonly { readonly weight: bigint }[],
): Fraction | null {
  const parts = tally.statistics.map(({ n, sum }, index) => {
    const level = card.levels[index] ?? 0;
    return { n: level === 0 ? n : n - 1, sum: sum - level };
  });
  return compositeOf(parts, dimensions);
}
