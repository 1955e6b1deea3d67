import { useState } from 'react';
import { useObservable } from '#storage/live.ts';
import { storageState } from '#storage/storage-state.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { clockTime } from '#ui/clock-time.ts';
import { offlineState } from './offline-state.ts';

/** What the user has to know wherever they are: about the storage, and about a new version. */
export function Banners() {
  return (
    <>
      <StorageBanner />
      <UpdateBanner />
    </>
  );
}

function StorageBanner() {
  const state = useObservable(storageState);
  const [seen, setSeen] = useState<unknown>(null);
  if (state === seen) return null;
  if (state.kind === 'outdated') {
    return (
      <Banner kind="error" actions={<Button onClick={() => location.reload()}>Reload</Button>}>
        A newer version of Plumbline is open in another tab and has taken over the storage. This tab is
        read-only: copy what you have just typed, then reload.
      </Banner>
    );
  }
  if (state.kind === 'restored') {
    return (
      <Banner kind="warning" actions={<Button onClick={() => setSeen(state)}>I have seen it</Button>}>
        The browser had lost part of what was stored.{' '}
        {state.records === 1 ? 'One record was' : `${state.records} records were`} brought back from the
        second copy at {clockTime(state.at)}.{' '}
        {state.isComplete
          ? 'Nothing that was shown as saved twice is missing.'
          : 'The very last changes may be missing: look through what you did last.'}
      </Banner>
    );
  }
  if (state.kind === 'lost') {
    return (
      <Banner kind="error" actions={<Button onClick={() => setSeen(state)}>I have seen it</Button>}>
        This browser held interviews here, and it has lost them: neither copy can be read
        {state.lastWrite === null ? '' : ` (last saved ${new Date(state.lastWrite).toLocaleString('en-GB')})`}
        . If you have a backup of this laptop, restore the browser’s profile before you go on.
      </Banner>
    );
  }
  return null;
}

function UpdateBanner() {
  const state = useObservable(offlineState);
  const [problem, setProblem] = useState<string | null>(null);
  const [later, setLater] = useState(false);
  if (state.kind === 'updated-elsewhere') {
    return (
      <Banner kind="note" actions={<Button onClick={() => location.reload()}>Reload</Button>}>
        Plumbline was updated in another tab. This tab goes on with the version it started with; reload when
        it suits you.
      </Banner>
    );
  }
  if (state.kind !== 'update-waiting' || later) return null;

  async function update() {
    const { applyUpdate } = await import('./offline.ts');
    const updated = await applyUpdate();
    setProblem(updated.ok ? null : updated.error.message);
  }

  return (
    <Banner
      kind="note"
      actions={
        <>
          <Button look="primary" onClick={() => void update()}>
            Update now
          </Button>
          <Button onClick={() => setLater(true)}>Later</Button>
        </>
      }
    >
      {problem ??
        'A new version of Plumbline is ready. It starts when you say so; everything stays where it is.'}
    </Banner>
  );
}
