import { Mark } from '#ui/mark.tsx';
import css from './home.module.css';

/** What a newcomer sees: what this is for, in three lines, and the scale that everything turns on. */
export function EmptyHome() {
  return (
    <section className={css.empty} aria-labelledby="first-steps">
      <div className={css.emptyText}>
        <h2 id="first-steps">Nothing here yet</h2>
        <p>
          Start an interview with a name and your own. Score each dimension against its written anchors, take
          notes as evidence, and submit. Nobody sees your ratings until the panel is revealed.
        </p>
        <p>Everything stays on this laptop. It works with the network off.</p>
      </div>
      <ul className={css.scale} aria-label="The scale">
        {scale.map(([level, name]) => (
          <li key={name}>
            <Mark level={level} size={44} />
            <span>{name}</span>
          </li>
        ))}
      </ul>
      <p className={css.caption}>The line is the bar.</p>
    </section>
  );
}

const scale = [
  [1, 'Below the bar'],
  [2, 'Partly meets'],
  [3, 'Meets the bar'],
  [4, 'Excellent'],
] as const;
