import { ratingNames } from '#domain/rating.ts';
import type { Dimension } from '#domain/rubric.ts';
import { Mark } from '#ui/mark.tsx';
import { amendedFrom, type BoardColumn } from './columns-and-rows.ts';
import board from './board.module.css';
import css from './cell.module.css';

type RatingCellProps = {
  column: BoardColumn;
  dimension: Dimension;
  /** The first shadow: a gap to its left. */
  isEdge: boolean;
  isOpen: boolean;
  detailsId: string;
  onToggle: () => void;
};

/** One rating on the staff: a button that opens what it rests on. */
export function RatingCell({ column, dimension, isEdge, isOpen, detailsId, onToggle }: RatingCellProps) {
  const rating = column.shown.body.ratings[dimension.id];
  const said = rating === undefined ? 'Not rated' : ratingNames[rating];
  const isAmended = amendedFrom(column, dimension.id) !== null;
  return (
    <td className={isEdge ? `${css.cell} ${board.shadowEdge}` : css.cell}>
      <button
        type="button"
        data-cell
        data-rating={rating ?? 'none'}
        data-shadow={column.card.shadow}
        aria-label={`${dimension.title}, ${column.card.interviewer}: ${said}${isAmended ? ', amended' : ''}`}
        aria-expanded={isOpen}
        aria-controls={isOpen ? detailsId : undefined}
        onClick={onToggle}
      >
        {typeof rating === 'number' ? <Mark level={rating} size={40} /> : null}
        {typeof rating === 'number' ? null : <span className={css.said}>{said.toLowerCase()}</span>}
        {isAmended ? <span className={css.amended}>amended</span> : null}
      </button>
    </td>
  );
}
