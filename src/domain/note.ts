import * as z from 'zod/mini';
import { momentSchema, recordIdSchema } from './ids.ts';

/** The most characters a single note may have. A longer text is kept in the input and can be split. */
export const noteLimit = 4000;

/** How a note is marked: `+` strong, `-` weak, `!` red flag, `"` quote. */
export const noteMarkSchema = z.enum(['none', 'strong', 'weak', 'red-flag', 'quote']);

/** One line of the interview's record, stamped when it was begun. Tied to dimensions, it is evidence. */
export const noteSchema = z.strictObject({
  id: recordIdSchema,
  scorecardId: recordIdSchema,
  at: momentSchema,
  text: z.string().check(z.minLength(1), z.maxLength(noteLimit)),
  mark: noteMarkSchema,
  dimensionIds: z.array(z.string()),
});

export type Note = z.infer<typeof noteSchema>;
export type NoteMark = z.infer<typeof noteMarkSchema>;

/** A line as typed, with its marks taken out. */
export type ParsedLine = { text: string; mark: NoteMark; dimensionIds: string[] };

const leadingMarks: Readonly<Record<string, NoteMark>> = {
  '+': 'strong',
  '-': 'weak',
  '−': 'weak',
  '!': 'red-flag',
  '"': 'quote',
  '“': 'quote',
};

type Tieable = readonly { id: string; short: string }[];

/**
 * Reads the inline marks of a typed line: one leading `+`, `-`, `!` or `"`, and `#` with the first letters of a
 * dimension's short name anywhere (`#sec` is Security). A `#` word that fits no dimension, or several of which none is
 * spelled out, stays as text; so do quotation marks around a part of the line only.
 */
export function parseNoteLine(line: string, dimensions: Tieable): ParsedLine {
  const mark = leadingMarks[line.trim().charAt(0)] ?? 'none';
  if (mark === 'none') return { ...readTies(line, dimensions), mark };
  const { text, dimensionIds } = readTies(line.trim().slice(1), dimensions);
  if (mark !== 'quote') return { text, dimensionIds, mark };
  // `"Yes" he said` is not a quote from end to end
  if (!/["”]$/.test(text) && /["”]/.test(text)) return { ...readTies(line, dimensions), mark: 'none' };
  return { text: text.replace(/["”]$/, '').trimEnd(), dimensionIds, mark };
}

/** Reads the `#` marks alone: for a text whose first character is not the start of a note. */
export function readTies(line: string, dimensions: Tieable): { text: string; dimensionIds: string[] } {
  const dimensionIds: string[] = [];
  const text = line
    .trim()
    .replace(
      /(^|\s)#([a-z]{2,})(?:(?=\s|$)|([.,;:!?]))/gi,
      (whole: string, before: string, word: string, stop: string = '') => {
        const typed = word.toLowerCase();
        const fits = dimensions.filter((d) => d.short.startsWith(typed));
        const only = fits.length === 1 ? fits[0] : fits.find((d) => d.short === typed);
        if (only === undefined) return whole;
        if (!dimensionIds.includes(only.id)) dimensionIds.push(only.id);
        // `#sec: no tokens` leaves no colon behind; the full stop of `… in the clear #sec.` stays with its sentence
        if (before === '') return '';
        return before === '\n' ? '\n' : stop;
      },
    )
    .trim();
  // only what a taken-out mark left behind is tidied: pasted logs keep their indentation
  if (dimensionIds.length === 0) return { text, dimensionIds };
  return { text: text.replace(/ {2,}/g, ' ').replace(/\n /g, '\n').trim(), dimensionIds };
}

/**
 * Cuts a text that is too long for one note into pieces, at a space where there is one.
 * @param limit the most UTF-16 units of a piece, at least 2, so that any one character fits
 */
export function splitLongText(text: string, limit = noteLimit): string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > limit) {
    const space = rest.lastIndexOf(' ', limit);
    let cut = space > limit / 2 ? space : limit;
    // never between the two halves of a character outside the basic plane
    if (isHighSurrogate(rest.charCodeAt(cut - 1))) cut -= 1;
    pieces.push(rest.slice(0, cut).trim());
    rest = rest.slice(cut).trim();
  }
  return rest === '' ? pieces : [...pieces, rest];
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
