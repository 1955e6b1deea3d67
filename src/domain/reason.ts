import * as z from 'zod/mini';

/** The longest reason that is kept. */
export const reasonLimit = 2000;

/** A reason as typed: trimmed, not empty, within the limit. */
export const reasonSchema = z
  .string()
  .check(
    z.trim(),
    z.minLength(1, 'Give a reason: it is kept with the record.'),
    z.maxLength(reasonLimit, `Use at most ${reasonLimit} characters.`),
  );
