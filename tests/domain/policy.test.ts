import { describe, expect, test } from 'vitest';
import { defaultPolicy, policySchema, readPolicy } from '#domain/policy.ts';
import { rationalToText } from '#domain/rational.ts';
import file from './recommendation-cases.json' with { type: 'json' };

describe('the policy', () => {
  test('has the defaults of the worked cases, and its schema accepts them', () => {
    const written = Object.fromEntries(
      Object.entries(defaultPolicy).map(([key, value]) => [
        key,
        typeof value === 'number' ? value : rationalToText(value),
      ]),
    );
    expect(written).toStrictEqual(file.policy);
    expect(policySchema.parse(defaultPolicy)).toEqual(defaultPolicy);
  });

  test('may be given in part, fractions as text or as num and den, and comes back whole in lowest terms', () => {
    expect(readPolicy(undefined)).toEqual({ ok: true, value: defaultPolicy });
    expect(readPolicy({})).toEqual({ ok: true, value: defaultPolicy });
    expect(readPolicy({ minimumScorecards: undefined })).toEqual({ ok: true, value: defaultPolicy });
    expect(readPolicy(file.policy)).toEqual({ ok: true, value: defaultPolicy });
    expect(
      readPolicy({ minimumCoverage: '80/100', onesShare: { num: 2, den: 6 }, minimumScorecards: 1 }),
    ).toEqual({
      ok: true,
      value: {
        ...defaultPolicy,
        minimumCoverage: { num: 4, den: 5 },
        onesShare: { num: 1, den: 3 },
        minimumScorecards: 1,
      },
    });
  });

  test.each<[string, unknown, unknown[]]>([
    ['minimumScorecards', 'must be a whole number', [0, -1, 1.5, Number.NaN, Infinity, '2', null, 1001]],
    ['minimumMustMeetRatings', 'must be a whole number', [0, 1.5, '2']],
    ['failMargin', 'rests on at least two', [0, 1, 2.5]],
    ['conflictGap', '1, 2 or 3 levels', [0, 4, 1.5, '2']],
    [
      'minimumCoverage',
      'above 0 and at most 1',
      ['0/1', '11/10', '7', '7/0', '-7/10', '0.7', 0.7, null, [7, 10], {}, { num: 7 }, { num: -7, den: 10 }],
    ],
    [
      'onesShare',
      'above 0 and at most 1',
      [
        { num: 1, den: 0 },
        { num: 1, den: 2, sign: 1 },
        { num: 0.5, den: 1 },
      ],
    ],
    ['floorShare', 'above 0 and at most 1', ['1/9999999', { num: 1n, den: 2n }, { num: '1', den: '2' }]],
    ['notRecommendedBelow', 'from 1 to 3', ['7/2', '1/2', '1/1000000000000000000']],
    ['meetsFrom', 'from 1 to 4', ['5/1', '0/1']],
    ['meetsFrom', 'at least as high as notRecommendedBelow', ['2/1']],
    ['excellentFrom', 'at least as high as meetsFrom', ['5/2']],
  ])('refuses nonsense for %s: %s', (key, expected, values) => {
    for (const value of values) {
      const result = readPolicy({ [key]: value });
      expect(result).toMatchObject({ ok: false, error: { code: 'invalid-input', path: ['policy', key] } });
      expect(result.ok ? '' : result.error.message).toContain(expected);
      expect(result.ok ? '' : result.error.message).toMatch(/^The policy's .*\.$/);
    }
  });

  test('refuses unknown names and other shapes', () => {
    const unknown = JSON.parse('{ "__proto__": 1 }') as object;
    expect(readPolicy(unknown)).toMatchObject({ ok: false, error: { path: ['policy', '__proto__'] } });
    expect(readPolicy({ minimumScorecard: 2 })).toMatchObject({
      ok: false,
      error: { path: ['policy', 'minimumScorecard'] },
    });
    expect(readPolicy({ [Symbol('s')]: 2 })).toMatchObject({ ok: false });
    for (const other of [null, [], 'strict', 2, new Map()]) {
      expect(readPolicy(other)).toMatchObject({ ok: false, error: { path: ['policy'] } });
    }
  });
});
