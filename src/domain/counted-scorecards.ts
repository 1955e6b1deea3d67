import type { Level } from './rating.ts';
import type { InputRead } from './recommendation-input.ts';
import type { RedFlagState, ScorecardRead } from './scorecard-input.ts';

/** What a submitted scorecard brings in: its interviewer's word, in the latest version. */
export type Card = {
  readonly interviewer: string;
  /** Its place in the input's scorecards. */
  readonly index: number;
  /** In the order of the dimensions, 0 where not assessed. */
  readonly levels: readonly (Level | 0)[];
  readonly redFlags: readonly RedFlagState[];
};

/**
 * Chooses the scorecards that speak for their interviewers, one each, in the order in which the interviewers first
 * appear. Shadows are out first. Among the rest the highest version that was handed in or taken back decides, so an
 * amendment replaces what it amends, red flags included, and one recused or withdrawn takes the earlier one back. A
 * draft or a pending scorecard replaces nothing: it changes no label until it is submitted.
 *
 * `owed`: the places in the input of pending and draft scorecards that are newer than what their interviewers handed
 * in. An amendment in the making is among them: its interviewer's word may still change.
 */
export function submittedCards({ scorecards }: InputRead): { submitted: Card[]; owed: number[] } {
  const entries = [...scorecards.entries()].filter(([, { shadow }]) => !shadow);
  const settled = new Map<string, [number, ScorecardRead] | null>();
  for (const [index, card] of entries) {
    const earlier = settled.get(card.interviewer) ?? null;
    const isLater = !isOwed(card) && (earlier === null || card.version > earlier[1].version);
    settled.set(card.interviewer, isLater ? [index, card] : earlier);
  }
  const submitted = [...settled.values()].flatMap((entry): Card[] => {
    if (entry === null || entry[1].status !== 'submitted') return [];
    const [index, { interviewer, levels, redFlags }] = entry;
    return [{ interviewer, index, levels, redFlags }];
  });
  const owed = entries.flatMap(([index, card]) => {
    const done = settled.get(card.interviewer) ?? null;
    return isOwed(card) && (done === null || card.version > done[1].version) ? [index] : [];
  });
  return { submitted, owed };
}

function isOwed({ status }: ScorecardRead): boolean {
  return status === 'pending' || status === 'draft';
}
