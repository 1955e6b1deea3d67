import { Link } from 'wouter';
import type { ScorecardStatus } from '#domain/scorecard.ts';
import { roleTitle } from '#roles/catalogue.ts';
import type { FaceDown, PanelOverview } from '#storage/panels.ts';
import { SampleTag } from '#ui/tag.tsx';
import css from './home.module.css';

const statusNames: Readonly<Record<ScorecardStatus, string>> = {
  pending: 'not begun',
  draft: 'in progress',
  submitted: 'submitted',
  amending: 'amending',
  recused: 'recused',
  withdrawn: 'withdrawn',
};

/** One candidate: who interviews them, and how far each is. Names and status, nothing else. */
export function CandidateRow({ overview, you }: { overview: PanelOverview; you: string | null }) {
  const { panel, candidate, scorecards } = overview;
  return (
    <li className={css.row}>
      <div className={css.who}>
        <Link href={`/panel/${panel.id}`} className={css.name}>
          {candidate.name}
        </Link>
        {candidate.sample ? <SampleTag /> : null}
        <span className={css.role}>{roleTitle(panel.roleId)}</span>
      </div>
      <ul className={css.people}>
        {scorecards.map((card) => (
          <Person key={card.id} card={card} mine={card.interviewerId === you} />
        ))}
      </ul>
      <span className={css.state}>{panelState(overview)}</span>
    </li>
  );
}

function Person({ card, mine }: { card: FaceDown; mine: boolean }) {
  return (
    <li>
      <Link href={`/interview/${card.id}`}>
        {card.interviewer}
        {mine ? ' (you)' : ''}
        {card.shadow ? ' (shadow)' : ''}
      </Link>{' '}
      <span className={css.role}>{statusNames[card.status]}</span>
    </li>
  );
}

function panelState({ panel, scorecards }: PanelOverview): string {
  if (panel.reveal !== null) return 'Revealed';
  const waiting = scorecards.some((s) => !s.shadow && (s.status === 'pending' || s.status === 'draft'));
  return waiting
    ? 'Face down'
    : scorecards.some((s) => s.versions > 0)
      ? 'All in: ready to reveal'
      : 'Face down';
}
