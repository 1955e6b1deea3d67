import type { JournalFile, JournalFolder } from '#storage/journal/files.ts';

type Stored = { current: Uint8Array; flushed: Uint8Array; isOpen: boolean };

/**
 * The file API in memory, the one boundary that node does not have. Knows what was flushed, can lose what was not, as a
 * dying machine does, and can run full.
 */
export class MemoryFolder implements JournalFolder {
  readonly files = new Map<string, Stored>();
  /** Bytes that still fit; a write takes only as many. */
  room = Number.POSITIVE_INFINITY;
  flushes = 0;

  async names(): Promise<string[]> {
    return [...this.files.keys()];
  }

  async open(name: string): Promise<JournalFile> {
    const stored = this.files.get(name) ?? {
      current: new Uint8Array(0),
      flushed: new Uint8Array(0),
      isOpen: false,
    };
    if (stored.isOpen) throw new DOMException('there is a handle already', 'NoModificationAllowedError');
    stored.isOpen = true;
    this.files.set(name, stored);
    return this.#handle(stored);
  }

  async remove(name: string): Promise<void> {
    this.files.delete(name);
  }

  /** The power goes: every handle is gone, and of what was not flushed each file keeps some first part. */
  crash(keep: () => number): void {
    for (const stored of this.files.values()) {
      const { current, flushed } = stored;
      let same = 0;
      while (same < flushed.length && same < current.length && flushed[same] === current[same]) same += 1;
      const reached = same + Math.floor(keep() * (current.length - same + 1));
      stored.current =
        same < flushed.length ? flushed.slice() : current.slice(0, Math.max(reached, flushed.length));
      stored.flushed = stored.current.slice();
      stored.isOpen = false;
    }
  }

  /** Everything in all files as text, to look for what should be gone. */
  text(): string {
    return [...this.files.values()].map((f) => new TextDecoder().decode(f.current)).join('\n');
  }

  #handle(stored: Stored): JournalFile {
    return {
      getSize: () => stored.current.length,
      read: (buffer, { at }) => {
        const part = stored.current.subarray(at, at + buffer.length);
        buffer.set(part);
        return part.length;
      },
      write: (buffer, { at }) => {
        const fits = Math.min(buffer.length, this.room);
        this.room -= fits;
        const next = new Uint8Array(Math.max(stored.current.length, at + fits));
        next.set(stored.current);
        next.set(buffer.subarray(0, fits), at);
        stored.current = next;
        return fits;
      },
      truncate: (size) => {
        const next = new Uint8Array(size);
        next.set(stored.current.subarray(0, size));
        stored.current = next;
      },
      flush: () => {
        this.flushes += 1;
        stored.flushed = stored.current.slice();
      },
      close: () => {
        stored.isOpen = false;
      },
    };
  }
}
