import type { JournalState } from '../storage-state.ts';
import type { JournalEntry } from './entry.ts';
import type { JournalStatus, Sync } from './journal-store.ts';
import type { LiveChange } from './live-changes.ts';

/** The channel between all tabs of the origin, and the lock whose holder owns the journal. */
export const channelName = 'plumbline-journal';
export const lockName = 'plumbline-journal';

/** What the journal's worker is asked to do. `erase` resolves when the removed content is gone from the files. */
export type Request =
  | { do: 'append'; entry: JournalEntry; erase: boolean }
  | { do: 'status' }
  | { do: 'sync'; sync: Sync }
  /** The next part of all records; `restart` begins from the first. */
  | { do: 'read'; restart: boolean }
  | { do: 'start-over' };

export type Reply =
  | { ok: true; status: JournalStatus; changes?: LiveChange[]; done?: boolean }
  /** `reason` is the name of the error, never its text. */
  | { ok: false; reason: string };

/** What the comparison of the two copies came to, for every tab. */
export type Verdict =
  | { outcome: 'ready' }
  | { outcome: 'restored'; records: number; isComplete: boolean }
  | { outcome: 'lost'; lastWrite: number | null }
  | { outcome: 'outdated' };

/** Everything that goes over the channel, or between the owner's page and its worker. */
export type Message =
  | { to: 'worker'; from: string; id: number; request: Request }
  | { to: 'tab'; tab: string; id: number; reply: Reply }
  /** From the worker to its page: opened, or no such file system; a write stayed away, or the disk refused one. */
  | { to: 'host'; news: 'opened' | 'gap' | 'refused' }
  | { to: 'host'; news: 'unavailable'; reason: string }
  /** From a tab that has just come, to the owner. */
  | { to: 'owner'; ask: 'verdict' }
  /** From the owner, to all. `floor` is a number that no write may go below. */
  | { to: 'tabs'; verdict: Verdict; floor: number }
  | { to: 'tabs'; journal: JournalState };
