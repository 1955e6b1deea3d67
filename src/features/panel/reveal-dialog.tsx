import { useState } from 'react';
import { type FaceDown } from '#storage/panels.ts';
import { reveal } from '#storage/revealing.ts';
import { TextArea, TextField } from '#ui/field.tsx';
import css from './dialogs.module.css';
import { FormDialog, messageFor } from './form-dialog.tsx';
import { usePanel } from './panel-records.ts';
import { statusNames } from './words.ts';

/** Asks who reveals, and why where somebody still owes a scorecard; then opens the panel for everybody. */
export function RevealDialog({ owed, onClose }: { owed: readonly FaceDown[]; onClose: () => void }) {
  const { overview, yourName } = usePanel();
  const [by, setBy] = useState(yourName);
  const [reason, setReason] = useState('');
  const isEarly = owed.length > 0;
  return (
    <FormDialog
      title={isEarly ? 'Reveal early' : 'Reveal the panel'}
      submit={isEarly ? 'Reveal early' : 'Reveal'}
      onClose={onClose}
      onSubmit={async () => await reveal(overview.panel.id, by, reason)}
      fieldCodes={['nobody', 'no-reason']}
    >
      {(failure) => (
        <>
          {isEarly ? <Owed owed={owed} /> : <p className={css.text}>{allInText}</p>}
          {isEarly ? (
            <TextArea
              label="Reason"
              autoFocus
              value={reason}
              error={messageFor(failure, 'no-reason')}
              onInput={(event) => setReason(event.currentTarget.value)}
            />
          ) : null}
          <TextField
            label="Revealed by"
            value={by}
            error={messageFor(failure, 'nobody')}
            onInput={(event) => setBy(event.currentTarget.value)}
          />
        </>
      )}
    </FormDialog>
  );
}

const allInText =
  'Every scorecard opens at once, for everybody. It is recorded who revealed it and when, and it cannot be taken back.';

function Owed({ owed }: { owed: readonly FaceDown[] }) {
  return (
    <div className={css.text}>
      <p>Still owed:</p>
      <ul className={css.list}>
        {owed.map((card) => (
          <li key={card.id}>
            <strong>{card.interviewer}</strong>, {statusNames[card.status]}
          </li>
        ))}
      </ul>
      <p className={css.warning}>
        Whoever still writes will be able to see the others’ ratings first. Their scorecard can then no longer
        count as independent. This cannot be taken back.
      </p>
    </div>
  );
}
