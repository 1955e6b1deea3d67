import { isBody, recordKey, type JournalChange } from './entry.ts';
import type { JournalFile } from './files.ts';
import { readFrames } from './frame.ts';

/** An open file of the journal with the part of it that counts. */
export type OpenFile = { name: string; generation: number; file: JournalFile; size: number };

/** The latest state of one record, with the epoch (form) in which it was written. */
export type LiveChange = { change: JournalChange; epoch: number };

type Place = { revision: number; log: number; offset: number; index: number };

/** Thrown where a snapshot that was closed with its end marker cannot be read to its end any more. */
export class DamagedSnapshot extends Error {
  override name = 'DamagedSnapshot';
}

/**
 * Every record at its highest revision: first the snapshot's that no log changed, then the logs'. Removed records come
 * out as `row: null`. Holds only the logs' keys in memory, never the snapshot.
 */
export function* liveChanges(snapshot: OpenFile | null, logs: readonly OpenFile[]): Generator<LiveChange> {
  const latest = latestInLogs(logs);
  let ended = snapshot === null;
  if (snapshot !== null) {
    for (const { body } of readFrames(snapshot.file, snapshot.generation, 0, snapshot.size)) {
      if (!isBody(body)) break;
      if (body.k === 'end') ended = true;
      if (body.k !== 'row') continue;
      const place = latest.get(recordKey(body.change.table, body.change.id));
      if (place !== undefined && place.revision >= body.change.revision) continue;
      if (place !== undefined) latest.delete(recordKey(body.change.table, body.change.id));
      yield { change: body.change, epoch: body.epoch };
    }
  }
  yield* atPlaces(logs, [...latest.values()]);
  if (!ended) throw new DamagedSnapshot('the snapshot ends too early');
}

function latestInLogs(logs: readonly OpenFile[]): Map<string, Place> {
  const latest = new Map<string, Place>();
  for (const [log, open] of logs.entries()) {
    for (const { body, offset } of readFrames(open.file, open.generation, 0, open.size)) {
      for (const [index, change] of changesOf(body).entries()) {
        const key = recordKey(change.table, change.id);
        const known = latest.get(key);
        if (known !== undefined && known.revision > change.revision) continue;
        latest.set(key, { revision: change.revision, log, offset, index });
      }
    }
  }
  return latest;
}

function changesOf(body: unknown): readonly JournalChange[] {
  if (!isBody(body)) return [];
  return body.k === 'entry' ? body.changes : body.k === 'row' ? [body.change] : [];
}

function* atPlaces(logs: readonly OpenFile[], places: Place[]): Generator<LiveChange> {
  places.sort((a, b) => a.log - b.log || a.offset - b.offset);
  for (const place of places) {
    const open = logs[place.log];
    if (open === undefined) continue;
    const frame = readFrames(open.file, open.generation, place.offset, open.size).next();
    if (frame.done === true || !isBody(frame.value.body) || !('epoch' in frame.value.body)) continue;
    const change = changesOf(frame.value.body)[place.index];
    if (change !== undefined) yield { change, epoch: frame.value.body.epoch };
  }
}
