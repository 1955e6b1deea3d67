import type { ReactNode } from 'react';
import css from './banner.module.css';

/**
 * A message across the screen that stays until it is settled. Errors are announced at once, the rest politely.
 */
export function Banner({
  kind,
  actions,
  children,
}: {
  kind: 'note' | 'warning' | 'error';
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className={css.banner} data-kind={kind} role={kind === 'error' ? 'alert' : 'status'}>
      <div className={css.text}>{children}</div>
      {actions}
    </div>
  );
}
