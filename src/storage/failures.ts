import type { Failure } from '#domain/result.ts';

/** Thrown inside a transaction to take it back when the domain refuses a change. */
export class Refused extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

const messages = {
  quota:
    'Not saved: the browser’s storage is full. What you typed is still on this screen. Free space on this laptop, then press Try again.',
  outdated:
    'Not saved: a newer version of Plumbline has taken over the storage. Copy what you just typed, then reload this tab.',
  closed:
    'Not saved: the connection to the storage was lost. What you typed is still on this screen. Press Try again, or copy it and reload.',
  unreadable:
    'A record on this laptop cannot be read: it does not have the form it should have. Nothing was changed. Restore a backup, or report this.',
  unknown:
    'Not saved: the browser refused to store it. What you typed is still on this screen. Press Try again.',
} as const;

/**
 * Turns whatever a transaction threw into a failure that a person can act on. Quota errors hide in `inner`.
 * @param cause the rejection of a Dexie call
 */
export function toFailure(cause: unknown): Failure {
  if (cause instanceof Refused) return cause.failure;
  const names = errorNames(cause);
  const code = names.includes('QuotaExceededError')
    ? 'quota'
    : names.includes('OutdatedError') || names.includes('VersionError')
      ? 'outdated'
      : names.includes('$ZodError') || names.includes('ZodError')
        ? 'unreadable'
        : names.some((name) => /DatabaseClosed|InvalidState|MissingAPI|OpenFailed|ReplacedError/.test(name))
          ? 'closed'
          : 'unknown';
  return { code, message: messages[code] };
}

function errorNames(cause: unknown, depth = 0): string[] {
  if (typeof cause !== 'object' || cause === null || depth > 4) return [];
  const name = 'name' in cause && typeof cause.name === 'string' ? cause.name : '';
  const constructorName = cause.constructor.name;
  const inner = 'inner' in cause ? errorNames(cause.inner, depth + 1) : [];
  return [name, constructorName, ...inner];
}
