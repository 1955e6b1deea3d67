import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openStorage } from '#storage/open.ts';
import { readPersistence } from '#storage/persistence.ts';
import { startTheme } from '#ui/theme.ts';
import '#ui/fonts.css';
import '#ui/tokens.css';
import '#ui/base.css';
import { App } from './app.tsx';

startTheme();
void openStorage();
void readPersistence();
// not needed to work, so it does not make the first screen wait
void import('./offline.ts').then(({ startOffline }) => startOffline());

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
