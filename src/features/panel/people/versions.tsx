import { ratingNames, type Rating } from '#domain/rating.ts';
import { overallImpressionNames } from '#domain/scorecard.ts';
import type { Submission } from '#domain/submission.ts';
import { Mark } from '#ui/mark.tsx';
import { Moment } from '../moment.tsx';
import { usePanel } from '../panel-records.ts';
import css from './people.module.css';

/** Every version of one scorecard beside the others, and why each was written. */
export function Versions({ versions }: { versions: readonly Submission[] }) {
  const { role, overview } = usePanel();
  const opened = overview.panel.reveal?.opened ?? [];
  return (
    <details className={css.versions} open>
      <summary>Versions</summary>
      <ol>
        {versions.map(({ id, scorecardId, version, submittedAt, reason }) => (
          <li key={id}>
            <strong>Version {version}</strong>, <Moment at={submittedAt} />
            {opened.some((o) => o.scorecardId === scorecardId && o.version === version)
              ? ', opened by the reveal'
              : ''}
            {reason === null ? '' : `. Amended because: ${reason}`}
          </li>
        ))}
      </ol>
      {/* what scrolls can be scrolled from the keyboard in every browser only where it takes the focus */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={css.scroll} tabIndex={0} role="group" aria-label="Ratings by version">
        <table>
          <thead>
            <tr>
              <th scope="col">Dimension</th>
              {versions.map(({ id, version }) => (
                <th key={id} scope="col">
                  Version {version}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {role.rubric.dimensions.map((dimension) => {
              const ratings = versions.map(({ body }) => body.ratings[dimension.id]);
              return (
                <tr key={dimension.id} data-changed={new Set(ratings).size > 1}>
                  <th scope="row">{dimension.title}</th>
                  {versions.map(({ id }, index) => (
                    <RatingInWords key={id} rating={ratings[index]} />
                  ))}
                </tr>
              );
            })}
            <tr data-changed={new Set(versions.map(({ body }) => body.overallImpression)).size > 1}>
              <th scope="row">Overall impression</th>
              {versions.map(({ id, body }) => (
                <td key={id}>
                  {body.overallImpression === null
                    ? 'none given'
                    : overallImpressionNames[body.overallImpression]}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </details>
  );
}

function RatingInWords({ rating }: { rating: Rating | undefined }) {
  return (
    <td>
      <span className={css.level}>
        <Mark level={rating ?? 'none'} />
        {rating === undefined ? 'Not rated' : ratingNames[rating]}
      </span>
    </td>
  );
}
