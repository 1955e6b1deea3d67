import { describe, expect, test } from 'vitest';
import type { RecommendationInput } from '#domain/recommendation.ts';
import type { ScorecardInput } from '#domain/scorecard-input.ts';
import { cardsOf, sevenDimensions, valueOf } from './recommendation-panels.ts';

const all = (mark: string) => Object.fromEntries(sevenDimensions.map(({ id }) => [id, mark]));
const good: readonly ScorecardInput[] = cardsOf(all('33'));
const [bad] = cardsOf(all('1')) as [ScorecardInput];
const panel = (scorecards: readonly ScorecardInput[]): RecommendationInput => ({
  dimensions: sevenDimensions,
  scorecards,
});
const r3 = (card: Partial<ScorecardInput>): ScorecardInput => ({ ...bad, interviewer: 'r3', ...card });
const r1 = (card: Partial<ScorecardInput>): ScorecardInput => ({ ...bad, interviewer: 'r1', ...card });

describe('whose word counts', () => {
  const plain = valueOf(panel(good));

  test.each([
    ['recused', r3({ status: 'recused', redFlags: ['upheld'] })],
    ['withdrawn', r3({ status: 'withdrawn', redFlags: ['upheld'] })],
    ["a shadow's", r3({ shadow: true, redFlags: ['upheld'] })],
    ["a shadow's draft, which nobody waits for", r3({ shadow: true, status: 'draft' })],
    ["a shadow's later version of somebody who counts", r1({ shadow: true, version: 5 })],
    ['an earlier version', r1({ version: 0, redFlags: ['upheld'] })],
    ['an earlier draft', r1({ status: 'draft', version: 0 })],
  ])('a scorecard that is %s changes nothing', (_, card) => {
    const cards = good.map((each) => ({ ...each, version: 1 }));
    expect(valueOf(panel([...cards, card]))).toStrictEqual(plain);
    expect(valueOf(panel([card, ...cards]))).toMatchObject({ label: plain.label, provisional: false });
  });

  test.each(['draft', 'pending'] as const)(
    'a later %s leaves the submitted version standing, provisionally',
    (status) => {
      expect(valueOf(panel([...good, r1({ status, version: 1, redFlags: ['upheld'] })]))).toStrictEqual({
        ...plain,
        provisional: true,
      });
    },
  );

  test.each(['recused', 'withdrawn'] as const)(
    'a later %s one takes the submitted version back',
    (status) => {
      const value = valueOf(panel([...good, r1({ status, version: 1 })]));
      expect(value).toMatchObject({ decidedBy: 'TOO_FEW_CARDS', countedScorecards: 1, provisional: false });
    },
  );

  test('the highest version counts wherever it stands, red flags included', () => {
    const [first, second] = good as [ScorecardInput, ScorecardInput];
    const amended = { ...first, version: 10, redFlags: ['open' as const] };
    const earlier = r1({ version: 9, redFlags: ['upheld'] });
    for (const cards of [
      [amended, earlier, second],
      [earlier, second, amended],
    ]) {
      expect(valueOf(panel(cards))).toMatchObject({ decidedBy: 'RED_FLAG_OPEN', countedScorecards: 2 });
    }
  });

  test('an amendment to all NA takes the ratings back', () => {
    const [nothing] = cardsOf(all('.')) as [ScorecardInput];
    const value = valueOf(panel([...good, { ...nothing, version: 1 }]));
    expect(value).toMatchObject({ decidedBy: 'TOO_FEW_CARDS', countedScorecards: 1 });
  });

  test('a submission after having stood down counts; standing down clears what was owed', () => {
    const again = [r1({ status: 'recused', version: 1 }), { ...good[0], version: 2 } as ScorecardInput];
    expect(valueOf(panel([...again, ...good.slice(1)]))).toStrictEqual(plain);
    const gone = [r3({ status: 'pending' }), r3({ status: 'recused', version: 1 })];
    expect(valueOf(panel([...good, ...gone]))).toStrictEqual(plain);
  });

  test('a draft begun after standing down is owed', () => {
    const cards = [...good, r3({ status: 'recused' }), r3({ status: 'draft', version: 1 })];
    expect(valueOf(panel(cards)).provisional).toBe(true);
  });
});

describe('red flags', () => {
  test('count on a submitted scorecard that rates nothing', () => {
    const [nothing] = cardsOf(all('.')) as [ScorecardInput];
    const flagged = { ...nothing, interviewer: 'r3', redFlags: ['upheld' as const] };
    expect(valueOf(panel([...good, flagged]))).toMatchObject({
      decidedBy: 'RED_FLAG_UPHELD',
      stability: null,
    });
    expect(valueOf(panel([flagged]))).toMatchObject({
      decidedBy: 'RED_FLAG_UPHELD',
      alsoMatched: ['ALL_NOT_ASSESSED', 'CRITICAL_THIN', 'LOW_COVERAGE'],
      composite: null,
      compositeShown: null,
    });
  });

  test('leaving an interviewer out leaves their open flag out', () => {
    const three = cardsOf(all('333'));
    const flagged = three.map((card, index) =>
      index === 1 ? { ...card, redFlags: ['open' as const] } : card,
    );
    expect(valueOf(panel(flagged))).toMatchObject({
      decidedBy: 'RED_FLAG_OPEN',
      stability: { tried: 18, flips: [['without r2', 'meets-the-bar']], dependsOn: [] },
    });
  });
});

describe('the order of the lists', () => {
  test('interviewers by first appearance, then equal weights, then each dimension doubled and halved', () => {
    const dimensions = [
      { id: 'Z', weight: 1, mustMeet: false },
      { id: 'A', weight: 3, mustMeet: false },
    ];
    const cards = cardsOf({ Z: '233', A: '334' }).map((card, index) => ({
      ...card,
      interviewer: ['z', 'b', 'a'][index] ?? '',
    }));
    // Z is 8/3 and A is 10/3: C is 19/6, and every check stays from 2.75 up.
    expect(valueOf({ dimensions, scorecards: cards }).stability).toEqual({
      tried: 8,
      flips: [],
      dependsOn: [],
    });
    const policy = { meetsFrom: '19/6' };
    expect(valueOf({ dimensions, scorecards: cards, policy }).stability).toEqual({
      tried: 8,
      flips: [
        ['without a', 'mixed'],
        ['equal weights', 'mixed'],
        ['double Z', 'mixed'],
        ['halve A', 'mixed'],
      ],
      dependsOn: [],
    });
  });
});
