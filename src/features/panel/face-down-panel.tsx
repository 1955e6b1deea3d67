import { useState } from 'react';
import { owedScorecards } from '#domain/panel.ts';
import { Button } from '#ui/button.tsx';
import { AddInterviewerDialog } from './add-interviewer-dialog.tsx';
import { InterviewerRow } from './interviewer-row.tsx';
import css from './panel.module.css';
import { PanelHead } from './panel-head.tsx';
import { usePanel } from './panel-records.ts';
import { RevealDialog } from './reveal-dialog.tsx';
import { inList } from './words.ts';

/** The panel before its reveal: names and status, and nothing of what anybody wrote. */
export function FaceDownPanel({ onLeave }: { onLeave: (leaving: boolean) => void }) {
  const { scorecards } = usePanel().overview;
  const [dialog, setDialog] = useState<'add' | 'reveal' | null>(null);
  const close = () => setDialog(null);
  const owed = owedScorecards(scorecards);
  const isSealed = scorecards.some(
    ({ versions, status }) => versions > 0 && status !== 'withdrawn' && status !== 'recused',
  );
  return (
    <main className={css.faceDown}>
      <PanelHead onLeave={onLeave} />
      <p className={css.lead}>
        Scorecards stay face down until the panel is revealed, so that everybody writes theirs without knowing
        what the others think.
      </p>
      <section className={css.people} aria-labelledby="interviewers">
        <div className={css.sectionHead}>
          <h2 id="interviewers">Interviewers</h2>
          <Button onClick={() => setDialog('add')}>Add interviewer</Button>
        </div>
        <ul className={css.rows}>
          {scorecards.map((card) => (
            <InterviewerRow key={card.id} card={card} />
          ))}
        </ul>
      </section>
      <div className={css.reveal}>
        {owed.length === 0 && isSealed ? (
          <>
            <Button look="primary" onClick={() => setDialog('reveal')}>
              Reveal the panel
            </Button>
            <p>Everybody is in. Revealing opens all scorecards at once and is recorded.</p>
          </>
        ) : isSealed ? (
          <>
            <Button onClick={() => setDialog('reveal')}>Reveal early</Button>
            <p>Waiting for {inList(owed.map((card) => card.interviewer))}.</p>
          </>
        ) : (
          <p>There is nothing to reveal before the first scorecard is submitted.</p>
        )}
      </div>
      {dialog === 'add' ? <AddInterviewerDialog onClose={close} /> : null}
      {dialog === 'reveal' ? <RevealDialog owed={owed} onClose={close} /> : null}
    </main>
  );
}
