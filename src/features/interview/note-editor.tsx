import { use, useState, type FormEvent } from 'react';
import { noteLimit, type Note } from '#domain/note.ts';
import type { Dimension } from '#domain/rubric.ts';
import { saveNotes } from '#storage/scorecards.ts';
import { Button } from '#ui/button.tsx';
import { SpellingContext } from '#ui/spelling.ts';
import { MarkFields, TieFields } from './note-fields.tsx';
import css from './notes.module.css';

type Props = { note: Note; dimensions: readonly Dimension[]; onClose: () => void };

/** Changes a note's text, its mark, or what it is evidence for. Its time stays. */
export function NoteEditor({ note, dimensions, onClose }: Props) {
  const [text, setText] = useState(note.text);
  const [mark, setMark] = useState(note.mark);
  const [tied, setTied] = useState(note.dimensionIds);
  const [problem, setProblem] = useState<string | null>(null);

  async function save(event?: FormEvent) {
    event?.preventDefault();
    const trimmed = text.trim();
    if (trimmed === '')
      return setProblem('A note needs a text. To take it out, press Cancel and then Remove.');
    if (trimmed.length > noteLimit) {
      return setProblem(`${trimmed.length} characters; ${noteLimit} fit in one note. Shorten it.`);
    }
    const saved = await saveNotes(
      note.scorecardId,
      [{ ...note, text: trimmed, mark, dimensionIds: tied }],
      false,
    );
    if (saved.ok) onClose();
    else setProblem(saved.error.message);
  }

  return (
    <form
      className={css.editor}
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <textarea
        autoFocus
        rows={2}
        aria-label="Text of the note"
        value={text}
        autoComplete="off"
        spellCheck={use(SpellingContext)}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) void save(event);
        }}
      />
      {problem === null ? null : (
        <p className={css.problem} role="alert">
          {problem}
        </p>
      )}
      <TieFields dimensions={dimensions} tied={tied} onChange={setTied} />
      <MarkFields mark={mark} onChange={setMark} />
      <div className={css.editorActions}>
        <Button type="submit" look="primary">
          Save note
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}
