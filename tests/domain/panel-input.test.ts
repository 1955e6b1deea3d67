import { describe, expect, test } from 'vitest';
import type { Signal } from '#domain/signal.ts';
import type { Panel } from '#domain/panel.ts';
import {
  changedSinceReveal,
  panelToInput,
  raisedFlags,
  versionsRead,
  type PanelCard,
  type PanelRecords,
} from '#domain/panel-input.ts';
import type { Rating } from '#domain/rating.ts';
import { recommend } from '#domain/recommendation.ts';
import type { Rubric } from '#domain/rubric.ts';
import { emptyBody } from '#domain/scorecard.ts';
import type { Submission } from '#domain/submission.ts';

const sentence = 'Something that can be seen in the room.';
const rubric: Rubric = {
  id: 'small',
  version: 1,
  title: 'Small rubric',
  dimensions: ['security', 'delivery'].map((id) => ({
    id,
    title: id === 'security' ? 'Security' : 'Delivery',
    short: id,
    covers: sentence,
    weight: 1,
    mustMeet: id === 'security',
    anchors: { 1: sentence, 2: sentence, 3: sentence, 4: sentence },
    source: ['test'],
  })),
};
const flag: Signal = {
  id: 'red-logs',
  kind: 'red-flag',
  text: 'Treats tokens in logs as normal.',
  dimensionIds: ['security'],
  source: ['test'],
};
const strong: Signal = { ...flag, id: 'strong-threats', kind: 'strong' };

function card(name: string, changes: Partial<PanelCard> = {}): PanelCard {
  return {
    id: `card-${name}`,
    interviewerId: `person-${name}`,
    interviewer: name.toUpperCase(),
    shadow: false,
    status: 'submitted',
    ...changes,
  };
}

function sealed(
  name: string,
  version: number,
  rating: Rating,
  body: Partial<Submission['body']> = {},
): Submission {
  return {
    id: `sealed-${name}-${version}`,
    scorecardId: `card-${name}`,
    panelId: 'panel-one',
    version,
    rubric: { id: 'small', version: 1 },
    submittedAt: version,
    reason: version === 1 ? null : 'Misheard.',
    body: { ...emptyBody(), ratings: { security: rating, delivery: rating }, ...body },
    notes: [],
  };
}

function records(
  cards: PanelCard[],
  submissions: Submission[],
  opened: [name: string, version: number][],
  rulings: Panel['rulings'] = [],
): PanelRecords {
  const panel: Panel = {
    id: 'panel-one',
    candidateId: 'candidate-one',
    roleId: 'role',
    rubric: { id: 'small', version: 1 },
    sample: false,
    reveal: {
      at: 10,
      by: 'B. Okeke',
      earlyReason: null,
      opened: opened.map(([name, version]) => ({ scorecardId: `card-${name}`, version })),
    },
    rulings,
    createdAt: 0,
  };
  return { panel, cards, submissions, rubric, signals: [strong, flag] };
}

