// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Suspense } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { Rating } from '#domain/rating.ts';
import { PanelContext, readPanel } from '#features/panel/panel-records.ts';
import { RevealedPanel } from '#features/panel/revealed-panel.tsx';
import { loadRole } from '#roles/catalogue.ts';
import { openStorage } from '#storage/open.ts';
import { reveal } from '#storage/revealing.ts';
import { recordChange } from '#storage/scorecards.ts';
import { amendScorecard, submitScorecard } from '#storage/submitting.ts';
import { assign, fillIn, openPanel, panelOfThree, roleId, rubric, submitted, valueOf } from './fill.tsx';

beforeAll(async () => {
  await openStorage();
});
afterEach(cleanup);

async function revealedPanel() {
  const panel = await panelOfThree();
  valueOf(await reveal(panel.panelId, 'B. Okeke', ''));
  return panel;
}

function recommendation(name: string) {
  return within(screen.getByRole('region', { name }));
}

test('the recommendation says its label, the rule that decided and the figures', async () => {
  const { panelId } = await revealedPanel();
  await openPanel(panelId);
  const block = recommendation('Recommendation');
  expect(block.getByText('Mixed: debrief')).toBeTruthy();
  expect(block.getByRole('heading', { name: 'Also matched' }).parentElement?.textContent).toMatch(
    /Treats sensitive data in logs/,
  );
  expect(block.getByText(/^2\.\d\d of 4$/)).toBeTruthy();
  expect(block.getByText('Assessed').nextSibling?.textContent).toBe('7 of 7 dimensions (100% of the weight)');
  expect(block.getByText('Holds in').nextSibling?.textContent).toMatch(/^\d+ of \d+ checks$/);
  expect(block.getByText('Counted scorecards').nextSibling?.textContent?.trim()).toBe('3');
  expect(screen.getByText(/People decide; this is where they start/)).toBeTruthy();
});

test('why this label: all 17 rules in order, one decides, and the thresholds', async () => {
  const user = userEvent.setup();
  const { panelId } = await revealedPanel();
  await openPanel(panelId);
  await user.click(screen.getByRole('button', { name: 'Why this label' }));
  const dialog = within(screen.getByRole('dialog'));
  const rules = within(dialog.getAllByRole('list')[0] as HTMLElement).getAllByRole('listitem');
  expect(rules).toHaveLength(17);
  expect(rules[0]?.textContent).toMatch(/A red flag is upheld\. Not recommended\..*0 upheld.*does not match/);
  expect(dialog.getAllByText('Decides')).toHaveLength(1);
  expect(dialog.getByText('Least weight assessed').nextSibling?.textContent).toBe('70%');
});

test('the board is a table; a cell opens the anchor, the rationale and the evidence', async () => {
  const user = userEvent.setup();
  const { panelId } = await revealedPanel();
  await openPanel(panelId);
  const table = within(screen.getByRole('table', { name: 'Ratings' }));
  expect(table.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
    'Dimension',
    'B. Okeke',
    'R. Ono',
    'S. Reyes',
    'Spread',
  ]);
  expect(table.getAllByRole('rowheader')).toHaveLength(7);
  expect(table.getByRole('rowheader', { name: /Security must-meet/ })).toBeTruthy();
  expect(
    table.getByRole('button', { name: 'Tool and platform proficiency, R. Ono: Not assessed' }),
  ).toBeTruthy();
  expect(table.getByRole('button', { name: 'API and contract design, S. Reyes: Not rated' })).toBeTruthy();
  expect(table.getByText('Widest split').closest('tr')?.textContent).toMatch(/^Security/);

  const cell = table.getByRole('button', { name: 'Security, B. Okeke: Below the bar' });
  await user.click(cell);
  const details = within(screen.getByRole('group', { name: 'Security: ratings and evidence' }));
  const role = valueOf(await loadRole(roleId));
  const security = role.rubric.dimensions.find(({ id }) => id === 'security');
  expect(details.getByText(security?.anchors[1] ?? '')).toBeTruthy();
  expect(details.getByText('Would switch verification off.')).toBeTruthy();
  expect(details.getByText(/Prints the token to the log/)).toBeTruthy();
  expect(details.getByText('Red flag')).toBeTruthy();
  expect(details.queryByText(/careless/)).toBeNull();
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Security, R. Ono: Meets the bar');
  await user.keyboard('{Enter}');
  expect(screen.getByText(/Unsupported: no note is tied to this rating/)).toBeTruthy();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('group', { name: 'Security: ratings and evidence' })).toBeNull();
});

