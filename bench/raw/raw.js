// @ts-check
/* The two writes that "saved" stands on, with nothing around them: what a tap is measured against. */

/** @typedef {{ createPolicy(name: string, rules: object): { createScriptURL(url: string): string } }} PolicyFactory */
const factory = /** @type {{ trustedTypes?: PolicyFactory }} */ (/** @type {unknown} */ (globalThis))
  .trustedTypes;
const rules = { createScriptURL: (/** @type {string} */ url) => url };
const policy = factory ? factory.createPolicy('plumbline', rules) : rules;
const worker = new Worker(policy.createScriptURL(new URL('./raw-worker.js', location.href).href));
// listened to at once: the worker may be ready before the database is
const ready = new Promise((resolve) => {
  worker.onmessage = resolve;
});

/** @type {IDBDatabase} */
const db = await new Promise((resolve, reject) => {
  const request = indexedDB.open('raw');
  request.onupgradeneeded = () => request.result.createObjectStore('rows', { keyPath: 'id' });
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

/** One put in one strict transaction. @param {number} id @param {string} payload @returns {Promise<number>} milliseconds */
async function putStrict(id, payload) {
  const start = performance.now();
  await new Promise((resolve, reject) => {
    const transaction = db.transaction('rows', 'readwrite', { durability: 'strict' });
    transaction.objectStore('rows').put({ id, payload });
    transaction.oncomplete = resolve;
    transaction.onerror = () => reject(transaction.error);
  });
  return performance.now() - start;
}

/** One append with a flush, asked for and answered by message. @param {string} payload @returns {Promise<number>} milliseconds */
async function appendFlushed(payload) {
  const start = performance.now();
  await new Promise((resolve) => {
    worker.onmessage = resolve;
    worker.postMessage(payload);
  });
  return performance.now() - start;
}

await ready;
Object.assign(globalThis, { raw: { putStrict, appendFlushed } });
document.body.dataset['ready'] = '';
