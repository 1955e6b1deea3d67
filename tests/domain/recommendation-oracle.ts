import type { Label, RecommendationInput } from '#domain/recommendation.ts';
import type { ScorecardInput } from '#domain/scorecard-input.ts';
import { sortedFlips } from './recommendation-panels.ts';

/**
 * The rules once more, written from the rule set's wording alone and without a thought for speed: everything is computed anew
 * from the list of ratings, pairs are enumerated, fractions are [numerator, denominator] of bigint, stability rewrites
 * the input and starts over.
 */
type Ratio = [bigint, bigint];

const add = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d + c * b, b * d];
const less = ([a, b]: Ratio, [c, d]: Ratio) => a * d < c * b;
const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));
const text = ([a, b]: Ratio) => `${a / divisor(a, b)}/${b / divisor(a, b)}`;

export function oracleInput({ dimensions, scorecards, policy }: RecommendationInput) {
  const least = { cards: policy?.minimumScorecards ?? 2, ratings: policy?.minimumMustMeetRatings ?? 2 };
  return { dimensions, scorecards, least };
}

type OracleInput = ReturnType<typeof oracleInput>;

/** Every interviewer's word: the last of what is not a draft, if it is submitted. */
function speaking(scorecards: readonly ScorecardInput[]): ScorecardInput[] {
  const real = scorecards.filter((card) => card.shadow !== true);
  return real.filter((card) => {
    if (card.status !== 'submitted') return false;
    const own = real.filter((other) => other.interviewer === card.interviewer);
    return own.every(
      (other) =>
        other.status === 'draft' || other.status === 'pending' || (other.version ?? 0) <= (card.version ?? 0),
    );
  });
}

