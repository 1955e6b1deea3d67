import { useState, type ReactNode } from 'react';
import { Button } from '#ui/button.tsx';
import { SampleTag } from '#ui/tag.tsx';
import { useScreen } from '#ui/use-screen.ts';
import css from './panel.module.css';
import { usePanel } from './panel-records.ts';
import { RemoveDialog } from './remove-dialog.tsx';

/** Whose panel this is, how it stands, and the way to remove it. */
export function PanelHead({ state, onLeave }: { state?: ReactNode; onLeave: (leaving: boolean) => void }) {
  const heading = useScreen('Panel');
  const { overview, role } = usePanel();
  const [removing, setRemoving] = useState(false);
  return (
    <div className={css.head}>
      <div className={css.title}>
        <h1 ref={heading} tabIndex={-1}>
          {overview.candidate.name}
        </h1>
        {overview.candidate.sample ? <SampleTag /> : null}
        <p className={css.role}>{role.title}</p>
      </div>
      <div className={css.state}>
        {state}
        <Button look="quiet" onClick={() => setRemoving(true)}>
          Remove candidate
        </Button>
      </div>
      {removing ? <RemoveDialog onLeave={onLeave} onClose={() => setRemoving(false)} /> : null}
    </div>
  );
}
