import { use, useId, type ComponentProps, type ReactNode } from 'react';
import css from './field.module.css';
import { SpellingContext } from './spelling.ts';

type Frame = { label: string; hint?: ReactNode; error?: string | undefined };
type Wiring = {
  id: string;
  className: string | undefined;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean | undefined;
  /** Browsers write typed text into their session and form files otherwise. */
  autoComplete: 'off';
};

function FieldFrame({ label, hint, error, render }: Frame & { render: (wiring: Wiring) => ReactNode }) {
  const id = useId();
  const described = [hint === undefined ? null : `${id}-hint`, error === undefined ? null : `${id}-error`];
  return (
    <div className={css.field}>
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      {hint === undefined ? null : (
        <div className={css.hint} id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {render({
        id,
        className: css.input,
        'aria-describedby': described.filter((x) => x !== null).join(' ') || undefined,
        'aria-invalid': error === undefined ? undefined : true,
        autoComplete: 'off',
      })}
      {error === undefined ? null : (
        <div className={css.error} id={`${id}-error`} role="alert">
          {error}
        </div>
      )}
    </div>
  );
}

/** A one-line text field with its label, a hint and an error that a screen reader hears. */
export function TextField({ label, hint, error, ...input }: Frame & ComponentProps<'input'>) {
  return (
    <FieldFrame
      label={label}
      hint={hint}
      error={error}
      render={(wiring) => <input type="text" spellCheck={false} {...input} {...wiring} />}
    />
  );
}

/** A text field of several lines. */
export function TextArea({ label, hint, error, ...input }: Frame & ComponentProps<'textarea'>) {
  const spelling = use(SpellingContext);
  return (
    <FieldFrame
      label={label}
      hint={hint}
      error={error}
      render={(wiring) => <textarea rows={3} spellCheck={spelling} {...input} {...wiring} />}
    />
  );
}

/** A native select. */
export function SelectField({ label, hint, error, children, ...input }: Frame & ComponentProps<'select'>) {
  return (
    <FieldFrame
      label={label}
      hint={hint}
      error={error}
      render={(wiring) => (
        <select {...input} {...wiring}>
          {children}
        </select>
      )}
    />
  );
}
