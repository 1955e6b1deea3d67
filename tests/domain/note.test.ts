import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noteLimit, noteSchema, parseNoteLine, splitLongText } from '#domain/note.ts';
import { noteOn } from './records.ts';

const dimensions = [
  { id: 'architecture', short: 'architecture' },
  { id: 'api', short: 'api' },
  { id: 'apis-in-use', short: 'apis' },
  { id: 'security', short: 'security' },
  { id: 'service-levels', short: 'servicelevels' },
];

const lineParts = [
  '+',
  '-',
  '!',
  '"',
  '”',
  '#sec',
  '#arch.',
  '#se',
  '#api',
  '#zzz',
  'said',
  'no\nnever',
  ':',
  '  ',
];

/** Lines as people type them, and lines as nobody would. */
const lines = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(fc.constantFrom(...lineParts), { maxLength: 9 })
    .chain((words) => fc.constantFrom(' ', '  ', '').map((between) => words.join(between))),
);

describe('the inline marks of a line', () => {
  test.each([
    ['+ named the trade-off', 'strong', 'named the trade-off'],
    ['-no probe helped', 'weak', 'no probe helped'],
    ['− no probe helped', 'weak', 'no probe helped'],
    ['! blames the vendor', 'red-flag', 'blames the vendor'],
    ['"We never rolled back"', 'quote', 'We never rolled back'],
    ['“We never rolled back”', 'quote', 'We never rolled back'],
    ['"We never rolled back', 'quote', 'We never rolled back'],
    ['"Keys in the log" #sec', 'quote', 'Keys in the log'],
    ['plain + simple', 'none', 'plain + simple'],
  ])('%s', (line, mark, text) => {
    expect(parseNoteLine(line, dimensions)).toMatchObject({ mark, text });
  });

  test('only the first one counts: a second stays as text', () => {
    expect(parseNoteLine('+- both', dimensions)).toMatchObject({ mark: 'strong', text: '- both' });
  });

  test('only the closing quotation mark goes, not one inside', () => {
    expect(parseNoteLine('"he said "stop" and left"', dimensions).text).toBe('he said "stop" and left');
  });

  test('a closing quotation mark stays where the line is no quote', () => {
    expect(parseNoteLine('calls it "done"', dimensions)).toMatchObject({
      mark: 'none',
      text: 'calls it "done"',
    });
  });

  test.each([
    ['#sec keys in a log', ['security'], 'keys in a log'],
    ['keys in a log #sec', ['security'], 'keys in a log'],
    ['keys #SEC in a log', ['security'], 'keys in a log'],
    ['keys in a log #sec.', ['security'], 'keys in a log.'],
    ['#sec: keys in a log', ['security'], 'keys in a log'],
    ['#arch #sec one hub', ['architecture', 'security'], 'one hub'],
    ['#sec #security twice', ['security'], 'twice'],
    ['! #sec keys in a log', ['security'], 'keys in a log'],
    ['first line\n#sec second line', ['security'], 'first line\nsecond line'],
    ['#api spelled out wins over apis', ['api'], 'spelled out wins over apis'],
  ])('%j ties the note', (line, ids, text) => {
    expect(parseNoteLine(line, dimensions)).toMatchObject({ dimensionIds: ids, text });
  });

  test.each([
    ['#se fits two', '#se fits two'],
    ['#zzz fits none', '#zzz fits none'],
    ['#s is too short', '#s is too short'],
    ['ticket #4711', 'ticket #4711'],
    ['C#sec is no mark', 'C#sec is no mark'],
    ['#sec-ops is another word', '#sec-ops is another word'],
    ['#securityandmore', '#securityandmore'],
  ])('%j stays as text', (line, text) => {
    expect(parseNoteLine(line, dimensions)).toEqual({ text, mark: 'none', dimensionIds: [] });
  });

  test('a line of marks alone has no text', () => {
    expect(parseNoteLine(' + #sec ', dimensions)).toEqual({
      text: '',
      mark: 'strong',
      dimensionIds: ['security'],
    });
    expect(parseNoteLine('', dimensions)).toEqual({ text: '', mark: 'none', dimensionIds: [] });
  });
});

describe('what holds for every line', () => {
  test('it is read without an exception; ties are known, and none comes twice', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const { text, dimensionIds } = parseNoteLine(line, dimensions);
        expect(text).toBe(text.trim());
        expect(new Set(dimensionIds).size).toBe(dimensionIds.length);
        for (const id of dimensionIds) expect(dimensions.some((d) => d.id === id)).toBe(true);
      }),
    );
  });

  test('a line without marks is unchanged, apart from spaces', () => {
    const unmarked = lines.filter((line) => !/^\s*[+\-−!"“]/.test(line) && !line.includes('#'));
    fc.assert(
      fc.property(unmarked, (line) => {
        const { text, mark, dimensionIds } = parseNoteLine(line, dimensions);
        expect([mark, dimensionIds]).toEqual(['none', []]);
        expect(withoutSpaces(text)).toBe(withoutSpaces(line));
      }),
    );
  });

  test('without dimensions every # word stays, and only the leading mark and a closing quotation mark go', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const parsed = parseNoteLine(line, []);
        expect(parsed.dimensionIds).toEqual([]);
        let expected = withoutSpaces(line);
        if (parsed.mark !== 'none') expected = expected.slice(1);
        if (parsed.mark === 'quote') expected = expected.replace(/["”]$/, '');
        expect(withoutSpaces(parsed.text)).toBe(expected);
      }),
    );
  });
});

describe('splitting a text that is too long', () => {
  test('a text that fits is one piece, an empty one none', () => {
    expect(splitLongText('short')).toEqual(['short']);
    expect(splitLongText('  \n ')).toEqual([]);
    expect(splitLongText('x'.repeat(noteLimit))).toHaveLength(1);
  });

  test('it is cut at a space where there is one', () => {
    expect(splitLongText('one two three four', 9)).toEqual(['one two', 'three', 'four']);
    expect(splitLongText('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
  });

  test('10,000 characters become three notes that the schema takes', () => {
    const pieces = splitLongText('word '.repeat(2000));
    expect(pieces).toHaveLength(3);
    for (const text of pieces) expect(noteSchema.safeParse(noteOn([], { text })).success).toBe(true);
  });

  test('no character is lost, no piece is empty or over the limit, no character is cut in half', () => {
    const limited = fc.tuple(
      fc.array(fc.oneof(fc.constantFrom(' ', '\n', '😀', 'é'), fc.string({ unit: 'binary', maxLength: 8 }))),
      fc.integer({ min: 2, max: 40 }),
    );
    fc.assert(
      fc.property(limited, ([parts, limit]) => {
        const text = parts.join('');
        const pieces = splitLongText(text, limit);
        expect(withoutSpaces(pieces.join(''))).toBe(withoutSpaces(text));
        for (const piece of pieces) {
          expect(piece.length).toBeGreaterThan(0);
          expect(piece.length).toBeLessThanOrEqual(limit);
          expect(halfCharacter.test(piece)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** The first half of a character without its second, or the second without its first. */
const halfCharacter = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/g, '');
}
