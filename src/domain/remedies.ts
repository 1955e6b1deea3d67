import { isShare, isThin, weightAt } from './evidence.ts';
import { type PanelFacts, type ReadFacts, readFacts } from './explanation-facts.ts';
import { capital, countOf, listOf, type Segment, write } from './explanation-words.ts';
import type { RuleId } from './rules.ts';

/** What to add so that one rule no longer stands in the way of a label. */
export type Remedy = {
  readonly rule: RuleId;
  /** "One more rating of Security." */
  readonly text: Segment[];
  /** New submitted scorecards, each with at least one numeric rating, that take the rule away. */
  readonly scorecards: number;
  /** Ratings by further interviewers, by dimension id, that take the rule away. */
  readonly ratings: readonly { readonly dimension: string; readonly count: number }[];
};

/**
 * What to add where the evidence is insufficient, in the order of the rules: one entry for the deciding rule and each
 * rule in `alsoMatched` that asks for evidence (one per dimension where must-meets are thin). Empty for every other
 * label, and for facts that `recommend` refuses.
 */
export function remedies(facts: PanelFacts): Remedy[] {
  const read = readFacts(facts);
  const { label, decidedBy, alsoMatched } = facts.recommendation;
  if (read === null || label !== 'insufficient-evidence') return [];
  return [decidedBy, ...alsoMatched].flatMap((rule) => remediesOf(rule, facts, read));
}

function remediesOf(rule: RuleId, facts: PanelFacts, read: ReadFacts): Remedy[] {
  const { policy, tally } = read.evidence;
  const missing = policy.minimumScorecards - tally.counted.length;
  switch (rule) {
    case 'NO_WEIGHTS':
      return [
        { rule, text: write('A weight above zero for at least one dimension.'), scorecards: 0, ratings: [] },
      ];
    case 'NO_CARDS':
      return [addScorecards(rule, missing, 'submitted scorecard')];
    case 'ALL_NOT_ASSESSED':
      return [
        addScorecards(rule, missing, 'submitted scorecard with ratings', 'submitted scorecards with ratings'),
      ];
    case 'TOO_FEW_CARDS':
      return [addScorecards(rule, missing, 'more submitted scorecard')];
    case 'CRITICAL_THIN':
      return read.places(isThin).map((place) => addRatings(place, facts, read));
    case 'LOW_COVERAGE':
      return [addCoverage(facts, read)];
    default:
      return [];
  }
}

function addScorecards(rule: RuleId, scorecards: number, singular: string, plural?: string): Remedy {
  const text = write(capital(`${countOf(scorecards, singular, plural)}.`));
  return { rule, text, scorecards, ratings: [] };
}

function addRatings(place: number, facts: PanelFacts, { evidence, titles }: ReadFacts): Remedy {
  const { n = 0 } = evidence.tally.statistics[place] ?? {};
  const count = evidence.policy.minimumMustMeetRatings - n;
  const text = write(
    capital(countOf(count, n === 0 ? 'rating' : 'more rating')),
    ' of ',
    titles([place]),
    '.',
  );
  const dimension = facts.dimensions[place]?.id ?? '';
  return { rule: 'CRITICAL_THIN', text, scorecards: 0, ratings: [{ dimension, count }] };
}

/** A few dimensions that reach the coverage: must-meets first, as they are needed anyway, then by weight; none in vain. */
function addCoverage(facts: PanelFacts, { evidence, places, titles }: ReadFacts): Remedy {
  const { assessedWeight, totalWeight, policy, dimensions } = evidence;
  const { num, den } = policy.minimumCoverage;
  const isEnough = (chosen: readonly number[]) =>
    isShare(assessedWeight + weightAt(evidence, chosen), totalWeight, policy.minimumCoverage);
  const chosen: number[] = [];
  const unrated = places(({ n }, { weight }) => n === 0 && weight > 0n).toSorted((a, b) => {
    const [first, second] = [dimensions[a], dimensions[b]];
    if (!first || !second || first.mustMeet !== second.mustMeet) return first?.mustMeet ? -1 : 1;
    return first.weight === second.weight ? a - b : first.weight > second.weight ? -1 : 1;
  });
  for (const place of unrated) if (!isEnough(chosen)) chosen.push(place);
  const example = chosen.reduceRight((kept, place) => {
    const others = kept.filter((other) => other !== place);
    return isEnough(others) ? others : kept;
  }, chosen);
  const lacking = totalWeight * BigInt(num) - assessedWeight * BigInt(den);
  const whole = totalWeight * BigInt(den);
  // Rounded up: adding the percentage told must be enough.
  const percent = (lacking * 100n + whole - 1n) / whole;
  return {
    rule: 'LOW_COVERAGE',
    text: write(
      `Ratings of dimensions that carry at least ${percent}% ${assessedWeight > 0n ? 'more ' : ''}of the weight: for example `,
      listOf(titles(example), 'and'),
      '.',
    ),
    scorecards: 0,
    ratings: example.map((place) => ({ dimension: facts.dimensions[place]?.id ?? '', count: 1 })),
  };
}
