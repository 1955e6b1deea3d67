import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkName, checkNames, explainStability } from '#domain/explanation-stability.ts';
import { type PanelFacts, segmentsToText } from '#domain/explanation.ts';
import { facts, factsOf } from './explanation-panels.ts';
import { panels, runs } from './recommendation-panels.ts';

const say = (given: PanelFacts) => explainStability(given).map(segmentsToText);

/** Facts with another stability, to reach every form of words. */
function withStability(
  given: PanelFacts,
  stability: Partial<PanelFacts['recommendation']['stability']>,
): PanelFacts {
  const known = given.recommendation.stability ?? { tried: 0, flips: [], dependsOn: [] };
  return { ...given, recommendation: { ...given.recommendation, stability: { ...known, ...stability } } };
}

describe('the words of a check', () => {
  const names = checkNames(facts('A1 B1', { A: '333' }));

  test.each([
    ['without r3', 'without C. Diaz'],
    ['double A', 'with Security counted double'],
    ['halve B', 'with Delivery leadership counted half'],
    ['equal weights', 'with equal weights'],
    ['without somebody else', 'without somebody else'],
    ['double Z', 'with Z counted double'],
    ['without __proto__', 'without __proto__'],
    ['halve without A', 'with without A counted half'],
  ])('%s: %s', (what, words) => expect(checkName(what, names)).toBe(words));
});

describe('how fragile a label is, in words', () => {
  test('holds everywhere', () => {
    expect(say(facts('A1 B1', { A: '333', B: '333' }))).toEqual(['Holds in all eight checks.']);
    expect(say(facts('A1 B1 C1 D1', { A: '333', B: '333', C: '333', D: '333' }))).toEqual([
      'Holds in all 12 checks.',
    ]);
  });

  test('says so where some checks leave too little evidence', () => {
    expect(say(facts('A8 B2', { A: '333' }))).toEqual([
      'Holds in all five checks that leave enough evidence.',
    ]);
  });

  test('flips by one interviewer, by several, by weights', () => {
    const given = facts('A1 B1', { A: '333', B: '333' });
    expect(say(withStability(given, { tried: 19, flips: [['without r1', 'meets-the-bar']] }))).toEqual([
      'Holds in 18 of 19 checks that leave enough evidence.',
      'Would be Meets the bar without R. Ono.',
    ]);
    expect(
      say(
        withStability(given, {
          tried: 8,
          flips: [
            ['without r1', 'mixed'],
            ['without r2', 'mixed'],
            ['without r3', 'not-recommended'],
            ['equal weights', 'mixed'],
            ['double A', 'mixed'],
            ['halve A', 'mixed'],
            ['halve B', 'mixed'],
          ],
        }),
      ),
    ).toEqual([
      'Holds in one of eight checks.',
      'Would be Mixed: debrief without R. Ono or A. Bell, or with equal weights, or with Security counted double, or with Security or Delivery leadership counted half.',
      'Would be Not recommended without C. Diaz.',
    ]);
  });

  test('the people and the dimensions stand out', () => {
    const given = withStability(facts('A1 B1', { A: '333', B: '333' }), {
      flips: [
        ['without r2', 'mixed'],
        ['double B', 'mixed'],
      ],
    });
    expect(explainStability(given)[1]).toEqual([
      { text: 'Would be Mixed: debrief without ' },
      { text: 'A. Bell', strong: true },
      { text: ', or with ' },
      { text: 'Delivery leadership', strong: true },
      { text: ' counted double.' },
    ]);
  });

  test('rests on everyone', () => {
    expect(say(facts('A1', { A: '33' }))).toEqual([
      'Rests on every one of its interviewers: without R. Ono or A. Bell the evidence is insufficient.',
      'None of the other three checks changes the label.',
    ]);
    expect(
      say(facts('A*1 B1 C1', { A: '33 ', B: '3 3', C: ' 33' }, { policy: { minimumScorecards: 3 } }))[0],
    ).toBe(
      'Rests on every one of its interviewers: without R. Ono, A. Bell or C. Diaz the evidence is insufficient.',
    );
    expect(say(facts('A1', { A: '3' }, { policy: { minimumScorecards: 1 } }))[0]).toBe(
      'Rests on its only interviewer, R. Ono: without R. Ono the evidence is insufficient.',
    );
  });

  test('rests on some', () => {
    expect(say(facts('A1 B1', { A: '333', B: '3  ' }))).toEqual([
      'Rests on R. Ono: without R. Ono the evidence is insufficient.',
      'None of the other seven checks changes the label.',
    ]);
    expect(say(facts('A*1 B1', { A: '33 ', B: '333' }))[0]).toBe(
      'Rests on R. Ono and A. Bell: without R. Ono or A. Bell the evidence is insufficient.',
    );
  });

  test('rests on somebody, and the other checks are many, one or none', () => {
    const given = facts('A1', { A: '33' });
    const dependsOn = ['r1'];
    const flip: [string, 'mixed'] = ['equal weights', 'mixed'];
    expect(say(withStability(given, { dependsOn, tried: 15, flips: [flip] })).slice(1)).toEqual([
      'Holds in 14 of the other 15 checks.',
      'Would be Mixed: debrief with equal weights.',
    ]);
    expect(say(withStability(given, { dependsOn, tried: 1, flips: [] })).slice(1)).toEqual([
      'The other check does not change the label.',
    ]);
    expect(say(withStability(given, { dependsOn, tried: 1, flips: [flip] })).slice(1)).toEqual([
      'Would be Mixed: debrief with equal weights.',
    ]);
    expect(say(withStability(given, { dependsOn, tried: 0, flips: [] }))).toHaveLength(1);
  });

  test('says why it was not checked', () => {
    expect(say(facts('A1', { A: '3' }))).toEqual([
      'Not checked: there is not enough evidence for a label yet.',
    ]);
    const upheld = facts(
      'A1',
      {},
      {
        scorecards: [{ interviewer: 'r1', status: 'submitted', ratings: { A: 3 }, redFlags: ['upheld'] }],
      },
    );
    expect(say(upheld)).toEqual(['Not checked: an upheld red flag decides, whatever the ratings.']);
  });

  test('never holds in all checks while it depends on somebody', () => {
    fc.assert(
      fc.property(panels, (input) => {
        const given = factsOf(input);
        const text = say(given).join(' ');
        const { stability } = given.recommendation;
        if (stability && stability.dependsOn.length > 0) {
          expect(text).toMatch(/^Rests on /);
          expect(text).not.toMatch(/in all|(\w+) of (the other )?\1 /);
        } else if (stability) {
          expect(text).toMatch(/^Holds in /);
          expect(text.includes('in all')).toBe(stability.flips.length === 0);
        } else expect(text).toMatch(/^Not checked: /);
        expect(text).not.toMatch(/ {2}|undefined|NaN/);
      }),
      runs,
    );
  }, 60_000);

  test('facts that no label can be given for have none', () => {
    expect(explainStability({ ...facts('A1', { A: '33' }), dimensions: [] })).toEqual([]);
  });
});
