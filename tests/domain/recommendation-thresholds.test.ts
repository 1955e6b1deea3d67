import { describe, expect, test } from 'vitest';
import type { DimensionInput, RecommendationInput, RuleId } from '#domain/recommendation.ts';
import { cardsOf, valueOf } from './recommendation-panels.ts';

/** Dimensions "A*20 B15": a star marks a must-meet. */
function dimensionsOf(text: string): DimensionInput[] {
  return text.split(' ').map((word) => {
    const [, id = '', star, weight] = /^([A-Z])(\*?)(\d+)$/.exec(word) ?? [];
    return { id, weight: Number(weight), mustMeet: star === '*' };
  });
}

function matchedBy(
  dimensions: string,
  columns: Readonly<Record<string, string>>,
  policy?: RecommendationInput['policy'],
): string[] {
  const value = valueOf({ dimensions: dimensionsOf(dimensions), scorecards: cardsOf(columns), policy });
  return [value.decidedBy, ...value.alsoMatched];
}

type Row = [what: string, dimensions: string, columns: Readonly<Record<string, string>>, matches: boolean];

function table(rule: RuleId, rows: readonly Row[]): void {
  describe(`the rule ${rule}`, () => {
    test.each(rows)('%s', (_, dimensions, columns, matches) => {
      const matched = matchedBy(dimensions, columns);
      if (matches) expect(matched).toContain(rule);
      else expect(matched).not.toContain(rule);
    });
  });
}

table('TOO_FEW_CARDS', [
  ['one scorecard', 'A1', { A: '3' }, true],
  ['one that rates, one that does not', 'A1', { A: '3.' }, true],
  ['two', 'A1', { A: '33' }, false],
  ['none is another rule', 'A1', {}, false],
]);

table('CRITICAL_FAIL', [
  ['two to none', 'A*1', { A: '22' }, true],
  ['one to none: a margin of one', 'A*1 B1', { A: '2 ', B: '33' }, false],
  ['two to one: a margin of one', 'A*1', { A: '223' }, false],
  ['three to one', 'A*1', { A: '2223' }, true],
  ['ten to eight', 'A*1', { A: '222222222233333333' }, true],
  ['ten to nine', 'A*1', { A: '2222222222333333333' }, false],
  ['a dimension that need not be met', 'A1', { A: '11' }, false],
  ['a must-meet without weight', 'A*0 B1', { A: '11', B: '33' }, true],
]);

table('CRITICAL_THIN', [
  ['no rating', 'A*1 B1', { B: '33' }, true],
  ['one rating', 'A*1 B1', { A: '3.', B: '33' }, true],
  ['two ratings', 'A*1 B1', { A: '33', B: '33' }, false],
  ['a must-meet without weight', 'A*0 B1', { A: '3.', B: '33' }, true],
  ['a dimension that need not be met', 'A1 B1', { A: '3.', B: '33' }, false],
]);

table('LOW_COVERAGE', [
  ['70%', 'A70 B30', { A: '33' }, false],
  ['just under 70%', 'A6999 B3001', { A: '33' }, true],
  ['just over 70%', 'A7001 B2999', { A: '33' }, false],
  ['one rating of a dimension is enough', 'A70 B30', { A: '3.', B: '..' }, false],
  ['all', 'A70 B30', { A: '33', B: '33' }, false],
  ['what is rated has no weight', 'A0 B30', { A: '33' }, true],
  ['no weight at all is another rule', 'A0 B0', { A: '33' }, false],
]);

table('COMPOSITE_LOW', [
  ['2.25', 'A3 B1', { A: '22', B: '33' }, false],
  ['just under 2.25', 'A3001 B999', { A: '22', B: '33' }, true],
  ['just over 2.25', 'A2999 B1001', { A: '22', B: '33' }, false],
  ['low by one interviewer only', 'A1', { A: '13' }, false],
  ['exactly 2.25 without one', 'A1', { A: '222231' }, true],
  ['2.25 without the lowest of five', 'A1', { A: '12223' }, false],
  ['under 2.25 without the lowest of six', 'A1', { A: '122223' }, true],
  [
    'undefined without one: the only one who rates anything with weight',
    'A1 B0',
    { A: '1.', B: '33' },
    false,
  ],
]);

