import { lazy, Suspense } from 'react';
import { useObservable } from '#storage/live.ts';
import { storageState } from '#storage/storage-state.ts';
import { offlineState } from './offline-state.ts';

const Banners = lazy(async () => ({ default: (await import('./banners.tsx')).Banners }));

/** Loads the banners only when there is something to say. */
export function BannerHost() {
  const storage = useObservable(storageState);
  const offline = useObservable(offlineState);
  const isQuiet =
    (storage.kind === 'ready' || storage.kind === 'opening') &&
    offline.kind !== 'update-waiting' &&
    offline.kind !== 'updated-elsewhere';
  return isQuiet ? null : (
    <Suspense>
      <Banners />
    </Suspense>
  );
}
