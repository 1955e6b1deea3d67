import type { Note, NoteMark } from '#domain/note.ts';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import css from './notes.module.css';

/** The marks a note can carry, in the order of their buttons. */
export const noteMarks: readonly { mark: Exclude<NoteMark, 'none'>; sign: string; name: string }[] = [
  { mark: 'strong', sign: '+', name: 'Strong signal' },
  { mark: 'weak', sign: '−', name: 'Weak signal' },
  { mark: 'red-flag', sign: '!', name: 'Red flag' },
  { mark: 'quote', sign: '“', name: 'Quote' },
];

function NoteMarkSign({ mark }: { mark: NoteMark }) {
  const known = noteMarks.find((m) => m.mark === mark);
  if (known === undefined) return null;
  return (
    <span className={css.sign} data-mark={mark}>
      {/* a quote is shown in its own quotation marks */}
      {mark === 'quote' ? null : <span aria-hidden="true">{known.sign}</span>}
      <VisuallyHidden>{known.name}: </VisuallyHidden>
    </span>
  );
}

/** A note's text with its mark in front; a quote in quotation marks. */
export function NoteText({ note }: { note: Pick<Note, 'mark' | 'text'> }) {
  return (
    <>
      <NoteMarkSign mark={note.mark} />
      {note.mark === 'quote' ? <q>{note.text}</q> : note.text}
    </>
  );
}
