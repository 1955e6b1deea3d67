// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { openStorage } from '#storage/open.ts';
import { addNote, begin, kept, noteInput, noteLines, open, user } from './open-interview.tsx';
beforeAll(async () => { await openStorage(); });
test('x', async () => {
  const { scorecardId } = await begin();
  await open(scorecardId);
  await waitFor(noteInput);
  await addNote('Frist');
  await waitFor(() => expect(noteLines()).toHaveLength(1));
  await addNote('Second');
  await waitFor(() => expect(noteLines()).toHaveLength(2));
  console.log('A', noteLines());
  await kept(scorecardId);
  console.log('B', noteLines());
  await user.click(screen.getAllByRole('button', { name: 'Edit' })[0] ?? document.body);
  console.log('C', noteLines(), document.querySelector('ol')?.innerHTML, document.activeElement?.outerHTML.slice(0,200));
  await new Promise((r) => setTimeout(r, 300));
  console.log('D', noteLines());
});
