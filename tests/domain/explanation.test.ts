// Past 300 lines: a row for each form of each rule's sentence.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainRule, type PanelFacts, segmentsToText } from '#domain/explanation.ts';
import type { RuleId } from '#domain/recommendation.ts';
import { rules } from '#domain/rules.ts';
import { facts, factsOf } from './explanation-panels.ts';
import { cardsOf, panels, runs } from './recommendation-panels.ts';

const say = (ruleId: RuleId, given: PanelFacts) => segmentsToText(explainRule(ruleId, given));

function flagged(state: 'open' | 'upheld', counts: readonly number[]): PanelFacts {
  const scorecards = cardsOf({ A: '333' }).map((card, index) => ({
    ...card,
    redFlags: Array.from({ length: counts[index] ?? 0 }, () => state),
  }));
  return facts('A1', {}, { scorecards });
}

function owed(columns: Readonly<Record<string, string>>, ...people: string[]): PanelFacts {
  const drafts = people.map((interviewer) => ({
    interviewer,
    status: 'draft' as const,
    ratings: {},
    redFlags: [],
  }));
  return facts('A*1 B1', {}, { scorecards: [...cardsOf(columns), ...drafts] });
}

type Row = [rule: RuleId, facts: PanelFacts, text: string];

const policyOf = (policy: PanelFacts['policy']) => ({ policy });