describe('the two readings', () => {
  const amended = records(
    [card('a'), card('b', { status: 'amending' }), card('c')],
    [sealed('a', 1, 2), sealed('a', 2, 4), sealed('b', 1, 3), sealed('c', 1, 3)],
    [
      ['a', 1],
      ['b', 1],
    ],
  );

  test('the independent one looks at exactly the versions that the reveal opened', () => {
    const versions = versionsRead('independent', amended);
    expect([...versions.values()].map(({ id }) => id)).toEqual(['sealed-a-1', 'sealed-b-1']);
    const { scorecards } = panelToInput('independent', amended);
    expect(scorecards.map(({ name, status, version }) => [name, status, version])).toEqual([
      ['A', 'submitted', 1],
      ['B', 'submitted', 1],
      // late: to this reading it is still owed
      ['C', 'draft', undefined],
    ]);
  });

  test('the latest one takes amendments and late scorecards in, and stands by what is being amended', () => {
    const { scorecards } = panelToInput('latest', amended);
    expect(scorecards.map(({ name, status, version, ratings }) => [name, status, version, ratings])).toEqual([
      ['A', 'submitted', 2, { security: 4, delivery: 4 }],
      ['B', 'submitted', 1, { security: 3, delivery: 3 }],
      ['C', 'submitted', 1, { security: 3, delivery: 3 }],
    ]);
    expect(changedSinceReveal(amended).map(({ interviewer }) => interviewer)).toEqual(['A', 'C']);
  });

  test('both are input that the rules accept, and differ where the versions do', () => {
    const independent = recommend(panelToInput('independent', amended));
    const latest = recommend(panelToInput('latest', amended));
    expect(independent).toMatchObject({ ok: true, value: { countedScorecards: 2, provisional: true } });
    expect(latest).toMatchObject({ ok: true, value: { countedScorecards: 3, provisional: false } });
  });

  test('a scorecard that was withdrawn after the reveal leaves the latest reading only', () => {
    const withdrawn = records([card('a', { status: 'withdrawn' })], [sealed('a', 1, 3)], [['a', 1]]);
    expect(panelToInput('independent', withdrawn).scorecards[0]?.status).toBe('submitted');
    expect(panelToInput('latest', withdrawn).scorecards[0]).toMatchObject({
      status: 'withdrawn',
      ratings: {},
    });
  });

  test('pending, draft, recused and shadow are kept as they are', () => {
    const mixed = records(
      [
        card('a', { status: 'pending' }),
        card('b', { status: 'draft' }),
        card('c', { status: 'recused' }),
        card('d', { shadow: true }),
      ],
      [sealed('d', 1, 1)],
      [['d', 1]],
    );
    const { scorecards } = panelToInput('independent', mixed);
    expect(scorecards.map(({ status, shadow }) => [status, shadow])).toEqual([
      ['pending', false],
      ['draft', false],
      ['recused', false],
      ['submitted', true],
    ]);
  });

  test('before the reveal there is nothing to read', () => {
    const faceDown = { ...amended, panel: { ...amended.panel, reveal: null } };
    expect(versionsRead('latest', faceDown).size).toBe(0);
    expect(raisedFlags(faceDown)).toEqual([]);
  });
});

describe('red flags', () => {
  const ticked = { observed: { 'red-logs': 5, 'strong-threats': 5 } };
  const ruling = (kind: 'upheld' | 'dismissed', at: number): Panel['rulings'][number] => ({
    scorecardId: 'card-a',
    signalId: 'red-logs',
    ruling: kind,
    reason: 'Heard by two.',
    by: 'B. Okeke',
    at,
  });

  test('only ticked red flags count, open until they are ruled on, by the latest ruling in both readings', () => {
    const cards = [card('a'), card('b')];
    const submissions = [sealed('a', 1, 3, ticked), sealed('b', 1, 3)];
    const opened: [string, number][] = [
      ['a', 1],
      ['b', 1],
    ];
    const open = records(cards, submissions, opened);
    expect(panelToInput('independent', open).scorecards.map((s) => s.redFlags)).toEqual([['open'], []]);
    const ruled = records(cards, submissions, opened, [ruling('upheld', 20), ruling('dismissed', 30)]);
    for (const reading of ['independent', 'latest'] as const) {
      expect(panelToInput(reading, ruled).scorecards[0]?.redFlags).toEqual(['dismissed']);
    }
    expect(raisedFlags(ruled)).toMatchObject([
      { signal: { id: 'red-logs' }, state: 'dismissed', rulings: [{ at: 20 }, { at: 30 }], isInLatest: true },
    ]);
  });

  test('a flag that an amendment takes back stays in the independent reading', () => {
    const taken = records([card('a')], [sealed('a', 1, 3, ticked), sealed('a', 2, 3)], [['a', 1]]);
    expect(panelToInput('independent', taken).scorecards[0]?.redFlags).toEqual(['open']);
    expect(panelToInput('latest', taken).scorecards[0]?.redFlags).toEqual([]);
    expect(raisedFlags(taken)).toMatchObject([{ isInLatest: false, submission: { version: 1 } }]);
  });
});
