import { Link } from 'wouter';
import { roleTitle } from '#roles/catalogue.ts';
import type { FaceDown, PanelOverview } from '#storage/panels.ts';
import { buttonClass } from '#ui/button.tsx';
import { SampleTag } from '#ui/tag.tsx';
import css from './home.module.css';

/** A scorecard that waits for whoever sits here. */
export function OpenScorecard({ overview, card }: { overview: PanelOverview; card: FaceDown }) {
  return (
    <li className={css.card}>
      <div className={css.who}>
        <span className={css.name}>{overview.candidate.name}</span>
        {overview.candidate.sample ? <SampleTag /> : null}
        <span className={css.role}>
          {roleTitle(overview.panel.roleId)}, as {card.interviewer}
        </span>
      </div>
      <Link href={`/interview/${card.id}`} className={buttonClass()}>
        {card.status === 'pending' ? 'Begin' : card.status === 'amending' ? 'Finish amending' : 'Continue'}
      </Link>
    </li>
  );
}
