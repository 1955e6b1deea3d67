import { useId } from 'react';
import type { Recommendation } from '#domain/recommendation.ts';
import type { BoardColumn, BoardRow } from './columns-and-rows.ts';
import css from './board.module.css';
import { CellDetails } from './cell-details.tsx';
import { RatingCell } from './rating-cell.tsx';
import { Spread } from './spread.tsx';

/** What is open below a row: one interviewer's rating, or everybody's where `scorecardId` is `all`. */
export type OpenCell = { dimensionId: string; scorecardId: string };

type DimensionRowProps = {
  row: BoardRow;
  counted: BoardColumn[];
  shadows: BoardColumn[];
  summary: Recommendation['perDimension'][string] | undefined;
  open: OpenCell | null;
  onOpen: (open: OpenCell | null) => void;
  onClose: () => void;
};

/** One dimension as a staff, with what was opened of it below. */
export function DimensionRow({ row, counted, shadows, summary, open, onOpen, onClose }: DimensionRowProps) {
  const { dimension } = row;
  const detailsId = useId();
  const everybody = [...counted, ...shadows];
  const toggle = (scorecardId: string) =>
    onOpen(open?.scorecardId === scorecardId ? null : { dimensionId: dimension.id, scorecardId });
  const cell = (column: BoardColumn, isEdge = false) => (
    <RatingCell
      key={column.card.id}
      column={column}
      dimension={dimension}
      isEdge={isEdge}
      isOpen={open?.scorecardId === column.card.id}
      detailsId={detailsId}
      onToggle={() => toggle(column.card.id)}
    />
  );
  return (
    <>
      <tr className={css.row} data-widest={row.isWidest} data-open={open !== null}>
        <th scope="row" className={css.dimension}>
          <button
            type="button"
            data-cell
            aria-expanded={open?.scorecardId === 'all'}
            aria-controls={open === null ? undefined : detailsId}
            onClick={() => toggle('all')}
          >
            <span className={css.dimensionTitle}>{dimension.title}</span>
            {dimension.mustMeet ? <span className={css.mustMeet}>must-meet</span> : null}
          </button>
        </th>
        {counted.map((column) => cell(column))}
        <td className={css.spread}>
          <Spread row={row} conflict={summary?.conflict ?? false} />
        </td>
        {shadows.map((column, index) => cell(column, index === 0))}
      </tr>
      {open === null ? null : (
        <tr className={css.detailsRow}>
          <td colSpan={2 + everybody.length}>
            <CellDetails
              id={detailsId}
              row={row}
              columns={everybody.filter(
                ({ card }) => open.scorecardId === 'all' || open.scorecardId === card.id,
              )}
              summary={summary}
              onClose={onClose}
            />
          </td>
        </tr>
      )}
    </>
  );
}
