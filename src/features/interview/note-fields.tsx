import type { NoteMark } from '#domain/note.ts';
import type { Dimension } from '#domain/rubric.ts';
import { noteMarks } from './note-mark.tsx';
import css from './note-fields.module.css';

type TiesProps = {
  dimensions: readonly Dimension[];
  tied: readonly string[];
  onChange: (tied: string[]) => void;
};

/** Which dimensions a note is evidence for, as chips. */
export function TieFields({ dimensions, tied, onChange }: TiesProps) {
  return (
    <fieldset className={css.chips}>
      <legend>Evidence for</legend>
      {dimensions.map((dimension) => {
        const on = tied.includes(dimension.id);
        return (
          <label key={dimension.id} className={css.chip} title={dimension.title}>
            <input
              type="checkbox"
              checked={on}
              autoComplete="off"
              aria-label={`${dimension.short}, ${dimension.title}`}
              onChange={() =>
                onChange(on ? tied.filter((id) => id !== dimension.id) : [...tied, dimension.id])
              }
            />
            <span>{dimension.short}</span>
          </label>
        );
      })}
    </fieldset>
  );
}

/** What kind of note it is. Pressing the mark that is on takes it off. */
export function MarkFields({ mark, onChange }: { mark: NoteMark; onChange: (mark: NoteMark) => void }) {
  return (
    <div className={css.marks} role="group" aria-label="Mark as">
      {noteMarks.map(({ mark: choice, sign, name }) => (
        <button
          key={choice}
          type="button"
          className={css.mark}
          data-mark={choice}
          aria-pressed={mark === choice}
          onClick={() => onChange(mark === choice ? 'none' : choice)}
        >
          <span aria-hidden="true">{sign}</span> {name}
        </button>
      ))}
    </div>
  );
}
