import { memo, useEffect, useRef, type RefObject } from 'react';
import type { Note } from '#domain/note.ts';
import type { Dimension } from '#domain/rubric.ts';
import { NoteComposer } from './note-composer.tsx';
import { NoteLine } from './note-line.tsx';
import { RemovedNote } from './removed-note.tsx';
import css from './notes.module.css';
import type { Access } from './use-session.ts';
import { useWorkspaceStore } from './workspace-store.ts';

type Props = {
  scorecardId: string;
  notes: readonly Note[];
  access: Access;
  dimensions: readonly Dimension[];
  /** The dimension a new note is tied to unless the interviewer says otherwise. */
  tieTo: string | null;
  inputRef: RefObject<HTMLTextAreaElement | null>;
  onLeave: () => void;
};

/** The middle region: the stream of notes, newest at the bottom, and the input below it. */
export const Notes = memo(function Notes(props: Props) {
  const { scorecardId, notes, access, dimensions, tieTo, inputRef, onLeave } = props;
  const allRemoved = useWorkspaceStore((state) => state.removed);
  const removed = access === 'editing' ? allRemoved.filter((r) => r.note.scorecardId === scorecardId) : [];
  const stream = [
    ...notes.map((note) => ({ note, gone: false })),
    ...removed
      .filter((r) => !notes.some((n) => n.id === r.note.id))
      .map((r) => ({ note: r.note, gone: true })),
  ].toSorted((a, b) => a.note.at - b.note.at);
  const list = useStickToEnd(notes.length);
  const tied = notes.filter((note) => note.dimensionIds.length > 0).length;
  return (
    <section className={css.notes} aria-labelledby="notes-title">
      <div className={css.head}>
        <h2 id="notes-title">Notes</h2>
        <span className={css.count}>
          {notes.length === 0
            ? 'none yet'
            : `${notes.length} ${notes.length === 1 ? 'line' : 'lines'}, ${tied} tied to a dimension`}
        </span>
      </div>
      <div className={css.scroll} ref={list}>
        {stream.length === 0 ? (
          <p className={css.empty}>
            Notes are the evidence. Write what was said or done; tie it to a dimension with a chip below or
            with <code>#</code> and its first letters.
          </p>
        ) : null}
        <ol className={css.stream}>
          {stream.map(({ note, gone }) =>
            gone ? (
              <RemovedNote key={note.id} note={note} />
            ) : (
              <NoteLine key={note.id} note={note} dimensions={dimensions} editable={access === 'editing'} />
            ),
          )}
        </ol>
      </div>
      {access === 'editing' ? (
        <NoteComposer
          scorecardId={scorecardId}
          dimensions={dimensions}
          tieTo={tieTo}
          inputRef={inputRef}
          onLeave={onLeave}
        />
      ) : null}
    </section>
  );
});

/** Keeps the newest note in view when one is added. */
function useStickToEnd(count: number): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const before = useRef(0);
  useEffect(() => {
    if (count > before.current) list.current?.scrollTo({ top: list.current.scrollHeight });
    before.current = count;
  }, [count]);
  return list;
}
