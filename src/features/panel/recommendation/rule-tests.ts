import type { PanelFacts } from '#domain/explanation.ts';
import { inWords, percentOf, percentText, shareText, thresholdText } from '#domain/explanation-words.ts';
import { defaultPolicy, type Policy } from '#domain/policy.ts';
import type { RuleId } from '#domain/recommendation.ts';

/** What a rule asks, whether it matches or not, and this panel's figures for it. */
export type RuleTest = { asks: string; figure: string };

/** Every rule's test in words, with the policy's thresholds and this panel's figures. */
export function ruleTests(facts: PanelFacts, policy: Policy = defaultPolicy): Record<RuleId, RuleTest> {
  const { recommendation: r, dimensions } = facts;
  const spoken = facts.scorecards.filter(({ status, shadow }) => status === 'submitted' && shadow !== true);
  const flags = (state: string) =>
    spoken.flatMap(({ redFlags }) => redFlags).filter((f) => f === state).length;
  const rated = dimensions.flatMap((dimension) => {
    const summary = r.perDimension[dimension.id];
    return summary === undefined ? [] : [{ ...dimension, ...summary }];
  });
  const musts = rated.filter(({ mustMeet }) => mustMeet);
  const sides = inOrder(musts.map(({ title, low, ok }) => `${title} ${low} under, ${ok} at the bar`));
  const floor = rated.filter(({ weight, ones }) => weight > 0 && ones > 0);
  const shortWeight = weightOf(rated.filter(({ low, ok }) => low > ok));
  const assessedWeight = weightOf(rated.filter(({ n }) => n > 0));
  const composite = r.compositeShown ?? 'not shown while the evidence is insufficient';
  const coverage = r.coverage === null ? 'no weight' : percent(r.coverage);
  const mostOnes = floor.toSorted((a, b) => b.ones * a.n - a.ones * b.n)[0];
  return {
    RED_FLAG_UPHELD: { asks: 'A red flag is upheld.', figure: `${flags('upheld')} upheld` },
    NO_WEIGHTS: {
      asks: 'No dimension has any weight.',
      figure: `weights sum to ${weightOf(rated)}`,
    },
    NO_CARDS: { asks: 'No scorecard is submitted.', figure: `${spoken.length} submitted` },
    ALL_NOT_ASSESSED: {
      asks: 'Scorecards are submitted, and none rates any dimension.',
      figure: `${r.countedScorecards} with ratings`,
    },
    TOO_FEW_CARDS: {
      asks: `Fewer than ${inWords(policy.minimumScorecards)} submitted scorecards have ratings.`,
      figure: `${r.countedScorecards} with ratings`,
    },
    CRITICAL_FAIL: {
      asks: `A must-meet dimension with ${inWords(policy.minimumMustMeetRatings)} ratings or more has at least ${inWords(policy.failMargin)} more of them under the bar than at it.`,
      figure: sides,
    },
    CRITICAL_THIN: {
      asks: `A must-meet dimension has fewer than ${inWords(policy.minimumMustMeetRatings)} ratings.`,
      figure: inOrder(musts.map(({ title, n }) => `${title} ${n}`)),
    },
    LOW_COVERAGE: {
      asks: `Less than ${text(policy.minimumCoverage)} of the weight is assessed.`,
      figure: coverage,
    },
    COMPOSITE_LOW: {
      asks: `The composite is under ${thresholdText(policy.notRecommendedBelow)}, and stays under it without any one interviewer.`,
      figure: composite,
    },
    CRITICAL_SPLIT: {
      asks: `A must-meet dimension has no majority at the bar, or ${shareText(policy.onesShare)} or more of its ratings are below the bar.`,
      figure: sides,
    },
    RED_FLAG_OPEN: { asks: 'A red flag is open.', figure: `${flags('open')} open` },
    PANEL_CONFLICT: {
      asks: `Dimensions in conflict (${shareText(policy.conflictPairShare)} or more of the pairs ${inWords(policy.conflictGap)} or more levels apart) carry ${text(policy.conflictWeightShare)} or more of the weight that two rated.`,
      figure: r.conflictShare === null ? 'nothing rated twice' : percent(r.conflictShare),
    },
    DIMENSION_FLOOR: {
      asks: `On some dimension with weight, ${shareText(policy.floorShare)} or more of the ratings are below the bar.`,
      figure:
        mostOnes === undefined
          ? 'none below the bar'
          : `most: ${mostOnes.title}, ${mostOnes.ones} of ${mostOnes.n}`,
    },
    DIMENSIONS_SHORT: {
      asks: `Dimensions with more ratings under the bar than at it carry ${shareText(policy.shortWeightShare)} or more of the assessed weight.`,
      figure: assessedWeight === 0n ? 'nothing assessed' : percentOf(shortWeight, assessedWeight),
    },
    COMPOSITE_MID: { asks: `The composite is under ${thresholdText(policy.meetsFrom)}.`, figure: composite },
    EXCELLENT: {
      asks: `The composite is at least ${thresholdText(policy.excellentFrom)}, ${text(policy.excellentCoverage)} of the weight is assessed, and every rated dimension that counts has a majority at the bar.`,
      figure: `${composite}; ${coverage}`,
    },
    MEETS: { asks: 'No other rule matches.', figure: '' },
  };
}

function weightOf(dimensions: readonly { weight: number }[]): bigint {
  return dimensions.reduce((sum, { weight }) => sum + BigInt(weight), 0n);
}

function percent({ num, den }: { num: number | bigint; den: number | bigint }): string {
  return percentOf(BigInt(num), BigInt(den));
}

function text({ num, den }: { num: number; den: number }): string {
  return percentText(num, den);
}

function inOrder(items: readonly string[]): string {
  return items.length === 0 ? 'no must-meet dimension' : items.join('; ');
}
