import { randomId } from '#platform/random-id.ts';
/** Whether this tab may edit a scorecard, or another one does. */
export type EditingState = 'editing' | 'elsewhere';

export type EditingHooks = {
  /** Told at once, and at every change. */
  onChange(state: EditingState): void;
  /** Called before another tab takes over: saves what is still in the inputs. It is waited for, within reason. */
  beforeRelease(): Promise<void>;
};

/** `takeOver` resolves when this tab is the editor; `close` gives the scorecard free for the next tab. */
export type Editing = { takeOver(): Promise<void>; close(): void };

type Message = { scorecardId: string; from: string };

/** How long a holder may take to save and let go before its lock is taken from it, in milliseconds. */
const patience = 1_500;

/**
 * One scorecard is edited in one tab. The first tab edits; another is told `elsewhere` and becomes the editor by itself
 * when the first goes, or with `takeOver`. A browser without locks lets every tab edit.
 */
export function openForEditing(scorecardId: string, hooks: EditingHooks): Editing {
  const locks = typeof navigator === 'object' && 'locks' in navigator ? navigator.locks : null;
  if (locks === null || typeof BroadcastChannel !== 'function') {
    hooks.onChange('editing');
    return { takeOver: async () => {}, close: () => {} };
  }
  const name = `plumbline-scorecard-${scorecardId}`;
  const tab = randomId();
  const channel = new BroadcastChannel('plumbline-editing');
  let state: EditingState | null = null;
  let release: (() => void) | null = null;
  let isClosed = false;
  let isReleasing = false;
  let inLine: AbortController | null = null;

  const change = (next: EditingState): void => {
    if (isClosed || state === next) return;
    state = next;
    hooks.onChange(next);
  };
  /** Holds the lock until it is released or taken away. */
  const hold = async (lock: Lock | null): Promise<void> => {
    if (lock === null || isClosed) return change('elsewhere');
    await new Promise<void>((resolve) => {
      release = resolve;
      isReleasing = false;
      change('editing');
    });
  };
  const request = async (options: LockOptions): Promise<void> => {
    try {
      await locks.request(name, options, hold);
    } catch (cause) {
      // taken away by another tab, or no longer in line: both are answered below
      if (!(cause instanceof DOMException && cause.name === 'AbortError')) throw cause;
    }
    if (options.signal?.aborted === true) return;
    release = null;
    change('elsewhere');
  };
  const standInLine = async (): Promise<void> => {
    for (;;) {
      inLine = new AbortController();
      const { signal } = inLine;
      if (isClosed) return;
      await request({ signal });
      if (signal.aborted) return;
    }
  };

  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.scorecardId !== scorecardId || data.from === tab || release === null || isReleasing) return;
    const letGo = release;
    isReleasing = true;
    // the loser is told before it saves: what is typed after this would not be saved
    change('elsewhere');
    void hooks
      .beforeRelease()
      .catch(() => {})
      .then(letGo);
  };
  void request({ ifAvailable: true }).then(standInLine);

  return {
    async takeOver() {
      const isDone = (): boolean => release !== null || isClosed;
      const message: Message = { scorecardId, from: tab };
      const until = Date.now() + patience;
      // asked again and again: a third tab may have been next in line
      for (let asked = 0; !isDone() && Date.now() < until; asked += 1) {
        if (asked % 10 === 0) channel.postMessage(message);
        await pause();
      }
      if (isDone()) return;
      inLine?.abort();
      void request({ steal: true }).then(standInLine);
      while (!isDone()) await pause();
    },
    close() {
      isClosed = true;
      inLine?.abort();
      release?.();
      channel.close();
    },
  };
}

async function pause(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
}
