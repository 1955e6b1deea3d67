// @ts-check
/* Appends what it is sent to a file in the origin-private file system, and answers when that is flushed. */
void (async () => {
  const folder = await navigator.storage.getDirectory();
  const file = await folder.getFileHandle('raw.log', { create: true });
  const handle = await /** @type {any} */ (file).createSyncAccessHandle();
  const encoder = new TextEncoder();
  let end = handle.getSize();
  self.onmessage = ({ data }) => {
    const bytes = encoder.encode(data);
    handle.write(bytes, { at: end });
    handle.flush();
    end += bytes.length;
    self.postMessage(null);
  };
  self.postMessage(null);
})();
