import type { Exercise } from '#domain/guide.ts';
import type { Dimension } from '#domain/rubric.ts';
import css from './guide.module.css';

/** An exercise for the interviewer: the brief, and per output what to hear and where it counts. */
export function GuideExercise({
  exercise,
  dimensions,
}: {
  exercise: Exercise;
  dimensions: readonly Dimension[];
}) {
  return (
    <details className={css.item} name="exercise">
      <summary>
        {exercise.title}
        <span className={css.minutes}>{minutesText(exercise)}</span>
      </summary>
      <h4 className={css.small}>The candidate reads</h4>
      {exercise.brief.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <h4 className={css.small}>Running it</h4>
      <ul className={css.probes}>
        {exercise.running.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {exercise.outputs.map((output) => (
        <div key={output.id} className={css.output}>
          <h4>{output.title}</h4>
          <p>{output.asks}</p>
          <ul className={css.probes}>
            {output.checklist.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>
            <strong>Meets:</strong> {output.meets}
          </p>
          <p>
            <strong>Excellent:</strong> {output.excellent}
          </p>
          <p className={css.informs}>
            Informs{' '}
            {dimensions
              .filter((d) => output.dimensionIds.includes(d.id))
              .map((d) => d.title)
              .join(', ')}
          </p>
        </div>
      ))}
    </details>
  );
}

function minutesText({ minutes }: Exercise): string {
  if (minutes === null) return 'length as agreed';
  return minutes.from === minutes.to ? `${minutes.from} min` : `${minutes.from} to ${minutes.to} min`;
}
