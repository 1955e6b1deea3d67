import { schemaEpoch } from '../schema-versions.ts';
import { isSameDigest } from './digest.ts';
import type { Body, JournalChange, JournalEntry, Tally } from './entry.ts';
import { fileName, type JournalFolder } from './files.ts';
import { beginLog, findFiles } from './folder-state.ts';
import { encodeFrames } from './frame.ts';
import { DamagedSnapshot, liveChanges, type LiveChange, type OpenFile } from './live-changes.ts';
import { Progress } from './progress.ts';
import { writeAll, writeSnapshot } from './snapshot.ts';

/** How the journal stands, for the comparison with the database. */
export type JournalStatus = {
  /** Every write up to this one is in the files. */
  complete: number;
  /** The latest write that is. */
  seq: number;
  tally: Tally | null;
  epoch: number;
  /** Its rows are not what its writes say; only a full comparison helps. */
  damaged: boolean;
};

/** What the database holds and the journal missed: rows first, then the last part moves `complete` to `through`. */
export type Sync = { changes: JournalChange[]; last: { from: number; through: number; tally: Tally } | null };

/** A log longer than this, and than half the snapshot, is folded into the next snapshot. */
export const logLimit = { least: 1 << 20, most: 1 << 24 };

/** The journal over its files. One at a time may be open; everything that was appended is on the disk when it returns. */
export class JournalStore {
  readonly #folder: JournalFolder;
  readonly #giveWay: () => Promise<void>;
  #snapshot: OpenFile | null;
  #logs: OpenFile[];
  #progress: Progress;
  #damaged = false;
  #compaction: Promise<void> | null = null;

  private constructor(
    folder: JournalFolder,
    found: Awaited<ReturnType<typeof findFiles>>,
    giveWay: () => Promise<void>,
  ) {
    this.#folder = folder;
    this.#giveWay = giveWay;
    this.#snapshot = found.snapshot;
    this.#logs = found.logs;
    this.#progress = found.progress;
  }

  /** Opens the journal, cuts off what a dying browser left half written, and removes files that do not count. */
  static async open(
    folder: JournalFolder,
    giveWay: () => Promise<void> = async () => {},
  ): Promise<JournalStore> {
    const found = await findFiles(folder);
    const store = new JournalStore(folder, found, giveWay);
    const last = store.#logs.at(-1);
    if (last === undefined || last.size === 0) {
      if (last !== undefined) store.#logs.pop()?.file.close();
      const generation = Math.max(last?.generation ?? 0, found.snapshot?.generation ?? 0);
      store.#logs.push(await beginLog(folder, generation));
    } else {
      last.file.truncate(last.size);
      last.file.flush();
    }
    for (const name of found.leftOver) await folder.remove(name);
    return store;
  }

