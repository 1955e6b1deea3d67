import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PanelFacts, segmentsToText } from '#domain/explanation.ts';
import type { RecommendationInput } from '#domain/recommendation.ts';
import { type Remedy, remedies } from '#domain/remedies.ts';
import type { ScorecardInput } from '#domain/scorecard-input.ts';
import { facts, factsOf } from './explanation-panels.ts';
import { cardsOf, panels, runs, valueOf } from './recommendation-panels.ts';

const say = (given: PanelFacts) => remedies(given).map(({ text }) => segmentsToText(text));

/** The input with what a remedy asks for, added by new interviewers who put everything at the bar. */
function applied(input: RecommendationInput, remedy: Remedy): RecommendationInput {
  const card = (interviewer: string, ids: readonly string[]): ScorecardInput => ({
    interviewer,
    status: 'submitted',
    ratings: Object.fromEntries(ids.map((id) => [id, 3])),
    redFlags: [],
  });
  const any = input.dimensions.slice(0, 1).map(({ id }) => id);
  const cards = Array.from({ length: remedy.scorecards }, (_, index) => card(`${remedy.rule} ${index}`, any));
  const ratings = remedy.ratings.flatMap(({ dimension, count }) =>
    Array.from({ length: count }, (_, index) => card(`${remedy.rule} ${dimension} ${index}`, [dimension])),
  );
  return { ...input, scorecards: [...input.scorecards, ...cards, ...ratings] };
}

describe('what to add where the evidence is insufficient', () => {
  test.each<[string, PanelFacts, string[]]>([
    ['no weights', facts('A0', { A: '33' }), ['A weight above zero for at least one dimension.']],
    [
      'nothing yet',
      facts('A*1 B1', {}),
      [
        'Two submitted scorecards.',
        'Two ratings of Security.',
        'Ratings of dimensions that carry at least 70% of the weight: for example Security and Delivery leadership.',
      ],
    ],
    [
      'nothing assessed',
      facts('A1', { A: '..' }),
      [
        'Two submitted scorecards with ratings.',
        'Ratings of dimensions that carry at least 70% of the weight: for example Security.',
      ],
    ],
    [
      'nothing assessed by a single interviewer',
      facts('A1', { A: '.' }, { policy: { minimumScorecards: 1 } }),
      [
        'One submitted scorecard with ratings.',
        'Ratings of dimensions that carry at least 70% of the weight: for example Security.',
      ],
    ],
    ['one scorecard', facts('A1', { A: '3' }), ['One more submitted scorecard.']],
    [
      'two of twelve',
      facts('A1', { A: '3' }, { policy: { minimumScorecards: 12 } }),
      ['11 more submitted scorecards.'],
    ],
    ['one must-meet', facts('A*1 B1', { A: '3 ', B: '33' }), ['One more rating of Security.']],
    [
      'two must-meets',
      facts('A*1 B*1', { A: '3 ', B: '33' }, { policy: { minimumMustMeetRatings: 3 } }),
      ['Two more ratings of Security.', 'One more rating of Delivery leadership.'],
    ],
    [
      'coverage',
      facts('A40 C30 D15 B15', { A: '33' }),
      [
        'Ratings of dimensions that carry at least 30% more of the weight: for example Data mapping and quality.',
      ],
    ],
    [
      'coverage, rounded up',
      facts('A1 B2 C1', { A: '33', C: '33' }),
      ['Ratings of dimensions that carry at least 20% more of the weight: for example Delivery leadership.'],
    ],
    [
      'coverage by the dimensions that are needed anyway',
      facts('A10 B*30 C60', { A: '33', B: '  ' }, { policy: { minimumCoverage: '2/5' } }),
      [
        'Two ratings of Delivery leadership.',
        'Ratings of dimensions that carry at least 30% more of the weight: for example Delivery leadership.',
      ],
    ],
    [
      'coverage without a dimension in vain',
      facts('A10 B*5 C85', { A: '33' }),
      [
        'Two ratings of Delivery leadership.',
        'Ratings of dimensions that carry at least 60% more of the weight: for example Data mapping and quality.',
      ],
    ],
    ['another label', facts('A1', { A: '33' }), []],
    ['another label, although evidence is thin too', facts('A*1 B*9', { A: '11' }), []],
  ])('%s', (_, given, texts) => expect(say(given)).toEqual(texts));

  test('dimensions stand out', () => {
    expect(remedies(facts('A*1 B1', { A: '3 ', B: '33' }))).toEqual([
      {
        rule: 'CRITICAL_THIN',
        text: [{ text: 'One more rating of ' }, { text: 'Security', strong: true }, { text: '.' }],
        scorecards: 0,
        ratings: [{ dimension: 'A', count: 1 }],
      },
    ]);
  });

  test('facts that no label can be given for have none', () => {
    expect(remedies({ ...facts('A1', { A: '3' }), dimensions: [] })).toEqual([]);
  });

  test('each remedy takes its rule away, and all together give a label', () => {
    fc.assert(
      fc.property(panels, (input) => {
        const given = factsOf(input);
        const { label, decidedBy } = given.recommendation;
        const all = remedies(given);
        expect(all.length > 0).toBe(label === 'insufficient-evidence');
        for (const remedy of all.filter(({ rule }) => rule !== 'NO_WEIGHTS' && rule !== 'CRITICAL_THIN')) {
          const { decidedBy: first, alsoMatched } = valueOf(applied(input, remedy));
          expect([first, ...alsoMatched]).not.toContain(remedy.rule);
        }
        const thin = all.filter(({ rule }) => rule === 'CRITICAL_THIN');
        if (thin.length > 0) {
          const { decidedBy: first, alsoMatched } = valueOf(thin.reduce(applied, input));
          expect([first, ...alsoMatched]).not.toContain('CRITICAL_THIN');
        }
        if (label === 'insufficient-evidence' && decidedBy !== 'NO_WEIGHTS') {
          expect(valueOf(all.reduce(applied, input)).label).not.toBe('insufficient-evidence');
        }
      }),
      runs,
    );
  }, 60_000);

  test('one rating or one scorecard less than asked for leaves the rule', () => {
    const counted = (given: PanelFacts) => remedies(given)[0];
    const few = facts('A1', { A: '3' }, { policy: { minimumScorecards: 3 } });
    expect(counted(few)).toMatchObject({ scorecards: 2 });
    expect(
      valueOf({ ...few, scorecards: [...few.scorecards, ...cardsOf({ A: ' 3' }).slice(1)] }).decidedBy,
    ).toBe('TOO_FEW_CARDS');
  });
});
