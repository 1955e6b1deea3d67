import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  floorToHundredths,
  fraction,
  fractionToRational,
  isLess,
  rationalToFraction,
  rationalToNumber,
  rationalToText,
  textToRational,
} from '#domain/rational.ts';

const fractions = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 40n }), fc.bigInt({ min: 1n, max: 10n ** 40n }))
  .map(([a, b]) => fraction(a, b));

describe('exact fractions', () => {
  test('are reduced to lowest terms; zero is 0/1', () => {
    expect(fractionToRational(fraction(82n, 30n))).toStrictEqual({ num: 41, den: 15 });
    expect(fractionToRational(fraction(0n, 7n))).toStrictEqual({ num: 0, den: 1 });
    expect(fractionToRational(fraction(-6n, 4n))).toStrictEqual({ num: -3, den: 2 });
  });

  test('are plain numbers up to the last safe one, and bigints together beyond it', () => {
    const last = BigInt(Number.MAX_SAFE_INTEGER);
    expect(fractionToRational(fraction(last, 2n))).toStrictEqual({ num: Number(last), den: 2 });
    expect(fractionToRational(fraction(last + 2n, 2n))).toStrictEqual({ num: last + 2n, den: 2n });
    expect(fractionToRational(fraction(1n, last + 1n))).toStrictEqual({ num: 1n, den: last + 1n });
  });

  test('keep their value', () => {
    fc.assert(
      fc.property(fractions, (given) => {
        const back = rationalToFraction(fractionToRational(given));
        expect(back.numerator * given.denominator).toBe(given.numerator * back.denominator);
      }),
    );
  });

  test('compare exactly', () => {
    expect(isLess(fraction(9_007_199_254_740_992n, 4n), fraction(9_007_199_254_740_993n, 4n))).toBe(true);
    expect(isLess(fraction(1n, 3n), fraction(2n, 6n))).toBe(false);
    fc.assert(fc.property(fractions, fractions, (a, b) => !(isLess(a, b) && isLess(b, a))));
  });

  test('are written and read as "41/15"', () => {
    expect(rationalToText({ num: 41, den: 15 })).toBe('41/15');
    expect(textToRational('82/30')).toStrictEqual({ num: 41, den: 15 });
    for (const text of [
      '',
      '7',
      '7/0',
      '7/00',
      '-7/10',
      '7/-10',
      ' 7/10',
      '7/10\n',
      '7.5/10',
      '1e3/1',
      '1/1234567890123456',
    ]) {
      expect(textToRational(text)).toBeNull();
    }
  });

  test('are rounded down to two decimals, never up', () => {
    expect(floorToHundredths(fraction(41n, 15n))).toBe('2.73');
    expect(floorToHundredths(fraction(3n, 1n))).toBe('3.00');
    expect(floorToHundredths(fraction(11n, 4n))).toBe('2.75');
    expect(floorToHundredths(fraction(2_749_999n, 1_000_000n))).toBe('2.74');
    expect(floorToHundredths(fraction(1n, 20n))).toBe('0.05');
  });

  test('have a nearest number for drawing', () => {
    expect(rationalToNumber({ num: 7, den: 2 })).toBe(3.5);
    expect(rationalToNumber({ num: 10n ** 30n, den: 4n * 10n ** 30n })).toBe(0.25);
  });
});
