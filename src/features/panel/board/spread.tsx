import { ratingNames } from '#domain/rating.ts';
import { countWord } from '../words.ts';
import { countByLevel, type BoardRow } from './columns-and-rows.ts';
import css from './spread.module.css';

/** Where a dimension's ratings lie: a dot per rating over the scale, the range under them, and the same in words. */
export function Spread({ row, conflict }: { row: BoardRow; conflict: boolean }) {
  return (
    <div className={css.spread}>
      <DotStrip row={row} />
      <div className={css.words}>
        {row.isWidest ? <strong className={css.widest}>Widest split</strong> : null}
        <span>{rangeInWords(row)}</span>
        {conflict ? (
          <span className={css.conflict}>
            Conflict: {row.apart} of {row.pairs} pairs
          </span>
        ) : null}
      </div>
    </div>
  );
}

function rangeInWords({ ratings, split }: BoardRow): string {
  const [first] = ratings;
  if (first === undefined) return 'Nobody assessed it';
  if (split === null) return 'One rating';
  if (split === 0) return `Agreed: ${ratingNames[first].toLowerCase()}`;
  return `${split === 1 ? 'One level' : `${split === 2 ? 'Two' : 'Three'} levels`} apart`;
}

const step = 18;
const base = 34;

function DotStrip({ row }: { row: BoardRow }) {
  const counts = countByLevel(row.ratings);
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const pitch = Math.min(7, 28 / most);
  const radius = Math.min(2.8, pitch / 2);
  const x = (level: number) => 9 + (level - 1) * step;
  return (
    <svg
      className={css.strip}
      width="72"
      height="42"
      viewBox="0 0 72 42"
      aria-hidden="true"
      focusable="false"
    >
      <line className={css.bar} x1="36" x2="36" y1="2" y2="40" />
      {[1, 2, 3, 4].map((level) => (
        <line key={level} className={css.tick} x1={x(level)} x2={x(level)} y1={base} y2={base + 4} />
      ))}
      <line className={css.base} x1="2" x2="70" y1={base} y2={base} />
      {row.ratings.length === 0 ? null : (
        <line
          className={css.range}
          x1={x(Math.min(...row.ratings)) - 2}
          x2={x(Math.max(...row.ratings)) + 2}
          y1={base}
          y2={base}
        />
      )}
      {counts.flatMap(({ level, count }) =>
        Array.from({ length: count }, (_, index) => (
          <circle
            key={`${level}-${index}`}
            className={css.dot}
            data-level={level}
            cx={x(level)}
            cy={base - 4 - radius - index * pitch + 1}
            r={radius}
          />
        )),
      )}
    </svg>
  );
}

/** "Two of them" style counts are for people; the strip is drawn for the eye only. */
export function ratingsInWords({ ratings }: BoardRow): string {
  const parts = countByLevel(ratings)
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => `${countWord(count)} ${ratingNames[level].toLowerCase()}`);
  return parts.length === 0 ? 'nobody assessed it' : parts.join(', ');
}
