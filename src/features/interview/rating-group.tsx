import { ratingNames, ratings, type Rating } from '#domain/rating.ts';
import type { Dimension } from '#domain/rubric.ts';
import { Button } from '#ui/button.tsx';
import { Mark } from '#ui/mark.tsx';
import css from './rating-group.module.css';

type Props = {
  dimension: Dimension;
  titleId: string;
  open: boolean;
  /** The dimension that keys act on. */
  current: boolean;
  rating: Rating | null;
  disabled: boolean;
  onRate: (rating: Rating | null) => void;
  /** The keyboard came into the group of a dimension that is not the current one. */
  onReach: () => void;
};

/**
 * The five choices of a dimension as native radio buttons. Closed, only the marks show; open, the level's name and its
 * written anchor stand beside each. The DOM is the same, so that nothing moves between press and release of a click:
 * a closed row opens when the choice is made, not when the pointer goes down.
 */
export function RatingGroup({ dimension, titleId, open, current, rating, disabled, onRate, onReach }: Props) {
  return (
    <div className={css.group} data-open={open} role="radiogroup" aria-labelledby={titleId}>
      {ratings.map((choice) => {
        const id = `${dimension.id}-${choice}`;
        return (
          <label
            key={choice}
            className={css.choice}
            data-level={choice}
            title={open ? undefined : ratingNames[choice]}
          >
            <input
              type="radio"
              className={css.radio}
              name={`rating-${dimension.id}`}
              checked={rating === choice}
              disabled={disabled}
              autoComplete="off"
              aria-labelledby={`${id}-name`}
              aria-describedby={choice === 'NA' ? undefined : `${id}-anchor`}
              onChange={() => onRate(choice)}
              onFocus={(event) => {
                if (!current && event.target.matches(':focus-visible')) onReach();
              }}
            />
            <Mark level={choice} />
            <span className={css.name} id={`${id}-name`}>
              {ratingNames[choice]}
            </span>
            {choice === 'NA' ? null : (
              <span className={css.anchor} id={`${id}-anchor`}>
                {dimension.anchors[choice]}
              </span>
            )}
          </label>
        );
      })}
      {open && rating !== null && !disabled ? (
        <div className={css.clear}>
          <Button look="quiet" onClick={() => onRate(null)}>
            Clear rating
          </Button>
        </div>
      ) : null}
    </div>
  );
}