  get status(): JournalStatus {
    const { complete, seq, tally, epoch } = this.#progress;
    return { complete, seq, tally, epoch, damaged: this.#damaged };
  }

  /** Appends writes in one flush. One that is in already is passed over. Throws where the disk refuses; nothing is half in. */
  append(entries: readonly JournalEntry[]): void {
    const fresh = entries.filter(({ seq }, index) => {
      return !this.#progress.has(seq) && entries.findIndex((e) => e.seq === seq) === index;
    });
    this.#write(fresh.map((entry) => ({ k: 'entry', epoch: schemaEpoch, ...entry })));
  }

  /** Takes in what the database has and the journal missed. */
  sync({ changes, last }: Sync): void {
    const bodies: Body[] = changes.map((change) => ({ k: 'row', epoch: schemaEpoch, change }));
    if (last !== null) bodies.push({ k: 'sync', epoch: schemaEpoch, ...last });
    this.#write(bodies);
  }

  /** True where folding the log is due. */
  get isLogLong(): boolean {
    const bytes = this.#logs.reduce((sum, log) => sum + log.size, 0);
    const half = (this.#snapshot?.size ?? 0) / 2;
    return bytes > Math.max(logLimit.least, Math.min(half, logLimit.most));
  }

  /** Every record at its highest revision, for a comparison with the database; see `liveChanges`. */
  live(): Generator<LiveChange> {
    return liveChanges(this.#snapshot, [...this.#logs]);
  }

  /**
   * Folds everything appended before the call into a new snapshot. Appending goes on meanwhile, into the next log. The
   * old files go only when the new one is complete and flushed; after that, nothing that was superseded is left.
   */
  async compact(): Promise<void> {
    await this.whenCompacted();
    this.#compaction = this.#fold().finally(() => (this.#compaction = null));
    await this.#compaction;
  }

  get isCompacting(): boolean {
    return this.#compaction !== null;
  }

  /** Resolves when no compaction is under way. */
  async whenCompacted(): Promise<void> {
    while (this.#compaction !== null) await this.#compaction.catch(() => {});
  }

  async #fold(): Promise<void> {
    const generation = (this.#logs.at(-1)?.generation ?? 0) + 1;
    const log = await beginLog(this.#folder, generation);
    const before = { snapshot: this.#snapshot, logs: [...this.#logs] };
    const upTo = copyOf(this.#progress);
    this.#logs.push(log);
    const name = fileName('snapshot', generation);
    const file = await this.#folder.open(name);
    try {
      const changes = liveChanges(before.snapshot, before.logs);
      const { size, tally } = await writeSnapshot(file, generation, changes, upTo, this.#giveWay);
      const expected = upTo.seq === upTo.complete ? upTo.tally : null;
      if (expected !== null && !isSameTally(expected, tally)) this.#damaged = true;
      this.#snapshot = { name, generation, file, size };
    } catch (cause) {
      file.close();
      await this.#folder.remove(name);
      if (cause instanceof DamagedSnapshot) this.#damaged = true;
      throw cause;
    }
    this.#logs = this.#logs.filter((open) => open.generation >= generation);
    for (const old of [before.snapshot, ...before.logs]) {
      if (old === null) continue;
      old.file.close();
      await this.#folder.remove(old.name);
    }
  }

  /** Forgets everything, to be filled again from the database: the way out of a damaged snapshot. */
  async startOver(): Promise<void> {
    await this.whenCompacted();
    const old = [this.#snapshot, ...this.#logs].filter((open) => open !== null);
    const log = await beginLog(this.#folder, (this.#logs.at(-1)?.generation ?? 0) + 1);
    this.#snapshot = null;
    this.#logs = [log];
    this.#progress = new Progress();
    this.#damaged = false;
    for (const open of old) {
      open.file.close();
      await this.#folder.remove(open.name);
    }
  }

  /** Lets go of the files. */
  close(): void {
    for (const open of [this.#snapshot, ...this.#logs]) open?.file.close();
  }

  #write(bodies: Body[]): void {
    const log = this.#logs.at(-1);
    if (log === undefined || bodies.length === 0) return;
    const bytes = encodeFrames(bodies, log.generation, log.size);
    try {
      writeAll(log.file, bytes, log.size);
      log.file.flush();
    } catch (cause) {
      cutOff(log);
      throw cause;
    }
    log.size += bytes.length;
    for (const body of bodies) this.#progress.note(body);
  }
}

/** Takes back a write that the disk did not take whole. Where even that fails, the next write goes over it. */
function cutOff(log: OpenFile): void {
  try {
    log.file.truncate(log.size);
  } catch {
    // the checksums tell what counts
  }
}

function copyOf(progress: Progress): Progress {
  const copy = new Progress(progress.complete, [...progress.ahead]);
  copy.seq = progress.seq;
  copy.tally = progress.tally;
  copy.epoch = progress.epoch;
  return copy;
}

function isSameTally(a: Tally, b: Tally): boolean {
  return a.rows === b.rows && isSameDigest(a.digest, b.digest);
}
