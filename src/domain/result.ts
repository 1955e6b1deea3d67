/**
 * Failures that a user can meet are values, not exceptions. `message` is a full sentence for that user: what is wrong
 * and what to do. Exceptions are left for bugs.
 */
export type Result<T, E extends Failure = Failure> = { ok: true; value: T } | { ok: false; error: E };

export type Failure = { readonly code: string; readonly message: string };

/** Wraps a value as a success. */
export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** Wraps a failure. `message` is shown to the user as it stands. */
export function fail<C extends string>(
  code: C,
  message: string,
): { ok: false; error: { code: C; message: string } } {
  return { ok: false, error: { code, message } };
}
