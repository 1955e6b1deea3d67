// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openStorage } from '#storage/open.ts';
import { readFaceDown } from '#storage/panels.ts';
import { recordChange, saveNotes } from '#storage/scorecards.ts';
import { submitScorecard } from '#storage/submitting.ts';
import {
  begin,
  choice,
  dimensionTitles,
  kept,
  leave,
  noteLines,
  open,
  openRow,
  row,
  rubric,
  user,
  valueOf,
} from './open-interview.tsx';

beforeAll(async () => {
  await openStorage();
});
afterEach(leave);

const findings = () => screen.getByRole('list', { name: 'Before you submit' });
const note = (scorecardId: string, text: string, dimensionIds: string[]) => ({
  id: crypto.randomUUID(),
  scorecardId,
  at: Date.UTC(2026, 10, 21, 10),
  text,
  mark: 'none' as const,
  dimensionIds,
});

/** A scorecard with a note and two ratings, one of them supported, sealed as version 1. */
async function submitted() {
  const started = await begin();
  const { scorecardId } = started;
  valueOf(await recordChange(scorecardId, { kind: 'rate', dimensionId: 'security', rating: 1 }));
  valueOf(await recordChange(scorecardId, { kind: 'rate', dimensionId: 'mapping', rating: 3 }));
  valueOf(await saveNotes(scorecardId, [note(scorecardId, 'Prints tokens to the log', ['security'])], false));
  valueOf(await submitScorecard(scorecardId, rubric));
  return started;
}

