import type { Submission } from '#domain/submission.ts';
import { Moment } from './moment.tsx';
import css from './panel.module.css';
import { usePanel } from './panel-records.ts';
import { countWord } from './words.ts';

/** The record of the reveal: when, by whom, and whether everybody was in. */
export function RevealNote({ sealed }: { sealed: readonly Submission[] }) {
  const { panel, scorecards } = usePanel().overview;
  if (panel.reveal === null) return null;
  const { at, by, earlyReason, opened } = panel.reveal;
  const shadows = new Set(scorecards.filter(({ shadow }) => shadow).map(({ id }) => id));
  const counted = opened.filter(
    ({ scorecardId }) => !shadows.has(scorecardId) && sealed.some((each) => each.scorecardId === scorecardId),
  ).length;
  return (
    <p className={css.revealed}>
      {earlyReason === null ? 'Revealed ' : 'Revealed early '}
      <Moment at={at} /> by {by}
      {earlyReason === null ? `, ${allOf(counted)} in` : `: ${earlyReason}`}
    </p>
  );
}

function allOf(count: number): string {
  if (count < 3) return count === 2 ? 'both' : 'the one scorecard';
  return `all ${countWord(count)}`;
}
