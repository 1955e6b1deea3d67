import { useState } from 'react';
import {
  changedSinceReveal,
  raisedFlags,
  type PanelReading,
  type PanelRecords,
} from '#domain/panel-input.ts';
import { labelNames } from '#domain/recommendation.ts';
import type { Submission } from '#domain/submission.ts';
import { Problem } from '#ui/problem.tsx';
import { Board } from './board/board.tsx';
import { ReadingChoice } from './board/reading-choice.tsx';
import { Flags } from './flags/flags.tsx';
import { PanelHead } from './panel-head.tsx';
import { usePanel } from './panel-records.ts';
import { People } from './people/people.tsx';
import { readPanelAs } from './recommendation/reading.ts';
import { RecommendationColumn } from './recommendation/recommendation-column.tsx';
import { RevealNote } from './reveal-note.tsx';
import css from './revealed.module.css';

/** The panel after its reveal: what the rules make of it, and every rating with what it rests on. */
export function RevealedPanel({
  sealed,
  onLeave,
}: {
  sealed: Submission[];
  onLeave: (leaving: boolean) => void;
}) {
  const { overview, role } = usePanel();
  const [chosen, setChosen] = useState<PanelReading>('independent');
  const records: PanelRecords = {
    panel: overview.panel,
    cards: overview.scorecards,
    submissions: sealed,
    rubric: role.rubric,
    signals: role.signals,
  };
  const independent = readPanelAs('independent', records);
  const latest = readPanelAs('latest', records);
  if (!independent.ok || !latest.ok) {
    const { message } = independent.ok ? (latest.ok ? { message: '' } : latest.error) : independent.error;
    return <Problem title="These scorecards do not fit the rubric">{message}</Problem>;
  }
  const changed = changedSinceReveal(records);
  // a shadow's new version is shown on the board, but no recommendation rests on it
  const isOther = changed.some(({ shadow }) => !shadow);
  const shown = changed.length > 0 && chosen === 'latest' ? latest.value : independent.value;
  const standing = isOther ? latest.value : independent.value;
  return (
    <main className={css.page}>
      <div className={css.headOfPage}>
        <PanelHead state={<RevealNote sealed={sealed} />} onLeave={onLeave} />
      </div>
      <div className={css.why}>
        <div className={css.stays}>
          <RecommendationColumn independent={independent.value} latest={isOther ? latest.value : null} />
        </div>
      </div>
      <div className={css.content}>
        <Board
          choice={changed.length > 0 ? <ReadingChoice chosen={chosen} onChoose={setChosen} /> : null}
          shown={shown.versions}
          submissions={sealed}
          recommendation={shown.facts.recommendation}
        />
        <Flags flags={raisedFlags(records)} label={labelNames[standing.facts.recommendation.label]} />
        <People submissions={sealed} />
      </div>
    </main>
  );
}
