import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { BrandMark } from './brand.tsx';
import css from './top-bar.module.css';

/** The bar at the top of every screen: the way home, what the screen is about, and how things stand. */
export function TopBar({ children, end }: { children?: ReactNode; end?: ReactNode }) {
  return (
    <header className={css.bar}>
      <Link href="/" className={css.brand} aria-label="Plumbline, home">
        <BrandMark />
        <span>Plumbline</span>
      </Link>
      <div className={css.middle}>{children}</div>
      <div className={css.end}>{end}</div>
    </header>
  );
}
