import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recommend, type RecommendationInput } from '#domain/recommendation.ts';
import { cardsOf, panels, runs, sevenDimensions, valueOf } from './recommendation-panels.ts';

/** A result in one of the two shapes, with a sentence and a place where it is a refusal. */
function expectResult(input: unknown): void {
  const result = recommend(input as RecommendationInput);
  if (result.ok) {
    expect(Object.keys(result.value)).toHaveLength(11);
    return;
  }
  expect(result.error.code).toBe('invalid-input');
  expect(result.error.message).toMatch(/^[A-Z].*\.$/s);
  expect(result.error.path.every((step) => ['string', 'number'].includes(typeof step))).toBe(true);
}

/** The path and the message of a refusal. */
function refusal(input: unknown): string {
  const result = recommend(input as RecommendationInput);
  return result.ok ? 'ok' : `${result.error.path.join('.')}: ${result.error.message}`;
}

const good = () =>
  structuredClone({ dimensions: sevenDimensions, scorecards: cardsOf({ A: '33', B: '33' }) });

/** Every place in a value, as a path. */
function placesIn(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key]))];
}

/** A copy with something else at a place. */
function withAt(value: unknown, path: readonly (string | number)[], part: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return part;
  const entries: [string, unknown][] = Object.entries(value as object);
  const changed = entries.map(([key, own]): [string, unknown] => [
    key,
    key === String(step) ? withAt(own, rest, part) : own,
  ]);
  return Array.isArray(value) ? changed.map(([, own]) => own) : Object.fromEntries(changed);
}

describe('never throws', { timeout: 60_000 }, () => {
  test('for anything', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withSet: true,
          withSparseArray: true,
          withTypedArray: true,
          withNullPrototype: true,
          withObjectString: true,
          withBoxedValues: true,
        }),
        expectResult,
      ),
      runs,
    );
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (dimensions, scorecards, policy) => {
        expectResult({ dimensions, scorecards, policy });
      }),
      runs,
    );
  });

  test('for a valid panel with something else in any one place', () => {
    expect.hasAssertions();
    const mutated = panels.chain((input) =>
      fc.tuple(fc.constant(input), fc.constantFrom(...placesIn(input)), fc.anything()),
    );
    fc.assert(
      fc.property(mutated, ([input, path, part]) => {
        expectResult(withAt(input, path, part));
      }),
      runs,
    );
  });

  test('for a valid panel with any one property left out', () => {
    expect.hasAssertions();
    const cut = panels.chain((input) => fc.tuple(fc.constant(input), fc.constantFrom(...placesIn(input))));
    fc.assert(
      fc.property(cut, ([input, path]) => {
        expectResult(withAt(input, path, undefined));
      }),
      runs,
    );
  });

  test('for getters and proxies that throw, at every place', () => {
    const bomb = () => {
      throw new Error('boom');
    };
    const proxies = [
      new Proxy({}, { ownKeys: bomb }),
      new Proxy({}, { getPrototypeOf: bomb }),
      new Proxy({}, { getOwnPropertyDescriptor: bomb }),
      new Proxy([], { get: bomb }),
      Proxy.revocable({}, {}).proxy,
      Object.defineProperty({}, 'id', { get: bomb, enumerable: true }),
    ];
    const revoked = Proxy.revocable([], {});
    revoked.revoke();
    for (const hostile of [...proxies, revoked.proxy]) {
      for (const path of placesIn(good())) expectResult(withAt(good(), path, hostile));
      expectResult({ ...good(), policy: hostile });
    }
    const input = Object.defineProperty(good(), 'scorecards', { get: bomb });
    expect(refusal(input)).toBe(
      ': The input could not be read: one of its properties fails when it is looked at.',
    );
  });

  test('for a cycle, a gap, a list without end, a thing that is not a plain object', () => {
    const cycle: Record<string, unknown> = good();
    cycle['policy'] = cycle;
    expect(refusal(cycle)).toBe(
      'policy.dimensions: The policy has no threshold "dimensions". Check its spelling.',
    );
    const gap = good();
    const holes: unknown[] = [];
    holes[1] = gap.scorecards[1];
    expect(refusal({ ...gap, scorecards: holes })).toBe(
      'scorecards.0: Each of the scorecards must be an object, not undefined.',
    );
    const endless = new Proxy([], { get: (_, key) => (key === 'length' ? Infinity : { id: String(key) }) });
    expect(refusal({ ...good(), dimensions: endless })).toBe(
      'dimensions: The dimensions have more than 1000 entries.',
    );
    expect(refusal({ ...good(), scorecards: new Map() })).toBe(
      'scorecards: The scorecards must be a list, not an object.',
    );
    const card = { ...cardsOf({ A: '3' })[0], ratings: new Map([['A', 3]]) };
    expect(refusal({ ...good(), scorecards: [card] })).toBe(
      'scorecards.0.ratings: The ratings of the scorecard of "r1" must be an object by dimension id.',
    );
  });

  test.each([null, undefined, true, 7, 'text', 7n, Symbol('s'), () => 1, [], new Date(), new Map()])(
    'for %s instead of a panel',
    (input) => {
      expect(refusal(input)).toMatch(/^: Give an object with dimensions and scorecards, not .*\.$/);
    },
  );
});

