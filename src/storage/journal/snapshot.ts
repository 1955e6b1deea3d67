import { withRow, emptyDigest, type Digest } from './digest.ts';
import type { Body, Tally } from './entry.ts';
import { isBody } from './entry.ts';
import type { JournalFile } from './files.ts';
import { encodeFrames, readFrames } from './frame.ts';
import type { LiveChange } from './live-changes.ts';
import type { Progress } from './progress.ts';

type End = Extract<Body, { k: 'end' }>;

/** The last eight bytes of a snapshot: the length of its end record, and these four. */
const trailerMark = 0x504c454e;
const trailerBytes = 8;
const pieceBytes = 1 << 18;

/**
 * Writes a whole snapshot into an empty file and flushes it. Gives way to other work between pieces, so that writes of
 * the user never wait for it. A removal is kept only where an older change of that record may still arrive.
 * Returns the file's size and the digest of its rows, computed from the rows themselves.
 */
export async function writeSnapshot(
  file: JournalFile,
  generation: number,
  changes: Iterable<LiveChange>,
  upTo: Progress,
  giveWay: () => Promise<void>,
): Promise<{ size: number; tally: Tally }> {
  let size = 0;
  let digest: Digest = emptyDigest;
  let rows = 0;
  let piece: Body[] = [{ k: 'head', format: 1, kind: 'snapshot', generation, genesis: false }];
  let pieceSize = 0;
  const put = (): void => {
    const bytes = encodeFrames(piece, generation, size);
    writeAll(file, bytes, size);
    size += bytes.length;
    piece = [];
    pieceSize = 0;
  };
  file.truncate(0);
  for (const { change, epoch } of changes) {
    if (change.row === null && change.revision <= upTo.complete) continue;
    if (change.row !== null) {
      digest = withRow(digest, change.table, change.id, change.revision);
      rows += 1;
    }
    piece.push({ k: 'row', epoch, change });
    pieceSize += roughSize(change.row);
    if (pieceSize > pieceBytes) {
      put();
      await giveWay();
    }
  }
  put();
  const tally = { rows, digest };
  const { complete, ahead, seq, epoch } = upTo;
  // the tally of the writes, not of the rows: a difference between the two has to stay visible
  const end: End = {
    k: 'end',
    records: rows,
    epoch,
    complete,
    ahead: [...ahead],
    seq,
    tally: upTo.tally ?? tally,
  };
  piece = [end];
  const endAt = size;
  put();
  const trailer = new Uint8Array(trailerBytes);
  const view = new DataView(trailer.buffer);
  view.setUint32(0, size - endAt);
  view.setUint32(4, trailerMark);
  writeAll(file, trailer, size);
  file.flush();
  return { size: size + trailerBytes, tally };
}

/** The end record of a snapshot, or null for a file that was not written to its end. */
export function readEnd(file: JournalFile, generation: number): End | null {
  const size = file.getSize();
  if (size < trailerBytes) return null;
  const trailer = new Uint8Array(trailerBytes);
  file.read(trailer, { at: size - trailerBytes });
  const view = new DataView(trailer.buffer);
  const endAt = size - trailerBytes - view.getUint32(0);
  if (view.getUint32(4) !== trailerMark || endAt < 0) return null;
  const frame = readFrames(file, generation, endAt, size - trailerBytes).next();
  if (frame.done === true || !isBody(frame.value.body)) return null;
  return frame.value.body.k === 'end' && frame.value.end === size - trailerBytes ? frame.value.body : null;
}

/** Writes all of `bytes` at `at`; throws where the disk takes fewer, as a full quota does without an error of its own. */
export function writeAll(file: JournalFile, bytes: Uint8Array, at: number): void {
  const written = file.write(bytes, { at });
  if (written !== bytes.length) throw new DOMException('the disk took only a part', 'QuotaExceededError');
}

/** About how many bytes a row takes, without encoding it twice. */
function roughSize(row: unknown, depth = 0): number {
  if (typeof row === 'string') return row.length;
  if (typeof row !== 'object' || row === null || depth > 6) return 8;
  let size = 0;
  for (const value of Object.values(row)) size += 16 + roughSize(value, depth + 1);
  return size;
}
