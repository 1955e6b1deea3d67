import { lazy, Suspense } from 'react';
import type { Role } from '#domain/role.ts';
import type { Session } from './use-session.ts';

const AccessBanner = lazy(async () => ({ default: (await import('./access-banner.tsx')).AccessBanner }));

/** Says that a scorecard is not an ordinary draft of this tab. For one that is, nothing is loaded. */
export function AccessNotice({ session, role }: { session: Session; role: Role }) {
  const { status } = session.scorecard;
  if (session.access === 'editing' && status !== 'amending') return null;
  return (
    <Suspense>
      <AccessBanner session={session} role={role} />
    </Suspense>
  );
}