test('a whole dimension opens, and the widest split can go first', async () => {
  const user = userEvent.setup();
  const { panelId } = await revealedPanel();
  await openPanel(panelId);
  const table = within(screen.getByRole('table', { name: 'Ratings' }));
  expect(table.getAllByRole('rowheader')[0]?.textContent).toMatch(/^Integration architecture/);
  await user.click(screen.getByRole('button', { name: 'Widest split first' }));
  expect(table.getAllByRole('rowheader')[0]?.textContent).toMatch(/^Security/);
  await user.click(table.getByRole('button', { name: /^Security must-meet/ }));
  const details = within(screen.getByRole('group', { name: 'Security: ratings and evidence' }));
  expect(
    details.getAllByRole('article').map((each) => within(each).getByRole('heading').textContent?.trim()),
  ).toEqual(['B. Okeke', 'R. Ono', 'S. Reyes']);
});

test('a red flag is upheld with a reason, then dismissed; both rulings stay', async () => {
  const user = userEvent.setup();
  const { panelId } = await revealedPanel();
  await openPanel(panelId);
  const flags = within(screen.getByRole('region', { name: 'Red flags' }));
  expect(flags.getByText('Open')).toBeTruthy();
  expect(flags.getByText(/Prints the token to the log/)).toBeTruthy();
  await user.click(flags.getByRole('button', { name: 'Uphold' }));
  const upholding = within(screen.getByRole('dialog', { name: 'Uphold this red flag' }));
  await user.click(upholding.getByRole('button', { name: 'Uphold' }));
  expect((await upholding.findByRole('alert')).textContent).toMatch(/Give a reason/);
  await user.type(upholding.getByRole('textbox', { name: 'Reason' }), 'Two of us heard it.');
  await user.click(upholding.getByRole('button', { name: 'Uphold' }));
  await waitFor(() =>
    expect(flags.getByRole('status').textContent).toBe(
      'Red flag upheld. The recommendation is now: Not recommended.',
    ),
  );
  expect(recommendation('Recommendation').getByText('Not recommended')).toBeTruthy();

  await user.click(flags.getByRole('button', { name: 'Dismiss' }));
  const dismissing = within(screen.getByRole('dialog', { name: 'Dismiss this red flag' }));
  await user.type(dismissing.getByRole('textbox', { name: 'Reason' }), 'It was a test system.');
  await user.click(dismissing.getByRole('button', { name: 'Dismiss' }));
  const rulings = within(await flags.findByRole('list', { name: 'Rulings' }));
  await waitFor(() => expect(rulings.getAllByRole('listitem')).toHaveLength(2));
  expect(rulings.getByText(/by B\. Okeke: Two of us heard it\./)).toBeTruthy();
  expect(rulings.getByText(/by B\. Okeke: It was a test system\./)).toBeTruthy();
  expect(recommendation('Recommendation').getByText('Mixed: debrief')).toBeTruthy();
});

test('an amendment after the reveal is shown beside the independent recommendation, both versions viewable', async () => {
  const user = userEvent.setup();
  const { panelId, okeke } = await revealedPanel();
  await openPanel(panelId);
  expect(screen.queryByRole('region', { name: 'After the reveal' })).toBeNull();
  valueOf(await amendScorecard(okeke.scorecardId, 'Misheard the answer.'));
  valueOf(await recordChange(okeke.scorecardId, { kind: 'rate', dimensionId: 'security', rating: 4 }));
  valueOf(
    await recordChange(okeke.scorecardId, {
      kind: 'observe',
      signalId: 'red-sensitive-data',
      observed: false,
    }),
  );
  valueOf(await submitScorecard(okeke.scorecardId, rubric));
  const after = within(await screen.findByRole('region', { name: 'After the reveal' }));
  expect(after.getByText('Meets the bar')).toBeTruthy();
  expect(recommendation('Independent recommendation').getByText('Mixed: debrief')).toBeTruthy();

  expect(screen.getByRole('button', { name: 'Security, B. Okeke: Below the bar' })).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: 'Latest versions' }));
  expect(screen.getByRole('button', { name: 'Security, B. Okeke: Excellent, amended' })).toBeTruthy();
  expect(screen.getByText(/Amended because: Misheard the answer\./)).toBeTruthy();
  const versions = within(screen.getByRole('group', { name: 'Ratings by version' }));
  expect(versions.getByRole('row', { name: /^Security Below the bar Excellent/ })).toBeTruthy();
  expect(screen.getByText(/taken back in a later version/)).toBeTruthy();
});

