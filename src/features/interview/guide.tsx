import { lazy, memo, Suspense } from 'react';
import type { Role } from '#domain/role.ts';
import type { Dimension } from '#domain/rubric.ts';
import css from './guide.module.css';
import { SignalList } from './signal-list.tsx';
import type { Access, Session } from './use-session.ts';

const GuideQuestions = lazy(async () => ({
  default: (await import('./guide-questions.tsx')).GuideQuestions,
}));
const GuideExercises = lazy(async () => ({
  default: (await import('./guide-exercises.tsx')).GuideExercises,
}));

type Props = {
  role: Role;
  focused: Dimension;
  observed: Readonly<Record<string, number>>;
  access: Access;
  change: Session['change'];
};

/** The left region: what to ask about the focused dimension, the signals to tick, the exercises. */
export const Guide = memo(function Guide({ role, focused, observed, access, change }: Props) {
  return (
    <section className={css.guide} aria-labelledby="guide-title">
      <div className={css.head}>
        <h2 id="guide-title">Guide</h2>
      </div>
      <div className={css.scroll}>
        <Suspense>
          <GuideQuestions role={role} focused={focused} />
        </Suspense>
        <SignalList role={role} focused={focused} observed={observed} access={access} change={change} />
        <Suspense>
          <GuideExercises role={role} />
        </Suspense>
      </div>
    </section>
  );
});
