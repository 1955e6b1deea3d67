import { use, useId } from 'react';
import { textLimit } from '#domain/scorecard.ts';
import { SpellingContext } from '#ui/spelling.ts';
import { useSavedText } from './saved-text.ts';
import css from './saved-text-area.module.css';
import { useWorkspaceStore } from './workspace-store.ts';

type Props = {
  label: string;
  /** Names the field in this tab: the scorecard's id and what the text is. */
  field: string;
  stored: string;
  /** Resolves when the text is stored, or has failed and is kept to be tried again. */
  save: (text: string) => Promise<void>;
  readOnly: boolean;
  rows?: number;
};

/** A text that is stored while it is typed. One that is too long is kept on screen and said to be unsaved. */
export function SavedTextArea({ label, field, stored, save, readOnly, rows = 2 }: Props) {
  const id = useId();
  const unstored = useWorkspaceStore((state) => state.overlong[field]) ?? null;
  const keepOverlong = useWorkspaceStore((state) => state.keepOverlong);
  const { text, type, flush } = useSavedText(
    stored,
    async (typed) => {
      const fits = typed.length <= textLimit;
      keepOverlong(field, fits ? null : typed);
      if (fits) await save(typed);
    },
    unstored,
  );
  const tooLong = text.length > textLimit;
  return (
    <div className={css.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        value={text}
        autoComplete="off"
        spellCheck={use(SpellingContext)}
        readOnly={readOnly}
        aria-invalid={tooLong ? true : undefined}
        aria-describedby={tooLong ? `${id}-problem` : undefined}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={() => void flush()}
      />
      {tooLong ? (
        <p id={`${id}-problem`} role="alert" className={css.problem}>
          {text.length.toLocaleString('en')} characters; {textLimit.toLocaleString('en')} fit. Not saved until
          it is shorter; the last version that fitted is kept.
        </p>
      ) : null}
    </div>
  );
}
