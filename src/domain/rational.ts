/**
 * Exact arithmetic for thresholds. A weight may be as large as Number.MAX_SAFE_INTEGER, so sums and products of weights
 * leave the whole numbers that a double can hold: everything is computed in bigint and never rounded.
 */
export type Fraction = {
  readonly numerator: bigint;
  /** Always above zero. Not necessarily in lowest terms. */
  readonly denominator: bigint;
};

/**
 * A fraction as the rest of the app sees it: lowest terms, den above zero, 0 is 0/1. Both parts are numbers where both
 * are safe whole numbers, else both are bigints: exact in every case, never silently rounded. Only weights of many
 * digits lead outside the safe range.
 */
export type Rational = { readonly num: number | bigint; readonly den: number | bigint };

/** Makes a fraction of two whole numbers. `denominator` must be above zero: callers check for empty sums first. */
export function fraction(numerator: bigint, denominator: bigint): Fraction {
  return { numerator, denominator };
}

/** True where a < b, exactly. */
export function isLess(a: Fraction, b: Fraction): boolean {
  return a.numerator * b.denominator < b.numerator * a.denominator;
}

/** Reduces to lowest terms (Euclid). */
export function fractionToRational({ numerator, denominator }: Fraction): Rational {
  let divisor = numerator < 0n ? -numerator : numerator;
  let rest = denominator;
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  const num = numerator / divisor;
  const den = denominator / divisor;
  const isSafe = Number.isSafeInteger(Number(num)) && Number.isSafeInteger(Number(den));
  return isSafe ? { num: Number(num), den: Number(den) } : { num, den };
}

/** The exact value of a rational, for comparing. */
export function rationalToFraction({ num, den }: Rational): Fraction {
  return fraction(BigInt(num), BigInt(den));
}

/** The nearest double, for drawing and sorting only; never compare it with a threshold. */
export function rationalToNumber({ num, den }: Rational): number {
  return Number(num) / Number(den);
}

/** "41/15", the form of the worked cases. */
export function rationalToText({ num, den }: Rational): string {
  return `${num}/${den}`;
}

/**
 * Reads "7/10": two whole numbers of at most 15 digits, so that both are safe; den above zero. Returns lowest terms, or
 * null for any other text.
 */
export function textToRational(text: string): Rational | null {
  const parts = /^(\d{1,15})\/(\d{1,15})$/.exec(text);
  if (parts === null) return null;
  const [, num = '0', den = '0'] = parts;
  return /^0+$/.test(den) ? null : fractionToRational(fraction(BigInt(num), BigInt(den)));
}

/** Rounded down to two decimals: 41/15 is "2.73". For values of zero or more. */
export function floorToHundredths({ numerator, denominator }: Fraction): string {
  const hundredths = (numerator * 100n) / denominator;
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
}
