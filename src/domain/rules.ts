import {
  dimensionsWhere,
  type DimensionTest,
  type Evidence,
  hasFlag,
  isFailed,
  isLowWithoutAnyOne,
  isNotCarried,
  isOnFloor,
  isShare,
  isShort,
  isSplit,
  isThin,
  isUnder,
  weightAt,
} from './evidence.ts';

/** What a label can say, in words. */
export const labelNames = {
  'not-recommended': 'Not recommended',
  'insufficient-evidence': 'Insufficient evidence',
  mixed: 'Mixed: debrief',
  excellent: 'Excellent',
  'meets-the-bar': 'Meets the bar',
} as const;

export type Label = keyof typeof labelNames;

/** One rule of the rule set: where the test holds, the label is proposed. */
export type Rule = {
  readonly id: string;
  readonly label: Label;
  readonly test: (evidence: Evidence) => boolean;
};

/** The rules in their order: the first that matches decides. The last always matches. */
export const rules = [
  { id: 'RED_FLAG_UPHELD', label: 'not-recommended', test: (e) => hasFlag(e, 'upheld') },
  { id: 'NO_WEIGHTS', label: 'insufficient-evidence', test: (e) => e.totalWeight === 0n },
  { id: 'NO_CARDS', label: 'insufficient-evidence', test: ({ tally }) => tally.submitted.length === 0 },
  {
    id: 'ALL_NOT_ASSESSED',
    label: 'insufficient-evidence',
    test: ({ tally }) => tally.submitted.length > 0 && tally.counted.length === 0,
  },
  {
    id: 'TOO_FEW_CARDS',
    label: 'insufficient-evidence',
    test: ({ tally, policy }) => tally.counted.length > 0 && tally.counted.length < policy.minimumScorecards,
  },
  { id: 'CRITICAL_FAIL', label: 'not-recommended', test: (e) => some(e, isFailed) },
  { id: 'CRITICAL_THIN', label: 'insufficient-evidence', test: (e) => some(e, isThin) },
  {
    id: 'LOW_COVERAGE',
    label: 'insufficient-evidence',
    test: (e) => e.totalWeight > 0n && !isShare(e.assessedWeight, e.totalWeight, e.policy.minimumCoverage),
  },
  { id: 'COMPOSITE_LOW', label: 'not-recommended', test: isLowWithoutAnyOne },
  { id: 'CRITICAL_SPLIT', label: 'mixed', test: (e) => some(e, isSplit) },
  { id: 'RED_FLAG_OPEN', label: 'mixed', test: (e) => hasFlag(e, 'open') },
  {
    id: 'PANEL_CONFLICT',
    label: 'mixed',
    test: (e) => isShare(e.conflictWeight, e.sharedWeight, e.policy.conflictWeightShare),
  },
  { id: 'DIMENSION_FLOOR', label: 'mixed', test: (e) => some(e, isOnFloor) },
  {
    id: 'DIMENSIONS_SHORT',
    label: 'mixed',
    test: (e) =>
      isShare(weightAt(e, dimensionsWhere(e, isShort)), e.assessedWeight, e.policy.shortWeightShare),
  },
  { id: 'COMPOSITE_MID', label: 'mixed', test: (e) => isUnder(e.composite, e.policy.meetsFrom) },
  {
    id: 'EXCELLENT',
    label: 'excellent',
    test: (e) =>
      e.composite !== null &&
      !isUnder(e.composite, e.policy.excellentFrom) &&
      isShare(e.assessedWeight, e.totalWeight, e.policy.excellentCoverage) &&
      !some(e, isNotCarried),
  },
  { id: 'MEETS', label: 'meets-the-bar', test: () => true },
] as const satisfies readonly Rule[];

export type RuleId = (typeof rules)[number]['id'];

/** The first rule that matches. */
export function decide(evidence: Evidence): (typeof rules)[number] {
  return rules.find(({ test }) => test(evidence)) ?? rules[16];
}

/** The rules after the deciding one that match too, in order; never EXCELLENT or MEETS. */
export function alsoMatched(evidence: Evidence, decidedBy: RuleId): RuleId[] {
  const next = rules.findIndex(({ id }) => id === decidedBy) + 1;
  return rules
    .slice(next)
    .filter(({ id, test }) => id !== 'EXCELLENT' && id !== 'MEETS' && test(evidence))
    .map(({ id }) => id);
}

function some(evidence: Evidence, test: DimensionTest): boolean {
  return dimensionsWhere(evidence, test).length > 0;
}
