import { cleanup, configure, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { vi } from 'vitest';
import { Router, Route, Switch } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { Note } from '#domain/note.ts';
import type { Rating } from '#domain/rating.ts';
import type { Result } from '#domain/result.ts';
import type { OverallImpression } from '#domain/scorecard.ts';
import { PanelPage } from '#features/panel/panel-page.tsx';
import { loadRole } from '#roles/catalogue.ts';
import { sitDownAs } from '#storage/identity.ts';
import { startInterview } from '#storage/interviews.ts';
import { recordChange, saveNotes } from '#storage/scorecards.ts';
import { submitScorecard } from '#storage/submitting.ts';

// a busy machine is slow, not wrong
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

export const roleId = 'senior-integration-consultant';
export const rubric = { id: roleId, version: 1 };

/** The value of a result that must be a success. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

export type Filled = {
  ratings?: Record<string, Rating>;
  rationales?: Record<string, string>;
  observed?: string[];
  notes?: Pick<Note, 'text' | 'mark' | 'dimensionIds'>[];
  takeaways?: string;
  overall?: OverallImpression;
};

/** Puts an interviewer on a panel (a new one where `panelId` is null), with a scorecard that is not begun. */
export async function assign(name: string, panelId: string | null, shadow = false, role = roleId) {
  return valueOf(
    await startInterview({
      candidateName: 'M. Okafor',
      interviewerName: name,
      roleId: role,
      rubric,
      panelId,
      shadow,
    }),
  );
}

/** Writes on a scorecard as its author would. */
export async function fillIn(id: string, filled: Filled): Promise<void> {
  for (const [dimensionId, rating] of Object.entries(filled.ratings ?? {})) {
    valueOf(await recordChange(id, { kind: 'rate', dimensionId, rating }));
  }
  for (const [dimensionId, text] of Object.entries(filled.rationales ?? {})) {
    valueOf(await recordChange(id, { kind: 'rationale', dimensionId, text }));
  }
  for (const signalId of filled.observed ?? []) {
    valueOf(await recordChange(id, { kind: 'observe', signalId, observed: true }));
  }
  if (filled.takeaways !== undefined) {
    valueOf(await recordChange(id, { kind: 'takeaways', text: filled.takeaways }));
  }
  if (filled.overall !== undefined) {
    valueOf(await recordChange(id, { kind: 'overall', impression: filled.overall }));
  }
  const notes = (filled.notes ?? []).map((note, index) => ({
    ...note,
    id: crypto.randomUUID(),
    scorecardId: id,
    at: Date.UTC(2026, 10, 21, 10, index),
  }));
  if (notes.length > 0) valueOf(await saveNotes(id, notes, false));
}

/** Fills in a scorecard and submits it. */
export async function submitted(name: string, panelId: string | null, filled: Filled, shadow = false) {
  const started = await assign(name, panelId, shadow);
  await fillIn(started.scorecardId, filled);
  valueOf(await submitScorecard(started.scorecardId, rubric));
  return started;
}

const every = (rating: Rating) =>
  Object.fromEntries(
    ['architecture', 'contracts', 'mapping', 'security', 'reliability', 'leadership', 'tools'].map((id) => [
      id,
      rating,
    ]),
  );

/** A panel of three who disagree on Security; B. Okeke raised a red flag and sits at this laptop. Nothing is revealed. */
export async function panelOfThree() {
  const okeke = await submitted('B. Okeke', null, {
    ratings: { ...every(3), security: 1 },
    rationales: { security: 'Would switch verification off.' },
    observed: ['red-sensitive-data'],
    notes: [
      { text: 'Prints the token to the log', mark: 'red-flag', dimensionIds: ['security'] },
      { text: 'Chose events for orders', mark: 'strong', dimensionIds: ['architecture'] },
    ],
    takeaways: 'Sound design, careless with secrets.',
    overall: 'no',
  });
  const { panelId } = okeke;
  const ono = await submitted('R. Ono', panelId, { ratings: { ...every(3), security: 3, tools: 'NA' } });
  const { contracts: _, ...withoutContracts } = every(3);
  const reyes = await submitted('S. Reyes', panelId, { ratings: { ...withoutContracts, security: 4 } });
  sitDownAs(okeke.interviewerId);
  return { panelId, okeke, ono, reyes };
}

/** Opens a panel's page as the app does, role loaded. */
export async function openPanel(panelId: string) {
  cleanup();
  valueOf(await loadRole(roleId));
  const location = memoryLocation({ path: `/panel/${panelId}`, record: true });
  const view = render(
    <Router hook={location.hook}>
      <Suspense>
        <Switch>
          <Route path="/panel/:id">{({ id }) => <PanelPage panelId={id} />}</Route>
          <Route>
            <p>Another screen</p>
          </Route>
        </Switch>
      </Suspense>
    </Router>,
  );
  await screen.findByRole('heading', { level: 1 });
  return { ...view, location };
}
