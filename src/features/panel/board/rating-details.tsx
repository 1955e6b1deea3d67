import { ratingNames } from '#domain/rating.ts';
import { evidenceFor, isUnsupported } from '#domain/review.ts';
import type { Dimension } from '#domain/rubric.ts';
import type { Submission } from '#domain/submission.ts';
import { Mark } from '#ui/mark.tsx';
import { Tag } from '#ui/tag.tsx';
import { Moment } from '../moment.tsx';
import { NoteList } from '../note-list.tsx';
import type { BoardColumn } from './columns-and-rows.ts';
import css from './details.module.css';

/** One interviewer's rating of a dimension: the anchor, the rationale and the evidence; earlier or later versions below. */
export function RatingDetails({ column, dimension }: { column: BoardColumn; dimension: Dimension }) {
  const { card, shown, versions } = column;
  const others = versions.filter((version) => version !== shown);
  return (
    <article className={css.rating}>
      <h3>
        {card.interviewer} {card.shadow ? <Tag outlined>Shadow</Tag> : null}
      </h3>
      <RatingInVersion submission={shown} dimension={dimension} />
      {others.map((version) => (
        <details key={version.id} className={css.other}>
          <summary>
            Version {version.version}, <Moment at={version.submittedAt} />
          </summary>
          {version.reason === null ? null : <p className={css.reason}>Amended because: {version.reason}</p>}
          <RatingInVersion submission={version} dimension={dimension} />
        </details>
      ))}
    </article>
  );
}

function RatingInVersion({ submission, dimension }: { submission: Submission; dimension: Dimension }) {
  const { body, notes } = submission;
  const rating = body.ratings[dimension.id];
  const rationale = body.rationales[dimension.id];
  const evidence = evidenceFor(notes, dimension.id);
  return (
    <>
      <p className={css.level}>
        <Mark level={rating ?? 'none'} size={26} />
        <strong>{rating === undefined ? 'Not rated' : ratingNames[rating]}</strong>
      </p>
      {typeof rating === 'number' ? <p className={css.anchor}>{dimension.anchors[rating]}</p> : null}
      {rationale === undefined ? null : <p className={css.rationale}>{rationale}</p>}
      {evidence.length > 0 ? <NoteList notes={evidence} label="Evidence" /> : null}
      {isUnsupported(body, notes, dimension.id) ? (
        <p className={css.unsupported}>Unsupported: no note is tied to this rating.</p>
      ) : null}
    </>
  );
}
