import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** Arrow keys go from button to button of a table, rows without buttons left out. Tab goes through them all. */
export function moveInTable(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  if (step === undefined || !(event.target instanceof HTMLElement)) return;
  const cell = event.target.closest<HTMLElement>('[data-cell]');
  if (cell === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const rows = [...event.currentTarget.querySelectorAll('tr')]
    .map((row) => [...row.querySelectorAll<HTMLElement>('[data-cell]')])
    .filter((row) => row.length > 0);
  const at = rows.findIndex((row) => row.includes(cell));
  const column = rows[at]?.indexOf(cell) ?? 0;
  const next = rows[at + step[0]]?.[column + step[1]];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
