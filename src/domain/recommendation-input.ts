import {
  describe,
  type InvalidInput,
  isId,
  isPlainObject,
  isWhole,
  own,
  type Place,
  readList,
  refuse,
} from './foreign-input.ts';
import { type Policy, type PolicyInput, readPolicy } from './policy.ts';
import { ok, type Result } from './result.ts';
import { readScorecard, type ScorecardInput, type ScorecardRead } from './scorecard-input.ts';

export type DimensionInput = {
  readonly id: string;
  /** A whole number from 0 to Number.MAX_SAFE_INTEGER. */
  readonly weight: number;
  readonly mustMeet: boolean;
};

/** What `recommend` takes. Other properties of the input, its dimensions and its scorecards are ignored. */
export type RecommendationInput = {
  readonly dimensions: readonly DimensionInput[];
  readonly scorecards: readonly ScorecardInput[];
  readonly policy?: PolicyInput | undefined;
};

/** The input, copied and checked. */
export type InputRead = {
  readonly dimensions: readonly DimensionInput[];
  readonly scorecards: readonly ScorecardRead[];
  readonly policy: Policy;
};

/**
 * Copies and checks foreign input in one pass, reading own properties only, each once. Never throws: an object whose
 * getters throw is invalid input like any other. Refuses what the rule set calls invalid, and everything of a
 * wrong shape; the first thing found wrong is named.
 */
export function readInput(input: unknown): Result<InputRead, InvalidInput> {
  try {
    return readPanel(input);
  } catch {
    // Only foreign code throws here: a getter, a proxy.
    return refuse([], 'The input could not be read: one of its properties fails when it is looked at.');
  }
}

function readPanel(input: unknown): Result<InputRead, InvalidInput> {
  if (!isPlainObject(input)) {
    return refuse([], `Give an object with dimensions and scorecards, not ${describe(input)}.`);
  }
  const policy = readPolicy(own(input, 'policy'));
  if (!policy.ok) return policy;
  const dimensions = readList(['dimensions'], own(input, 'dimensions'), 1000, readDimension);
  if (!dimensions.ok) return dimensions;
  const indexById = new Map<string, number>();
  for (const [index, { id }] of dimensions.value.entries()) {
    if (indexById.has(id)) {
      const message = `Two dimensions have the id ${describe(id)}. Give each its own.`;
      return refuse(['dimensions', index, 'id'], message);
    }
    indexById.set(id, index);
  }
  const scorecards = readList(['scorecards'], own(input, 'scorecards'), 10_000, (place, item) =>
    readScorecard(place, item, indexById),
  );
  if (!scorecards.ok) return scorecards;
  const seen = new Map<string, Set<number>>();
  for (const [index, { interviewer, version }] of scorecards.value.entries()) {
    const versions = seen.get(interviewer) ?? new Set();
    if (versions.has(version)) {
      const message = `Two scorecards are version ${version} of interviewer ${describe(interviewer)}. Keep one of them.`;
      return refuse(['scorecards', index, 'version'], message);
    }
    seen.set(interviewer, versions.add(version));
  }
  return ok({ dimensions: dimensions.value, scorecards: scorecards.value, policy: policy.value });
}

function readDimension(place: Place, item: object): Result<DimensionInput, InvalidInput> {
  const [id, weight, mustMeet] = [own(item, 'id'), own(item, 'weight'), own(item, 'mustMeet')];
  if (!isId(id)) return refuse([...place, 'id'], `A dimension's id must be text, not ${describe(id)}.`);
  if (!isWhole(weight)) {
    const message = `The weight of ${describe(id)} is ${describe(weight)}. Weights are whole numbers, zero or more.`;
    return refuse([...place, 'weight'], message);
  }
  if (typeof mustMeet !== 'boolean') {
    const message = `Say true or false for must-meet of ${describe(id)}, not ${describe(mustMeet)}.`;
    return refuse([...place, 'mustMeet'], message);
  }
  return ok({ id, weight, mustMeet });
}
