import { levels, ratingNames } from '#domain/rating.ts';
import { Mark } from '#ui/mark.tsx';
import css from './legend.module.css';

/** What the marks mean. */
export function Legend() {
  return (
    <ul className={css.legend} aria-label="The scale">
      {levels.map((level) => (
        <li key={level}>
          <Mark level={level} />
          {ratingNames[level]}
        </li>
      ))}
      <li>
        <Mark level="NA" />
        {ratingNames.NA}
      </li>
      <li className={css.legendLine}>The line is the bar.</li>
    </ul>
  );
}