const rows: Row[] = [
  [
    'RED_FLAG_UPHELD',
    flagged('upheld', [1]),
    'The debrief upheld one red flag: Shares credentials (R. Ono).',
  ],
  [
    'RED_FLAG_UPHELD',
    flagged('upheld', [2, 1]),
    'The debrief upheld three red flags: Shares credentials (R. Ono), Hides an incident (R. Ono) and Shares credentials (A. Bell).',
  ],
  ['NO_WEIGHTS', facts('A0 B0', { A: '33' }), 'No dimension has any weight, so there is nothing to combine.'],
  [
    'NO_WEIGHTS',
    factsOf({ dimensions: [], scorecards: [] }),
    'The rubric has no dimensions, so there is nothing to combine.',
  ],
  ['NO_CARDS', owed({}), 'No scorecard has been submitted yet. Nobody has been asked for one.'],
  ['NO_CARDS', owed({}, 'r1'), 'No scorecard has been submitted yet. R. Ono still owes one.'],
  [
    'NO_CARDS',
    owed({}, 'r1', 'r2'),
    'No scorecard has been submitted yet. R. Ono and A. Bell still owe theirs.',
  ],
  [
    'NO_CARDS',
    owed({}, 'r1', 'r2', 'r3'),
    'No scorecard has been submitted yet. R. Ono, A. Bell and C. Diaz still owe theirs.',
  ],
  ['ALL_NOT_ASSESSED', owed({ A: '.' }), 'The only submitted scorecard, by R. Ono, rates no dimension.'],
  [
    'ALL_NOT_ASSESSED',
    owed({ A: '..' }, 'r3'),
    'Two scorecards are submitted, by R. Ono and A. Bell, and none rates any dimension. C. Diaz still owes one.',
  ],
  [
    'TOO_FEW_CARDS',
    owed({ A: '3.' }),
    'Only one scorecard with ratings is submitted, by R. Ono; a label needs at least two.',
  ],
  [
    'TOO_FEW_CARDS',
    facts('A1', { A: '33' }, policyOf({ minimumScorecards: 12 })),
    'Only two scorecards with ratings are submitted, by R. Ono and A. Bell; a label needs at least 12.',
  ],
  [
    'CRITICAL_FAIL',
    facts('A*1 B1', { A: '2223' }),
    'Security, which this role must meet, falls short: three interviewers put it partly there, one at the bar.',
  ],
  [
    'CRITICAL_FAIL',
    facts('A*1 B1', { A: '11' }),
    'Security, which this role must meet, falls short: two interviewers put it below the bar, none at the bar.',
  ],
  [
    'CRITICAL_FAIL',
    facts('A*1 B1', { A: '122243' }),
    'Security, which this role must meet, falls short: four interviewers put it below the bar or partly there, two at the bar or above.',
  ],
  [
    'CRITICAL_FAIL',
    facts('A*1 B*1', { A: '22', B: '1224' }),
    'Two dimensions that this role must meet fall short: Security (two of two under the bar) and Delivery leadership (three of four under the bar).',
  ],
  [
    'CRITICAL_THIN',
    facts('A*1 B1', { A: '3 ', B: '33' }),
    'Security, which this role must meet, has one rating; it needs at least two.',
  ],
  [
    'CRITICAL_THIN',
    facts('A*1 B*1', { A: '3 ' }),
    'Dimensions that this role must meet have too few ratings: Security (one) and Delivery leadership (none). Each needs at least two.',
  ],
  [
    'LOW_COVERAGE',
    facts('A55 C30 D15', { A: '33' }),
    'The ratings cover 55% of the weight; a label needs at least 70%. Nobody rated Data mapping and quality or API and contract design.',
  ],
  [
    'LOW_COVERAGE',
    facts('A1 B999', { A: '33' }, policyOf({ minimumCoverage: '5/7' })),
    'The ratings cover less than 1% of the weight; a label needs at least 5/7. Nobody rated Delivery leadership.',
  ],
  [
    'COMPOSITE_LOW',
    facts('A1 B9', { A: '333', B: '222' }),
    'The composite is 2.10 of 4, under 2.25, and stays under it without any one interviewer.',
  ],
  [
    'COMPOSITE_LOW',
    facts('A1 B1', { A: '22' }),
    'The composite of what was rated is under 2.25, and stays under it without any one interviewer.',
  ],
  [
    'CRITICAL_SPLIT',
    facts('A*1 B1', { A: '1233', B: '3333' }),
    'The panel is split on Security, which this role must meet: two interviewers put it below the bar or partly there, two at the bar.',
  ],
  [
    'CRITICAL_SPLIT',
    facts('A*1 B1', { A: '24' }),
    'The panel is split on Security, which this role must meet: one interviewer puts it partly there, one above the bar.',
  ],
  [
    'CRITICAL_SPLIT',
    facts('A*1 B1', { A: '22' }),
    'Nobody puts Security, which this role must meet, at the bar: two interviewers put it partly there.',
  ],
  [
    'CRITICAL_SPLIT',
    facts('A*1 B1', { A: '2 ' }),
    'The only rating of Security, which this role must meet, is partly there.',
  ],
  [
    'CRITICAL_SPLIT',
    facts('A*1 B1', { A: '1333', B: '3333' }),
    'Of the ratings of Security, which this role must meet, one of four is below the bar; a quarter is enough for a debrief.',
  ],
  [
    'CRITICAL_SPLIT',
    facts('A*1 B1', { A: '11333' }),
    'Of the ratings of Security, which this role must meet, two of five are below the bar; a quarter is enough for a debrief.',
  ],
  [
    'CRITICAL_SPLIT',
    facts('A*1 B*1 C*1', { A: '23', B: '1333', C: '1   ' }),
    'The panel is not of one mind on dimensions that this role must meet: Security (one of two under the bar), Delivery leadership (one of four below the bar) and Data mapping and quality (the only one under the bar).',
  ],
  [
    'RED_FLAG_OPEN',
    flagged('open', [1]),
    'One red flag is still open: Shares credentials (R. Ono). The debrief upholds or dismisses it.',
  ],
  [
    'RED_FLAG_OPEN',
    flagged('open', [1, 1]),
    'Two red flags are still open: Shares credentials (R. Ono) and Shares credentials (A. Bell). The debrief upholds or dismisses each.',
  ],
  [
    'PANEL_CONFLICT',
    facts('A3 B7', { A: '24', B: '33' }),
    'Interviewers are two or more levels apart on Security, which carries 30% of the weight that at least two of them rated; 30% is enough for a debrief.',
  ],
  [
    'PANEL_CONFLICT',
    facts(
      'A1 B1 C1',
      { A: '14', B: '14', C: '33' },
      policyOf({ conflictGap: 3, conflictWeightShare: '2/3' }),
    ),
    'Interviewers are three or more levels apart on Security and Delivery leadership, which carry 66% of the weight that at least two of them rated; two thirds is enough for a debrief.',
  ],
  [
    'DIMENSION_FLOOR',
    facts('A1 B9', { A: '113', B: '333' }),
    'Half or more of the ratings are below the bar on Security (two of three).',
  ],
  [
    'DIMENSION_FLOOR',
    facts('A1 B1', { A: '13', B: '1 ' }),
    'Half or more of the ratings are below the bar on Security (one of two) and Delivery leadership (the only one).',
  ],
  [
    'DIMENSIONS_SHORT',
    facts('A1 B1', { A: '22', B: '44' }),
    'More ratings are under the bar than at it on Security, which carries 50% of the assessed weight; a third is enough for a debrief.',
  ],
  [
    'DIMENSIONS_SHORT',
    facts('A1 B1 C1', { A: '22', B: '22', C: '44' }),
    'More ratings are under the bar than at it on Security and Delivery leadership, which carry 66% of the assessed weight; a third is enough for a debrief.',
  ],
  [
    'COMPOSITE_MID',
    facts('A1', { A: '332' }),
    'The composite is 2.66 of 4, under 2.75, where Meets the bar begins.',
  ],
  [
    'COMPOSITE_MID',
    facts('A1', { A: '332' }, policyOf({ meetsFrom: '17/6' })),
    'The composite is 2.66 of 4, under 17/6, where Meets the bar begins.',
  ],
  [
    'EXCELLENT',
    facts('A9 B1', { A: '44' }),
    'The composite is 4.00 of 4, at least 3.50, with 90% of the weight assessed. Every rated dimension that counts has more ratings at the bar than under it.',
  ],
  [
    'MEETS',
    facts('A1', { A: '33' }),
    'The composite is 3.00 of 4, at least 2.75, and no rule calls for a debrief.',
  ],
  [
    'MEETS',
    facts('A8 B2', { A: '44' }),
    'The composite is 4.00 of 4, at least 2.75, and no rule calls for a debrief. It is not Excellent because 80% of the weight is assessed, under 85%.',
  ],
  [
    'MEETS',
    facts('A8 B1 C1', { A: '44', B: '23', C: '22' }),
    'The composite is 3.65 of 4, at least 2.75, and no rule calls for a debrief. It is not Excellent because no majority is at the bar on Delivery leadership and Data mapping and quality.',
  ],
];

