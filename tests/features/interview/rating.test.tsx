// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ratingNames, ratings } from '#domain/rating.ts';
import { textLimit } from '#domain/scorecard.ts';
import { openStorage } from '#storage/open.ts';
import {
  addNote,
  begin,
  choice,
  dimensionTitles,
  kept,
  leave,
  open,
  openRow,
  row,
  user,
} from './open-interview.tsx';

beforeAll(async () => {
  await openStorage();
});
afterEach(leave);

describe('rating', () => {
  test('every dimension is a radio group with the five choices; nothing is chosen', async () => {
    const { scorecardId } = await begin();
    await open(scorecardId);
    for (const dimension of dimensionTitles) {
      for (const rating of ratings) expect(choice(dimension, ratingNames[rating]).checked).toBe(false);
    }
    expect(screen.queryByText('unsupported')).toBeNull();
  });

  test('by mouse: it shows, the dimension opens, and it is stored', async () => {
    const { scorecardId } = await begin();
    await open(scorecardId);
    await user.click(choice('Security', 'Partly meets'));
    expect(choice('Security', 'Partly meets').checked).toBe(true);
    expect(row('Security').getByRole('textbox', { name: 'Rationale' })).toBeTruthy();
    expect(await screen.findByText(/^Saved/)).toBeTruthy();
    expect((await kept(scorecardId)).scorecard).toMatchObject({
      status: 'draft',
      focus: 'security',
      body: { ratings: { security: 2 } },
    });
  });

  test('by key: the dimension in focus, whichever that is', async () => {
    const { scorecardId } = await begin();
    await open(scorecardId);
    await user.keyboard('4');
    await waitFor(() => expect(choice('Integration architecture', 'Excellent').checked).toBe(true));
    await user.keyboard('jj1');
    await waitFor(() => expect(choice('Data mapping and quality', 'Below the bar').checked).toBe(true));
    await user.keyboard('k0');
    await waitFor(() => expect(choice('API and contract design', 'Not assessed').checked).toBe(true));
    expect((await kept(scorecardId)).scorecard.body.ratings).toEqual({
      architecture: 4,
      mapping: 1,
      contracts: 'NA',
    });
  });

  test('a second choice replaces the first; Clear rating takes it back', async () => {
    const { scorecardId } = await begin();
    await open(scorecardId);
    await user.click(choice('Security', 'Excellent'));
    await user.click(choice('Security', 'Meets the bar'));
    expect(choice('Security', 'Excellent').checked).toBe(false);
    await user.click(row('Security').getByRole('button', { name: 'Clear rating' }));
    expect(choice('Security', 'Meets the bar').checked).toBe(false);
    expect((await kept(scorecardId)).scorecard.body.ratings).toEqual({});
  });

  test('beyond the first and the last dimension there is nowhere to go', async () => {
    const { scorecardId } = await begin();
    await open(scorecardId);
    await user.keyboard('k3');
    await waitFor(() => expect(choice('Integration architecture', 'Meets the bar').checked).toBe(true));
    await user.keyboard('jjjjjjjjj2');
    await waitFor(() => expect(choice('Tool and platform proficiency', 'Partly meets').checked).toBe(true));
  });

  test('the anchor of every level belongs to its radio button', async () => {
    const { scorecardId } = await begin();
    await open(scorecardId);
    const described = choice('Security', 'Excellent').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent?.length).toBeGreaterThan(10);
  });

  test('a rating is unsupported until a note is tied to its dimension', async () => {
    const { scorecardId } = await begin();
    await open(scorecardId);
    await user.click(choice('Security', 'Partly meets'));
    expect(row('Security').getByText('unsupported')).toBeTruthy();
    expect(row('Security').getByText('Unsupported: no note is tied to this dimension yet.')).toBeTruthy();
    await addNote('Prints tokens to the log #sec');
    expect(await row('Security').findByText('1 note')).toBeTruthy();
    expect(row('Security').queryByText('unsupported')).toBeNull();
    expect(row('Security').getByRole('list', { name: 'Evidence' }).textContent).toContain('Prints tokens');
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    expect(await row('Security').findByText('unsupported')).toBeTruthy();
  });

  test('not assessed needs no evidence', async () => {
    const { scorecardId } = await begin();
    await open(scorecardId);
    await user.click(choice('Tool and platform proficiency', 'Not assessed'));
    expect(screen.queryByText('unsupported')).toBeNull();
  });
});

