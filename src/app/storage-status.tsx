import { useObservable } from '#storage/live.ts';
import { storagePersistence } from '#storage/persistence.ts';
import { journalState, type JournalState } from '#storage/storage-state.ts';
import css from './status-line.module.css';

/** How safe the stored data is: how many copies, and whether the browser promised to keep it. */
export function StorageStatus() {
  const journal = useObservable(journalState);
  const persistence = useObservable(storagePersistence);
  return (
    <>
      <span data-good={journal.kind === 'two-copies'} className={css.item}>
        {copiesText(journal)}
      </span>
      <span data-good={persistence === 'protected'} className={css.item}>
        {persistence === 'protected'
          ? 'Storage protected'
          : 'Storage not protected: the browser may clear it when space is short'}
      </span>
    </>
  );
}

function copiesText(journal: JournalState): string {
  switch (journal.kind) {
    case 'starting':
      return 'Checking the second copy';
    case 'two-copies':
      return 'Kept twice on this laptop';
    default:
      return `Kept once on this laptop. ${journal.reason}`;
  }
}
