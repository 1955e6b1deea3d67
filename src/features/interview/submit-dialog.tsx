import type { Review } from '#domain/review.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import css from './dialogs.module.css';

type Props = { review: Review; unaddedNote: boolean; onSubmit: () => void; onClose: () => void };

/** Names what is missing before an incomplete scorecard is sealed. */
export function SubmitDialog({ review, unaddedNote, onSubmit, onClose }: Props) {
  return (
    <Dialog title="Submit as it is?" onClose={onClose}>
      <ul className={css.list}>
        {unaddedNote ? <li>A note is typed and not added; it will not be part of the scorecard.</li> : null}
        {review.missing.map((dimension) => (
          <li key={dimension.id}>{dimension.title} is not rated; it counts as not assessed.</li>
        ))}
        {review.nothingAssessed ? <li>No dimension is rated: this scorecard will not be counted.</li> : null}
        {review.overallMissing ? <li>There is no overall impression.</li> : null}
      </ul>
      <div className={css.actions}>
        <Button look="primary" onClick={onSubmit}>
          Submit anyway
        </Button>
        <Button onClick={onClose}>Keep editing</Button>
      </div>
    </Dialog>
  );
}
