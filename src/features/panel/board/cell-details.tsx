import type { Recommendation } from '#domain/recommendation.ts';
import { floorToHundredths, rationalToFraction } from '#domain/rational.ts';
import { Button } from '#ui/button.tsx';
import type { BoardColumn, BoardRow } from './columns-and-rows.ts';
import css from './details.module.css';
import { ratingsInWords } from './spread.tsx';
import { capital } from '../words.ts';
import { RatingDetails } from './rating-details.tsx';

type CellDetailsProps = {
  id: string;
  row: BoardRow;
  /** One interviewer, or all of them. */
  columns: readonly BoardColumn[];
  summary: Recommendation['perDimension'][string] | undefined;
  onClose: () => void;
};

/** What ratings of one dimension rest on, in place below its row. */
export function CellDetails({ id, row, columns, summary, onClose }: CellDetailsProps) {
  const mean = summary?.mean ?? null;
  const isAll = columns.length !== 1;
  return (
    <div
      id={id}
      className={css.details}
      role="group"
      aria-label={`${row.dimension.title}: ratings and evidence`}
    >
      <div className={css.bar}>
        <p className={css.about}>
          {row.dimension.covers}
          {isAll ? (
            <span className={css.sums}>
              {capital(ratingsInWords(row))}
              {mean === null ? '.' : `: mean ${floorToHundredths(rationalToFraction(mean))} of 4.`}
            </span>
          ) : null}
        </p>
        <Button look="quiet" onClick={onClose}>
          Close
        </Button>
      </div>
      <div className={css.ratings} data-many={isAll}>
        {columns.map((column) => (
          <RatingDetails key={column.card.id} column={column} dimension={row.dimension} />
        ))}
      </div>
    </div>
  );
}
