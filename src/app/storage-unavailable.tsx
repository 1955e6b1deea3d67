import { Button } from '#ui/button.tsx';
import css from './message.module.css';

/** A browser that stores nothing: said before anybody types a word. */
export function StorageUnavailable({ message }: { message: string }) {
  return (
    <main className={css.message}>
      <h1>Plumbline cannot keep anything in this browser</h1>
      <p>{message} Without it nothing you type would be kept, so it does not start.</p>
      <p>What helps:</p>
      <ul>
        <li>Open this address in an ordinary window, not a private one.</li>
        <li>Allow this site to store data, in the browser’s settings for cookies and site data.</li>
        <li>Free some space on this laptop: a full disk stops storage from opening.</li>
        <li>Use a current Chrome, Edge, Firefox or Safari.</li>
      </ul>
      <p>
        <Button look="primary" onClick={() => location.reload()}>
          Try again
        </Button>
      </p>
    </main>
  );
}
