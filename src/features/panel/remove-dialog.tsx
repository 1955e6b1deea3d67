import { useLocation } from 'wouter';
import { erasePanel } from '#storage/erasing.ts';
import css from './dialogs.module.css';
import { FormDialog } from './form-dialog.tsx';
import { usePanel } from './panel-records.ts';

/** Asks before a candidate and everything about them is erased. */
export function RemoveDialog({
  onLeave,
  onClose,
}: {
  onLeave: (leaving: boolean) => void;
  onClose: () => void;
}) {
  const { panel, candidate } = usePanel().overview;
  const [, navigate] = useLocation();
  return (
    <FormDialog
      title="Remove this candidate?"
      submit="Remove for good"
      danger
      onClose={onClose}
      onSubmit={async () => {
        onLeave(true);
        const removed = await erasePanel(panel.id);
        if (!removed.ok) onLeave(false);
        return removed;
      }}
      onDone={() => navigate('/')}
    >
      {() => (
        <div className={css.text}>
          <p>This removes from this laptop, for good:</p>
          <ul className={css.list}>
            <li>
              <strong>{candidate.name}</strong> and this panel, with its reveal and its rulings;
            </li>
            <li>every scorecard, drafts included: ratings, rationales, notes, takeaways;</li>
            <li>every submitted version of them.</li>
          </ul>
          <p>It cannot be undone.</p>
        </div>
      )}
    </FormDialog>
  );
}
