import { type DimensionTest, isFailed, isSplit, isThin } from './evidence.ts';
import type { ReadFacts } from './explanation-facts.ts';
import {
  capital,
  countOf,
  inWords,
  listOf,
  type Part,
  ratioOf,
  type Segment,
  shareText,
  write,
} from './explanation-words.ts';
import type { LevelCounts, Statistics } from './tally.ts';

type Rated = { place: number; title: Part; counts: LevelCounts; statistics: Statistics };

const mustMeet = ', which this role must meet,';

/** "Security, which this role must meet, falls short: three interviewers put it partly there, none at the bar." */
export function failText(facts: ReadFacts): Segment[] {
  const rated = ratedWhere(facts, isFailed);
  const [only] = rated;
  if (only && rated.length === 1) return write(only.title, `${mustMeet} falls short: `, verdicts(only), '.');
  return write(
    `${capital(countOf(rated.length, 'dimension'))} that this role must meet fall short: `,
    listOf(
      rated.map(({ title, statistics: { low, n } }) => [title, ` (${ratioOf(low, n)} under the bar)`]),
      'and',
    ),
    '.',
  );
}

/** "Security, which this role must meet, has one rating; it needs at least two." */
export function thinText(facts: ReadFacts): Segment[] {
  const least = inWords(facts.evidence.policy.minimumMustMeetRatings);
  const rated = ratedWhere(facts, isThin);
  const [only] = rated;
  if (only && rated.length === 1) {
    return write(
      only.title,
      `${mustMeet} has ${countOf(only.statistics.n, 'rating')}; it needs at least ${least}.`,
    );
  }
  return write(
    'Dimensions that this role must meet have too few ratings: ',
    listOf(
      rated.map(({ title, statistics: { n } }) => [title, ` (${n === 0 ? 'none' : inWords(n)})`]),
      'and',
    ),
    `. Each needs at least ${least}.`,
  );
}

/** "The panel is split on Security, which this role must meet: two interviewers put it partly there, two at the bar." */
export function splitText(facts: ReadFacts): Segment[] {
  const rated = ratedWhere(facts, isSplit);
  const [only] = rated;
  const share = shareText(facts.evidence.policy.onesShare);
  if (only && rated.length === 1) return splitOnOne(only, share);
  return write(
    'The panel is not of one mind on dimensions that this role must meet: ',
    listOf(
      rated.map((each) => [each.title, ` (${splitReason(each)})`]),
      'and',
    ),
    '.',
  );
}

function splitOnOne(rated: Rated, share: string): Segment[] {
  const { title, statistics } = rated;
  const { n, low, ok, ones } = statistics;
  if (n === 1) return write('The only rating of ', title, `${mustMeet} is ${lowText(statistics)}.`);
  if (ok === 0) return write('Nobody puts ', title, `${mustMeet} at the bar: `, verdicts(rated, false), '.');
  if (ok <= low) {
    return write('The panel is split on ', title, ', which this role must meet: ', verdicts(rated), '.');
  }
  const has = ones === 1 ? 'is' : 'are';
  return write(
    'Of the ratings of ',
    title,
    `${mustMeet} ${ratioOf(ones, n)} ${has} below the bar; ${share} is enough for a debrief.`,
  );
}

function splitReason({ statistics: { n, low, ok, ones } }: Rated): string {
  return ok <= low ? `${ratioOf(low, n)} under the bar` : `${ratioOf(ones, n)} below the bar`;
}

/** "two interviewers put it below the bar or partly there, two at the bar" */
function verdicts({ statistics, counts }: Rated, withOthers = true): string {
  const { low, ok } = statistics;
  const fours = counts[3];
  const where = fours === 0 ? 'at the bar' : fours === ok ? 'above the bar' : 'at the bar or above';
  const verb = low === 1 ? 'puts' : 'put';
  const lows = `${countOf(low, 'interviewer')} ${verb} it ${lowText(statistics)}`;
  const others = `${ok === 0 ? 'none' : inWords(ok)} ${where}`;
  return withOthers ? `${lows}, ${others}` : lows;
}

function lowText({ low, ones }: Statistics): string {
  if (ones === low) return 'below the bar';
  return ones === 0 ? 'partly there' : 'below the bar or partly there';
}

function ratedWhere(facts: ReadFacts, test: DimensionTest): Rated[] {
  const { tally } = facts.evidence;
  return facts.places(test).flatMap((place): Rated[] => {
    const [counts, statistics] = [tally.counts[place], tally.statistics[place]];
    return counts && statistics ? [{ place, title: facts.titles([place]), counts, statistics }] : [];
  });
}
