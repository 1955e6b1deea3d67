import { use, useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import {
  noteLimit,
  parseNoteLine,
  readTies,
  splitLongText,
  type NoteMark,
  type ParsedLine,
} from '#domain/note.ts';
import type { Dimension } from '#domain/rubric.ts';
import { randomId } from '#platform/random-id.ts';
import { readDraft, saveDraft, type Draft } from '#storage/drafts.ts';
import { saveNotes } from '#storage/scorecards.ts';
import { Button } from '#ui/button.tsx';
import { shortTime } from '#ui/clock-time.ts';
import { SpellingContext } from '#ui/spelling.ts';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import { MarkFields, TieFields } from './note-fields.tsx';
import css from './notes.module.css';
import { useSavedText } from './saved-text.ts';

type Props = {
  scorecardId: string;
  dimensions: readonly Dimension[];
  tieTo: string | null;
  inputRef: RefObject<HTMLTextAreaElement | null>;
  onLeave: () => void;
};

/** The note input. What stands in it is stored while it is typed, so that a crash does not take half a sentence. */
export function NoteComposer(props: Props) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const { scorecardId } = props;
  useEffect(() => {
    void readDraft(scorecardId).then((stored) =>
      setDraft(stored ?? { id: scorecardId, text: '', dimensionIds: null, mark: 'none', startedAt: null }),
    );
  }, [scorecardId]);
  return draft === null ? <div className={css.composer} /> : <Composer {...props} draft={draft} />;
}

function Composer({ scorecardId, dimensions, tieTo, inputRef, onLeave, draft }: Props & { draft: Draft }) {
  const [kept, setKept] = useState(draft.text);
  const [startedAt, setStartedAt] = useState(draft.startedAt);
  // null: nothing chosen for this note, so it follows the dimension in focus
  const [chosen, setChosen] = useState(draft.dimensionIds);
  const [mark, setMark] = useState<NoteMark>(draft.mark);
  const [problem, setProblem] = useState<string | null>(null);
  const tied = chosen ?? (tieTo === null ? [] : [tieTo]);
  // counts the notes taken out of the input: a draft that was being stored meanwhile must not come back
  const taken = useRef(0);
  const { text, type, flush, clear } = useSavedText(kept, async (typed) => {
    const takenBefore = taken.current;
    const saved = await saveDraft({
      id: scorecardId,
      text: typed,
      dimensionIds: chosen,
      mark,
      startedAt,
    });
    if (taken.current !== takenBefore) return;
    if (saved.ok) setKept(typed);
    else setProblem(saved.error.message);
  });
  const tooLong = text.trim().length > noteLimit;

  async function add(pieces: string[]) {
    const at = startedAt ?? Date.now();
    const notes = pieces.flatMap((piece, index) => {
      // a mark is typed at the beginning of a line: not where one was chosen, in pasted lines, or where a text was cut
      const parsed: ParsedLine =
        index === 0 ? parseNoteLine(piece, dimensions) : { ...readTies(piece, dimensions), mark: 'none' };
      if (parsed.text === '') return [];
      return {
        id: randomId(),
        scorecardId,
        at: at + index,
        text: parsed.text,
        mark: mark === 'none' ? parsed.mark : mark,
        dimensionIds:
          parsed.dimensionIds.length > 0 && chosen === null
            ? parsed.dimensionIds
            : [...new Set([...tied, ...parsed.dimensionIds])],
      };
    });
    if (notes.length === 0) return;
    // emptied before it is stored, so that what is typed meanwhile is the next note's; put back if storing fails
    const before = { chosen, mark, startedAt };
    taken.current += 1;
    clear();
    setKept('');
    setProblem(null);
    setStartedAt(null);
    setChosen(null);
    setMark('none');
    inputRef.current?.focus();
    const saved = await saveNotes(scorecardId, notes, true);
    if (saved.ok) return;
    const typedMeanwhile = inputRef.current?.value ?? '';
    type([...pieces, typedMeanwhile].filter((piece) => piece !== '').join('\n'));
    setChosen(before.chosen);
    setMark(before.mark);
    setStartedAt(before.startedAt);
    setProblem(saved.error.message);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      if (!tooLong) void add([text]);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      onLeave();
    }
  }

  return (
    <form
      className={css.composer}
      onSubmit={(event) => {
        event.preventDefault();
        if (!tooLong) void add([text]);
      }}
    >
      <div className={css.inputRow}>
        <span className={css.stamp}>{startedAt === null ? '' : shortTime(startedAt)}</span>
        <textarea
          ref={inputRef}
          rows={1}
          value={text}
          aria-label="Note"
          aria-invalid={tooLong ? true : undefined}
          aria-describedby="note-hint"
          autoComplete="off"
          spellCheck={use(SpellingContext)}
          placeholder="What was said or done"
          onKeyDown={onKeyDown}
          onInput={(event) => {
            if (event.currentTarget.value === '') setStartedAt(null);
            else if (startedAt === null) setStartedAt(Date.now());
            type(event.currentTarget.value);
          }}
          onBlur={() => void flush()}
        />
        <Button type="submit" disabled={text.trim() === '' || tooLong}>
          Add note
        </Button>
      </div>
      {tooLong ? (
        <p className={css.problem} role="alert">
          This note has {text.trim().length.toLocaleString('en')} characters; {noteLimit.toLocaleString('en')}{' '}
          fit in one. Nothing is lost: shorten it, or{' '}
          <Button look="quiet" onClick={() => void add(splitLongText(text))}>
            split it into {splitLongText(text).length} notes
          </Button>
        </p>
      ) : null}
      {problem === null ? null : (
        <p className={css.problem} role="alert">
          {problem}
        </p>
      )}
      <VisuallyHidden id="note-hint">
        Enter adds the note. # and the first letters of a dimension tie it to that dimension; +, −, ! or a
        quotation mark in front mark it. Escape goes to the scorecard.
      </VisuallyHidden>
      <TieFields
        dimensions={dimensions}
        tied={tied}
        onChange={(ties) => {
          setChosen(ties);
          type(text);
        }}
      />
      <MarkFields
        mark={mark}
        onChange={(next) => {
          setMark(next);
          type(text);
        }}
      />
    </form>
  );
}
