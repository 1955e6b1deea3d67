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
  failed: boolean;
  landed: number | null;
};

type WorkspaceState = {
  pending: PendingChange[];
  /** Notes taken out in this tab, so that it can be undone. */
  removed: { note: Note; failed: boolean }[];
  allAnchors: boolean;
  /** Texts that were typed and wait for a pause before they are stored. */
  waitingTexts: number;
  textWaits: (step: 1 | -1) => void;
  toggleAnchors: () => void;
  begin: (scorecardId: string, change: ScorecardChange) => number;
  succeed: (id: number, landed: number) => void;
  drop: (ids: readonly number[]) => void;
  fail: (id: number) => void;
  noteRemoved: (note: Note) => void;
  noteRestored: (noteId: string) => void;
};

let lastId = 0;

/** What dies with the tab: changes under way, removed notes, how the anchors are shown. */
export const useWorkspaceStore = create<WorkspaceState>()((set) => ({
  pending: [],
  removed: [],
  allAnchors: false,
  waitingTexts: 0,
  textWaits: (step) => set((state) => ({ waitingTexts: state.waitingTexts + step })),
  toggleAnchors: () => set((state) => ({ allAnchors: !state.allAnchors })),
  begin(scorecardId, change) {
    lastId += 1;
    const id = lastId;
    set((state) => ({
      // a later change of the same thing replaces one that failed: only the latest is tried again
      pending: [
        ...state.pending.filter((p) => !p.failed || !isSameTarget(p, scorecardId, change)),
        { id, scorecardId, change, failed: false, landed: null },
      ],
    }));
    return id;
  },
  succeed: (id, landed) =>
    set((state) => ({ pending: state.pending.map((p) => (p.id === id ? { ...p, landed } : p)) })),
  drop: (ids) => set((state) => ({ pending: state.pending.filter((p) => !ids.includes(p.id)) })),
  fail: (id) =>
    set((state) => ({ pending: state.pending.map((p) => (p.id === id ? { ...p, failed: true } : p)) })),
  noteRemoved: (note) => set((state) => ({ removed: [...state.removed, { note, failed: false }] })),
  noteRestored: (noteId) => set((state) => ({ removed: state.removed.filter((r) => r.note.id !== noteId) })),
}));

function isSameTarget(pending: PendingChange, scorecardId: string, change: ScorecardChange): boolean {
  return pending.scorecardId === scorecardId && changeTarget(pending.change) === changeTarget(change);
}
