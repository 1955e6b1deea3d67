import css from './mark.module.css';

/** 1 to 4 for the levels, `NA` for not assessed, `none` where nothing was said. */
export type MarkLevel = 1 | 2 | 3 | 4 | 'NA' | 'none';

/** The shapes of the scale in a 22 x 22 box whose bar lies at y = 11. Position and shape tell the level, colour helps. */
const shapes: Readonly<Record<MarkLevel, React.ReactNode>> = {
  1: <circle cx="11" cy="17.4" r="3.4" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  2: <path d="M6 11a5 5 0 0 0 10 0z" fill="currentColor" />,
  3: <path d="M6 11a5 5 0 0 1 10 0z" fill="currentColor" />,
  4: <circle cx="11" cy="4.6" r="3.9" fill="currentColor" />,
  NA: null,
  none: null,
};

/**
 * The mark of a rating: the line is the bar, the shape stands where the rating does. Decorative: the words are beside it
 * or in the accessible name of the control it sits in.
 * @param size width and height in CSS pixels
 */
export function Mark({ level, size = 22 }: { level: MarkLevel; size?: number }) {
  return (
    <svg
      className={css.mark}
      data-level={level}
      width={size}
      height={size}
      viewBox="0 0 22 22"
      aria-hidden="true"
      focusable="false"
    >
      {level === 'none' ? null : (
        <line
          x1="2"
          x2="20"
          y1="11"
          y2="11"
          stroke="currentColor"
          strokeWidth={level === 'NA' ? 1.8 : 1.3}
          strokeDasharray={level === 'NA' ? '2 3' : undefined}
        />
      )}
      {shapes[level]}
    </svg>
  );
}
