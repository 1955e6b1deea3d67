import { useState } from 'react';
import type { RaisedFlag } from '#domain/panel-input.ts';
import type { Ruling } from '#domain/panel.ts';
import { fail } from '#domain/result.ts';
import { rule } from '#storage/revealing.ts';
import { TextArea, TextField } from '#ui/field.tsx';
import css from '../dialogs.module.css';
import { FormDialog, messageFor } from '../form-dialog.tsx';
import { usePanel } from '../panel-records.ts';

/** A ruling that is asked for. */
export type Asked = { flag: RaisedFlag; ruling: Ruling['ruling'] };

/** Asks why a red flag is upheld or dismissed, and who says so. */
export function RuleDialog({
  asked,
  onClose,
  onDone,
}: {
  asked: Asked;
  onClose: () => void;
  onDone: () => void;
}) {
  const { overview, yourName } = usePanel();
  const { flag, ruling } = asked;
  const [by, setBy] = useState(yourName);
  const [reason, setReason] = useState('');
  const isUpheld = ruling === 'upheld';

  async function decide() {
    if (by.trim() === '') return fail('nobody', 'Say who rules: it is kept in the record.');
    return await rule(overview.panel.id, {
      scorecardId: flag.card.id,
      signalId: flag.signal.id,
      ruling,
      reason,
      by: by.trim(),
    });
  }

  return (
    <FormDialog
      title={isUpheld ? 'Uphold this red flag' : 'Dismiss this red flag'}
      submit={isUpheld ? 'Uphold' : 'Dismiss'}
      danger={isUpheld}
      onClose={onClose}
      onSubmit={decide}
      onDone={onDone}
      fieldCodes={['nobody', 'no-reason']}
    >
      {(failure) => (
        <>
          <div className={css.text}>
            <p>
              <strong>{flag.signal.text}</strong>
            </p>
            <p>
              {isUpheld
                ? 'One upheld red flag makes the recommendation Not recommended, whatever the ratings.'
                : 'A dismissed red flag no longer counts. It stays in the record, with this reason.'}
            </p>
          </div>
          <TextArea
            label="Reason"
            autoFocus
            value={reason}
            error={messageFor(failure, 'no-reason')}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
          <TextField
            label="Ruled by"
            value={by}
            error={messageFor(failure, 'nobody')}
            onInput={(event) => setBy(event.currentTarget.value)}
          />
        </>
      )}
    </FormDialog>
  );
}
