import { useId } from 'react';
import type { Note } from '#domain/note.ts';
import type { RaisedFlag } from '#domain/panel-input.ts';
import type { Ruling } from '#domain/panel.ts';
import { Button } from '#ui/button.tsx';
import { Tag } from '#ui/tag.tsx';
import { Moment } from '../moment.tsx';
import { NoteList } from '../note-list.tsx';
import { usePanel } from '../panel-records.ts';
import { inList } from '../words.ts';
import css from './flags.module.css';

const stateNames = { open: 'Open', upheld: 'Upheld', dismissed: 'Dismissed' } as const;

/** One red flag: what it says, who raised it, on what evidence, and every ruling on it. */
export function Flag({ flag, onRule }: { flag: RaisedFlag; onRule: (ruling: Ruling['ruling']) => void }) {
  const { role } = usePanel();
  const { signal, card, submission, state, rulings, isInLatest } = flag;
  const textId = useId();
  const titles = role.rubric.dimensions
    .filter(({ id }) => signal.dimensionIds.includes(id))
    .map((d) => d.title);
  const notes = evidenceOf(submission.notes, signal.dimensionIds);
  return (
    <li className={css.flag} data-state={state}>
      <div className={css.words}>
        <h3 id={textId} className={css.text}>
          {signal.text}
        </h3>
        <p className={css.by}>
          Raised by <strong>{card.interviewer}</strong> on {inList(titles)}
          {isInLatest ? '' : '; taken back in a later version'}
        </p>
        {notes.length === 0 ? (
          <p className={css.unsupported}>Unsupported: no note is marked as this red flag.</p>
        ) : (
          <NoteList notes={notes} label="Evidence" />
        )}
        {rulings.length === 0 ? null : <Rulings rulings={rulings} />}
      </div>
      <div className={css.ruling}>
        <span className={css.state} data-state={state}>
          {stateNames[state]}
        </span>
        {card.shadow ? (
          <p className={css.shadow}>
            <Tag outlined>Shadow</Tag> A shadow’s flag is never counted.
          </p>
        ) : (
          <div className={css.actions}>
            <Button aria-describedby={textId} onClick={() => onRule('upheld')}>
              Uphold
            </Button>
            <Button aria-describedby={textId} onClick={() => onRule('dismissed')}>
              Dismiss
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}

function Rulings({ rulings }: { rulings: readonly Ruling[] }) {
  return (
    <ol className={css.rulings} aria-label="Rulings">
      {rulings.map((ruling) => (
        <li key={ruling.at}>
          <strong>{stateNames[ruling.ruling]}</strong> <Moment at={ruling.at} /> by {ruling.by}:{' '}
          {ruling.reason}
        </li>
      ))}
    </ol>
  );
}

/** The notes marked as a red flag that are tied to one of the dimensions, or to none at all. */
function evidenceOf(notes: readonly Note[], dimensionIds: readonly string[]): Note[] {
  return notes.filter(
    (note) =>
      note.mark === 'red-flag' &&
      (note.dimensionIds.length === 0 || note.dimensionIds.some((id) => dimensionIds.includes(id))),
  );
}
