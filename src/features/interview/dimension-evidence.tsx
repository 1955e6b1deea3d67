import type { Note } from '#domain/note.ts';
import { NoteText } from './note-mark.tsx';
import css from './scorecard.module.css';

/** The notes that a rating rests on, or that there are none. */
export function DimensionEvidence({
  evidence,
  unsupported,
}: {
  evidence: readonly Note[];
  unsupported: boolean;
}) {
  if (evidence.length === 0) {
    return (
      <p className={unsupported ? css.unsupportedText : css.evidenceNone}>
        {unsupported
          ? 'Unsupported: no note is tied to this dimension yet.'
          : 'No evidence yet: tie a note to this dimension.'}
      </p>
    );
  }
  return (
    <ul className={css.evidence} aria-label="Evidence">
      {evidence.map((note) => (
        <li key={note.id}>
          <NoteText note={note} />
        </li>
      ))}
    </ul>
  );
}
