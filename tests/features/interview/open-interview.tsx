import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Suspense } from 'react';
import { vi } from 'vitest';
import { Route, Router, Switch } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { Note } from '#domain/note.ts';
import type { Result } from '#domain/result.ts';
import type { Scorecard } from '#domain/scorecard.ts';
import { InterviewPage } from '#features/interview/interview-page.tsx';
import { loadGuide, loadRole } from '#roles/catalogue.ts';
import { sitDownAs } from '#storage/identity.ts';
import { startInterview } from '#storage/interviews.ts';
import { readScorecard } from '#storage/scorecards.ts';
import { saveState } from '#storage/storage-state.ts';

// Nothing is asserted about time: a busy machine may take long. There are no style sheets here, so asking of each
// element whether one hides it costs much and finds nothing.
configure({ asyncUtilTimeout: 20_000, defaultHidden: true });
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

export const roleId = 'senior-integration-consultant';
export const rubric = { id: roleId, version: 1 };
export const dimensionTitles = [
  'Integration architecture',
  'API and contract design',
  'Data mapping and quality',
  'Security',
  'Reliability and operations',
  'Delivery leadership',
  'Tool and platform proficiency',
] as const;

/** Types without pauses: nothing here depends on how fast somebody is. */
export const user = userEvent.setup({ delay: null });

/** The value of a result that must be a success. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

/** Begins an interview with a candidate of its own, and sits its interviewer down at this laptop. */
export async function begin(interviewerName = 'R. Ono') {
  const started = valueOf(
    await startInterview({
      candidateName: `Candidate ${crypto.randomUUID()}`,
      interviewerName,
      roleId,
      rubric,
      panelId: null,
      shadow: false,
    }),
  );
  sitDownAs(started.interviewerId);
  return started;
}

/** Opens a scorecard as the app does, with its role and guide loaded; what was open before is left. */
export async function open(scorecardId: string, view: 'workspace' | 'review' = 'workspace') {
  await leave();
  valueOf(await loadGuide(valueOf(await loadRole(roleId))));
  const path = `/interview/${scorecardId}${view === 'review' ? '/review' : ''}`;
  const location = memoryLocation({ path, record: true });
  const shown = render(
    <Router hook={location.hook}>
      <Suspense>
        <Switch>
          <Route path="/interview/:id/:view?">
            {({ id, view: part }) => (
              <InterviewPage key={id} scorecardId={id} view={part === 'review' ? 'review' : 'workspace'} />
            )}
          </Route>
          <Route>
            <h1>Another screen</h1>
          </Route>
        </Switch>
      </Suspense>
    </Router>,
  );
  await screen.findByRole('heading', { level: 1 });
  await waitFor(() => {
    if (view === 'workspace' && screen.queryByText('Guide') !== null) screen.getByText('Exercises');
  });
  return { ...shown, path: () => location.history.at(-1) };
}

/** Leaves what is open, as by closing the tab once everything typed is stored. */
export async function leave(): Promise<void> {
  cleanup();
  await stored();
}

/** Waits until nothing is on its way to the storage. */
export async function stored(): Promise<void> {
  await waitFor(() => {
    if (saveState.get().kind === 'saving') throw new Error('still saving');
  });
}

/** What the storage has of a scorecard, without what only a screen shows. */
export async function kept(scorecardId: string): Promise<{ scorecard: Scorecard; notes: Note[] }> {
  await stored();
  const own = await readScorecard(scorecardId);
  if (own === null) throw new Error('the scorecard is gone');
  return { scorecard: own.scorecard, notes: own.notes };
}

/** The radio button of a level of a dimension. */
export function choice(dimension: string, level: string): HTMLInputElement {
  return within(screen.getByRole('radiogroup', { name: dimension })).getByRole<HTMLInputElement>('radio', {
    name: level,
  });
}

/** A dimension's whole row. */
export function row(dimension: string) {
  return within(screen.getByRole('group', { name: dimension }));
}

/** Opens a dimension by its title. */
export async function openRow(dimension: string) {
  await user.click(row(dimension).getByRole('button', { name: dimension }));
  return row(dimension);
}

/** The note input. */
export function noteInput(): HTMLTextAreaElement {
  return screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
}

/** Writes a line into the note input and adds it. */
export async function addNote(line: string): Promise<void> {
  await waitFor(noteInput);
  await user.click(noteInput());
  await user.paste(line);
  await user.keyboard('{Enter}');
}

/** The stream of notes, one text per line. */
export function noteLines(): string[] {
  const region = screen.getByRole('region', { name: 'Notes' });
  return [...region.querySelectorAll('ol > li')].map((line) => line.textContent);
}
