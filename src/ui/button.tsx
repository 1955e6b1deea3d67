import type { ComponentProps } from 'react';
import css from './button.module.css';

type Look = 'plain' | 'primary' | 'danger' | 'quiet';

/** The class of something that looks like a button: for links that act as one. */
export function buttonClass(look: Look = 'plain'): string {
  return look === 'plain' ? (css.button ?? '') : `${css.button} ${css[look]}`;
}

/** A button. `type` is `button` unless it is said otherwise, so that none submits a form by accident. */
export function Button({ look = 'plain', ...props }: ComponentProps<'button'> & { look?: Look }) {
  return <button type="button" {...props} className={buttonClass(look)} />;
}
