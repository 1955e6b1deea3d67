import { Link } from 'wouter';
import { Button } from '#ui/button.tsx';
import { SampleTag } from '#ui/tag.tsx';
import { TopBar } from '#ui/top-bar.tsx';
import { SaveStatus } from './save-status.tsx';
import type { Session } from './use-session.ts';
import css from './workspace.module.css';

/** Whose interview this is, and whether what was written is safe. */
export function WorkspaceBar({ session, roleTitle }: { session: Session; roleTitle: string }) {
  const { candidate, interviewer, scorecard } = session;
  return (
    <TopBar
      end={
        <>
          {session.access === 'locked' ? null : <SaveStatus failure={session.failure} />}
          {session.failure !== null ? (
            <Button look="danger" onClick={session.retry}>
              Try again
            </Button>
          ) : null}
          <Link href={`/panel/${scorecard.panelId}`}>Panel</Link>
        </>
      }
    >
      <span className={css.role}>{roleTitle}</span>
      <strong className={css.candidate} title={candidate.name}>
        {candidate.name}
      </strong>
      {candidate.sample ? <SampleTag /> : null}
      <span className={css.interviewer}>
        by {interviewer}
        {scorecard.shadow ? ', shadow' : ''}
      </span>
    </TopBar>
  );
}