describe('a sentence for each rule', () => {
  test.each(rows)('%s %#', (rule, given, text) => expect(say(rule, given)).toBe(text));

  test('every rule has one', () => {
    expect(new Set(rows.map(([rule]) => rule))).toEqual(new Set(rules.map(({ id }) => id)));
  });

  test('dimensions, people and titles of red flags stand out', () => {
    expect(explainRule('CRITICAL_FAIL', facts('A*1', { A: '22' }))).toEqual([
      { text: 'Security', strong: true },
      {
        text: ', which this role must meet, falls short: two interviewers put it partly there, none at the bar.',
      },
    ]);
    expect(explainRule('RED_FLAG_OPEN', flagged('open', [1]))).toEqual([
      { text: 'One red flag is still open: ' },
      { text: 'Shares credentials', strong: true },
      { text: ' (' },
      { text: 'R. Ono', strong: true },
      { text: '). The debrief upholds or dismisses it.' },
    ]);
  });

  test('a red flag without a title is told by who raised it', () => {
    const given = flagged('open', [0, 1]);
    const scorecards = given.scorecards.map((card) => ({ ...card, redFlagTitles: undefined }));
    expect(say('RED_FLAG_OPEN', { ...given, scorecards })).toBe(
      'One red flag is still open: one raised by A. Bell. The debrief upholds or dismisses it.',
    );
  });

  test('an amendment in the making is not told as owed by somebody who has handed in', () => {
    const amending = { interviewer: 'r1', status: 'draft' as const, version: 2, ratings: {}, redFlags: [] };
    const given = facts('A1', {}, { scorecards: [...cardsOf({ A: '3' }), amending] });
    expect(say('TOO_FEW_CARDS', given)).not.toContain('owe');
  });

  test('every rule that matches is explained, no other one; nothing reads like code', () => {
    fc.assert(
      fc.property(panels, (input) => {
        const given = factsOf(input);
        const { decidedBy, alsoMatched } = given.recommendation;
        const matched = new Set<RuleId>([decidedBy, ...alsoMatched]);
        for (const { id } of rules) {
          const text = say(id, given);
          if (matched.has(id)) {
            expect(text).toMatch(/^[A-Z].*\.$/);
            expect(text).not.toMatch(/ {2}|undefined|NaN|\bnull\b|\.\.| ,|, ,|and \.|on \./);
          } else if (id !== 'EXCELLENT' && id !== 'MEETS') {
            const earlier =
              rules.findIndex((rule) => rule.id === id) < rules.findIndex((rule) => rule.id === decidedBy);
            if (earlier) expect(text).toBe('');
          }
          if (given.recommendation.compositeShown === null) expect(text).not.toMatch(/composite is \d/);
        }
      }),
      runs,
    );
  }, 60_000);

  test('facts that no label can be given for have no explanation', () => {
    const given = facts('A1', { A: '33' });
    expect(explainRule('MEETS', { ...given, dimensions: [] })).toEqual([]);
  });
});
