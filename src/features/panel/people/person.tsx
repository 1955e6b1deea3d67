import { useId } from 'react';
import { overallImpressionNames } from '#domain/scorecard.ts';
import type { Submission } from '#domain/submission.ts';
import { identity } from '#storage/identity.ts';
import { useObservable } from '#storage/live.ts';
import type { FaceDown } from '#storage/panels.ts';
import { Tag } from '#ui/tag.tsx';
import { ScorecardActions } from '../interviewer-row.tsx';
import { Moment } from '../moment.tsx';
import { NoteList } from '../note-list.tsx';
import { usePanel } from '../panel-records.ts';
import { statusNames } from '../words.ts';
import css from './people.module.css';
import { Versions } from './versions.tsx';

/** One interviewer after the reveal. What is not sealed stays closed. */
export function Person({ card, versions }: { card: FaceDown; versions: readonly Submission[] }) {
  const { panel } = usePanel().overview;
  const you = useObservable(identity);
  const nameId = useId();
  const latest = versions.at(-1);
  const isLate =
    latest !== undefined && !panel.reveal?.opened.some(({ scorecardId }) => scorecardId === card.id);
  return (
    <li className={css.person}>
      <div className={css.who}>
        <h3 id={nameId}>{card.interviewer}</h3>
        {card.shadow ? <Tag outlined>Shadow</Tag> : null}
        <p className={css.status}>
          {latest === undefined ? (
            statusNames[card.status]
          ) : (
            <>
              submitted <Moment at={latest.submittedAt} />
              {latest.version > 1 ? `, version ${latest.version}` : ''}
            </>
          )}
          {card.status === 'amending' ? ', amending' : ''}
          {card.status === 'withdrawn' ? ', withdrawn' : ''}
          {isLate ? ', after the reveal' : ''}
        </p>
        <ScorecardActions card={card} describedBy={nameId} mine={card.interviewerId === you} />
      </div>
      {latest === undefined ? null : <Words latest={latest} versions={versions} />}
    </li>
  );
}

function Words({ latest, versions }: { latest: Submission; versions: readonly Submission[] }) {
  const { overallImpression, takeaways } = latest.body;
  const loose = latest.notes.filter(({ dimensionIds }) => dimensionIds.length === 0);
  return (
    <div className={css.words}>
      {overallImpression === null && takeaways === '' ? (
        <p className={css.status}>No overall impression and no takeaways.</p>
      ) : (
        <dl className={css.said}>
          <dt>Overall impression</dt>
          <dd className={css.overall}>
            {overallImpression === null ? 'None given' : overallImpressionNames[overallImpression]}
          </dd>
          <dt>Key takeaways</dt>
          <dd>{takeaways === '' ? 'None written' : takeaways}</dd>
        </dl>
      )}
      {loose.length === 0 ? null : (
        <details>
          <summary>Notes tied to no dimension</summary>
          <NoteList notes={loose} label="Notes tied to no dimension" />
        </details>
      )}
      {versions.length > 1 ? <Versions versions={versions} /> : null}
    </div>
  );
}
