import { useState } from 'react';
import type { FaceDown } from '#storage/panels.ts';
import { recuseScorecard } from '#storage/submitting.ts';
import { TextArea } from '#ui/field.tsx';
import css from './dialogs.module.css';
import { FormDialog, messageFor } from './form-dialog.tsx';

/** Asks why an interviewer stands down. */
export function RecuseDialog({ card, onClose }: { card: FaceDown; onClose: () => void }) {
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      title="Stand down from this panel"
      submit="Recuse"
      onClose={onClose}
      onSubmit={async () => await recuseScorecard(card.id, reason)}
      fieldCodes={['no-reason']}
    >
      {(failure) => (
        <>
          <p className={css.text}>
            <strong>{card.interviewer}</strong> no longer owes a scorecard. What they wrote so far stays with
            them: it is not opened and never counted.
          </p>
          <TextArea
            label="Reason"
            autoFocus
            value={reason}
            error={messageFor(failure, 'no-reason')}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </>
      )}
    </FormDialog>
  );
}
