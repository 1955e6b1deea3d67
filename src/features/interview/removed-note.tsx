import { useState } from 'react';
import type { Note } from '#domain/note.ts';
import { saveNotes } from '#storage/scorecards.ts';
import { Button } from '#ui/button.tsx';
import { shortTime } from '#ui/clock-time.ts';
import css from './notes.module.css';
import { useWorkspaceStore } from './workspace-store.ts';

/** Where a note was: it can be put back as long as this tab is open. */
export function RemovedNote({ note }: { note: Note }) {
  const [problem, setProblem] = useState<string | null>(null);
  async function putBack() {
    const saved = await saveNotes(note.scorecardId, [note], false);
    if (saved.ok) useWorkspaceStore.getState().noteRestored(note.id);
    else setProblem(saved.error.message);
  }
  return (
    <li className={css.line}>
      <time className={css.time}>{shortTime(note.at)}</time>
      <span className={css.gone}>
        Note removed.{' '}
        <Button look="quiet" onClick={() => void putBack()}>
          Undo
        </Button>
        {problem === null ? null : <span role="alert"> {problem}</span>}
      </span>
    </li>
  );
}
