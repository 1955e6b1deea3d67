import { use } from 'react';
import type { Role } from '#domain/role.ts';
import { loadGuide } from '#roles/catalogue.ts';
import css from './guide.module.css';
import { GuideExercise } from './guide-exercise.tsx';

/** The exercises of the role, with what to hear in each. */
export function GuideExercises({ role }: { role: Role }) {
  const guide = use(loadGuide(role));
  if (!guide.ok) return null;
  return (
    <section className={css.part} aria-labelledby="exercises-title">
      <h3 id="exercises-title" className={css.partTitle}>
        Exercises
      </h3>
      {guide.value.exercises.map((exercise) => (
        <GuideExercise key={exercise.id} exercise={exercise} dimensions={role.rubric.dimensions} />
      ))}
    </section>
  );
}
