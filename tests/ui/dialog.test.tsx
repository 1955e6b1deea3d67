// @vitest-environment happy-dom
import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { Dialog } from '#ui/dialog.tsx';

afterEach(cleanup);

/** A screen whose button opens a dialog. */
function Opener() {
  const [open, setOpen] = useState(false);
  const [keys, setKeys] = useState('');
  return (
    <div onKeyDown={(event) => setKeys(`${keys}${event.key}`)}>
      <button type="button" onClick={() => setOpen(true)}>
        Amend
      </button>
      <output aria-label="Keys of the screen">{keys}</output>
      {open ? (
        <Dialog title="Amend this scorecard" onClose={() => setOpen(false)}>
          <input aria-label="Reason" />
        </Dialog>
      ) : null}
    </div>
  );
}

async function openDialog() {
  render(<Opener />);
  await userEvent.click(screen.getByRole('button', { name: 'Amend' }));
  return screen.getByRole<HTMLDialogElement>('dialog', { name: 'Amend this scorecard' });
}

test('is open, modal, and named by its title', async () => {
  const dialog = await openDialog();
  expect(dialog.open).toBe(true);
  expect(screen.getByRole('heading', { level: 2, name: 'Amend this scorecard' })).toBeTruthy();
});

test('goes with its close button, and the focus goes back to what opened it', async () => {
  await openDialog();
  screen.getByLabelText('Reason').focus();
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Amend' }));
});

test('goes with Escape, which the browser reports as a cancel, and by the screen’s own doing', async () => {
  const dialog = await openDialog();
  const cancel = createEvent('cancel', dialog, { cancelable: true });
  fireEvent(dialog, cancel);
  // the screen takes it away; the browser must not close what React still shows
  expect(cancel.defaultPrevented).toBe(true);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('stays at a stray click beside it', async () => {
  const dialog = await openDialog();
  await userEvent.click(dialog);
  expect(screen.getByRole('dialog')).toBe(dialog);
});

test('keeps its keys from the screen below', async () => {
  await openDialog();
  await userEvent.type(screen.getByLabelText('Reason'), 'j1');
  expect(screen.getByLabelText<HTMLInputElement>('Reason').value).toBe('j1');
  expect(screen.getByLabelText('Keys of the screen').textContent).toBe('');
});
