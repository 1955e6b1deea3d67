import { useObservable } from '#storage/live.ts';
import { saveState } from '#storage/storage-state.ts';
import { clockTime } from '#ui/clock-time.ts';
import css from './workspace.module.css';
import { useWorkspaceStore } from './workspace-store.ts';

/** What has become of the last change. "Saved" is said only when it is on the disk. */
export function SaveStatus() {
  const last = useObservable(saveState);
  const isTyping = useWorkspaceStore((workspace) => workspace.waitingTexts > 0);
  const state = isTyping && last.kind !== 'failed' ? ({ kind: 'saving' } as const) : last;
  const failed = state.kind === 'failed';
  return (
    <span className={css.save} data-state={state.kind} role={failed ? 'alert' : 'status'}>
      {state.kind === 'idle' ? 'Nothing to save' : null}
      {state.kind === 'saving' ? 'Saving…' : null}
      {state.kind === 'saved' ? (
        <>
          Saved <time>{clockTime(state.at)}</time>
          <span className={css.copies}>{state.copies === 2 ? ', on this laptop, twice' : ', one copy'}</span>
        </>
      ) : null}
      {failed ? state.message : null}
    </span>
  );
}
