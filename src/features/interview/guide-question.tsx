import type { Question } from '#domain/guide.ts';
import css from './guide.module.css';

/** A question with its probes, and what tells a strong answer from a weak one. */
export function GuideQuestion({ question, open }: { question: Question; open: boolean }) {
  return (
    <details className={css.item} open={open} name="question">
      <summary>{question.text}</summary>
      <ul className={css.probes}>
        {question.probes.map((probe) => (
          <li key={probe}>{probe}</li>
        ))}
      </ul>
      <h4 className={css.small}>A strong answer</h4>
      <ul className={css.heard} data-kind="strong">
        {question.strong.map((content) => (
          <li key={content}>{content}</li>
        ))}
      </ul>
      <h4 className={css.small}>A weak answer</h4>
      <ul className={css.heard} data-kind="weak">
        {question.weak.map((content) => (
          <li key={content}>{content}</li>
        ))}
      </ul>
    </details>
  );
}
