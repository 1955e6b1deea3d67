import { useState, type FormEvent, type ReactNode } from 'react';
import type { Failure, Result } from '#domain/result.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import css from './dialogs.module.css';

type FormDialogProps = {
  title: string;
  submit: string;
  danger?: boolean;
  onClose: () => void;
  /** Does it. A refusal stays in the dialog, with everything that was typed. */
  onSubmit: () => Promise<Result<unknown>>;
  /** Called after it was done; the dialog is closed by then. */
  onDone?: () => void;
  /** The fields. `failure` is the refusal of the last attempt: a field shows it where the code is its own. */
  children: (failure: Failure | null) => ReactNode;
  /** The codes of failures that a field shows. */
  fieldCodes?: readonly string[];
};

/** A dialog that asks for a few fields and does one thing. */
export function FormDialog(props: FormDialogProps) {
  const { title, submit, danger = false, onClose, onSubmit, onDone, children, fieldCodes = [] } = props;
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);

  async function act(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    const done = await onSubmit();
    setBusy(false);
    if (!done.ok) return setFailure(done.error);
    onClose();
    onDone?.();
  }

  return (
    <Dialog title={title} onClose={onClose}>
      <form noValidate onSubmit={(event) => void act(event)}>
        {children(failure)}
        {failure === null || fieldCodes.includes(failure.code) ? null : (
          <p className={css.problem} role="alert">
            {failure.message}
          </p>
        )}
        <div className={css.actions}>
          <Button type="submit" look={danger ? 'danger' : 'primary'} disabled={busy}>
            {submit}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  );
}

/** The message of a failure with that code, for the field it is about. */
export function messageFor(failure: Failure | null, code: string): string | undefined {
  return failure?.code === code ? failure.message : undefined;
}
