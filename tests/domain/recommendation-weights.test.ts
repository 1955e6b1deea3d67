import { describe, expect, test } from 'vitest';
import { recommend } from '#domain/recommendation.ts';
import { cardsOf, valueOf } from './recommendation-panels.ts';

const most = Number.MAX_SAFE_INTEGER;
const two = (a: number, b: number) => [
  { id: 'A', weight: a, mustMeet: false },
  { id: 'B', weight: b, mustMeet: false },
];

describe('weights as large as a number can hold exactly', () => {
  test('leave a composite of small terms in plain numbers', () => {
    const value = valueOf({ dimensions: two(most, most), scorecards: cardsOf({ A: '33', B: '34' }) });
    expect(value).toMatchObject({
      composite: { num: 13, den: 4 },
      coverage: { num: 1, den: 1 },
      decidedBy: 'MEETS',
    });
  });

  test('give bigints where a plain number would be rounded', () => {
    const value = valueOf({ dimensions: two(most, most - 1), scorecards: cardsOf({ A: '33', B: '44' }) });
    const total = 2n * BigInt(most) - 1n;
    expect(value.composite).toEqual({ num: 7n * BigInt(most) - 4n, den: total });
    expect(value.coverage).toEqual({ num: 1, den: 1 });
  });

  test('miss no threshold by a rounding error', () => {
    // 3.5 exactly, and less by one part in 18 thousand million million.
    const on = valueOf({ dimensions: two(most, most), scorecards: cardsOf({ A: '33', B: '44' }) });
    const under = valueOf({ dimensions: two(most, most - 1), scorecards: cardsOf({ A: '33', B: '44' }) });
    expect([on.label, under.label]).toEqual(['excellent', 'meets-the-bar']);
    expect(under.compositeShown).toBe('3.49');
  });

  test.each([2 ** 53, 1.5, -1, Number.NaN, Number.POSITIVE_INFINITY, '1', 1n, null, undefined])(
    'refuse %s',
    (weight) => {
      const input = { dimensions: two(1, weight as number), scorecards: [] };
      expect(recommend(input)).toMatchObject({ ok: false, error: { path: ['dimensions', 1, 'weight'] } });
    },
  );

  test('take minus zero for zero', () => {
    expect(valueOf({ dimensions: two(-0, 1), scorecards: cardsOf({ A: '11', B: '33' }) }).label).toBe(
      'meets-the-bar',
    );
  });
});
