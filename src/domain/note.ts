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

/**
 * Reads the inline marks of a typed line: one leading `+`, `-`, `!` or `"`, and `#` with the first letters of a
 * dimension's short name anywhere (`#sec` is Security). A `#` word that fits no dimension, or several of which none is
 * spelled out, stays as text.
 */
export function parseNoteLine(
  line: string,
  dimensions: readonly { id: string; short: string }[],
): ParsedLine {
  let text = line.trim();
  const mark = leadingMarks[text.charAt(0)] ?? 'none';
  if (mark !== 'none') text = text.slice(1).trimStart();
  const dimensionIds: string[] = [];
  text = text.replace(
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
  );
  text = text.replace(/ {2,}/g, ' ').replace(/\n /g, '\n').trim();
  // the closing quotation mark goes with the opening one
  if (mark === 'quote') text = text.replace(/["”]$/, '').trimEnd();
  return { text, mark, dimensionIds };
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
