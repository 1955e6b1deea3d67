import { useState, type FormEvent } from 'react';
import { amendScorecard } from '#storage/submitting.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { TextArea } from '#ui/field.tsx';
import css from './dialogs.module.css';

/** Asks why a submitted scorecard is amended; then unlocks it for its next version. */
export function AmendDialog({ scorecardId, onClose }: { scorecardId: string; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | undefined>(undefined);

  async function amend(event: FormEvent) {
    event.preventDefault();
    const amended = await amendScorecard(scorecardId, reason);
    if (amended.ok) onClose();
    else setProblem(amended.error.message);
  }

  return (
    <Dialog title="Amend this scorecard" onClose={onClose}>
      <form noValidate onSubmit={(event) => void amend(event)}>
        <p className={css.lead}>
          The version you submitted is kept. Your changes become the next version, with this reason.
        </p>
        <TextArea
          label="Reason"
          value={reason}
          error={problem}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
        <div className={css.actions}>
          <Button type="submit" look="primary">
            Amend
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  );
}
