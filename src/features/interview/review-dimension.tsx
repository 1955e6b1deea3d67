import { useLocation } from 'wouter';
import { evidenceFor } from '#domain/review.ts';
import { ratingNames } from '#domain/rating.ts';
import type { Role } from '#domain/role.ts';
import type { Dimension } from '#domain/rubric.ts';
import { Button } from '#ui/button.tsx';
import { Mark } from '#ui/mark.tsx';
import { NoteText } from './note-mark.tsx';
import css from './review.module.css';
import type { Session } from './use-session.ts';

type Props = { dimension: Dimension; session: Session; role: Role };

/** One dimension as it will be sealed: rating, anchor, rationale, evidence. */
export function ReviewDimension({ dimension, session, role }: Props) {
  const [, navigate] = useLocation();
  const { body } = session.scorecard;
  const rating = body.ratings[dimension.id];
  const evidence = evidenceFor(session.notes, dimension.id);
  const red = role.signals.filter(
    (s) =>
      s.kind === 'red-flag' && body.observed[s.id] !== undefined && s.dimensionIds.includes(dimension.id),
  );

  function open() {
    if (session.access === 'editing') void session.change({ kind: 'focus', dimensionId: dimension.id });
    navigate(`/interview/${session.scorecard.id}`);
  }

  return (
    <li className={css.dimension} data-missing={rating === undefined}>
      <Mark level={rating ?? 'none'} size={30} />
      <div className={css.dimensionBody}>
        <div className={css.dimensionHead}>
          <h2>{dimension.title}</h2>
          <span className={rating === undefined ? css.missing : css.rating}>
            {rating === undefined ? 'Not rated yet' : ratingNames[rating]}
          </span>
        </div>
        {typeof rating === 'number' ? <p className={css.anchor}>{dimension.anchors[rating]}</p> : null}
        {body.rationales[dimension.id] === undefined ? null : (
          <p className={css.rationale}>{body.rationales[dimension.id]}</p>
        )}
        {evidence.length === 0 ? (
          typeof rating === 'number' ? (
            <p className={css.unsupported}>Unsupported</p>
          ) : null
        ) : (
          <ul className={css.evidence}>
            {evidence.map((note) => (
              <li key={note.id}>
                <NoteText note={note} />
              </li>
            ))}
          </ul>
        )}
        {red.map((signal) => (
          <p key={signal.id} className={css.flag}>
            Red flag: {signal.text}
          </p>
        ))}
      </div>
      <Button look="quiet" aria-label={`Open ${dimension.title}`} onClick={open}>
        Open
      </Button>
    </li>
  );
}
