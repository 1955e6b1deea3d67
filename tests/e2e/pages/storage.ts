/** A page without the app around it: the real storage, driven by the end-to-end tests. Its states stand as text. */
import type { Note } from '#domain/note.ts';
import { ask } from '#storage/journal/link.ts';
import { openForEditing, type Editing } from '#storage/locks.ts';
import { db, openStorage } from '#storage/open.ts';
import { startInterview } from '#storage/interviews.ts';
import { readOverviews } from '#storage/panels.ts';
import { erasePanel } from '#storage/erasing.ts';
import { readScorecard, recordChange, saveNotes } from '#storage/scorecards.ts';
import type { Observable } from '#storage/observable.ts';
import { journalState, saveState, storageState } from '#storage/storage-state.ts';

const started = performance.now();
let editing: Editing | null = null;
/** Milliseconds from the start of the script to each state that was shown. */
const shown: { state: string; at: number }[] = [];

const api = {
  db,
  ask,
  recordChange,
  readScorecard,
  readOverviews,
  erasePanel,
  shown,
  /** Starts an interview and returns its scorecard's id. */
  async begin(candidateName: string): Promise<string> {
    const result = await startInterview({
      candidateName,
      interviewerName: 'Ana',
      roleId: 'role',
      rubric: { id: 'rubric', version: 1 },
      panelId: null,
      shadow: false,
    });
    if (!result.ok) throw new Error(result.error.message);
    return result.value.scorecardId;
  },
  /** Writes one note; returns how many copies there are, or the message of the refusal. */
  async note(scorecardId: string, text: string): Promise<1 | 2 | string> {
    const note: Note = {
      id: crypto.randomUUID(),
      scorecardId,
      at: Date.now(),
      text,
      mark: 'none',
      dimensionIds: [],
    };
    const result = await saveNotes(scorecardId, [note], false);
    if (!result.ok) return result.error.message;
    const saved = saveState.get();
    return saved.kind === 'saved' ? saved.copies : 2;
  },
  /** The texts of all notes on a scorecard. */
  async notes(scorecardId: string): Promise<string[]> {
    return (await readScorecard(scorecardId))?.notes.map((note) => note.text) ?? [];
  },
  /** Writes without end, several at a time, and calls `acknowledged` for each write that was reported as saved. */
  write(scorecardId: string, prefix: string, atATime: number): void {
    const { acknowledged } = globalThis as unknown as {
      acknowledged: (text: string, copies: 1 | 2) => Promise<void>;
    };
    let n = 0;
    const one = async (): Promise<void> => {
      for (;;) {
        const text = `${prefix} ${(n += 1)} ${'x'.repeat(Math.floor(Math.random() * 300))}`;
        const copies = await api.note(scorecardId, text);
        if (typeof copies === 'string') return;
        void acknowledged(text, copies);
      }
    };
    for (let i = 0; i < atATime; i += 1) void one();
  },
  edit(scorecardId: string, flush: string): void {
    editing = openForEditing(scorecardId, {
      onChange: (state) => show('editing', state),
      beforeRelease: async () => void (await api.note(scorecardId, flush)),
    });
  },
  takeOver: async (): Promise<void> => await editing?.takeOver(),
  close: (): void => editing?.close(),
};

export type StoragePage = typeof api;

function show(id: string, text: string): void {
  const element = document.getElementById(id);
  if (element !== null) element.textContent = text;
}

function follow<T extends { kind: string }>(id: string, source: Observable<T>): void {
  const update = (): void => {
    const { kind, ...more } = source.get();
    show(id, [kind, ...Object.entries(more).map(([key, value]) => `${key}=${String(value)}`)].join(' '));
    shown.push({ state: `${id} ${kind}`, at: performance.now() - started });
  };
  source.subscribe(update);
  update();
}

follow('state', storageState);
follow('journal', journalState);
follow('saved', saveState);
Object.assign(globalThis, { storage: api });
void openStorage();
