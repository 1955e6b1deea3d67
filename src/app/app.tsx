import { lazy, Suspense, useMemo } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { HomePage } from '#features/home/home-page.tsx';
import { useLive, useObservable } from '#storage/live.ts';
import { defaultKeySettings, readKeySettings, readSpelling } from '#storage/settings.ts';
import { storageState } from '#storage/storage-state.ts';
import { checkKeys, commands } from '#ui/keys/commands.ts';
import { KeysContext } from '#ui/keys/use-commands.ts';
import { SpellingContext } from '#ui/spelling.ts';
import { BannerHost } from './banner-host.tsx';
import { CrashBoundary } from './crash-boundary.tsx';
import { KeySheetHost } from './key-sheet-host.tsx';
import { NotFound } from './not-found.tsx';
import { SettingsLink } from './settings-link.tsx';
import { SkipLink } from './skip-link.tsx';
import { StatusLine } from './status-line.tsx';

const StorageUnavailable = lazy(async () => ({
  default: (await import('./storage-unavailable.tsx')).StorageUnavailable,
}));
const InterviewPage = lazy(async () => ({
  default: (await import('#features/interview/interview-page.tsx')).InterviewPage,
}));
const PanelPage = lazy(async () => ({
  default: (await import('#features/panel/panel-page.tsx')).PanelPage,
}));
const SettingsPage = lazy(async () => ({
  default: (await import('#features/settings/settings-page.tsx')).SettingsPage,
}));

/** The whole app. It is drawn at once; what is stored appears when it is known how the storage stands. */
export function App() {
  const storage = useObservable(storageState);
  if (storage.kind === 'unavailable') {
    return (
      <Suspense>
        <StorageUnavailable message={storage.message} />
      </Suspense>
    );
  }
  return (
    <CrashBoundary>
      <Router hook={useHashLocation}>
        <SkipLink />
        <BannerHost />
        {storage.kind === 'outdated' ? null : <Screens />}
      </Router>
    </CrashBoundary>
  );
}

function Screens() {
  const stored = useLive(readKeySettings, []) ?? defaultKeySettings;
  // a new version may bring a key that clashes with a remapped one: then the defaults hold until it is chosen anew
  const isUsable = checkKeys(commands, stored.remapped).length === 0;
  const keys = useMemo(() => (isUsable ? stored : { ...stored, remapped: {} }), [stored, isUsable]);
  const spelling = useLive(readSpelling, []) ?? true;
  return (
    <KeysContext value={keys}>
      <SpellingContext value={spelling}>
        <KeySheetHost />
        <Suspense>
          <Switch>
            <Route path="/">
              <HomePage status={<StatusLine />} menu={<SettingsLink />} />
            </Route>
            {/* one route for both views, so that the tab keeps the scorecard while it moves between them */}
            <Route path="/interview/:id/:view?">
              {({ id, view }) => (
                <InterviewPage key={id} scorecardId={id} view={view === 'review' ? 'review' : 'workspace'} />
              )}
            </Route>
            <Route path="/panel/:id">{({ id }) => <PanelPage key={id} panelId={id} />}</Route>
            <Route path="/settings">
              <SettingsPage />
            </Route>
            <Route>
              <NotFound />
            </Route>
          </Switch>
        </Suspense>
      </SpellingContext>
    </KeysContext>
  );
}
