import { useId } from 'react';
import { explainRule } from '#domain/explanation.ts';
import { labelNames, type Label } from '#domain/recommendation.ts';
import { remedies } from '#domain/remedies.ts';
import { Button } from '#ui/button.tsx';
import { Mark, type MarkLevel } from '#ui/mark.tsx';
import { Segments } from '../segments.tsx';
import { Figures } from './figures.tsx';
import type { ReadPanel } from './reading.ts';
import css from './recommendation.module.css';

const labelMarks: Readonly<Record<Label, MarkLevel>> = {
  'not-recommended': 1,
  mixed: 2,
  'meets-the-bar': 3,
  excellent: 4,
  'insufficient-evidence': 'NA',
};

type RecommendationBlockProps = {
  title: string;
  about: string | null;
  reading: ReadPanel;
  onWhy: () => void;
};

/** A label with the rule that decided it, the other rules that matched, what is missing and the figures. */
export function RecommendationBlock({ title, about, reading, onWhy }: RecommendationBlockProps) {
  const { facts } = reading;
  const { label, decidedBy, alsoMatched } = facts.recommendation;
  const titleId = useId();
  const missing = remedies(facts);
  return (
    <section className={css.block} aria-labelledby={titleId}>
      <h2 id={titleId} className={css.caption}>
        {title}
      </h2>
      <p className={css.verdict}>
        <Mark level={labelMarks[label]} size={40} />
        <span>{labelNames[label]}</span>
      </p>
      {about === null ? null : <p className={css.about}>{about}</p>}
      <p className={css.deciding}>
        <Segments segments={explainRule(decidedBy, facts)} />
      </p>
      {missing.length === 0 ? null : (
        <div className={css.group}>
          <h3>What would settle it</h3>
          <ul>
            {missing.map(({ text }, index) => (
              <li key={index}>
                <Segments segments={text} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {alsoMatched.length === 0 ? null : (
        <div className={css.group}>
          <h3>Also matched</h3>
          <ul>
            {alsoMatched.map((rule) => (
              <li key={rule}>
                <Segments segments={explainRule(rule, facts)} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <Figures facts={facts} />
      <Button aria-describedby={titleId} onClick={onWhy}>
        Why this label
      </Button>
    </section>
  );
}
