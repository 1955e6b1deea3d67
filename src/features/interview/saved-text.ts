import { useCallback, useEffect, useRef, useState } from 'react';
import { useWorkspaceStore } from './workspace-store.ts';

/** How long after the first key that is not stored yet a text is stored, in milliseconds. */
const pause = 250;

const unsaved = new Set<() => Promise<void>>();

/** Stores every text that is still waiting for its pause. Resolves when all of it is committed or has failed. */
export async function flushTexts(): Promise<void> {
  await Promise.all([...unsaved].map(async (flush) => await flush()));
}

// a tab that is hidden may never come back
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') void flushTexts();
});
window.addEventListener('pagehide', () => void flushTexts());

/**
 * A text that is stored while it is typed: shortly after a key, and at once on `flush`, when the field is left,
 * the tab is hidden or the component goes.
 * @param stored what the storage has; taken over only while nothing typed is waiting
 * @param save stores the text; must not throw
 * @param unstored what was typed before and could not be stored
 */
export function useSavedText(
  stored: string,
  save: (text: string) => Promise<void>,
  unstored: string | null = null,
) {
  const [typed, setTyped] = useState(unstored);
  const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null);
  const latestSave = useRef(save);
  useEffect(() => {
    latestSave.current = save;
  });

  const flush = useCallback(async () => {
    const due = waiting.current;
    if (due === null) return;
    clearTimeout(due.timer);
    waiting.current = null;
    const saving = latestSave.current(due.text);
    // not before the save has begun: between the two "Saved" would show for the text before
    useWorkspaceStore.getState().textWaits(-1);
    await saving;
  }, []);

  useEffect(() => {
    unsaved.add(flush);
    return () => {
      void flush();
      unsaved.delete(flush);
    };
  }, [flush]);

  // once the storage says what was typed, it leads again
  useEffect(() => {
    if (typed !== null && typed === stored && waiting.current === null) setTyped(null);
  }, [typed, stored]);

  const type = useCallback(
    (text: string) => {
      setTyped(text);
      // the pause is not begun anew by each key: somebody who types steadily is stored as often as anybody
      if (waiting.current !== null) waiting.current.text = text;
      else {
        useWorkspaceStore.getState().textWaits(1);
        waiting.current = { text, timer: setTimeout(() => void flush(), pause) };
      }
    },
    [flush],
  );
  /** Empties the field at once, without storing that: for a text that is being stored elsewhere. */
  const clear = useCallback(() => {
    if (waiting.current !== null) {
      clearTimeout(waiting.current.timer);
      useWorkspaceStore.getState().textWaits(-1);
    }
    waiting.current = null;
    setTyped('');
  }, []);
  return { text: typed ?? stored, type, flush, clear };
}
