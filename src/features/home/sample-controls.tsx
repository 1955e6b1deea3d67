import { useState } from 'react';
import { useLocation } from 'wouter';
import type { PanelOverview } from '#storage/panels.ts';
import { Button } from '#ui/button.tsx';

/** Fills the sample panel, or removes it in one click. */
export function SampleControls({ overviews }: { overviews: PanelOverview[] | undefined }) {
  const [, navigate] = useLocation();
  const [problem, setProblem] = useState<string | null>(null);
  const sample = overviews?.find((overview) => overview.panel.sample);

  async function add() {
    const [{ addSamplePanel }, { samplePanel }] = await Promise.all([
      import('#storage/sample.ts'),
      import('#roles/senior-integration-consultant/sample-panel.ts'),
    ]);
    const added = await addSamplePanel(samplePanel);
    if (added.ok) navigate(`/panel/${added.value.panelId}`);
    else setProblem(added.error.message);
  }

  async function remove() {
    const { removeSample } = await import('#storage/sample.ts');
    const removed = await removeSample();
    setProblem(removed.ok ? null : removed.error.message);
  }

  return (
    <>
      {problem === null ? null : <span role="alert">{problem}</span>}
      {sample === undefined ? (
        <Button disabled={overviews === undefined} onClick={() => void add()}>
          Try the sample panel
        </Button>
      ) : (
        <Button onClick={() => void remove()}>Remove the sample</Button>
      )}
    </>
  );
}
