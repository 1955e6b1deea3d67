import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Note } from '#domain/note.ts';
import { evidenceFor } from '#domain/review.ts';
import type { Rating } from '#domain/rating.ts';
import type { Dimension } from '#domain/rubric.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { KeyCap } from '#ui/key-cap.tsx';
import { DimensionRow } from './dimension-row.tsx';
import { SavedTextArea } from './saved-text-area.tsx';
import type { Session } from './use-session.ts';
import css from './scorecard.module.css';
import { useWorkspaceStore } from './workspace-store.ts';

type Props = {
  session: Session;
  dimensions: readonly Dimension[];
  focused: Dimension;
  onFocus: (dimension: Dimension) => void;
  onRate: (dimension: Dimension, rating: Rating | null) => void;
};

const noNotes: readonly Note[] = [];

/** The right region: every dimension as a radio group, the focused one open with its anchors. */
export function ScorecardColumn({ session, dimensions, focused, onFocus, onRate }: Props) {
  const { scorecard, notes, access } = session;
  const { body } = scorecard;
  const evidence = useMemo(
    () => new Map(dimensions.map((d) => [d.id, evidenceFor(notes, d.id)])),
    [notes, dimensions],
  );
  const allAnchors = useWorkspaceStore((state) => state.allAnchors);
  const toggleAnchors = useWorkspaceStore((state) => state.toggleAnchors);
  return (
    <section className={css.column} aria-labelledby="scorecard-title">
      <div className={css.head}>
        <h2 id="scorecard-title">Scorecard</h2>
        <Button look="quiet" aria-pressed={allAnchors} onClick={toggleAnchors}>
          All anchors
        </Button>
      </div>
      <div className={css.scroll}>
        {dimensions.map((dimension) => (
          <DimensionRow
            key={dimension.id}
            dimension={dimension}
            rating={body.ratings[dimension.id] ?? null}
            scorecardId={scorecard.id}
            rationale={body.rationales[dimension.id] ?? ''}
            evidence={evidence.get(dimension.id) ?? noNotes}
            access={access}
            open={allAnchors || dimension.id === focused.id}
            current={dimension.id === focused.id}
            change={session.change}
            onFocus={onFocus}
            onRate={onRate}
          />
        ))}
        <div className={css.takeaways}>
          <SavedTextArea
            label="Key takeaways"
            field={`${scorecard.id} takeaways`}
            rows={3}
            stored={scorecard.body.takeaways}
            readOnly={access !== 'editing'}
            save={(text) => session.change({ kind: 'takeaways', text })}
          />
        </div>
      </div>
      <div className={css.foot}>
        <span className={css.hint}>
          <KeyCap>1</KeyCap>–<KeyCap>4</KeyCap> rate <KeyCap>0</KeyCap> not assessed <KeyCap>?</KeyCap> keys
        </span>
        {access === 'locked' ? null : (
          <Link href={`/interview/${scorecard.id}/review`} className={buttonClass('primary')}>
            Review and submit
          </Link>
        )}
      </div>
    </section>
  );
}
