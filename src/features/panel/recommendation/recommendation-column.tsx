import { useState } from 'react';
import { inList } from '../words.ts';
import { usePanel } from '../panel-records.ts';
import { owedScorecards } from '#domain/panel.ts';
import type { ReadPanel } from './reading.ts';
import css from './recommendation.module.css';
import { RecommendationBlock } from './recommendation-block.tsx';
import { WhyDialog } from './why-dialog.tsx';

/** What the rules make of the panel: as it was locked, and beside it with what came after the reveal. */
export function RecommendationColumn({
  independent,
  latest,
}: {
  independent: ReadPanel;
  latest: ReadPanel | null;
}) {
  const { scorecards } = usePanel().overview;
  const [why, setWhy] = useState<ReadPanel | null>(null);
  const owed = owedScorecards(scorecards).map((card) => card.interviewer);
  return (
    <div className={css.column}>
      <RecommendationBlock
        title={latest === null ? 'Recommendation' : 'Independent recommendation'}
        about={latest === null ? null : 'From the versions that the reveal opened.'}
        reading={independent}
        onWhy={() => setWhy(independent)}
      />
      {latest === null ? null : (
        <RecommendationBlock
          title="After the reveal"
          about="From everybody’s latest version, written with the others in view."
          reading={latest}
          onWhy={() => setWhy(latest)}
        />
      )}
      {owed.length === 0 ? null : (
        <p className={css.provisional}>
          <strong>Provisional.</strong> Still owed by {inList(owed)}.
        </p>
      )}
      <p className={css.rules}>
        Fixed rules over ratings locked before anyone saw another’s. People decide; this is where they start.
      </p>
      {why === null ? null : <WhyDialog reading={why} onClose={() => setWhy(null)} />}
    </div>
  );
}
