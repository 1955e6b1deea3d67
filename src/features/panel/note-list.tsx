import type { Note } from '#domain/note.ts';
import { shortTime } from '#ui/clock-time.ts';
import css from './note-list.module.css';
import { noteMarkNames } from './words.ts';

/** Notes as they were taken: the time, the mark in words, the text. */
export function NoteList({ notes, label }: { notes: readonly Note[]; label: string }) {
  return (
    <ul className={css.notes} aria-label={label}>
      {notes.map((note) => (
        <li key={note.id}>
          <time dateTime={new Date(note.at).toISOString()}>{shortTime(note.at)}</time>
          <p>
            {noteMarkNames[note.mark] === null ? null : (
              <span className={css.mark} data-mark={note.mark}>
                {noteMarkNames[note.mark]}{' '}
              </span>
            )}
            {note.mark === 'quote' ? `“${note.text}”` : note.text}
          </p>
        </li>
      ))}
    </ul>
  );
}
