import { use } from 'react';
import type { Dimension } from '#domain/rubric.ts';
import type { Role } from '#domain/role.ts';
import { loadGuide } from '#roles/catalogue.ts';
import css from './guide.module.css';
import { GuideQuestion } from './guide-question.tsx';

/** The questions about the focused dimension. */
export function GuideQuestions({ role, focused }: { role: Role; focused: Dimension }) {
  const guide = use(loadGuide(role));
  const questions = guide.ok ? guide.value.questions.filter((q) => q.dimensionId === focused.id) : [];
  return (
    <section className={css.part} aria-labelledby="questions-title">
      <h3 id="questions-title" className={css.partTitle}>
        Ask about {focused.title}
      </h3>
      {guide.ok ? null : <p role="alert">The questions cannot be shown. {guide.error.message}</p>}
      {questions.map((question, index) => (
        <GuideQuestion key={question.id} question={question} open={index === 0} />
      ))}
    </section>
  );
}
