import { evidenceFor } from '#domain/review.ts';
import { ratingNames } from '#domain/rating.ts';
import type { Role } from '#domain/role.ts';
import { overallImpressionNames } from '#domain/scorecard.ts';
import type { Submission } from '#domain/submission.ts';
import { timeOrDay } from '#ui/clock-time.ts';
import { Dialog } from '#ui/dialog.tsx';
import { Mark } from '#ui/mark.tsx';
import css from './dialogs.module.css';
import type { Session } from './use-session.ts';

/** Every sealed version of a scorecard, newest first, as it was submitted. */
export function VersionsDialog({
  session,
  role,
  onClose,
}: {
  session: Session;
  role: Role;
  onClose: () => void;
}) {
  return (
    <Dialog title="Versions" onClose={onClose} wide>
      {session.submissions.toReversed().map((submission, index) => (
        <Version key={submission.id} submission={submission} role={role} open={index === 0} />
      ))}
    </Dialog>
  );
}

function Version({ submission, role, open }: { submission: Submission; role: Role; open: boolean }) {
  const { body, notes } = submission;
  return (
    <details className={css.version} open={open}>
      <summary>
        Version {submission.version}, submitted {timeOrDay(submission.submittedAt)}
        {submission.reason === null ? '' : `: ${submission.reason}`}
      </summary>
      <ul className={css.sealed}>
        {role.rubric.dimensions.map((dimension) => {
          const rating = body.ratings[dimension.id];
          const evidence = evidenceFor(notes, dimension.id);
          return (
            <li key={dimension.id}>
              <Mark level={rating ?? 'none'} />
              <div>
                <strong>{dimension.title}</strong>: {rating === undefined ? 'Not rated' : ratingNames[rating]}
                {body.rationales[dimension.id] === undefined ? null : <p>{body.rationales[dimension.id]}</p>}
                {evidence.map((note) => (
                  <p key={note.id} className={css.evidence}>
                    {note.text}
                  </p>
                ))}
              </div>
            </li>
          );
        })}
      </ul>
      {body.takeaways === '' ? null : <p>Key takeaways: {body.takeaways}</p>}
      <p>
        Overall impression:{' '}
        {body.overallImpression === null ? 'none given' : overallImpressionNames[body.overallImpression]}
      </p>
    </details>
  );
}
