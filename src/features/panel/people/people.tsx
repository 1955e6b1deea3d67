import { useState } from 'react';
import type { Submission } from '#domain/submission.ts';
import { Button } from '#ui/button.tsx';
import { AddInterviewerDialog } from '../add-interviewer-dialog.tsx';
import { usePanel } from '../panel-records.ts';
import { Person } from './person.tsx';
import css from './people.module.css';

/** What each interviewer says besides the ratings, and every version of it. */
export function People({ submissions }: { submissions: readonly Submission[] }) {
  const { scorecards } = usePanel().overview;
  const [isAdding, setAdding] = useState(false);
  return (
    <section aria-labelledby="interviewers">
      <div className={css.head}>
        <h2 id="interviewers">Interviewers</h2>
        <Button onClick={() => setAdding(true)}>Add interviewer</Button>
      </div>
      <p className={css.note}>Overall impressions never enter the composite.</p>
      <ul className={css.people}>
        {scorecards.map((card) => (
          <Person
            key={card.id}
            card={card}
            versions={submissions.filter(({ scorecardId }) => scorecardId === card.id)}
          />
        ))}
      </ul>
      {isAdding ? <AddInterviewerDialog onClose={() => setAdding(false)} /> : null}
    </section>
  );
}
