import { lazy, Suspense, use, useEffect } from 'react';
import { isOpen } from '#domain/scorecard.ts';
import type { Role } from '#domain/role.ts';
import { loadRole } from '#roles/catalogue.ts';
import { identity } from '#storage/identity.ts';
import { useLive, useObservable } from '#storage/live.ts';
import { readFaceDown } from '#storage/panels.ts';
import { Problem } from '#ui/problem.tsx';
import { OtherAuthor } from './other-author.tsx';
import { useSession } from './use-session.ts';
import { Workspace } from './workspace.tsx';

const ReviewScreen = lazy(async () => ({ default: (await import('./review-screen.tsx')).ReviewScreen }));

/** A scorecard, for its author: the workspace, or the review. Anybody else sees a name and a status. */
export function InterviewPage({ scorecardId, view }: { scorecardId: string; view: 'workspace' | 'review' }) {
  const you = useObservable(identity);
  const card = useLive(async () => await readFaceDown(scorecardId), [scorecardId]);
  if (card === undefined || you === undefined) return null;
  if (card === null) {
    return (
      <Problem title="This scorecard is not on this laptop">
        It may have been removed with its candidate, or it is on the laptop it was written on.
      </Problem>
    );
  }
  if (card.interviewerId !== you) return <OtherAuthor card={card} />;
  return <AuthorView scorecardId={scorecardId} roleId={card.roleId} view={view} />;
}

function AuthorView({
  scorecardId,
  roleId,
  view,
}: {
  scorecardId: string;
  roleId: string;
  view: 'workspace' | 'review';
}) {
  const role = use(loadRole(roleId));
  if (!role.ok) return <Problem title="The rubric cannot be used">{role.error.message}</Problem>;
  return <OpenScorecard scorecardId={scorecardId} role={role.value} view={view} />;
}

function OpenScorecard({ scorecardId, role, view }: { scorecardId: string; role: Role; view: string }) {
  const session = useSession(scorecardId);
  useEffect(() => {
    document.documentElement.scrollTop = 0;
  }, [view]);
  if (session === undefined) return null;
  if (session === null)
    return <Problem title="This scorecard was removed">Its candidate was removed from this laptop.</Problem>;
  return view === 'review' && isOpen(session.scorecard.status) ? (
    <Suspense>
      <ReviewScreen session={session} role={role} />
    </Suspense>
  ) : (
    <Workspace session={session} role={role} />
  );
}
