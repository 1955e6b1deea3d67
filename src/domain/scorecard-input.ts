import {
  describe,
  type InvalidInput,
  isId,
  isPlainObject,
  isWhole,
  own,
  type Place,
  readArray,
  refuse,
} from './foreign-input.ts';
import { type Level, type Rating, ratings } from './rating.ts';
import { ok, type Result } from './result.ts';

/**
 * Where a scorecard of a panel stands, as the rules see it. A sealed scorecard with an amendment in the making is
 * passed as two: the sealed version, `submitted`, and the next one, `draft`.
 */
const panelStatuses = ['pending', 'draft', 'submitted', 'recused', 'withdrawn'] as const;
export type PanelStatus = (typeof panelStatuses)[number];

/** Raised by an interviewer; upheld or dismissed by the debrief. */
const redFlagStates = ['open', 'upheld', 'dismissed'] as const;
export type RedFlagState = (typeof redFlagStates)[number];

export type ScorecardInput = {
  readonly interviewer: string;
  readonly status: PanelStatus;
  /** A whole number, zero or more; absent is 0. */
  readonly version?: number | undefined;
  /** True for a trainee's: never counted. */
  readonly shadow?: boolean | undefined;
  /** By dimension id. A dimension left out is not assessed. */
  readonly ratings: Readonly<Record<string, Rating>>;
  readonly redFlags: readonly RedFlagState[];
};

/** A scorecard as read: levels in the order of the dimensions, 0 where not assessed. */
export type ScorecardRead = {
  readonly interviewer: string;
  readonly status: PanelStatus;
  readonly version: number;
  readonly shadow: boolean;
  readonly levels: readonly (Level | 0)[];
  readonly redFlags: readonly RedFlagState[];
};

/** Reads one scorecard; every rating and flag is checked, also on scorecards that do not count. */
export function readScorecard(
  place: Place,
  item: object,
  indexById: ReadonlyMap<string, number>,
): Result<ScorecardRead, InvalidInput> {
  const interviewer = own(item, 'interviewer');
  if (!isId(interviewer)) {
    const message = `A scorecard's interviewer must be text, not ${describe(interviewer)}.`;
    return refuse([...place, 'interviewer'], message);
  }
  const whose = `the scorecard of ${describe(interviewer)}`;
  const givenStatus = own(item, 'status');
  const status = panelStatuses.find((known) => known === givenStatus);
  if (status === undefined) {
    const message = `The status of ${whose} is ${describe(givenStatus)}. It must be ${panelStatuses.join(', ')}.`;
    return refuse([...place, 'status'], message);
  }
  const givenVersion = own(item, 'version');
  const version = givenVersion === undefined ? 0 : givenVersion;
  if (!isWhole(version)) {
    const message = `The version of ${whose} must be a whole number, zero or more.`;
    return refuse([...place, 'version'], message);
  }
  const shadow = own(item, 'shadow');
  if (shadow !== undefined && typeof shadow !== 'boolean') {
    return refuse([...place, 'shadow'], `Shadow must be true or false on ${whose}.`);
  }
  const levels = readRatings([...place, 'ratings'], own(item, 'ratings'), indexById, whose);
  if (!levels.ok) return levels;
  const redFlags = readFlags([...place, 'redFlags'], own(item, 'redFlags'), whose);
  if (!redFlags.ok) return redFlags;
  return ok({
    interviewer,
    status,
    version,
    shadow: shadow ?? false,
    levels: levels.value,
    redFlags: redFlags.value,
  });
}

function readRatings(
  place: Place,
  given: unknown,
  indexById: ReadonlyMap<string, number>,
  whose: string,
): Result<(Level | 0)[], InvalidInput> {
  if (!isPlainObject(given))
    return refuse(place, `The ratings of ${whose} must be an object by dimension id.`);
  const levels = Array.from<Level | 0>({ length: indexById.size }).fill(0);
  for (const key of Object.keys(given)) {
    const index = indexById.get(key);
    if (index === undefined) {
      return refuse([...place, key], `${capital(whose)} rates ${describe(key)}, which is not a dimension.`);
    }
    const value = own(given, key);
    const rating = ratings.find((known) => known === value);
    if (rating === undefined) {
      const message = `${capital(whose)} rates ${describe(key)} as ${describe(value)}. A rating is 1, 2, 3, 4 or "NA".`;
      return refuse([...place, key], message);
    }
    levels[index] = rating === 'NA' ? 0 : rating;
  }
  return ok(levels);
}

function readFlags(place: Place, given: unknown, whose: string): Result<RedFlagState[], InvalidInput> {
  const items = readArray(place, given, 1000);
  if (!items.ok) return items;
  const flags: RedFlagState[] = [];
  for (const [index, item] of items.value.entries()) {
    const state = redFlagStates.find((known) => known === item);
    if (state === undefined) {
      const message = `A red flag on ${whose} is ${describe(item)}. It must be ${redFlagStates.join(', ')}.`;
      return refuse([...place, index], message);
    }
    flags.push(state);
  }
  return ok(flags);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
