import type { BoardColumn } from './columns-and-rows.ts';
import css from './board.module.css';

/** Whose column is whose; shadows stand apart under a heading of their own. */
export function BoardHeader({ counted, shadows }: { counted: BoardColumn[]; shadows: BoardColumn[] }) {
  return (
    <thead>
      {shadows.length === 0 ? null : (
        <tr className={css.groups}>
          <td className={css.corner} />
          <th scope="colgroup" colSpan={Math.max(1, counted.length)}>
            Counted
          </th>
          <td />
          <th scope="colgroup" colSpan={shadows.length} className={css.shadowEdge}>
            Shadow, not counted
          </th>
        </tr>
      )}
      <tr className={css.names}>
        <th scope="col" className={css.corner}>
          Dimension
        </th>
        {counted.map((column) => (
          <ColumnName key={column.card.id} column={column} />
        ))}
        <th scope="col" className={css.spreadHead}>
          Spread
        </th>
        {shadows.map((column, index) => (
          <ColumnName key={column.card.id} column={column} isEdge={index === 0} />
        ))}
      </tr>
    </thead>
  );
}

function ColumnName({ column, isEdge = false }: { column: BoardColumn; isEdge?: boolean }) {
  const { interviewer } = column.card;
  return (
    <th scope="col" className={isEdge ? css.shadowEdge : undefined}>
      <span className={css.name} title={interviewer}>
        {interviewer}
      </span>
      {column.shown.version > 1 ? <span className={css.version}>version {column.shown.version}</span> : null}
    </th>
  );
}