function numbersFor(cards: readonly ScorecardInput[], id: string): number[] {
  return cards
    .map((card) => (Object.hasOwn(card.ratings, id) ? card.ratings[id] : undefined))
    .filter((rating) => typeof rating === 'number')
    .toSorted((a, b) => a - b);
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

function compositeOf(input: OracleInput, cards: readonly ScorecardInput[]): Ratio | null {
  let total: Ratio = [0n, 1n];
  let weight = 0n;
  for (const dimension of input.dimensions) {
    const numbers = numbersFor(cards, dimension.id);
    if (numbers.length === 0) continue;
    total = add(total, [BigInt(dimension.weight) * BigInt(sum(numbers)), BigInt(numbers.length)]);
    weight += BigInt(dimension.weight);
  }
  return weight === 0n ? null : [total[0], total[1] * weight];
}

function isConflict(numbers: readonly number[]): boolean {
  let pairs = 0;
  let apart = 0;
  for (const [at, a] of numbers.entries()) {
    for (const b of numbers.slice(at + 1)) {
      pairs += 1;
      if (Math.abs(a - b) >= 2) apart += 1;
    }
  }
  return pairs > 0 && 3 * apart >= pairs;
}

/** The label, the rules that match in their order, and what they are computed from. */
export function oracle(input: OracleInput) {
  const cards = speaking(input.scorecards);
  const rated = cards.filter((card) => Object.values(card.ratings).some((rating) => rating !== 'NA'));
  const facts = input.dimensions.map((dimension) => {
    const numbers = numbersFor(cards, dimension.id);
    const low = numbers.filter((x) => x < 3).length;
    const ones = numbers.filter((x) => x === 1).length;
    return { ...dimension, n: numbers.length, numbers, low, ok: numbers.length - low, ones };
  });
  const weigh = (some: typeof facts) => some.reduce((a, { weight }) => a + BigInt(weight), 0n);
  const all = weigh(facts);
  const assessed = weigh(facts.filter(({ n }) => n >= 1));
  const shared = weigh(facts.filter(({ n }) => n >= 2));
  const conflict = weigh(facts.filter(({ numbers }) => isConflict(numbers)));
  const short = weigh(facts.filter(({ low, ok }) => low > ok));
  const c = compositeOf(input, cards);
  const flags = cards.flatMap(({ redFlags }) => redFlags);
  const musts = facts.filter(({ mustMeet }) => mustMeet);
  const isLow = (other: Ratio | null) => other !== null && less(other, [9n, 4n]);
  const without = (who: string) => cards.filter(({ interviewer }) => interviewer !== who);

  const matched: string[] = [];
  const rule = (id: string, test: boolean) => test && matched.push(id);
  rule('RED_FLAG_UPHELD', flags.includes('upheld'));
  rule('NO_WEIGHTS', all === 0n);
  rule('NO_CARDS', cards.length === 0);
  rule('ALL_NOT_ASSESSED', cards.length > 0 && rated.length === 0);
  rule('TOO_FEW_CARDS', rated.length > 0 && rated.length < input.least.cards);
  rule(
    'CRITICAL_FAIL',
    musts.some(({ n, low, ok }) => n >= input.least.ratings && low >= ok + 2),
  );
  rule(
    'CRITICAL_THIN',
    musts.some(({ n }) => n < input.least.ratings),
  );
  rule('LOW_COVERAGE', assessed * 10n < all * 7n);
  rule('COMPOSITE_LOW', isLow(c) && rated.every((r) => isLow(compositeOf(input, without(r.interviewer)))));
  rule(
    'CRITICAL_SPLIT',
    musts.some(({ n, ok, low, ones }) => n > 0 && (ok <= low || 4 * ones >= n)),
  );
  rule('RED_FLAG_OPEN', flags.includes('open'));
  rule('PANEL_CONFLICT', shared > 0n && conflict * 10n >= shared * 3n);
  rule(
    'DIMENSION_FLOOR',
    facts.some(({ n, ones, weight }) => weight > 0 && n > 0 && 2 * ones >= n),
  );
  rule('DIMENSIONS_SHORT', assessed > 0n && short * 3n >= assessed);
  rule('COMPOSITE_MID', c !== null && less(c, [11n, 4n]));
  const weighty = facts.filter(({ n, weight, mustMeet }) => n > 0 && (weight > 0 || mustMeet));
  const isExcellent =
    c !== null &&
    !less(c, [7n, 2n]) &&
    assessed * 20n >= all * 17n &&
    weighty.every(({ ok, low }) => ok > low);
  const decidedBy = matched[0] ?? (isExcellent ? 'EXCELLENT' : 'MEETS');
  return {
    label: labelOf(decidedBy),
    decidedBy,
    alsoMatched: matched.slice(1),
    composite: c && text(c),
    coverage: all === 0n ? null : text([assessed, all]),
    conflictShare: shared === 0n ? null : text([conflict, shared]),
    counted: rated.map(({ interviewer }) => interviewer),
    perDimension: Object.fromEntries(
      facts.map(({ id, n, numbers, low, ok, ones }) => {
        const [a = 0, b = 0] = [numbers[Math.ceil(n / 2) - 1], numbers[Math.floor(n / 2)]];
        const middle = text([BigInt(a + b), 2n]);
        const range = n ? Math.max(...numbers) - Math.min(...numbers) : null;
        const mean = n ? text([BigInt(sum(numbers)), BigInt(n)]) : null;
        return [
          id,
          { n, mean, median: n ? middle : null, range, conflict: isConflict(numbers), low, ok, ones },
        ];
      }),
    ),
  };
}

function labelOf(rule: string): Label {
  if (['RED_FLAG_UPHELD', 'CRITICAL_FAIL', 'COMPOSITE_LOW'].includes(rule)) return 'not-recommended';
  if (rule === 'EXCELLENT') return 'excellent';
  if (rule === 'MEETS') return 'meets-the-bar';
  const insufficient = [
    'NO_WEIGHTS',
    'NO_CARDS',
    'ALL_NOT_ASSESSED',
    'TOO_FEW_CARDS',
    'CRITICAL_THIN',
    'LOW_COVERAGE',
  ];
  return insufficient.includes(rule) ? 'insufficient-evidence' : 'mixed';
}

/** Stability by rewriting the input for each check; lists sorted, as their order is nobody's business here. */
export function oracleStability(input: OracleInput) {
  const { label, decidedBy, counted } = oracle(input);
  if (label === 'insufficient-evidence' || decidedBy === 'RED_FLAG_UPHELD') return null;
  const reweigh = (change: (weight: number, id: string) => number): OracleInput => ({
    ...input,
    dimensions: input.dimensions.map((each) => ({ ...each, weight: change(each.weight, each.id) })),
  });
  const checks = new Map<string, OracleInput>([['equal weights', reweigh((weight) => Math.min(weight, 1))]]);
  for (const { id, weight } of input.dimensions) {
    if (weight === 0) continue;
    checks.set(
      `double ${id}`,
      reweigh((each, other) => (other === id ? each * 2 : each)),
    );
    checks.set(
      `halve ${id}`,
      reweigh((each, other) => (other === id ? each : each * 2)),
    );
  }
  const without = (who: string) => ({
    ...input,
    scorecards: input.scorecards.filter(({ interviewer }) => interviewer !== who),
  });
  const labels = [
    ...counted.map((who): [string, Label] => [`without ${who}`, oracle(without(who)).label]),
    ...[...checks].map(([what, changed]): [string, Label] => [what, oracle(changed).label]),
  ];
  const tried = labels.filter(([, other]) => other !== 'insufficient-evidence');
  return {
    tried: tried.length,
    flips: sortedFlips(tried.filter(([, other]) => other !== label)),
    dependsOn: counted.filter((who) => oracle(without(who)).label === 'insufficient-evidence').toSorted(),
  };
}
