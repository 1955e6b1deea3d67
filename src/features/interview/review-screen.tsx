import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { reviewScorecard } from '#domain/review.ts';
import type { Role } from '#domain/role.ts';
import { readDraft } from '#storage/drafts.ts';
import { useLive } from '#storage/live.ts';
import { submitScorecard } from '#storage/submitting.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { useScreen } from '#ui/use-screen.ts';
import { AccessNotice } from './access-notice.tsx';
import { OverallImpressionField } from './overall-impression-field.tsx';
import css from './review.module.css';
import { ReviewDimension } from './review-dimension.tsx';
import { ReviewFindings } from './review-findings.tsx';
import { flushTexts } from './saved-text.ts';
import { SavedTextArea } from './saved-text-area.tsx';
import { SubmitDialog } from './submit-dialog.tsx';
import type { Session } from './use-session.ts';
import { WorkspaceBar } from './workspace-bar.tsx';
import { failureOf, useWorkspaceStore } from './workspace-store.ts';

/** The last look before a scorecard is sealed: what is missing, what is unsupported, and the overall impression. */
export function ReviewScreen({ session, role }: { session: Session; role: Role }) {
  const heading = useScreen('Review and submit');
  const [, navigate] = useLocation();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { scorecard, notes, access } = session;
  const { dimensions } = role.rubric;
  const review = reviewScorecard(dimensions, scorecard.body, notes);
  const editable = access === 'editing';
  const draft = useLive(async () => await readDraft(scorecard.id), [scorecard.id]);
  const unaddedNote = (draft?.text ?? '').trim() !== '';
  const isComplete =
    !unaddedNote && review.missing.length === 0 && !review.overallMissing && !review.nothingAssessed;

  async function submit() {
    await flushTexts();
    const failure = failureOf(useWorkspaceStore.getState().pending, scorecard.id);
    if (failure !== null) {
      setAsking(false);
      return setProblem(`Not submitted, because a change is not stored yet. ${failure}`);
    }
    const { id, version } = role.rubric;
    const submitted = await submitScorecard(scorecard.id, { id, version });
    if (submitted.ok) navigate(`/panel/${scorecard.panelId}`);
    else {
      setAsking(false);
      setProblem(submitted.error.message);
    }
  }

  return (
    <div className={css.screen}>
      <WorkspaceBar session={session} roleTitle={role.title} />
      <AccessNotice session={session} role={role} />
      <main className={css.main}>
        <div className={css.head}>
          <h1 ref={heading} tabIndex={-1}>
            Review and submit
          </h1>
          <Link href={`/interview/${scorecard.id}`} className={buttonClass()}>
            Back to the interview
          </Link>
        </div>
        <ReviewFindings review={review} session={session} unaddedNote={unaddedNote} />
        <ul className={css.dimensions}>
          {dimensions.map((dimension) => (
            <ReviewDimension key={dimension.id} dimension={dimension} session={session} role={role} />
          ))}
        </ul>
        <SavedTextArea
          label="Key takeaways"
          field={`${scorecard.id} takeaways`}
          rows={4}
          stored={scorecard.body.takeaways}
          readOnly={!editable}
          save={(text) => session.change({ kind: 'takeaways', text })}
        />
        <OverallImpressionField session={session} />
        {problem === null ? null : (
          <p role="alert" className={css.problem}>
            {problem}
          </p>
        )}
        <div className={css.submit}>
          <Button
            look="primary"
            disabled={!editable || session.failure !== null}
            onClick={() => (isComplete ? void submit() : setAsking(true))}
          >
            {scorecard.status === 'amending' ? 'Submit the amendment' : 'Submit'}
          </Button>
          <p>
            Submitting locks the scorecard. It stays face down until the panel is revealed; changes after that
            are amendments with a reason.
          </p>
        </div>
      </main>
      {asking ? (
        <SubmitDialog
          review={review}
          unaddedNote={unaddedNote}
          onSubmit={() => void submit()}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </div>
  );
}
