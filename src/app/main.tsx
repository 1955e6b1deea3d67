import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startIdentity } from '#storage/identity.ts';
import { openStorage } from '#storage/open.ts';
import { readPersistence } from '#storage/persistence.ts';
import { startTheme } from '#ui/theme.ts';
import '#ui/fonts.css';
import '#ui/tokens.css';
import '#ui/base.css';
import { App } from './app.tsx';

startTheme();
void openStorage().then(startIdentity);
void readPersistence();
// Not needed to work: storing the app for offline use starts when the first screen is done and nothing else is to do.
window.addEventListener('load', () =>
  whenIdle(() => void import('./offline.ts').then((m) => m.startOffline())),
);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

/** Calls back when the browser has nothing else to do, after two seconds at the latest. */
function whenIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: 2000 });
  else setTimeout(task, 300);
}
