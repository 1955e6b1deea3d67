import { type Fraction, floorToHundredths, type Rational } from './rational.ts';

/** A piece of a text for people; a person or a dimension is strong. */
export type Segment = { text: string; strong?: boolean };

/** What `write` puts together. */
export type Part = string | Segment | readonly Part[];

/** The plain text of segments. */
export function segmentsToText(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('');
}

/** A name that stands out. */
export function strong(text: string): Segment {
  return { text, strong: true };
}

/** Joins parts; neighbours of plain text become one segment, empty ones go. */
export function write(...parts: readonly Part[]): Segment[] {
  const segments: Segment[] = [];
  for (const { text, strong: isStrong } of flat(parts)) {
    const last = segments.at(-1);
    if (last && !last.strong && !isStrong) segments[segments.length - 1] = { text: last.text + text };
    else if (text !== '') segments.push(isStrong ? strong(text) : { text });
  }
  return segments;
}

function flat(parts: readonly Part[]): Segment[] {
  return parts.flatMap((part) => {
    if (typeof part === 'string') return [{ text: part }];
    return 'text' in part ? [part] : flat(part);
  });
}

/** "A", "A and B", "A, B and C"; or with "or". */
export function listOf(items: readonly Part[], word: 'and' | 'or'): Part {
  return items.map((item, index) => {
    const isLast = index === items.length - 1;
    return [index === 0 ? '' : isLast ? ` ${word} ` : ', ', item];
  });
}

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A whole number as a word up to ten, in digits above; 0 is "no". */
export function inWords(count: number): string {
  return words[count] ?? String(count);
}

/** "one rating", "three ratings", "no ratings". */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${inWords(count)} ${count === 1 ? singular : plural}`;
}

/** "two of four", "none of four", "the only one"; digits on both sides where one needs them: "9 of 15". */
export function ratioOf(part: number, whole: number): string {
  if (part === 1 && whole === 1) return 'the only one';
  if (part === 0) return `none of ${inWords(whole)}`;
  return whole > 10 ? `${part} of ${whole}` : `${inWords(part)} of ${inWords(whole)}`;
}

/** The first letter in upper case. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A composite, rounded down: "2.73 of 4". */
export function compositeText(composite: Fraction): string {
  return `${floorToHundredths(composite)} of 4`;
}

/** A threshold on the scale: "2.25", or "7/3" where two decimals would not be exact. */
export function thresholdText({ num, den }: { num: number; den: number }): string {
  return (num * 100) % den === 0 ? (num / den).toFixed(2) : `${num}/${den}`;
}

/** A share of weight, rounded down so that it never seems to reach a threshold that it misses: "33%". */
export function percentOf(part: bigint, whole: bigint): string {
  const percent = whole === 0n ? 0n : (part * 100n) / whole;
  return percent === 0n && part > 0n ? 'less than 1%' : `${percent}%`;
}

const shareNames = new Map([
  ['1/4', 'a quarter'],
  ['1/3', 'a third'],
  ['1/2', 'half'],
  ['2/3', 'two thirds'],
  ['3/4', 'three quarters'],
  ['1/1', 'all'],
]);

/** A threshold share in words where there is a word for it, else in percent or as it is: "a third", "30%", "3/7". */
export function shareText({ num, den }: Rational): string {
  const text = `${num}/${den}`;
  return shareNames.get(text) ?? percentText(Number(num), Number(den));
}

/** A threshold share in percent: "70%", or "5/7" where a whole percentage would not be exact. */
export function percentText(num: number, den: number): string {
  return (num * 100) % den === 0 ? `${(num * 100) / den}%` : `${num}/${den}`;
}