table('CRITICAL_SPLIT', [
  ['one to one', 'A*1', { A: '23' }, true],
  ['two to one at the bar', 'A*1', { A: '233' }, false],
  ['a 1 of four: a quarter', 'A*1', { A: '1333' }, true],
  ['a 1 of five', 'A*1', { A: '13333' }, false],
  ['two 1s of seven: more than a quarter', 'A*1', { A: '1133333' }, true],
  ['a 2 of four', 'A*1', { A: '2333' }, false],
  ['a dimension that need not be met', 'A1', { A: '23' }, false],
  ['a must-meet without weight', 'A*0 B1', { A: '23', B: '33' }, true],
  ['no rating at all', 'A*1 B1', { B: '33' }, false],
]);

table('PANEL_CONFLICT', [
  ['30%', 'A30 B70', { A: '24', B: '33' }, true],
  ['just under 30%', 'A2999 B7001', { A: '24', B: '33' }, false],
  ['just over 30%', 'A3001 B6999', { A: '24', B: '33' }, true],
  ['of what two people rated: C, rated once, is out', 'A30 B70 C500', { A: '24', B: '33', C: '3.' }, true],
  ['six pairs of 21: under a third', 'A1', { A: '2444332' }, false],
  ['one pair of three', 'A1', { A: '234' }, true],
  ['one pair of six', 'A1', { A: '2334' }, false],
  ['two pairs of six', 'A1', { A: '2344' }, true],
  ['neighbouring levels', 'A1', { A: '2323' }, false],
  ['nothing rated twice', 'A1 B1', { A: '1 ', B: ' 4' }, false],
  ['a dimension without weight', 'A0 B1', { A: '14', B: '33' }, false],
]);

table('DIMENSION_FLOOR', [
  ['one 1 of two', 'A1 B9', { A: '13', B: '44' }, true],
  ['one 1 of three', 'A1 B9', { A: '133', B: '444' }, false],
  ['two 1s of three', 'A1 B9', { A: '113', B: '444' }, true],
  ['the only rating', 'A1 B9', { A: '1.', B: '44' }, true],
  ['a dimension without weight', 'A0 B9', { A: '11', B: '44' }, false],
]);

table('DIMENSIONS_SHORT', [
  ['a third', 'A1 B2', { A: '22', B: '44' }, true],
  ['just under a third', 'A3333 B6667', { A: '22', B: '44' }, false],
  ['just over a third', 'A3334 B6666', { A: '22', B: '44' }, true],
  ['of what is assessed: C is not', 'A2 B4 C2', { A: '22', B: '44' }, true],
  ['one to one is not short', 'A1', { A: '23' }, false],
]);

table('COMPOSITE_MID', [
  ['2.75', 'A1 B3', { A: '22', B: '33' }, false],
  ['just under 2.75', 'A1001 B2999', { A: '22', B: '33' }, true],
  ['just over 2.75', 'A999 B3001', { A: '22', B: '33' }, false],
]);

table('EXCELLENT', [
  ['3.5', 'A1 B1', { A: '33', B: '44' }, true],
  ['just under 3.5', 'A5001 B4999', { A: '33', B: '44' }, false],
  ['just over 3.5', 'A4999 B5001', { A: '33', B: '44' }, true],
  ['85% covered', 'A85 B15', { A: '44' }, true],
  ['just under 85% covered', 'A8499 B1501', { A: '44' }, false],
  ['just over 85% covered', 'A8501 B1499', { A: '44' }, true],
  ['a tie on any dimension with weight', 'A1 B9', { A: '24', B: '44' }, false],
  ['a majority of three', 'A1 B9', { A: '244', B: '444' }, true],
  ['a tie on a dimension without weight', 'A0 B9', { A: '24', B: '44' }, true],
]);

