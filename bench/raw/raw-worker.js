// @ts-check
/* Appends what it is sent to a file in the origin-private file system, and answers when that is flushed. */

/** What only workers have, so that the types of a page do not know it. */
/** @typedef {{ getSize(): number, write(bytes: Uint8Array, options: { at: number }): number, flush(): void }} Handle */

void (async () => {
  const folder = await navigator.storage.getDirectory();
  const file = /** @type {{ createSyncAccessHandle(): Promise<Handle> }} */ (
    /** @type {unknown} */ (await folder.getFileHandle('raw.log', { create: true }))
  );
  const handle = await file.createSyncAccessHandle();
  const encoder = new TextEncoder();
  let end = handle.getSize();
  self.addEventListener('message', (/** @type {MessageEvent<string>} */ { data }) => {
    const bytes = encoder.encode(data);
    handle.write(bytes, { at: end });
    handle.flush();
    end += bytes.length;
    self.postMessage(null);
  });
  self.postMessage(null);
})();