describe('reads own properties only, each once', () => {
  test('what is inherited is not there', () => {
    expect(refusal(Object.create(good()))).toMatch(/^: Give an object/);
    const card = { interviewer: 'r1', status: 'submitted', ratings: { toString: 3 }, redFlags: [] };
    expect(refusal({ ...good(), scorecards: [card] })).toBe(
      'scorecards.0.ratings.toString: The scorecard of "r1" rates "toString", which is not a dimension.',
    );
  });

  test('a getter that changes its mind is read once', () => {
    let reads = 0;
    const card = Object.defineProperty({ ...cardsOf({ A: '3' })[0] }, 'status', {
      get: () => (reads++ === 0 ? 'submitted' : 'nonsense'),
      enumerable: true,
    });
    expect(refusal({ ...good(), scorecards: [card] })).toBe('ok');
    expect(reads).toBe(1);
  });

  test('keys of prototypes are ordinary ids', () => {
    const ids = ['__proto__', 'constructor', 'hasOwnProperty'];
    const dimensions = ids.map((id) => ({ id, weight: 1, mustMeet: false }));
    const ratings = Object.fromEntries(ids.map((id) => [id, 3 as const]));
    const scorecards = ids.map((interviewer) => ({
      interviewer,
      status: 'submitted' as const,
      ratings,
      redFlags: [],
    }));
    const value = valueOf({ dimensions, scorecards });
    expect(value).toMatchObject({ label: 'meets-the-bar', countedScorecards: 3 });
    expect(Object.keys(value.perDimension)).toEqual(ids);
    expect(Object.getOwnPropertyDescriptor(value.perDimension, '__proto__')?.value).toMatchObject({ n: 3 });
    expect(Object.getPrototypeOf(value.perDimension)).toBe(Object.prototype);
  });

  test('an object without a prototype is as good as any', () => {
    const bare = Object.assign(Object.create(null), good()) as RecommendationInput;
    expect(valueOf(bare)).toEqual(valueOf(good()));
  });

  test('other properties are ignored on the input, on dimensions and on scorecards', () => {
    const { dimensions, scorecards } = good();
    const more = {
      id: 7,
      dimensions: dimensions.map((each) => ({ ...each, title: 'A title' })),
      scorecards: scorecards.map((each) => ({ ...each, name: 'A name' })),
    };
    expect(valueOf(more)).toEqual(valueOf(good()));
  });
});

describe('names what is wrong, and where', () => {
  const [card] = cardsOf({ A: '3' });
  const [dimension] = sevenDimensions;
  test.each([
    [{ dimensions: 'A', scorecards: [] }, 'dimensions: The dimensions must be a list, not "A".'],
    [{ dimensions: [], scorecards: null }, 'scorecards: The scorecards must be a list, not null.'],
    [
      { dimensions: [{ ...dimension, id: '' }], scorecards: [] },
      'dimensions.0.id: A dimension\'s id must be text, not "".',
    ],
    [
      { dimensions: [dimension, dimension], scorecards: [] },
      'dimensions.1.id: Two dimensions have the id "A". Give each its own.',
    ],
    [
      { dimensions: [{ ...dimension, weight: -1 }], scorecards: [] },
      'dimensions.0.weight: The weight of "A" is -1. Weights are whole numbers, zero or more.',
    ],
    [
      { dimensions: [{ ...dimension, mustMeet: 1 }], scorecards: [] },
      'dimensions.0.mustMeet: Say true or false for must-meet of "A", not 1.',
    ],
    [
      { scorecards: [{ ...card, interviewer: 3 }] },
      "scorecards.0.interviewer: A scorecard's interviewer must be text, not 3.",
    ],
    [
      { scorecards: [{ ...card, status: 'amending' }] },
      'scorecards.0.status: The status of the scorecard of "r1" is "amending". It must be pending, draft, submitted, recused, withdrawn.',
    ],
    [
      { scorecards: [{ ...card, version: -1 }] },
      'scorecards.0.version: The version of the scorecard of "r1" must be a whole number, zero or more.',
    ],
    [
      { scorecards: [{ ...card, shadow: 'no' }] },
      'scorecards.0.shadow: Shadow must be true or false on the scorecard of "r1".',
    ],
    [
      { scorecards: [{ ...card, status: 'recused', ratings: { A: 'x'.repeat(99) } }] },
      `scorecards.0.ratings.A: The scorecard of "r1" rates "A" as "${'x'.repeat(60)}...". A rating is 1, 2, 3, 4 or "NA".`,
    ],
    [
      { scorecards: [{ ...card, redFlags: ['open', 'shut'] }] },
      'scorecards.0.redFlags.1: A red flag on the scorecard of "r1" is "shut". It must be open, upheld, dismissed.',
    ],
    [
      { scorecards: [{ ...card, redFlags: undefined }] },
      'scorecards.0.redFlags: The red flags must be a list, not undefined.',
    ],
    [
      { scorecards: [card, card] },
      'scorecards.1.version: Two scorecards are version 0 of interviewer "r1". Keep one of them.',
    ],
    [
      { scorecards: [card, { ...card, version: 0, status: 'draft', shadow: true }] },
      'scorecards.1.version: Two scorecards are version 0 of interviewer "r1". Keep one of them.',
    ],
    [
      { policy: { minimumScorecards: 0 } },
      "policy.minimumScorecards: The policy's minimumScorecards must be a whole number from 1 to 1000.",
    ],
  ])('case %#', (changed, expected) => {
    expect(refusal({ ...good(), ...changed })).toBe(expected);
  });
});