test('a shadow stands apart under its own heading and is in no figure', async () => {
  const { panelId } = await panelOfThree();
  await submitted('T. Vale', panelId, { ratings: { security: 1 }, observed: ['red-blame'] }, true);
  valueOf(await reveal(panelId, 'B. Okeke', ''));
  await openPanel(panelId);
  const table = within(screen.getByRole('table', { name: 'Ratings' }));
  expect(table.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
    'Counted',
    'Shadow, not counted',
    'Dimension',
    'B. Okeke',
    'R. Ono',
    'S. Reyes',
    'Spread',
    'T. Vale',
  ]);
  expect(recommendation('Recommendation').getByText('Counted scorecards').nextSibling?.textContent).toBe(
    '3 and 1 shadow, not counted',
  );
  expect(screen.getByText(/A shadow’s flag is never counted/)).toBeTruthy();
  expect(screen.getAllByRole('button', { name: 'Uphold' })).toHaveLength(1);
});

test('too little evidence names its remedies and what is still owed', async () => {
  const one = await submitted('R. Ono', null, { ratings: { security: 3 } });
  await assign('S. Reyes', one.panelId);
  valueOf(await reveal(one.panelId, 'R. Ono', 'The offer runs out.'));
  await openPanel(one.panelId);
  const block = recommendation('Recommendation');
  expect(block.getByText('Insufficient evidence')).toBeTruthy();
  const remedies = block.getByRole('heading', { name: 'What would settle it' }).parentElement;
  expect(remedies?.textContent).toMatch(/One more submitted scorecard.*One more rating of Security/);
  expect(block.queryByText('Composite')).toBeNull();
});

test('takeaways and impressions stand by interviewer, apart from the rules', async () => {
  const { panelId } = await revealedPanel();
  await openPanel(panelId);
  const people = within(screen.getByRole('region', { name: 'Interviewers' }));
  expect(people.getByText('Overall impressions never enter the composite.')).toBeTruthy();
  expect(people.getByText('Sound design, careless with secrets.')).toBeTruthy();
  expect(people.getByText('No')).toBeTruthy();
});

test('twelve interviewers by fifteen dimensions', async () => {
  const role = valueOf(await loadRole(roleId));
  const dimensions = Array.from({ length: 15 }, (_, index) => {
    const like = role.rubric.dimensions[index % 7];
    if (like === undefined) throw new Error('the role has seven dimensions');
    return { ...like, id: `dimension-${index}`, title: `${like.title} ${index}` };
  });
  const wide = { ...role, rubric: { ...role.rubric, dimensions } };
  const longName = 'Maximiliane Schwarzenberger-Hohenlohe von und zu Lichtenfels';
  let panelId: string | null = null;
  for (let person = 0; person < 12; person += 1) {
    const started = await assign(person === 3 ? longName : `Interviewer ${person}`, panelId);
    panelId = started.panelId;
    const ratings = Object.fromEntries(
      dimensions.map(({ id }, index): [string, Rating] => [id, (((index + person) % 4) + 1) as Rating]),
    );
    await fillIn(started.scorecardId, { ratings });
    valueOf(await submitScorecard(started.scorecardId, rubric));
  }
  valueOf(await reveal(panelId ?? '', 'Interviewer 0', ''));
  const read = await readPanel(panelId ?? '');
  if (!read?.sealed) throw new Error('not revealed');
  render(
    <Router hook={memoryLocation().hook}>
      <Suspense>
        <PanelContext value={{ overview: read.overview, role: wide, yourName: '' }}>
          <RevealedPanel sealed={read.sealed} onLeave={() => {}} />
        </PanelContext>
      </Suspense>
    </Router>,
  );
  const table = within(screen.getByRole('table', { name: 'Ratings' }));
  expect(table.getAllByRole('rowheader')).toHaveLength(15);
  expect(table.getAllByRole('columnheader')).toHaveLength(14);
  expect(table.getAllByRole('button')).toHaveLength(15 * 13);
  expect(table.getByText(longName)).toBeTruthy();
  expect(screen.getByText(/all twelve in/)).toBeTruthy();
});
