import { isNotCarried, isOnFloor, isShare, isShort, isUnder, weightAt } from './evidence.ts';
import type { ReadFacts } from './explanation-facts.ts';
import { failText, splitText, thinText } from './explanation-musts.ts';
import {
  capital,
  compositeText,
  countOf,
  inWords,
  listOf,
  type Part,
  percentOf,
  percentText,
  ratioOf,
  type Segment,
  shareText,
  thresholdText,
  write,
} from './explanation-words.ts';
import type { RuleId } from './rules.ts';

/** What each rule says about a panel that it matches, in one or two plain sentences. */
export const ruleTexts: Readonly<Record<RuleId, (facts: ReadFacts) => Segment[]>> = {
  RED_FLAG_UPHELD: (facts) => {
    const flags = facts.flags('upheld');
    return write(`The debrief upheld ${countOf(flags.length, 'red flag')}: `, listOf(flags, 'and'), '.');
  },
  NO_WEIGHTS: ({ evidence }) =>
    write(
      evidence.dimensions.length === 0
        ? 'The rubric has no dimensions, so there is nothing to combine.'
        : 'No dimension has any weight, so there is nothing to combine.',
    ),
  NO_CARDS: (facts) =>
    write('No scorecard has been submitted yet.', owedText(facts) ?? ' Nobody has been asked for one.'),
  ALL_NOT_ASSESSED: (facts) => {
    const { submitted } = facts.evidence.tally;
    const by = listOf(facts.people(submitted), 'and');
    return submitted.length === 1
      ? write('The only submitted scorecard, by ', by, ', rates no dimension.', owedText(facts) ?? '')
      : write(
          `${capital(countOf(submitted.length, 'scorecard'))} are submitted, by `,
          by,
          ', and none rates any dimension.',
          owedText(facts) ?? '',
        );
  },
  TOO_FEW_CARDS: (facts) => {
    const { policy, tally } = facts.evidence;
    const { length } = tally.counted;
    return write(
      `Only ${countOf(length, 'scorecard')} with ratings ${length === 1 ? 'is' : 'are'} submitted, by `,
      listOf(facts.people(tally.counted), 'and'),
      `; a label needs at least ${inWords(policy.minimumScorecards)}.`,
      owedText(facts) ?? '',
    );
  },
  CRITICAL_FAIL: failText,
  CRITICAL_THIN: thinText,
  LOW_COVERAGE: (facts) => {
    const { policy, assessedWeight, totalWeight } = facts.evidence;
    const unrated = facts.places(({ n }, { weight }) => n === 0 && weight > 0n);
    const { num, den } = policy.minimumCoverage;
    return write(
      `The ratings cover ${percentOf(assessedWeight, totalWeight)} of the weight; a label needs at least ${percentText(num, den)}. Nobody rated `,
      listOf(facts.titles(unrated), 'or'),
      '.',
    );
  },
  COMPOSITE_LOW: (facts) => {
    const threshold = thresholdText(facts.evidence.policy.notRecommendedBelow);
    return write(
      `${compositeSubject(facts)} under ${threshold}, and stays under it without any one interviewer.`,
    );
  },
  CRITICAL_SPLIT: splitText,
  RED_FLAG_OPEN: (facts) => {
    const flags = facts.flags('open');
    const [verb, them] = flags.length === 1 ? ['is', 'it'] : ['are', 'each'];
    return write(
      `${capital(countOf(flags.length, 'red flag'))} ${verb} still open: `,
      listOf(flags, 'and'),
      `. The debrief upholds or dismisses ${them}.`,
    );
  },
  PANEL_CONFLICT: (facts) => {
    const { policy, conflictWeight, sharedWeight } = facts.evidence;
    const apart = facts.places(({ conflict }, { weight }) => conflict && weight > 0n);
    return write(
      `Interviewers are ${inWords(policy.conflictGap)} or more levels apart on `,
      listOf(facts.titles(apart), 'and'),
      `, which ${carryWord(apart)} ${percentOf(conflictWeight, sharedWeight)} of the weight that at least two of them rated; ${shareText(policy.conflictWeightShare)} is enough for a debrief.`,
    );
  },
  DIMENSION_FLOOR: (facts) => {
    const { policy, tally } = facts.evidence;
    const items = facts.places(isOnFloor).map((place): Part => {
      const { ones = 0, n = 0 } = tally.statistics[place] ?? {};
      return [facts.titles([place]), ` (${ratioOf(ones, n)})`];
    });
    const share = shareText(policy.floorShare);
    return write(`${capital(share)} or more of the ratings are below the bar on `, listOf(items, 'and'), '.');
  },
  DIMENSIONS_SHORT: (facts) => {
    const { evidence } = facts;
    const short = facts.places(isShort);
    const carried = percentOf(weightAt(evidence, short), evidence.assessedWeight);
    return write(
      'More ratings are under the bar than at it on ',
      listOf(facts.titles(short), 'and'),
      `, which ${carryWord(short)} ${carried} of the assessed weight; ${shareText(evidence.policy.shortWeightShare)} is enough for a debrief.`,
    );
  },
  COMPOSITE_MID: (facts) => {
    const threshold = thresholdText(facts.evidence.policy.meetsFrom);
    return write(`${compositeSubject(facts)} under ${threshold}, where Meets the bar begins.`);
  },
  EXCELLENT: (facts) => {
    const { policy, assessedWeight, totalWeight } = facts.evidence;
    const threshold = thresholdText(policy.excellentFrom);
    return write(
      `${compositeSubject(facts)} at least ${threshold}, with ${percentOf(assessedWeight, totalWeight)} of the weight assessed. Every rated dimension that counts has more ratings at the bar than under it.`,
    );
  },
  MEETS: (facts) => {
    const threshold = thresholdText(facts.evidence.policy.meetsFrom);
    return write(
      `${compositeSubject(facts)} at least ${threshold}, and no rule calls for a debrief.`,
      notExcellentText(facts),
    );
  },
};

/** "The composite is 2.10 of 4,"; without the number where the label hides it. */
function compositeSubject({ evidence, recommendation }: ReadFacts): string {
  const isShown = recommendation.compositeShown !== null && evidence.composite !== null;
  return isShown
    ? `The composite is ${compositeText(evidence.composite)},`
    : 'The composite of what was rated is';
}

/** Why a composite that is high enough is not Excellent; nothing where it is not. */
function notExcellentText(facts: ReadFacts): Part {
  const { composite, policy, assessedWeight, totalWeight } = facts.evidence;
  if (composite === null || isUnder(composite, policy.excellentFrom)) return '';
  const { num, den } = policy.excellentCoverage;
  if (!isShare(assessedWeight, totalWeight, policy.excellentCoverage)) {
    return ` It is not Excellent because ${percentOf(assessedWeight, totalWeight)} of the weight is assessed, under ${percentText(num, den)}.`;
  }
  const titles = listOf(facts.titles(facts.places(isNotCarried)), 'and');
  return [' It is not Excellent because no majority is at the bar on ', titles, '.'];
}

/** " R. Ono and A. Bell still owe theirs."; null where nobody does. */
function owedText({ owing }: ReadFacts): Part | null {
  if (owing.length === 0) return null;
  return [' ', listOf(owing, 'and'), owing.length === 1 ? ' still owes one.' : ' still owe theirs.'];
}

function carryWord(places: readonly number[]): string {
  return places.length === 1 ? 'carries' : 'carry';
}
