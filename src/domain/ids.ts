import * as z from 'zod/mini';

/** Opaque record ids: random, so that they tell nothing and never clash between devices. */
export const recordIdSchema = z.string().check(z.minLength(8), z.maxLength(64), z.regex(/^[A-Za-z0-9-]+$/));

/** A moment in milliseconds since 1970-01-01 UTC. */
export const momentSchema = z.int().check(z.nonnegative());

/** A person's name or code as typed: trimmed, not empty, at most 120 characters. */
export const nameSchema = z
  .string()
  .check(
    z.trim(),
    z.minLength(1, 'Enter a name or a code.'),
    z.maxLength(120, 'Use at most 120 characters: a name or a code is enough.'),
  );

/** Two spellings of one name: case and spacing do not tell people apart. */
export function isSameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

function nameKey(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('en');
}
