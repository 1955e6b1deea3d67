import { useState } from 'react';
import { isSameName } from '#domain/ids.ts';
import { fail, type Result } from '#domain/result.ts';
import { knownInterviewers, startInterview } from '#storage/interviews.ts';
import { useLive } from '#storage/live.ts';
import { TextField } from '#ui/field.tsx';
import css from './dialogs.module.css';
import { FormDialog, messageFor } from './form-dialog.tsx';
import { usePanel } from './panel-records.ts';

/** Gives one more interviewer a scorecard, not begun. The page stays. */
export function AddInterviewerDialog({ onClose }: { onClose: () => void }) {
  const { panel, candidate, scorecards } = usePanel().overview;
  const known = useLive(knownInterviewers, []) ?? [];
  const [name, setName] = useState('');
  const [shadow, setShadow] = useState(false);
  const free = known.filter(({ id }) => scorecards.every((card) => card.interviewerId !== id));

  async function add(): Promise<Result<unknown>> {
    const present = scorecards.find((card) => isSameName(card.interviewer, name));
    if (present !== undefined) {
      return fail('no-interviewer', `${present.interviewer} is on this panel already.`);
    }
    return await startInterview({
      candidateName: candidate.name,
      interviewerName: name,
      roleId: panel.roleId,
      rubric: panel.rubric,
      panelId: panel.id,
      shadow,
    });
  }

  return (
    <FormDialog
      title="Add interviewer"
      submit="Add"
      onClose={onClose}
      onSubmit={add}
      fieldCodes={['no-interviewer']}
    >
      {(failure) => (
        <>
          <TextField
            label="Interviewer"
            autoFocus
            list="free-interviewers"
            value={name}
            error={messageFor(failure, 'no-interviewer')}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <datalist id="free-interviewers">
            {free.map((interviewer) => (
              <option key={interviewer.id} value={interviewer.name} />
            ))}
          </datalist>
          <label className={css.check}>
            <input
              type="checkbox"
              autoComplete="off"
              checked={shadow}
              onChange={(event) => setShadow(event.target.checked)}
            />
            <span>Shadow: a trainee’s scorecard, kept and compared, never counted</span>
          </label>
        </>
      )}
    </FormDialog>
  );
}
