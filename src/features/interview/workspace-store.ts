import { create } from 'zustand';
import type { Note } from '#domain/note.ts';
import { changeTarget, type ScorecardChange } from '#domain/scorecard.ts';

/**
 * A change that is shown before the live query brings it: on its way, refused by the storage, or stored (`landed` is
 * when) and about to be read.
 */
export type PendingChange = {
  id: number;
  scorecardId: string;
  change: ScorecardChange;
  /** Why it was not stored; null while it was not refused. */
  failure: string | null;
  landed: number | null;
};

type WorkspaceState = {
  pending: PendingChange[];
  /** Notes taken out in this tab, so that it can be undone. */
  removed: { note: Note; failed: boolean }[];
  /** Texts too long to be stored, by the field they stand in: kept for as long as the tab is open. */
  overlong: Readonly<Record<string, string>>;
  keepOverlong: (field: string, text: string | null) => void;
  allAnchors: boolean;
  /** Texts that were typed and wait for a pause before they are stored. */
  waitingTexts: number;
  textWaits: (step: 1 | -1) => void;
  toggleAnchors: () => void;
  begin: (scorecardId: string, change: ScorecardChange) => number;
  succeed: (id: number, landed: number) => void;
  drop: (ids: readonly number[]) => void;
  fail: (id: number, failure: string) => void;
  noteRemoved: (note: Note) => void;
  noteRestored: (noteId: string) => void;
};

let lastId = 0;

/** The latest change begun of each thing. */
const latestByTarget = new Map<string, number>();

/** What dies with the tab: changes under way, removed notes, how the anchors are shown. */
export const useWorkspaceStore = create<WorkspaceState>()((set) => ({
  pending: [],
  removed: [],
  overlong: {},
  keepOverlong: (field, text) =>
    set((state) => {
      const { [field]: _, ...others } = state.overlong;
      return { overlong: text === null ? others : { ...others, [field]: text } };
    }),
  allAnchors: false,
  waitingTexts: 0,
  textWaits: (step) => set((state) => ({ waitingTexts: state.waitingTexts + step })),
  toggleAnchors: () => set((state) => ({ allAnchors: !state.allAnchors })),
  begin(scorecardId, change) {
    lastId += 1;
    const id = lastId;
    latestByTarget.set(targetOf(scorecardId, change), id);
    set((state) => ({
      // a later change of the same thing replaces one that failed: only the latest is tried again
      pending: [
        ...state.pending.filter((p) => p.failure === null || !isSameTarget(p, scorecardId, change)),
        { id, scorecardId, change, failure: null, landed: null },
      ],
    }));
    return id;
  },
  succeed: (id, landed) =>
    set((state) => ({ pending: state.pending.map((p) => (p.id === id ? { ...p, landed } : p)) })),
  drop: (ids) => set((state) => ({ pending: state.pending.filter((p) => !ids.includes(p.id)) })),
  fail: (id, failure) =>
    set((state) => ({
      // a later change of the same thing was begun meanwhile: the older one must neither show nor be tried again
      pending: state.pending.flatMap((p) =>
        p.id !== id
          ? [p]
          : latestByTarget.get(targetOf(p.scorecardId, p.change)) === id
            ? [{ ...p, failure }]
            : [],
      ),
    })),
  noteRemoved: (note) => set((state) => ({ removed: [...state.removed, { note, failed: false }] })),
  noteRestored: (noteId) => set((state) => ({ removed: state.removed.filter((r) => r.note.id !== noteId) })),
}));

function isSameTarget(pending: PendingChange, scorecardId: string, change: ScorecardChange): boolean {
  return targetOf(pending.scorecardId, pending.change) === targetOf(scorecardId, change);
}

function targetOf(scorecardId: string, change: ScorecardChange): string {
  return `${scorecardId} ${changeTarget(change)}`;
}

/** Why some change of a scorecard is not stored, or null where all are stored or on their way. */
export function failureOf(pending: readonly PendingChange[], scorecardId: string): string | null {
  return pending.find((p) => p.scorecardId === scorecardId && p.failure !== null)?.failure ?? null;
}
