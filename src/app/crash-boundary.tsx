import { Component, type ReactNode } from 'react';
import { Button } from '#ui/button.tsx';
import css from './message.module.css';

/** What is left when a screen breaks: a way back, and the reason without any content of the records. */
export class CrashBoundary extends Component<{ children: ReactNode }, { problem: string | null }> {
  override state: { problem: string | null } = { problem: null };

  static getDerivedStateFromError(cause: unknown) {
    return { problem: cause instanceof Error ? cause.name : 'Unknown' };
  }

  override render() {
    const { problem } = this.state;
    if (problem === null) return this.props.children;
    const unreadable = problem.includes('Zod');
    return (
      <main className={css.message}>
        <h1>{unreadable ? 'A record on this laptop cannot be read' : 'This screen has stopped working'}</h1>
        <p>
          Everything that was shown as saved is still stored on this laptop.{' '}
          {unreadable
            ? 'One record does not have the form it should have; the others are untouched.'
            : 'Reloading usually helps.'}
        </p>
        <p className={css.detail}>{problem}</p>
        <p>
          <Button look="primary" onClick={() => location.reload()}>
            Reload
          </Button>{' '}
          <Button
            onClick={() => {
              location.hash = '/';
              location.reload();
            }}
          >
            Go to the list of interviews
          </Button>
        </p>
      </main>
    );
  }
}
