import { isBody, type Body } from './entry.ts';
import { fileName, parseFileName, type JournalFile, type JournalFolder } from './files.ts';
import { encodeFrames, readFrames } from './frame.ts';
import type { OpenFile } from './live-changes.ts';
import { Progress } from './progress.ts';
import { readEnd, writeAll } from './snapshot.ts';

/** The journal's files as they were found: what counts, how far it goes, and what is only left over. */
export type Found = { snapshot: OpenFile | null; logs: OpenFile[]; progress: Progress; leftOver: string[] };

/**
 * Reads which files count: the newest snapshot that has its end marker, and the logs from its generation on. A torn tail
 * of the last log is cut off; a snapshot without an end marker is left over from a browser that died while writing it.
 */
export async function findFiles(folder: JournalFolder): Promise<Found> {
  const names = await folder.names();
  const generations = (kind: 'log' | 'snapshot'): number[] =>
    names
      .map(parseFileName)
      .filter((parsed) => parsed?.kind === kind)
      .map((parsed) => parsed?.generation ?? 0)
      .toSorted((a, b) => a - b);
  const progress = new Progress();
  const snapshot = await newestWholeSnapshot(folder, generations('snapshot').toReversed(), progress);
  const from = snapshot?.generation ?? 0;
  const logs: OpenFile[] = [];
  for (const generation of generations('log').filter((g) => g >= from)) {
    const name = fileName('log', generation);
    logs.push(openLog(await folder.open(name), name, generation, progress));
  }
  const counts = new Set([snapshot?.name, ...logs.map((log) => log.name)]);
  return { snapshot, logs, progress, leftOver: names.filter((name) => !counts.has(name)) };
}

async function newestWholeSnapshot(
  folder: JournalFolder,
  generations: readonly number[],
  progress: Progress,
): Promise<OpenFile | null> {
  for (const generation of generations) {
    const name = fileName('snapshot', generation);
    const file = await folder.open(name);
    const end = readEnd(file, generation);
    if (end !== null) {
      progress.note(end);
      return { name, generation, file, size: file.getSize() };
    }
    file.close();
  }
  return null;
}

function openLog(file: JournalFile, name: string, generation: number, progress: Progress): OpenFile {
  let size = 0;
  for (const { body, end } of readFrames(file, generation)) {
    if (!isBody(body)) break;
    progress.note(body);
    size = end;
  }
  return { name, generation, file, size };
}

/** Begins an empty log of that generation; after this it is on the disk. */
export async function beginLog(folder: JournalFolder, generation: number): Promise<OpenFile> {
  const name = fileName('log', generation);
  const file = await folder.open(name);
  const head: Body = { k: 'head', format: 1, kind: 'log', generation, genesis: generation === 0 };
  const bytes = encodeFrames([head], generation, 0);
  try {
    file.truncate(0);
    writeAll(file, bytes, 0);
    file.flush();
  } catch (cause) {
    file.close();
    throw cause;
  }
  return { name, generation, file, size: bytes.length };
}
