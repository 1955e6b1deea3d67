import { use, useState } from 'react';
import type { Role } from '#domain/role.ts';
import { loadRole } from '#roles/catalogue.ts';
import { useLive } from '#storage/live.ts';
import { Problem } from '#ui/problem.tsx';
import { TopBar } from '#ui/top-bar.tsx';
import { FaceDownPanel } from './face-down-panel.tsx';
import { PanelContext, readPanel, useYourName, type PanelRead } from './panel-records.ts';
import { RevealedPanel } from './revealed-panel.tsx';

/** A candidate's page: who interviews and how far they are, and after the reveal everything that they said. */
export function PanelPage({ panelId }: { panelId: string }) {
  const read = useLive(async () => await readPanel(panelId), [panelId]);
  const [leaving, setLeaving] = useState(false);
  if (read === undefined) return null;
  if (read === null) {
    return leaving ? null : (
      <Problem title="This candidate is not on this laptop">
        They may have been removed, or their panel is on another laptop. Nothing else was changed.
      </Problem>
    );
  }
  return <PanelOfRole read={read} onLeave={setLeaving} />;
}

function PanelOfRole({ read, onLeave }: { read: PanelRead; onLeave: (leaving: boolean) => void }) {
  const role = use(loadRole(read.overview.panel.roleId));
  if (!role.ok) return <Problem title="The rubric cannot be used">{role.error.message}</Problem>;
  return <Panel read={read} role={role.value} onLeave={onLeave} />;
}

function Panel({
  read,
  role,
  onLeave,
}: {
  read: PanelRead;
  role: Role;
  onLeave: (leaving: boolean) => void;
}) {
  const { overview, sealed } = read;
  const yourName = useYourName(overview);
  if (yourName === undefined) return null;
  return (
    <PanelContext value={{ overview, role, yourName }}>
      <TopBar />
      {sealed === null ? (
        <FaceDownPanel onLeave={onLeave} />
      ) : (
        <RevealedPanel sealed={sealed} onLeave={onLeave} />
      )}
    </PanelContext>
  );
}
