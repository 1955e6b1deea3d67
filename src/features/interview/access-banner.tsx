import { lazy, Suspense, useState } from 'react';
import { Link } from 'wouter';
import type { Role } from '#domain/role.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { timeOrDay } from '#ui/clock-time.ts';
import type { Session } from './use-session.ts';

const AmendDialog = lazy(async () => ({ default: (await import('./amend-dialog.tsx')).AmendDialog }));
const DiscardDialog = lazy(async () => ({ default: (await import('./discard-dialog.tsx')).DiscardDialog }));
const VersionsDialog = lazy(async () => ({
  default: (await import('./versions-dialog.tsx')).VersionsDialog,
}));

/** Says why a scorecard cannot be edited here, or that it is being amended; and what to do about it. */
export function AccessBanner({ session, role }: { session: Session; role: Role }) {
  const [asking, setAsking] = useState<'amend' | 'discard' | 'versions' | null>(null);
  const { scorecard, access, submissions } = session;
  const close = () => setAsking(null);
  const versions =
    submissions.length > 0 ? <Button onClick={() => setAsking('versions')}>Versions</Button> : null;
  return (
    <>
      {access === 'elsewhere' ? (
        <Banner kind="warning" actions={<Button onClick={session.takeOver}>Edit here</Button>}>
          This scorecard is open in another tab. Here you can read along.
        </Banner>
      ) : null}
      {scorecard.status === 'submitted' ? (
        <Banner
          kind="note"
          actions={
            <>
              {versions}
              <Link href={`/panel/${scorecard.panelId}`}>To the panel</Link>
              <Button onClick={() => setAsking('amend')}>Amend</Button>
            </>
          }
        >
          <SubmittedText session={session} />
        </Banner>
      ) : null}
      {scorecard.status === 'amending' ? (
        <Banner
          kind="warning"
          actions={
            <>
              {versions}
              <Button onClick={() => setAsking('discard')}>Discard the amendment</Button>
            </>
          }
        >
          Amending version {scorecard.versions}: {scorecard.reason}
        </Banner>
      ) : null}
      {scorecard.status === 'recused' ? (
        <Banner kind="note">Recused: {scorecard.reason} This scorecard is not counted.</Banner>
      ) : null}
      <Suspense>
        {asking === 'amend' ? <AmendDialog scorecardId={scorecard.id} onClose={close} /> : null}
        {asking === 'discard' ? <DiscardDialog session={session} onClose={close} /> : null}
        {asking === 'versions' ? <VersionsDialog session={session} role={role} onClose={close} /> : null}
      </Suspense>
    </>
  );
}

function SubmittedText({ session }: { session: Session }) {
  const latest = session.submissions.at(-1);
  const when = latest === undefined ? '' : timeOrDay(latest.submittedAt);
  return (
    <>
      Submitted {when}, version {session.scorecard.versions}. It is locked; an amendment needs a reason, and
      every version is kept.
    </>
  );
}
