import { useObservable } from '#storage/live.ts';
import { saveState, type SaveState } from '#storage/storage-state.ts';
import { clockTime } from '#ui/clock-time.ts';
import css from './workspace.module.css';
import { useWorkspaceStore } from './workspace-store.ts';

/** What has become of the last change. "Saved" is said only when it is on the disk. */
export function SaveStatus({ failure }: { failure: string | null }) {
  const last = useObservable(saveState);
  const isTyping = useWorkspaceStore((workspace) => workspace.waitingTexts > 0);
  const state = stateShown(last, isTyping, failure);
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

/** A change that is not stored is not forgotten because a later one was. */
function stateShown(last: SaveState, isTyping: boolean, failure: string | null): SaveState {
  if (failure !== null) return { kind: 'failed', message: failure };
  return isTyping && last.kind !== 'failed' ? { kind: 'saving' } : last;
}
