import { useId, useRef, useState, type ReactNode } from 'react';
import type { Submission } from '#domain/submission.ts';
import type { Recommendation } from '#domain/recommendation.ts';
import { defaultPolicy } from '#domain/policy.ts';
import { Button } from '#ui/button.tsx';
import { usePanel } from '../panel-records.ts';
import { boardColumns, boardRows, bySplit } from './columns-and-rows.ts';
import { BoardHeader } from './board-header.tsx';
import { DimensionRow, type OpenCell } from './dimension-row.tsx';
import { Legend } from './legend.tsx';
import { moveInTable } from './move-in-table.ts';
import css from './board.module.css';

type BoardProps = {
  /** Which versions are shown, where there is a choice. */
  choice: ReactNode;
  /** The version of each scorecard that the board shows. */
  shown: ReadonlyMap<string, Submission>;
  submissions: readonly Submission[];
  recommendation: Recommendation;
};

/** Every rating of every interviewer: dimensions down, interviewers across, the bar as a line through them all. */
export function Board({ choice, shown, submissions, recommendation }: BoardProps) {
  const { overview, role } = usePanel();
  const [isSorted, setSorted] = useState(false);
  const [open, setOpen] = useState<OpenCell | null>(null);
  const scroll = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const afterId = useId();
  const { counted, shadows } = boardColumns(overview.scorecards, shown, submissions);
  const rows = boardRows(role.rubric.dimensions, counted, defaultPolicy.conflictGap);
  const columns = 2 + counted.length + shadows.length;
  /** Closes what is open; the focus goes back to the button that opened it. */
  function close() {
    scroll.current?.querySelector<HTMLElement>('[data-cell][aria-expanded="true"]')?.focus();
    setOpen(null);
  }

  return (
    <section className={css.board} aria-labelledby={titleId}>
      <div className={css.head}>
        <h2 id={titleId}>Ratings</h2>
        {choice}
        <Button aria-pressed={isSorted} onClick={() => setSorted(!isSorted)}>
          Widest split first
        </Button>
        <a
          className={css.skip}
          href={`#${afterId}`}
          onClick={(event) => {
            // a link would change the route
            event.preventDefault();
            document.getElementById(afterId)?.focus();
          }}
        >
          Skip the ratings
        </a>
      </div>
      <div
        ref={scroll}
        className={css.scroll}
        role="group"
        aria-labelledby={titleId}
        data-dense={rows.length > 9}
        data-wide={columns > 9}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && open !== null) close();
          else moveInTable(event);
        }}
      >
        <table className={css.table} aria-labelledby={titleId}>
          <BoardHeader counted={counted} shadows={shadows} />
          <tbody>
            {(isSorted ? bySplit(rows) : rows).map((row) => (
              <DimensionRow
                key={row.dimension.id}
                row={row}
                counted={counted}
                shadows={shadows}
                summary={recommendation.perDimension[row.dimension.id]}
                open={open?.dimensionId === row.dimension.id ? open : null}
                onOpen={setOpen}
                onClose={close}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div id={afterId} tabIndex={-1} className={css.after}>
        <Legend />
      </div>
    </section>
  );
}
