import { lazy, Suspense } from 'react';
import type { Role } from '#domain/role.ts';
import type { Dimension } from '#domain/rubric.ts';
import css from './guide.module.css';
import { SignalList } from './signal-list.tsx';
import type { Session } from './use-session.ts';

const GuideQuestions = lazy(async () => ({
  default: (await import('./guide-questions.tsx')).GuideQuestions,
}));
const GuideExercises = lazy(async () => ({
  default: (await import('./guide-exercises.tsx')).GuideExercises,
}));

type Props = { role: Role; session: Session; focused: Dimension };

/** The left region: what to ask about the focused dimension, the signals to tick, the exercises. */
export function Guide({ role, session, focused }: Props) {
  return (
    <section className={css.guide} aria-labelledby="guide-title">
      <div className={css.head}>
        <h2 id="guide-title">Guide</h2>
      </div>
      <div className={css.scroll}>
        <Suspense>
          <GuideQuestions role={role} focused={focused} />
        </Suspense>
        <SignalList role={role} session={session} focused={focused} />
        <Suspense>
          <GuideExercises role={role} />
        </Suspense>
      </div>
    </section>
  );
}
