import { memo } from 'react';
import type { Note } from '#domain/note.ts';
import type { Rating } from '#domain/rating.ts';
import type { Dimension } from '#domain/rubric.ts';
import { Tag } from '#ui/tag.tsx';
import { DimensionEvidence } from './dimension-evidence.tsx';
import { RatingGroup } from './rating-group.tsx';
import { SavedTextArea } from './saved-text-area.tsx';
import type { Access, Session } from './use-session.ts';
import css from './scorecard.module.css';

type Props = {
  scorecardId: string;
  dimension: Dimension;
  rating: Rating | null;
  rationale: string;
  evidence: readonly Note[];
  access: Access;
  open: boolean;
  current: boolean;
  change: Session['change'];
  onFocus: (dimension: Dimension) => void;
  onRate: (dimension: Dimension, rating: Rating | null) => void;
};

/**
 * One dimension: a line when it rests, with its anchors, evidence and rationale when it is open. It gets nothing but its
 * own part of the scorecard, so that a tap on one row does not draw the others again.
 */
export const DimensionRow = memo(function DimensionRow(props: Props) {
  const {
    scorecardId,
    dimension,
    rating,
    rationale,
    evidence,
    access,
    open,
    current,
    change,
    onFocus,
    onRate,
  } = props;
  const unsupported = typeof rating === 'number' && evidence.length === 0;
  const titleId = `dimension-${dimension.id}`;
  return (
    <div
      className={css.row}
      role="group"
      aria-labelledby={titleId}
      data-open={open}
      data-current={current}
      data-dimension={dimension.id}
    >
      <div className={css.rowHead}>
        <h3 className={css.title}>
          <button
            type="button"
            className={css.titleButton}
            aria-expanded={open}
            onClick={() => onFocus(dimension)}
          >
            <span id={titleId}>{dimension.title}</span>
          </button>
        </h3>
        {dimension.mustMeet ? <Tag outlined>must-meet</Tag> : null}
        <span className={unsupported ? css.unsupported : css.state}>
          {unsupported ? 'unsupported' : noteCount(evidence.length)}
        </span>
      </div>
      {open ? (
        <p className={css.covers}>
          {dimension.covers} {dimension.asApplicable}
        </p>
      ) : null}
      <RatingGroup
        dimension={dimension}
        titleId={titleId}
        open={open}
        current={current}
        rating={rating}
        disabled={access !== 'editing'}
        onRate={(next) => onRate(dimension, next)}
        onReach={() => onFocus(dimension)}
      />
      {open ? (
        <>
          <DimensionEvidence evidence={evidence} unsupported={unsupported} />
          <SavedTextArea
            label="Rationale"
            field={`${scorecardId} rationale ${dimension.id}`}
            stored={rationale}
            readOnly={access !== 'editing'}
            save={(text) => change({ kind: 'rationale', dimensionId: dimension.id, text })}
          />
        </>
      ) : null}
    </div>
  );
});

function noteCount(count: number): string {
  return count === 0 ? '' : count === 1 ? '1 note' : `${count} notes`;
}
