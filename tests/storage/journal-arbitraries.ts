import * as fc from 'fast-check';
import { Books } from '#storage/journal/books.ts';
import type { JournalChange, JournalEntry } from '#storage/journal/entry.ts';
import type { TableName } from '#storage/tables.ts';

const tables: readonly TableName[] = ['scorecards', 'notes'];

/** What one random write does: puts texts under a few ids, or removes them. */
export const writeArbitrary = fc.array(
  fc.record({
    table: fc.constantFrom(...tables),
    id: fc.integer({ min: 0, max: 7 }).map((n) => `record-${n}`),
    text: fc.option(fc.string({ unit: 'grapheme', maxLength: 60 }), { nil: null }),
  }),
  { minLength: 1, maxLength: 4 },
);

export const historyArbitrary = fc.array(writeArbitrary, { minLength: 1, maxLength: 25 });

export type Model = Map<string, { revision: number; text: string }>;

/** The entries of a random history, as write() would make them, with the state after each. */
export function entriesOf(
  history: readonly (readonly { table: TableName; id: string; text: string | null }[])[],
): { entries: JournalEntry[]; states: Model[] } {
  const books = new Books(null);
  const state: Model = new Map();
  const entries: JournalEntry[] = [];
  const states: Model[] = [new Map()];
  for (const [index, write] of history.entries()) {
    const seq = index + 1;
    const changes = new Map<string, JournalChange>();
    for (const { table, id, text } of write) {
      const key = `${table}/${id}`;
      const before = state.get(key)?.revision ?? null;
      if (text !== null) {
        books.put(table, id, before, seq);
        state.set(key, { revision: seq, text });
        changes.set(key, { table, id, revision: seq, row: { id, revision: seq, payload: { text } } });
      } else if (before !== null) {
        books.remove(table, id, before);
        state.delete(key);
        changes.set(key, { table, id, revision: seq, row: null });
      }
    }
    entries.push({ seq, changes: [...changes.values()], tally: books.tally });
    states.push(new Map(state));
  }
  return { entries, states };
}

/** What a journal says, in the model's form. */
export function modelOf(live: Iterable<{ change: JournalChange }>): Model {
  const model: Model = new Map();
  for (const { change } of live) {
    if (change.row === null) continue;
    const { text } = change.row.payload as { text: string };
    model.set(`${change.table}/${change.id}`, { revision: change.revision, text });
  }
  return model;
}
