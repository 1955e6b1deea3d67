import type { ReactNode } from 'react';
import css from './tag.module.css';

/** A word or two beside a title. */
export function Tag({ children, outlined = false }: { children: ReactNode; outlined?: boolean }) {
  return <span className={outlined ? `${css.tag} ${css.outlined}` : css.tag}>{children}</span>;
}

/** Marks what belongs to the sample panel. */
export function SampleTag() {
  return <span className={`${css.tag} ${css.sample}`}>Sample</span>;
}
