import * as fc from 'fast-check';
import type { Note } from '#domain/note.ts';
import type { Panel } from '#domain/panel.ts';
import { ratings } from '#domain/rating.ts';
import type { Dimension } from '#domain/rubric.ts';
import type { Failure, Result } from '#domain/result.ts';
import { emptyBody, overallImpressionSchema } from '#domain/scorecard.ts';
import type { Scorecard, ScorecardBody, ScorecardChange } from '#domain/scorecard.ts';

/** A scorecard that nobody has written on, with what a test wants to be different. */
export function scorecardWith(different: Partial<Scorecard> = {}): Scorecard {
  return {
    id: 'scorecard-1',
    panelId: 'panel-001',
    candidateId: 'candidate-1',
    interviewerId: 'interviewer-1',
    shadow: false,
    status: 'pending',
    body: emptyBody(),
    focus: null,
    versions: 0,
    reason: null,
    createdAt: 1000,
    changedAt: 1000,
    ...different,
  };
}

/** A body with some of its fields filled. */
export function bodyWith(different: Partial<ScorecardBody> = {}): ScorecardBody {
  return { ...emptyBody(), ...different };
}

/** A plain note of `scorecard-1`, tied to the given dimensions. */
export function noteOn(dimensionIds: string[], different: Partial<Note> = {}): Note {
  return {
    id: 'note-0001',
    scorecardId: 'scorecard-1',
    at: 2000,
    text: 'Named the retry budget before being asked.',
    mark: 'none',
    dimensionIds,
    ...different,
  };
}

/** A panel that is still face down. */
export function panelWith(different: Partial<Panel> = {}): Panel {
  return {
    id: 'panel-001',
    candidateId: 'candidate-1',
    roleId: 'a-role',
    rubric: { id: 'a-role', version: 1 },
    sample: false,
    reveal: null,
    rulings: [],
    createdAt: 1000,
    ...different,
  };
}

/** A dimension with that id. */
export function dimensionOf(id: string): Dimension {
  return {
    id,
    title: `The dimension ${id}`,
    short: id.replaceAll(/[^a-z]/g, ''),
    covers: 'What this dimension covers.',
    weight: 1,
    mustMeet: false,
    anchors: {
      1: 'What one sees at level one.',
      2: 'What one sees at level two.',
      3: 'What one sees at level three.',
      4: 'What one sees at level four.',
    },
    source: ['a test'],
  };
}

/** The value of a success; fails the test on a failure. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

/** The failure; fails the test on a success. */
export function failureOf<T>(result: Result<T>): Failure {
  if (result.ok) throw new Error('this should have been refused');
  return result.error;
}

/** Freezes a value with all that is in it, so that changing any of it throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze<unknown>(inner);
  return value;
}

/** Few enough ids that changes meet each other, two of them such as only a careless object would mind. */
export const dimensionIds = fc.constantFrom('architecture', 'security', 'tools', 'constructor', '__proto__');
const signalIds = fc.constantFrom('strong-trade-offs', 'red-blame', 'valueOf');
const texts = fc.oneof(fc.constant(''), fc.string({ unit: 'grapheme', maxLength: 40 }));

/** Anything that an interviewer can do to a scorecard, apart from moving the focus. */
export const bodyChanges: fc.Arbitrary<Exclude<ScorecardChange, { kind: 'focus' }>> = fc.oneof(
  fc.record({
    kind: fc.constant('rate' as const),
    dimensionId: dimensionIds,
    rating: fc.constantFrom(...ratings, null),
  }),
  fc.record({ kind: fc.constant('rationale' as const), dimensionId: dimensionIds, text: texts }),
  fc.record({ kind: fc.constant('observe' as const), signalId: signalIds, observed: fc.boolean() }),
  fc.record({ kind: fc.constant('takeaways' as const), text: texts }),
  fc.record({
    kind: fc.constant('overall' as const),
    impression: fc.constantFrom(...overallImpressionSchema.options, null),
  }),
);

/** Anything that an interviewer can do to a scorecard. */
export const changes: fc.Arbitrary<ScorecardChange> = fc.oneof(
  { weight: 5, arbitrary: bodyChanges },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('focus' as const), dimensionId: dimensionIds }) },
);
