import { overallImpressionNames, overallImpressionSchema } from '#domain/scorecard.ts';
import css from './review.module.css';
import type { Session } from './use-session.ts';

/** The overall impression, asked last. */
export function OverallImpressionField({ session }: { session: Session }) {
  const { scorecard, access, change } = session;
  return (
    <div className={css.overall}>
      <h2 id="overall-title">Overall impression</h2>
      <p>Asked last, and kept out of the composite. Would you hire this person for this role?</p>
      <div role="radiogroup" aria-labelledby="overall-title" className={css.impressions}>
        {overallImpressionSchema.options.map((impression) => (
          <label key={impression} className={css.impression}>
            <input
              type="radio"
              name="overall-impression"
              autoComplete="off"
              disabled={access !== 'editing'}
              checked={scorecard.body.overallImpression === impression}
              onChange={() => void change({ kind: 'overall', impression })}
            />
            <span>{overallImpressionNames[impression]}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