describe('rationale and takeaways', () => {
  test('a rationale is stored while it is typed: who comes back finds it, at the same place', async () => {
    const { scorecardId } = await begin();
    await open(scorecardId);
    const security = await openRow('Security');
    await user.type(security.getByRole('textbox', { name: 'Rationale' }), 'Would turn verification off');
    await leave();
    await open(scorecardId);
    expect(row('Security').getByRole('textbox', { name: 'Rationale' })).toHaveProperty(
      'value',
      'Would turn verification off',
    );
  });

  test('it is stored without leaving the field, too', async () => {
    const { scorecardId } = await begin();
    await open(scorecardId);
    await user.type(screen.getByRole('textbox', { name: 'Key takeaways' }), 'Calm. 4 of 5 in 10 min?');
    await waitFor(async () =>
      expect((await kept(scorecardId)).scorecard.body.takeaways).toBe('Calm. 4 of 5 in 10 min?'),
    );
    expect((await kept(scorecardId)).scorecard.body.ratings).toEqual({});
  });

  test('each dimension has its own', async () => {
    const { scorecardId } = await begin();
    await open(scorecardId);
    await user.type(
      (await openRow('Security')).getByRole('textbox', { name: 'Rationale' }),
      'About security',
    );
    const reliability = await openRow('Reliability and operations');
    expect(reliability.getByRole('textbox', { name: 'Rationale' })).toHaveProperty('value', '');
    await user.type(reliability.getByRole('textbox', { name: 'Rationale' }), 'About retries');
    await leave();
    expect((await kept(scorecardId)).scorecard.body.rationales).toEqual({
      security: 'About security',
      reliability: 'About retries',
    });
  });

  test('one that is too long stays on screen and is said to be unsaved; shortened, it is stored', async () => {
    const { scorecardId } = await begin();
    await open(scorecardId);
    const rationale = (await openRow('Security')).getByRole('textbox', { name: 'Rationale' });
    await user.click(rationale);
    await user.paste('x'.repeat(textLimit + 1));
    expect((await row('Security').findByRole('alert')).textContent).toMatch(
      /^10,001 characters; 10,000 fit\. Not saved/,
    );
    expect(rationale).toHaveProperty('value.length', textLimit + 1);
    await user.keyboard('{Backspace}');
    expect(row('Security').queryByRole('alert')).toBeNull();
    await leave();
    expect((await kept(scorecardId)).scorecard.body.rationales['security']).toHaveLength(textLimit);
  });
});

describe('signals', () => {
  test('are ticked as observed, unticked, and found again', async () => {
    const { scorecardId } = await begin();
    await open(scorecardId);
    const flag = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /sensitive data in logs/ });
    const strong = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /error budget/ });
    await user.click(flag());
    await user.click(strong());
    await user.click(strong());
    expect([flag().checked, strong().checked]).toEqual([true, false]);
    await open(scorecardId);
    expect([flag().checked, strong().checked]).toEqual([true, false]);
    expect(Object.keys((await kept(scorecardId)).scorecard.body.observed)).toEqual(['red-sensitive-data']);
  });

  test('there are five strong ones, four weak ones and four red flags', async () => {
    const { scorecardId } = await begin();
    await open(scorecardId);
    const counts = ['Strong signals', 'Weak signals', 'Red flags'].map(
      (name) => screen.getByRole('group', { name }).querySelectorAll('input[type=checkbox]').length,
    );
    expect(counts).toEqual([5, 4, 4]);
  });
});

test('the questions follow the dimension in focus', async () => {
  const { scorecardId } = await begin();
  await open(scorecardId);
  expect(screen.getByRole('heading', { name: 'Ask about Integration architecture' })).toBeTruthy();
  await openRow('Security');
  expect(await screen.findByRole('heading', { name: 'Ask about Security' })).toBeTruthy();
});

test('no field is remembered by the browser, and the title names no candidate', async () => {
  const { scorecardId } = await begin();
  const { container } = await open(scorecardId);
  await user.click(screen.getByRole('button', { name: 'All anchors' }));
  const fields = [...container.querySelectorAll('input, textarea, select')];
  expect(fields.length).toBeGreaterThan(50);
  expect(fields.filter((field) => field.getAttribute('autocomplete') !== 'off')).toEqual([]);
  expect(document.title).toBe('Interview · Plumbline');
});
