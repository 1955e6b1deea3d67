import { crc32 } from './checksum.ts';
import type { JournalFile } from './files.ts';

/**
 * One record in a file: four bytes of length, four of checksum, then JSON. The checksum covers the length, the JSON, the
 * file's generation and the place in the file, so that no torn, shifted or left-over piece passes for a record.
 */
export type Frame = { offset: number; end: number; body: unknown };

const headBytes = 8;
const mostBytes = 1 << 28;
const windowBytes = 1 << 18;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** The bytes of `bodies` as they go into the file of that generation at `offset`. */
export function encodeFrames(bodies: readonly unknown[], generation: number, offset: number): Uint8Array {
  const texts = bodies.map((body) => encoder.encode(JSON.stringify(body)));
  const out = new Uint8Array(texts.reduce((sum, text) => sum + headBytes + text.length, 0));
  const view = new DataView(out.buffer);
  let at = 0;
  for (const text of texts) {
    view.setUint32(at, text.length);
    out.set(text, at + headBytes);
    view.setUint32(at + 4, checksum(out, at, text.length, generation, offset + at));
    at += headBytes + text.length;
  }
  return out;
}

/** The frames of a file from `from` on, up to the first that is not whole. A file that is cut anywhere gives a prefix. */
export function* readFrames(
  file: JournalFile,
  generation: number,
  from = 0,
  to = file.getSize(),
): Generator<Frame> {
  let start = from;
  let bytes = new Uint8Array(0);
  let at = 0;
  const fill = (needed: number): boolean => {
    if (at + needed <= bytes.length) return true;
    start += at;
    if (start + needed > to) return false;
    const next = new Uint8Array(Math.min(Math.max(needed, windowBytes), to - start));
    const got = file.read(next, { at: start });
    bytes = next.subarray(0, got);
    at = 0;
    return got >= needed;
  };
  while (fill(headBytes)) {
    const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(at);
    if (length > mostBytes || !fill(headBytes + length)) return;
    const sum = new DataView(bytes.buffer, bytes.byteOffset).getUint32(at + 4);
    const offset = start + at;
    if (sum !== checksum(bytes, at, length, generation, offset)) return;
    const body = parsed(bytes.subarray(at + headBytes, at + headBytes + length));
    if (body === undefined) return;
    at += headBytes + length;
    yield { offset, end: offset + headBytes + length, body };
  }
}

function checksum(bytes: Uint8Array, at: number, length: number, generation: number, offset: number): number {
  const place = new Uint8Array(12);
  const view = new DataView(place.buffer);
  view.setUint32(0, generation);
  view.setBigUint64(4, BigInt(offset));
  const seeded = crc32(place, 0, place.length);
  return crc32(bytes, at + headBytes, at + headBytes + length, crc32(bytes, at, at + 4, seeded));
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}
