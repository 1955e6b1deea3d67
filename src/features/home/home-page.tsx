import { lazy, Suspense, useState, type ReactNode } from 'react';
import { isOpen } from '#domain/scorecard.ts';
import { identity } from '#storage/identity.ts';
import { useLive, useObservable } from '#storage/live.ts';
import { readOverviews, type PanelOverview } from '#storage/panels.ts';
import { Button } from '#ui/button.tsx';
import { TopBar } from '#ui/top-bar.tsx';
import { useScreen } from '#ui/use-screen.ts';
import { CandidateRow } from './candidate-row.tsx';
import { EmptyHome } from './empty-home.tsx';
import css from './home.module.css';
import { OpenScorecard } from './open-scorecard.tsx';
import { SampleControls } from './sample-controls.tsx';

const NewInterviewDialog = lazy(async () => ({
  default: (await import('./new-interview-dialog.tsx')).NewInterviewDialog,
}));

/** The first screen: what is mine to do now, and every candidate on this laptop. */
export function HomePage({ status, menu }: { status: ReactNode; menu: ReactNode }) {
  const heading = useScreen('Interviews');
  const overviews = useLive(readOverviews, []);
  const [asking, setAsking] = useState(false);
  return (
    <div className={css.page}>
      <TopBar end={menu} />
      <main className={css.main}>
        <div className={css.head}>
          <h1 ref={heading} tabIndex={-1}>
            Interviews
          </h1>
          <div className={css.actions}>
            <SampleControls overviews={overviews} />
            <Button look="primary" onClick={() => setAsking(true)}>
              New interview
            </Button>
          </div>
        </div>
        {overviews === undefined ? (
          <p className={css.wait}>Looking at what is stored on this laptop…</p>
        ) : overviews.length === 0 ? (
          <EmptyHome />
        ) : (
          <Lists overviews={overviews} />
        )}
      </main>
      <footer className={css.status}>{status}</footer>
      {asking ? (
        <Suspense>
          <NewInterviewDialog onClose={() => setAsking(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}

function Lists({ overviews }: { overviews: PanelOverview[] }) {
  const you = useObservable(identity) ?? null;
  const mine = overviews.flatMap((overview) =>
    overview.scorecards
      .filter((card) => card.interviewerId === you && isOpen(card.status))
      .map((card) => ({ overview, card })),
  );
  return (
    <>
      {mine.length === 0 ? null : (
        <section className={css.section} aria-labelledby="to-finish">
          <h2 id="to-finish">Yours to finish</h2>
          <ul className={css.cards}>
            {mine.map(({ overview, card }) => (
              <OpenScorecard key={card.id} overview={overview} card={card} />
            ))}
          </ul>
        </section>
      )}
      <section className={css.section} aria-labelledby="candidates">
        <h2 id="candidates">Candidates</h2>
        <ul className={css.rows}>
          {overviews.map((overview) => (
            <CandidateRow key={overview.panel.id} overview={overview} you={you} />
          ))}
        </ul>
      </section>
    </>
  );
}
