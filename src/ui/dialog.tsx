import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from './button.tsx';
import css from './dialog.module.css';

type DialogProps = {
  title: string;
  /** Called when the user closes it: Escape, or the close button. Never by a stray click beside it. */
  onClose: () => void;
  wide?: boolean;
  children: ReactNode;
};

/**
 * A modal dialog, open while it is mounted. The browser's own element keeps the focus inside, makes the rest inert and
 * gives the focus back.
 */
export function Dialog({ title, onClose, wide = false, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    const opener = document.activeElement;
    if (dialog !== null && !dialog.open) {
      dialog.showModal();
      // what the user came for is the first field, not the button that closes
      dialog.querySelector<HTMLElement>('form input, form textarea, form select')?.focus();
    }
    return () => {
      dialog?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className={wide ? `${css.dialog} ${css.wide}` : css.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className={css.head}>
        <h2 id={titleId}>{title}</h2>
        <Button look="quiet" onClick={onClose}>
          Close
        </Button>
      </div>
      <div className={css.body}>{children}</div>
    </dialog>
  );
}
