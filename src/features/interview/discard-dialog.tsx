import { useState } from 'react';
import { discardScorecardAmendment } from '#storage/submitting.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import css from './dialogs.module.css';
import { flushTexts } from './saved-text.ts';
import type { Session } from './use-session.ts';

/** Asks before an amendment that was begun is dropped. */
export function DiscardDialog({ session, onClose }: { session: Session; onClose: () => void }) {
  const [problem, setProblem] = useState<string | null>(null);

  async function discard() {
    await flushTexts();
    const discarded = await discardScorecardAmendment(session.scorecard.id);
    if (discarded.ok) onClose();
    else setProblem(discarded.error.message);
  }

  return (
    <Dialog title="Discard the amendment?" onClose={onClose}>
      <p className={css.lead}>
        Every change since version {session.scorecard.versions} was submitted is dropped, notes included.
        Version {session.scorecard.versions} stays as it is.
      </p>
      {problem === null ? null : <p role="alert">{problem}</p>}
      <div className={css.actions}>
        <Button look="danger" onClick={() => void discard()}>
          Discard the amendment
        </Button>
        <Button onClick={onClose}>Keep amending</Button>
      </div>
    </Dialog>
  );
}