async function amend(reason: string): Promise<void> {
  await user.click(await screen.findByRole('button', { name: 'Amend' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Amend this scorecard' }));
  await user.type(dialog.getByRole('textbox', { name: 'Reason' }), reason);
  await user.click(dialog.getByRole('button', { name: 'Amend' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
}

/** What the dialog of versions says, newest first. */
async function versions(): Promise<string[]> {
  await user.click(screen.getByRole('button', { name: 'Versions' }));
  const dialog = await screen.findByRole('dialog', { name: 'Versions' });
  const all = [...dialog.querySelectorAll('details')].map((version) => version.textContent);
  await user.click(within(dialog).getByRole('button', { name: 'Close' }));
  return all;
}

describe('the review', () => {
  test('names what is missing and what is unsupported', async () => {
    const { scorecardId } = await begin();
    valueOf(await recordChange(scorecardId, { kind: 'rate', dimensionId: 'security', rating: 2 }));
    valueOf(await recordChange(scorecardId, { kind: 'rate', dimensionId: 'mapping', rating: 3 }));
    valueOf(await recordChange(scorecardId, { kind: 'rate', dimensionId: 'tools', rating: 'NA' }));
    valueOf(await saveNotes(scorecardId, [note(scorecardId, 'Prints tokens', ['security'])], false));
    await open(scorecardId, 'review');
    const [missing, unsupported, ...others] = within(findings()).getAllByRole('listitem');
    expect(missing?.textContent).toContain(
      'Missing: Integration architecture, API and contract design, Reliability and operations, Delivery leadership.',
    );
    expect(unsupported?.textContent).toBe('Unsupported: Data mapping and quality. No note is tied to it.');
    expect(others).toEqual([]);
  });

  test('Mark the rest as not assessed leaves nothing missing, and says where nothing is assessed', async () => {
    const { scorecardId } = await begin();
    await open(scorecardId, 'review');
    for (const title of dimensionTitles) expect(findings().textContent).toContain(title);
    await user.click(screen.getByRole('button', { name: 'Mark the rest as not assessed' }));
    await waitFor(() => expect(findings().textContent).not.toContain('Missing'));
    expect(findings().textContent).toContain('Nothing assessed');
    const { ratings } = (await kept(scorecardId)).scorecard.body;
    expect(Object.values(ratings)).toEqual(dimensionTitles.map(() => 'NA'));
  });

  test('wonders at ratings that are all alike', async () => {
    const { scorecardId } = await begin();
    for (const dimensionId of ['architecture', 'security', 'mapping']) {
      valueOf(await recordChange(scorecardId, { kind: 'rate', dimensionId, rating: 3 }));
    }
    await open(scorecardId, 'review');
    expect(findings().textContent).toContain('All alike');
  });

  test('shows each dimension as it will be sealed, with its red flags, and opens it', async () => {
    const { scorecardId } = await begin();
    valueOf(await recordChange(scorecardId, { kind: 'rate', dimensionId: 'security', rating: 1 }));
    valueOf(
      await recordChange(scorecardId, { kind: 'observe', signalId: 'red-sensitive-data', observed: true }),
    );
    valueOf(await saveNotes(scorecardId, [note(scorecardId, 'Prints tokens', ['security'])], false));
    const { path } = await open(scorecardId, 'review');
    const security = screen.getByRole('heading', { name: 'Security' }).closest('li');
    expect(security?.textContent).toMatch(/Below the bar.*Prints tokens.*Red flag: Treats sensitive data/);
    await user.click(screen.getByRole('button', { name: 'Open Security' }));
    expect(path()).toBe(`/interview/${scorecardId}`);
    expect(row('Security').getByRole('textbox', { name: 'Rationale' })).toBeTruthy();
  });

  test('takes the takeaways and, last, the overall impression', async () => {
    const { scorecardId } = await begin();
    await open(scorecardId, 'review');
    await user.type(screen.getByRole('textbox', { name: 'Key takeaways' }), 'Careless with secrets.');
    await user.click(screen.getByRole('radio', { name: 'No' }));
    expect(screen.getByRole('radio', { name: 'No' })).toHaveProperty('checked', true);
    await leave();
    expect((await kept(scorecardId)).scorecard.body).toMatchObject({
      takeaways: 'Careless with secrets.',
      overallImpression: 'no',
    });
  });

  test('is reached from the workspace by its button and by its key', async () => {
    const { scorecardId } = await begin();
    const { path } = await open(scorecardId);
    await user.keyboard('r');
    expect(path()).toBe(`/interview/${scorecardId}/review`);
    await user.click(await screen.findByRole('link', { name: 'Back to the interview' }));
    await user.click(await screen.findByRole('link', { name: 'Review and submit' }));
    expect(path()).toBe(`/interview/${scorecardId}/review`);
  });
});

describe('submitting', () => {
  test('an incomplete scorecard is named as such first, and can go on being edited', async () => {
    const { scorecardId } = await begin();
    await open(scorecardId, 'review');
    await user.click(screen.getByRole('button', { name: 'Submit' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Submit as it is?' }));
    expect(dialog.getByText('Security is not rated; it counts as not assessed.')).toBeTruthy();
    expect(dialog.getByText('There is no overall impression.')).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Keep editing' }));
    expect((await kept(scorecardId)).scorecard.status).not.toBe('submitted');
  });

  test('a complete one is sealed at once, leads to the panel, and is locked from then on', async () => {
    const { scorecardId, panelId } = await begin();
    await open(scorecardId, 'review');
    await user.click(screen.getByRole('button', { name: 'Mark the rest as not assessed' }));
    await user.click(screen.getByRole('button', { name: 'Open Security' }));
    await user.click(choice('Security', 'Excellent'));
    await user.click(screen.getByRole('link', { name: 'Review and submit' }));
    await user.click(await screen.findByRole('radio', { name: 'Strong yes' }));
    await user.click(screen.getByRole('button', { name: 'Submit' }));
    await screen.findByRole('heading', { name: 'Another screen' });
    expect((await kept(scorecardId)).scorecard).toMatchObject({ status: 'submitted', versions: 1 });

    const { path } = await open(scorecardId, 'review');
    expect(await screen.findByText(/^Submitted .* version 1\. It is locked/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'To the panel' }).getAttribute('href')).toBe(`/panel/${panelId}`);
    expect(choice('Security', 'Excellent')).toMatchObject({ checked: true, disabled: true });
    expect(screen.queryByRole('textbox', { name: 'Note' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Review and submit' })).toBeNull();
    expect(screen.getByRole('textbox', { name: 'Key takeaways' })).toHaveProperty('readOnly', true);
    await user.keyboard('1r');
    expect(choice('Security', 'Excellent').checked).toBe(true);
    expect(path()).toBe(`/interview/${scorecardId}/review`);
  });

  test('a text that was still being typed is sealed with the rest', async () => {
    const { scorecardId } = await begin();
    await open(scorecardId, 'review');
    await user.type(screen.getByRole('textbox', { name: 'Key takeaways' }), 'Typed to the last moment');
    await user.click(screen.getByRole('button', { name: 'Submit' }));
    await user.click(screen.getByRole('button', { name: 'Submit anyway' }));
    await screen.findByRole('heading', { name: 'Another screen' });
    await open(scorecardId);
    expect((await versions())[0]).toContain('Key takeaways: Typed to the last moment');
  });
});

describe('amending', () => {
  test('needs a reason', async () => {
    const { scorecardId } = await submitted();
    await open(scorecardId);
    await user.click(await screen.findByRole('button', { name: 'Amend' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Amend this scorecard' }));
    await user.click(dialog.getByRole('button', { name: 'Amend' }));
    expect((await dialog.findByRole('alert')).textContent).toBe('Give a reason: it is kept with the record.');
    await user.click(dialog.getByRole('button', { name: 'Cancel' }));
    expect((await kept(scorecardId)).scorecard.status).toBe('submitted');
  });

  test('opens the scorecard for version 2; both versions are shown as they were submitted', async () => {
    const { scorecardId } = await submitted();
    await open(scorecardId);
    await amend('Misread the anchor');
    expect(await screen.findByText('Amending version 1: Misread the anchor')).toBeTruthy();
    await user.click(choice('Security', 'Partly meets'));
    await user.click(screen.getByRole('link', { name: 'Review and submit' }));
    await user.click(await screen.findByRole('button', { name: 'Submit the amendment' }));
    await user.click(screen.getByRole('button', { name: 'Submit anyway' }));
    await screen.findByRole('heading', { name: 'Another screen' });

    await open(scorecardId);
    expect(screen.getByText(/^Submitted .* version 2\./)).toBeTruthy();
    const [second, first, ...others] = await versions();
    expect(second).toMatch(/^Version 2, submitted .*: Misread the anchor/);
    expect(second).toContain('Security: Partly meets');
    expect(second).toContain('Prints tokens to the log');
    expect(first).toMatch(/^Version 1, submitted \S+?Integration architecture/);
    expect(first).toContain('Security: Below the bar');
    expect(others).toEqual([]);
  });

  test('discarded, everything is again as it was submitted, notes included', async () => {
    const { scorecardId } = await submitted();
    const before = await kept(scorecardId);
    await open(scorecardId);
    await amend('Misread the anchor');
    await user.click(choice('Security', 'Excellent'));
    await user.type(
      (await openRow('Security')).getByRole('textbox', { name: 'Rationale' }),
      'On second thoughts',
    );
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(noteLines()[0]).toContain('Note removed.'));
    await user.click(screen.getByRole('button', { name: 'Discard the amendment' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Discard the amendment?' }));
    await user.click(dialog.getByRole('button', { name: 'Discard the amendment' }));
    expect(await screen.findByText(/^Submitted .* version 1\./)).toBeTruthy();
    await waitFor(() => expect(choice('Security', 'Below the bar').checked).toBe(true));
    await waitFor(() =>
      expect(row('Security').getByRole('textbox', { name: 'Rationale' })).toHaveProperty('value', ''),
    );
    await waitFor(() => expect(noteLines()[0]).toContain('Prints tokens to the log'));
    const after = await kept(scorecardId);
    expect(after.notes).toEqual(before.notes);
    expect(after.scorecard.body).toEqual(before.scorecard.body);
    expect(await versions()).toHaveLength(1);
  });

  test('can be kept up instead', async () => {
    const { scorecardId } = await submitted();
    await open(scorecardId);
    await amend('Misread the anchor');
    await user.click(await screen.findByRole('button', { name: 'Discard the amendment' }));
    await user.click(await screen.findByRole('button', { name: 'Keep amending' }));
    expect((await kept(scorecardId)).scorecard.status).toBe('amending');
  });
});

describe('somebody else at this laptop', () => {
  test.each(['workspace', 'review'] as const)('sees whose it is, and nothing of it (%s)', async (view) => {
    const { scorecardId } = await submitted();
    await begin('S. Reyes');
    const { container } = await open(scorecardId, view);
    expect(screen.getByRole('heading', { name: 'This scorecard is R. Ono’s' })).toBeTruthy();
    for (const secret of ['Prints tokens', 'Below the bar', 'Security', 'Candidate', 'version']) {
      expect(container.innerHTML).not.toContain(secret);
    }
    expect(container.querySelectorAll('input, textarea')).toHaveLength(0);
    expect(await readFaceDown(scorecardId)).not.toHaveProperty('body');
  });

  test('who says to be the author is let in', async () => {
    const { scorecardId } = await submitted();
    await begin('S. Reyes');
    await open(scorecardId);
    await user.click(screen.getByRole('button', { name: 'I am R. Ono' }));
    expect(await screen.findByText('Prints tokens to the log', { exact: false })).toBeTruthy();
  });

  test('a scorecard that is not on this laptop is said to be so', async () => {
    await begin();
    await open('no-such-scorecard');
    expect(screen.getByRole('heading', { name: 'This scorecard is not on this laptop' })).toBeTruthy();
  });
});
