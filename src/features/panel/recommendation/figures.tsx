import { Fragment } from 'react';
import type { PanelFacts } from '#domain/explanation.ts';
import { checkName, checkNames } from '#domain/explanation-stability.ts';
import { percentOf } from '#domain/explanation-words.ts';
import { labelNames, type Recommendation } from '#domain/recommendation.ts';
import { inList } from '../words.ts';
import css from './recommendation.module.css';

/** How many flips are shown before the rest is folded away. */
const flipsInView = 3;

/** The figures behind a label, each in words a person can repeat. */
export function Figures({ facts }: { facts: PanelFacts }) {
  const { recommendation, dimensions, scorecards } = facts;
  const { compositeShown, coverage, countedScorecards, stability, perDimension } = recommendation;
  const assessed = Object.values(perDimension).filter(({ n }) => n > 0).length;
  const weight =
    coverage === null
      ? 'no weight'
      : `${percentOf(BigInt(coverage.num), BigInt(coverage.den))} of the weight`;
  const shadows = scorecards.filter(({ shadow, status }) => shadow === true && status === 'submitted').length;
  return (
    <dl className={css.figures}>
      {compositeShown === null ? null : (
        <>
          <dt>Composite</dt>
          <dd className={css.figure}>{compositeShown} of 4</dd>
        </>
      )}
      <dt>Assessed</dt>
      <dd>
        {assessed} of {dimensions.length} dimensions <span className={css.aside}>({weight})</span>
      </dd>
      <dt>Counted scorecards</dt>
      <dd>
        {countedScorecards}{' '}
        {shadows === 0 ? null : <span className={css.aside}>and {shadows} shadow, not counted</span>}
      </dd>
      {stability === null ? null : <StabilityFigures facts={facts} stability={stability} />}
    </dl>
  );
}

function StabilityFigures({
  facts,
  stability,
}: {
  facts: PanelFacts;
  stability: NonNullable<Recommendation['stability']>;
}) {
  const names = checkNames(facts);
  const { tried, flips, dependsOn } = stability;
  const inWords = flips.map(([what, label]) => `${labelNames[label]} ${checkName(what, names)}`);
  const more = inWords.slice(flipsInView);
  return (
    <Fragment>
      {tried === 0 ? null : (
        <>
          <dt>Holds in</dt>
          <dd>
            {tried - flips.length} of {tried} checks
          </dd>
        </>
      )}
      {flips.length === 0 ? null : (
        <>
          <dt>Would flip</dt>
          <dd className={css.flips}>
            <FlipList flips={inWords.slice(0, flipsInView)} />
            {more.length === 0 ? null : (
              <details>
                <summary>{more.length} more</summary>
                <FlipList flips={more} />
              </details>
            )}
          </dd>
        </>
      )}
      {dependsOn.length === 0 ? null : (
        <>
          <dt>Rests on</dt>
          <dd>
            {inList(dependsOn.map((id) => names.interviewers.get(id) ?? id))}{' '}
            <span className={css.aside}>({withoutWords(dependsOn.length)} the evidence is insufficient)</span>
          </dd>
        </>
      )}
    </Fragment>
  );
}

function FlipList({ flips }: { flips: readonly string[] }) {
  return (
    <ul>
      {flips.map((flip) => (
        <li key={flip}>{flip}</li>
      ))}
    </ul>
  );
}

function withoutWords(count: number): string {
  if (count === 1) return 'without them';
  return count === 2 ? 'without either of them' : 'without any one of them';
}
