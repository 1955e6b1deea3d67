import type { Review } from '#domain/review.ts';
import type { Dimension } from '#domain/rubric.ts';
import { Button } from '#ui/button.tsx';
import css from './review.module.css';
import type { Session } from './use-session.ts';

type Props = { review: Review; session: Session; unaddedNote: boolean };

/** What to look at before submitting. Mentions, never forbids. */
export function ReviewFindings({ review, session, unaddedNote }: Props) {
  const { missing, unsupported, straightLined, nothingAssessed } = review;
  if (missing.length + unsupported.length === 0 && !straightLined && !nothingAssessed && !unaddedNote) {
    return (
      <p className={css.clear}>
        Every dimension is rated or marked as not assessed, and every rating has evidence.
      </p>
    );
  }
  return (
    <ul className={css.findings} aria-label="Before you submit">
      {unaddedNote ? (
        <li>
          <strong>Not added:</strong> a note is typed in the interview and not added yet. Go back and press
          Enter, or it will not be part of the scorecard.
        </li>
      ) : null}
      {missing.length === 0 ? null : (
        <li>
          <strong>Missing:</strong> {titles(missing)}.{' '}
          {session.access === 'editing' ? (
            <Button
              look="quiet"
              onClick={() => {
                for (const { id } of missing)
                  void session.change({ kind: 'rate', dimensionId: id, rating: 'NA' });
              }}
            >
              Mark the rest as not assessed
            </Button>
          ) : null}
        </li>
      )}
      {unsupported.length === 0 ? null : (
        <li>
          <strong>Unsupported:</strong> {titles(unsupported)}. No note is tied to{' '}
          {unsupported.length === 1 ? 'it' : 'them'}.
        </li>
      )}
      {straightLined ? (
        <li>
          <strong>All alike:</strong> every rating is on the same level. Read the anchors once more, dimension
          by dimension.
        </li>
      ) : null}
      {nothingAssessed ? (
        <li>
          <strong>Nothing assessed:</strong> a scorecard without a rating is kept, and not counted.
        </li>
      ) : null}
    </ul>
  );
}

function titles(dimensions: readonly Dimension[]): string {
  return dimensions.map((d) => d.title).join(', ');
}
