import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useLocation } from 'wouter';
import { nameSchema } from '#domain/ids.ts';
import type { Interviewer } from '#domain/interviewer.ts';
import { loadRole, roleCatalogue } from '#roles/catalogue.ts';
import { identity, sitDownAs } from '#storage/identity.ts';
import { knownInterviewers, panelsOfName, startInterview } from '#storage/interviews.ts';
import { useLive, useObservable } from '#storage/live.ts';
import { askForPersistence } from '#storage/persistence.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { SelectField, TextField } from '#ui/field.tsx';
import css from './new-interview.module.css';

type Form = { candidateName: string; roleId: string; interviewerName: string; shadow: boolean };

/** A name field's own check, by the record's schema. */
function checkName(name: string): true | string {
  const parsed = nameSchema.safeParse(name);
  return parsed.success || (parsed.error.issues[0]?.message ?? 'Enter a name or a code.');
}

/** Asks who is interviewed, for what, and by whom; then goes to the workspace. */
export function NewInterviewDialog({ onClose }: { onClose: () => void }) {
  const interviewers = useLive(knownInterviewers, []);
  if (interviewers === undefined) return null;
  return <NewInterviewForm interviewers={interviewers} onClose={onClose} />;
}

function NewInterviewForm({ interviewers, onClose }: { interviewers: Interviewer[]; onClose: () => void }) {
  const [, navigate] = useLocation();
  const you = useObservable(identity);
  const [problem, setProblem] = useState<string | null>(null);
  const [another, setAnother] = useState(false);
  const form = useForm<Form>({
    defaultValues: {
      candidateName: '',
      roleId: roleCatalogue[0].id,
      interviewerName: interviewers.find((i) => i.id === you)?.name ?? '',
      shadow: false,
    },
  });
  const { errors, isSubmitting } = form.formState;
  const [candidateName, roleId] = useWatch({ control: form.control, name: ['candidateName', 'roleId'] });
  const existing = useLive(
    async () => (candidateName.trim() === '' ? [] : await panelsOfName(candidateName, roleId)),
    [candidateName, roleId],
  );
  const joinable = existing?.[0];

  async function start(values: Form) {
    setProblem(null);
    const role = await loadRole(values.roleId);
    if (!role.ok) return setProblem(role.error.message);
    const { id, version } = role.value.rubric;
    const panelId = another
      ? null
      : ((await panelsOfName(values.candidateName, values.roleId))[0]?.id ?? null);
    const started = await startInterview({ ...values, rubric: { id, version }, panelId });
    if (!started.ok) return setProblem(started.error.message);
    askForPersistence();
    sitDownAs(started.value.interviewerId);
    navigate(`/interview/${started.value.scorecardId}`);
  }

  return (
    <Dialog title="New interview" onClose={onClose}>
      <form noValidate onSubmit={(event) => void form.handleSubmit(start)(event)}>
        <TextField
          label="Candidate's name or code"
          error={errors.candidateName?.message}
          {...form.register('candidateName', { validate: checkName })}
        />
        {joinable === undefined ? null : <JoinChoice another={another} onChange={setAnother} />}
        <SelectField label="Role" {...form.register('roleId')}>
          {roleCatalogue.map((role) => (
            <option key={role.id} value={role.id}>
              {role.title}
            </option>
          ))}
        </SelectField>
        <TextField
          label="Interviewer"
          hint="Your name: the scorecard is kept under it."
          list="known-interviewers"
          error={errors.interviewerName?.message}
          {...form.register('interviewerName', { validate: checkName })}
        />
        <datalist id="known-interviewers">
          {interviewers.map((interviewer) => (
            <option key={interviewer.id} value={interviewer.name} />
          ))}
        </datalist>
        <label className={css.check}>
          <input type="checkbox" autoComplete="off" {...form.register('shadow')} />
          <span>Shadow: a trainee’s scorecard, kept and compared, never counted</span>
        </label>
        {problem === null ? null : (
          <p className={css.problem} role="alert">
            {problem}
          </p>
        )}
        <div className={css.actions}>
          <Button type="submit" look="primary" disabled={isSubmitting}>
            Start interview
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  );
}

function JoinChoice({ another, onChange }: { another: boolean; onChange: (another: boolean) => void }) {
  return (
    <fieldset className={css.join}>
      <legend>This name is already on this laptop.</legend>
      <label className={css.check}>
        <input
          type="radio"
          name="join"
          checked={!another}
          onChange={() => onChange(false)}
          autoComplete="off"
        />
        <span>The same person: join their panel</span>
      </label>
      <label className={css.check}>
        <input
          type="radio"
          name="join"
          checked={another}
          onChange={() => onChange(true)}
          autoComplete="off"
        />
        <span>Somebody else with that name</span>
      </label>
    </fieldset>
  );
}
