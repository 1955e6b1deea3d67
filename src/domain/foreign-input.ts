import { ok, type Result } from './result.ts';

/** Where in the input something is wrong, from the outside in: ['scorecards', 2, 'ratings', 'security']. */
export type Place = readonly (string | number)[];

/** Input that no label can be given for. `message` is a sentence for a person; `path` says where. */
export type InvalidInput = {
  readonly code: 'invalid-input';
  readonly message: string;
  readonly path: (string | number)[];
};

/** A refusal: what is wrong, and where. */
export function refuse(path: Place, message: string): { ok: false; error: InvalidInput } {
  return { ok: false, error: { code: 'invalid-input', message, path: [...path] } };
}

/** Names any value in a message without ever throwing: text in quotation marks and cut, everything else by its kind. */
export function describe(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return `"${value.length > 60 ? `${value.slice(0, 60)}...` : value}"`;
    case 'number':
    case 'boolean':
    case 'undefined':
      return String(value);
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? 'a list' : 'an object';
    default:
      return `a ${typeof value}`;
  }
}

/**
 * True for a plain object, also one of another realm or without a prototype. A Map, a Date or an instance of a class is
 * none: what it holds would not be seen.
 */
export function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** An object's own property, else undefined: nothing inherited is ever read. */
export function own(object: object, key: string): unknown {
  return Object.hasOwn(object, key) ? (object as Record<string, unknown>)[key] : undefined;
}

/** True for a text that can be an id: not empty, otherwise anything, "__proto__" too. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** True for a whole number from 0 to Number.MAX_SAFE_INTEGER: larger ones no longer mean what was typed. */
export function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/**
 * Copies a list of at most `most` entries. A gap in it reads as undefined, which no caller accepts. The limits are far
 * above any panel; they keep a damaged or hostile list from holding the page.
 */
export function readArray(place: Place, given: unknown, most: number): Result<unknown[], InvalidInput> {
  const name = String(place.at(-1)).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  if (!Array.isArray(given)) return refuse(place, `The ${name} must be a list, not ${describe(given)}.`);
  const { length } = given;
  if (!(length <= most)) return refuse(place, `The ${name} have more than ${most} entries.`);
  return ok(Array.from({ length }, (_, index) => own(given, String(index))));
}

/** Copies a list of objects, each with `read`; stops at the first that is refused. */
export function readList<T>(
  place: Place,
  given: unknown,
  most: number,
  read: (place: Place, item: object) => Result<T, InvalidInput>,
): Result<T[], InvalidInput> {
  const items = readArray(place, given, most);
  if (!items.ok) return items;
  const values: T[] = [];
  for (const [index, item] of items.value.entries()) {
    if (!isPlainObject(item)) {
      return refuse(
        [...place, index],
        `Each of the ${place.at(-1)} must be an object, not ${describe(item)}.`,
      );
    }
    const result = read([...place, index], item);
    if (!result.ok) return result;
    values.push(result.value);
  }
  return ok(values);
}
