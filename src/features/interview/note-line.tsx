import { Fragment, lazy, memo, Suspense, useState } from 'react';
import type { Note } from '#domain/note.ts';
import type { Dimension } from '#domain/rubric.ts';
import { removeNote } from '#storage/scorecards.ts';
import { Button } from '#ui/button.tsx';
import { shortTime } from '#ui/clock-time.ts';
import { Tag } from '#ui/tag.tsx';
import { NoteText } from './note-mark.tsx';
import css from './notes.module.css';
import { useWorkspaceStore } from './workspace-store.ts';

const NoteEditor = lazy(async () => ({ default: (await import('./note-editor.tsx')).NoteEditor }));

type Props = { note: Note; dimensions: readonly Dimension[]; editable: boolean };

/** One note: when, what, and which dimensions it is evidence for. */
export const NoteLine = memo(
  function NoteLine({ note, dimensions, editable }: Props) {
    const [editing, setEditing] = useState(false);

    async function remove() {
      const { noteRemoved, noteRestored } = useWorkspaceStore.getState();
      noteRemoved(note);
      const removed = await removeNote(note.scorecardId, note.id);
      if (!removed.ok) noteRestored(note.id);
    }

    if (editing && editable) {
      return (
        <li className={css.editing}>
          <Suspense fallback={<NoteText note={note} />}>
            <NoteEditor note={note} dimensions={dimensions} onClose={() => setEditing(false)} />
          </Suspense>
        </li>
      );
    }
    return (
      <li className={css.line}>
        <time className={css.time}>{shortTime(note.at)}</time>
        <div className={css.text}>
          <NoteText note={note} />{' '}
          {dimensions
            .filter((d) => note.dimensionIds.includes(d.id))
            .map((d) => (
              <Fragment key={d.id}>
                <Tag>{d.short}</Tag>{' '}
              </Fragment>
            ))}
        </div>
        {editable ? (
          <span className={css.tools}>
            <Button look="quiet" onClick={() => setEditing(true)}>
              Edit
            </Button>
            <Button look="quiet" onClick={() => void remove()}>
              Remove
            </Button>
          </span>
        ) : null}
      </li>
    );
  },
  (a, b) =>
    a.editable === b.editable &&
    a.dimensions === b.dimensions &&
    JSON.stringify(a.note) === JSON.stringify(b.note),
);
