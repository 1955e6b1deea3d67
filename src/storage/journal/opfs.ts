import type { JournalFile, JournalFolder } from './files.ts';

/** The part of the file API that only workers have; the page's types do not know it. */
type WorkerFileHandle = FileSystemFileHandle & { createSyncAccessHandle(): Promise<JournalFile> };

const folderName = 'plumbline-journal';

/**
 * The journal's folder in the origin-private file system. Throws where the browser has none: no such API, private mode,
 * or a policy of the user. Only trying tells, so this opens and closes a file.
 */
export async function openFolder(): Promise<JournalFolder> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(folderName, { create: true });
  return {
    async names() {
      const names: string[] = [];
      for await (const name of folder.keys()) names.push(name);
      return names;
    },
    async open(name) {
      const handle = await folder.getFileHandle(name, { create: true });
      return await openPatiently(handle as WorkerFileHandle);
    },
    async remove(name) {
      await folder.removeEntry(name).catch((cause: unknown) => {
        if (!(cause instanceof DOMException && cause.name === 'NotFoundError')) throw cause;
      });
    },
  };
}

/** A tab that has just been closed may hold its handle for a moment longer than its lock. */
async function openPatiently(handle: WorkerFileHandle): Promise<JournalFile> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await handle.createSyncAccessHandle();
    } catch (cause) {
      const isTaken = cause instanceof DOMException && cause.name === 'NoModificationAllowedError';
      if (!isTaken || tries >= 60) throw cause;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
