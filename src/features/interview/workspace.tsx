import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Dimension } from '#domain/rubric.ts';
import type { Rating } from '#domain/rating.ts';
import type { Role } from '#domain/role.ts';
import { useCommands, type Handlers } from '#ui/keys/use-commands.ts';
import { useScreen } from '#ui/use-screen.ts';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import { AccessNotice } from './access-notice.tsx';
import { Guide } from './guide.tsx';
import { Notes } from './notes.tsx';
import { ScorecardColumn } from './scorecard-column.tsx';
import type { Session } from './use-session.ts';
import css from './workspace.module.css';
import { WorkspaceBar } from './workspace-bar.tsx';

/** The screen an interviewer works on for an hour: guide, notes and scorecard side by side, holding still. */
export function Workspace({ session, role }: { session: Session; role: Role }) {
  const heading = useScreen('Interview');
  const [, navigate] = useLocation();
  const { scorecard, access, change } = session;
  const { dimensions } = role.rubric;
  const noteInput = useRef<HTMLTextAreaElement>(null);
  // a sealed scorecard can be walked through too: its place is then this tab's alone
  const [place, setPlace] = useState<string | null>(null);
  const focusedId = place ?? scorecard.focus;
  const focused = dimensions.find((d) => d.id === focusedId) ?? dimensions[0];

  function focus(dimension: Dimension) {
    setPlace(dimension.id);
    if (access === 'editing' && scorecard.focus !== dimension.id) {
      void change({ kind: 'focus', dimensionId: dimension.id });
    }
  }

  function rate(dimension: Dimension, rating: Rating | null) {
    focus(dimension);
    void change({ kind: 'rate', dimensionId: dimension.id, rating });
  }

  function move(step: 1 | -1) {
    const index = dimensions.findIndex((d) => d.id === focused?.id);
    const next = dimensions[index + step];
    if (next === undefined) return;
    focus(next);
    focusRatings(next);
  }

  // the same functions for as long as the screen is shown, so that rows are drawn again only for what they show
  const latest = useRef({ focus, rate, focused });
  useEffect(() => {
    latest.current = { focus, rate, focused };
  });
  const onFocus = useCallback((dimension: Dimension) => latest.current.focus(dimension), []);
  const onRate = useCallback(
    (dimension: Dimension, rating: Rating | null) => latest.current.rate(dimension, rating),
    [],
  );
  const onLeave = useCallback(() => {
    if (latest.current.focused !== undefined) focusRatings(latest.current.focused);
  }, []);

  const handlers: Handlers = {
    'next-dimension': () => move(1),
    'previous-dimension': () => move(-1),
    'write-note': () => noteInput.current?.focus(),
  };
  if (access === 'editing' && focused !== undefined) {
    handlers['rate-1'] = () => rate(focused, 1);
    handlers['rate-2'] = () => rate(focused, 2);
    handlers['rate-3'] = () => rate(focused, 3);
    handlers['rate-4'] = () => rate(focused, 4);
    handlers['rate-na'] = () => rate(focused, 'NA');
    handlers.review = () => navigate(`/interview/${scorecard.id}/review`);
  }
  useCommands(handlers);

  if (focused === undefined) return null;
  return (
    <div className={css.screen}>
      <WorkspaceBar session={session} roleTitle={role.title} />
      <AccessNotice session={session} role={role} />
      <main className={css.columns}>
        <VisuallyHidden>
          <h1 ref={heading} tabIndex={-1}>
            Interview
          </h1>
        </VisuallyHidden>
        <Guide
          role={role}
          focused={focused}
          observed={scorecard.body.observed}
          access={access}
          change={change}
        />
        <Notes
          scorecardId={scorecard.id}
          notes={session.notes}
          access={access}
          dimensions={dimensions}
          tieTo={scorecard.focus}
          inputRef={noteInput}
          onLeave={onLeave}
        />
        <ScorecardColumn
          session={session}
          dimensions={dimensions}
          focused={focused}
          onFocus={onFocus}
          onRate={onRate}
        />
      </main>
    </div>
  );
}

/** Puts the keyboard on a dimension's radio group once it is laid out. */
function focusRatings(dimension: Dimension): void {
  requestAnimationFrame(() => {
    const group = document.querySelector(`[data-dimension="${dimension.id}"]`);
    const radio =
      group?.querySelector<HTMLInputElement>('input:checked') ??
      group?.querySelector<HTMLInputElement>('input');
    radio?.focus({ preventScroll: true });
    group?.scrollIntoView({ block: 'nearest' });
  });
}
