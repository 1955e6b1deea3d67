// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { SelectField, TextArea, TextField } from '#ui/field.tsx';

afterEach(cleanup);

type Frame = { label: string; hint?: ReactNode; error?: string };

const kinds: { kind: string; show: (frame: Frame) => ReactNode }[] = [
  { kind: 'a text field', show: (frame) => <TextField {...frame} /> },
  { kind: 'a text area', show: (frame) => <TextArea {...frame} /> },
  {
    kind: 'a select',
    show: (frame) => (
      <SelectField {...frame}>
        <option>one</option>
      </SelectField>
    ),
  },
];

/** What a screen reader says after the name of a control. */
function descriptionOf(control: HTMLElement): string {
  const ids = control.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? `no element ${id}`).join(' ');
}

describe.each(kinds)('$kind', ({ show }) => {
  test('is reached by its label', async () => {
    render(show({ label: 'Reason' }));
    await userEvent.click(screen.getByText('Reason'));
    expect(document.activeElement).toBe(screen.getByLabelText('Reason'));
  });

  test('is plain without a hint or an error', () => {
    render(show({ label: 'Reason' }));
    const control = screen.getByLabelText('Reason');
    expect(control.hasAttribute('aria-describedby')).toBe(false);
    expect(control.hasAttribute('aria-invalid')).toBe(false);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('is described by its hint', () => {
    render(show({ label: 'Reason', hint: 'Kept with the record.' }));
    expect(descriptionOf(screen.getByLabelText('Reason'))).toBe('Kept with the record.');
  });

  test('says what is wrong: announced, and part of its description', () => {
    const { rerender } = render(show({ label: 'Reason', hint: 'Kept.' }));
    rerender(show({ label: 'Reason', hint: 'Kept.', error: 'Give a reason.' }));
    const control = screen.getByLabelText('Reason');
    expect(screen.getByRole('alert').textContent).toBe('Give a reason.');
    expect(control.getAttribute('aria-invalid')).toBe('true');
    expect(descriptionOf(control)).toBe('Kept. Give a reason.');
  });

  test('is not remembered by the browser', () => {
    render(show({ label: 'Reason' }));
    expect(screen.getByLabelText('Reason').getAttribute('autocomplete')).toBe('off');
  });

  test('two of them on a screen do not share anything', () => {
    render(
      <>
        {show({ label: 'One', hint: 'The first.' })}
        {show({ label: 'Two', hint: 'The second.' })}
      </>,
    );
    expect(descriptionOf(screen.getByLabelText('One'))).toBe('The first.');
    expect(descriptionOf(screen.getByLabelText('Two'))).toBe('The second.');
  });
});

test('what a field is given reaches the control, except for remembering', async () => {
  render(<TextField label="Name" defaultValue="R. Vance" maxLength={10} autoComplete="name" required />);
  const control = screen.getByLabelText<HTMLInputElement>('Name');
  expect([control.value, control.maxLength, control.required]).toEqual(['R. Vance', 10, true]);
  expect(control.getAttribute('autocomplete')).toBe('off');
  expect(control.getAttribute('spellcheck')).toBe('false');
  await userEvent.type(control, ' and more');
  expect(control.value).toBe('R. Vance a');
});
