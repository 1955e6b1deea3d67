import type { ReactNode } from 'react';
import css from './key-cap.module.css';

/** A key, as it is printed on the keyboard. */
export function KeyCap({ children }: { children: ReactNode }) {
  return <kbd className={css.key}>{children}</kbd>;
}
