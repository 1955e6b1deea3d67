import { useObservable } from '#storage/live.ts';
import { offlineState, type OfflineState } from './offline-state.ts';
import css from './status-line.module.css';
import { StorageStatus } from './storage-status.tsx';

/** The quiet line at the foot of the first screen: does it work offline, and how safe is what is stored. */
export function StatusLine() {
  const offline = useObservable(offlineState);
  return (
    <div className={css.line} role="status">
      <span data-good={offline.kind === 'offline-ready'} className={css.item}>
        {offlineText(offline)}
      </span>
      <StorageStatus />
    </div>
  );
}

function offlineText(state: OfflineState): string {
  switch (state.kind) {
    case 'installing':
      return 'Being stored for offline use';
    case 'offline-ready':
      return state.problem === undefined
        ? 'Ready for offline use'
        : `Ready for offline use. ${state.problem}`;
    case 'update-waiting':
      return 'Ready for offline use; an update is waiting';
    case 'updated-elsewhere':
      return 'Ready for offline use; updated in another tab';
    default:
      return `Not offline: ${state.reason}`;
  }
}
