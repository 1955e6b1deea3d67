import { describe, expect, test } from 'vitest';
import { recommend, type RecommendationInput } from '#domain/recommendation.ts';
import file from './recommendation-cases.json' with { type: 'json' };
import { asWritten } from './recommendation-panels.ts';

type Case = RecommendationInput & { id: number; what: string; expected: object };
type InvalidCase = RecommendationInput & { what: string; expected: string };

const cases = file.cases as unknown as Case[];
const invalid = file.invalid as unknown as InvalidCase[];
const policy = file.policy;

describe('the worked cases', () => {
  test.each(cases)('$id: $what', ({ dimensions, scorecards, expected }) => {
    const inputs: RecommendationInput[] = [
      { dimensions, scorecards },
      { dimensions, scorecards, policy },
    ];
    for (const input of inputs) {
      const before = structuredClone(input);
      const result = recommend(input);
      expect(asWritten(result)).toStrictEqual({ ok: true, value: expected });
      expect(input).toStrictEqual(before);
    }
  });

  test('a whole case may be given as it stands: what is not input is not looked at', () => {
    for (const each of cases)
      expect(asWritten(recommend(each))).toStrictEqual({ ok: true, value: each.expected });
  });
});

describe('the invalid cases', () => {
  const paths: Record<string, (string | number)[]> = {
    'rating 5': ['scorecards', 2, 'ratings', 'A'],
    'rating 2.5': ['scorecards', 0, 'ratings', 'A'],
    "rating '3' as text": ['scorecards', 0, 'ratings', 'A'],
    'unknown dimension': ['scorecards', 0, 'ratings', 'Z'],
    'the same interviewer and version twice': ['scorecards', 1, 'version'],
  };

  test.each(invalid)('$what', ({ what, dimensions, scorecards, expected }) => {
    const result = recommend({ dimensions, scorecards });
    expect(result).toMatchObject({ ok: false, error: { code: expected, path: paths[what] } });
    expect(result.ok ? '' : result.error.message).toMatch(/^[A-Z].*\.$/);
  });
});
