import { useId, useState } from 'react';
import { Link } from 'wouter';
import { isOpen } from '#domain/scorecard.ts';
import { identity } from '#storage/identity.ts';
import { useObservable } from '#storage/live.ts';
import type { FaceDown } from '#storage/panels.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { Tag } from '#ui/tag.tsx';
import css from './panel.module.css';
import { RecuseDialog } from './recuse-dialog.tsx';
import { statusNames } from './words.ts';

/** An interviewer by name and status, with what can be done about their scorecard. */
export function InterviewerRow({ card }: { card: FaceDown }) {
  const you = useObservable(identity);
  const nameId = useId();
  return (
    <li className={css.row}>
      <span className={css.who}>
        <span id={nameId} className={css.name}>
          {card.interviewer}
        </span>
        {card.interviewerId === you ? <span className={css.quiet}>you</span> : null}
        {card.shadow ? <Tag outlined>Shadow</Tag> : null}
      </span>
      <span className={css.status} data-status={card.status}>
        {statusNames[card.status]}
      </span>
      <ScorecardActions card={card} describedBy={nameId} mine={card.interviewerId === you} />
    </li>
  );
}

/** Open a scorecard; stand down from one that is not submitted. `describedBy`: the id of the interviewer's name. */
export function ScorecardActions({
  card,
  describedBy,
  mine,
}: {
  card: FaceDown;
  describedBy: string;
  mine: boolean;
}) {
  const [recusing, setRecusing] = useState(false);
  return (
    <span className={css.rowActions}>
      {isOpen(card.status) && card.versions === 0 ? (
        <Button look="quiet" aria-describedby={describedBy} onClick={() => setRecusing(true)}>
          Recuse
        </Button>
      ) : null}
      <Link href={`/interview/${card.id}`} className={buttonClass()} aria-describedby={describedBy}>
        {mine && card.status === 'pending' ? 'Begin' : mine && isOpen(card.status) ? 'Continue' : 'Open'}
      </Link>
      {recusing ? <RecuseDialog card={card} onClose={() => setRecusing(false)} /> : null}
    </span>
  );
}
