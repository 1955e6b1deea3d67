import { memo } from 'react';
import { evidenceFor } from '#domain/review.ts';
import type { Rating } from '#domain/rating.ts';
import type { Dimension } from '#domain/rubric.ts';
import { Tag } from '#ui/tag.tsx';
import { DimensionEvidence } from './dimension-evidence.tsx';
import { RatingGroup } from './rating-group.tsx';
import { SavedTextArea } from './saved-text-area.tsx';
import type { Session } from './use-session.ts';
import css from './scorecard.module.css';

type Props = {
  session: Session;
  dimension: Dimension;
  open: boolean;
  current: boolean;
  unsupported: boolean;
  onFocus: () => void;
  onRate: (rating: Rating | null) => void;
};

/** One dimension: a line when it rests, with its anchors, evidence and rationale when it is open. */
export const DimensionRow = memo(function DimensionRow(props: Props) {
  const { session, dimension, open, current, unsupported, onFocus, onRate } = props;
  const { scorecard, notes, access } = session;
  const evidence = evidenceFor(notes, dimension.id);
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
          <button type="button" className={css.titleButton} aria-expanded={open} onClick={onFocus}>
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
        rating={scorecard.body.ratings[dimension.id] ?? null}
        disabled={access !== 'editing'}
        onRate={onRate}
        onReach={onFocus}
      />
      {open ? (
        <>
          <DimensionEvidence evidence={evidence} unsupported={unsupported} />
          <SavedTextArea
            label="Rationale"
            stored={scorecard.body.rationales[dimension.id] ?? ''}
            readOnly={access !== 'editing'}
            save={(text) => session.change({ kind: 'rationale', dimensionId: dimension.id, text })}
          />
        </>
      ) : null}
    </div>
  );
});

function noteCount(count: number): string {
  return count === 0 ? '' : count === 1 ? '1 note' : `${count} notes`;
}