describe('the policy moves the thresholds', () => {
  test.each([
    ['minimumScorecards', 'A1', { A: '3' }, { minimumScorecards: 1 }, ['MEETS']],
    ['minimumMustMeetRatings', 'A*1 B1', { A: '3.', B: '33' }, { minimumMustMeetRatings: 1 }, ['MEETS']],
    ['minimumMustMeetRatings, upwards', 'A*1', { A: '33' }, { minimumMustMeetRatings: 3 }, ['CRITICAL_THIN']],
    ['minimumCoverage', 'A1 B1', { A: '33' }, { minimumCoverage: '1/2' }, ['MEETS']],
    ['excellentCoverage', 'A70 B30', { A: '44' }, { excellentCoverage: '7/10' }, ['EXCELLENT']],
    [
      'notRecommendedBelow',
      'A1',
      { A: '22' },
      { notRecommendedBelow: '2/1' },
      ['DIMENSIONS_SHORT', 'COMPOSITE_MID'],
    ],
    ['meetsFrom', 'A1 B1', { A: '334', B: '332' }, { meetsFrom: { num: 13, den: 4 } }, ['COMPOSITE_MID']],
    ['excellentFrom', 'A1', { A: '34' }, { excellentFrom: '18/5' }, ['MEETS']],
    ['conflictGap', 'A1', { A: '24' }, { conflictGap: 3 }, ['MEETS']],
    ['conflictPairShare', 'A1', { A: '234' }, { conflictPairShare: '1/2' }, ['MEETS']],
    ['conflictWeightShare', 'A1 B1', { A: '24', B: '33' }, { conflictWeightShare: '3/5' }, ['MEETS']],
    ['failMargin', 'A*9 B91', { A: '22', B: '44' }, { failMargin: 3 }, ['CRITICAL_SPLIT']],
    [
      'onesShare',
      'A*1 B9',
      { A: '1333', B: '3333' },
      { onesShare: '1/3', conflictWeightShare: '1/1' },
      ['MEETS'],
    ],
    ['floorShare', 'A1 B9', { A: '13', B: '33' }, { floorShare: '2/3' }, ['MEETS']],
    ['shortWeightShare', 'A1 B1', { A: '22', B: '44' }, { shortWeightShare: '2/3' }, ['MEETS']],
  ] as const)('%s', (_, dimensions, columns, policy, matched) => {
    expect(matchedBy(dimensions, columns, policy)).toEqual(matched);
    expect(matchedBy(dimensions, columns)).not.toEqual(matched);
  });
});

describe('a label on little', () => {
  test('a declared single interviewer is never rejected by a low composite or a must-meet', () => {
    const policy = { minimumScorecards: 1, minimumMustMeetRatings: 1 };
    expect(matchedBy('A*1 B1', { A: '1', B: '1' }, policy)[0]).toBe('CRITICAL_SPLIT');
    expect(matchedBy('A1 B1', { A: '1', B: '1' }, policy)[0]).toBe('DIMENSION_FLOOR');
  });

  test('no dimensions, no weights', () => {
    expect(valueOf({ dimensions: [], scorecards: [] })).toEqual({
      label: 'insufficient-evidence',
      decidedBy: 'NO_WEIGHTS',
      alsoMatched: ['NO_CARDS'],
      composite: null,
      compositeShown: null,
      coverage: null,
      conflictShare: null,
      countedScorecards: 0,
      provisional: false,
      stability: null,
      perDimension: {},
    });
  });

  test('checks that leave too little evidence are not tried', () => {
    // Doubling B, which nobody rated, takes the coverage under 70%.
    const { stability } = valueOf({ dimensions: dimensionsOf('A8 B2'), scorecards: cardsOf({ A: '333' }) });
    // Three without, then equal weights (half: out), double A, halve A (8 of 12: out), double B (out), halve B.
    expect(stability).toEqual({ tried: 5, flips: [], dependsOn: [] });
  });
});

describe('the median', () => {
  test.each([
    ['3', 3, 1, 0],
    ['14', 5, 2, 3],
    ['12', 3, 2, 1],
    ['113', 1, 1, 2],
    ['1134', 2, 1, 3],
    ['4321', 5, 2, 3],
    ['22344', 3, 1, 2],
    ['2.3.', 5, 2, 1],
  ])('of %s', (column, num, den, range) => {
    const value = valueOf({ dimensions: dimensionsOf('A1'), scorecards: cardsOf({ A: column }) });
    expect(value.perDimension['A']).toMatchObject({ median: { num, den }, range });
  });
});
