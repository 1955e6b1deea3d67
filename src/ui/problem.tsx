import type { ReactNode } from 'react';
import { Link } from 'wouter';
import css from './problem.module.css';
import { TopBar } from './top-bar.tsx';
import { useScreen } from './use-screen.ts';

/** A screen that says why there is nothing to see and what to do instead. */
export function Problem({
  title,
  actions,
  children,
}: {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}) {
  // the heading may name a person, the tab's title never does
  const heading = useScreen('Please note');
  return (
    <>
      <TopBar />
      <main className={css.problem}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p>{children}</p>
        <div className={css.actions}>{actions ?? <Link href="/">Go to the list of interviews</Link>}</div>
      </main>
    </>
  );
}
