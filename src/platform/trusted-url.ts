type Policy = { createScriptURL(url: string): unknown };
type PolicyFactory = {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy;
};

let policy: Policy | undefined;

/**
 * Makes an address that `new Worker` and `serviceWorker.register` accept under the content security policy, which
 * requires Trusted Types and allows the one policy "plumbline". Refuses any address outside the app's own origin.
 *
 * For a worker, import its address: `import url from './journal.worker.ts?worker&url'`, then
 * `new Worker(trustedScriptUrl(url), { type: 'module' })`.
 *
 * @param url absolute, or relative to the page
 * @returns a TrustedScriptURL where the browser has the type, else a string; typed as string because the compiler's
 *   DOM types know no other
 */
export function trustedScriptUrl(url: string): string {
  policy ??= createPolicy();
  return policy.createScriptURL(url) as string;
}

function createPolicy(): Policy {
  const rules = { createScriptURL: ownScriptUrl };
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  return factory ? factory.createPolicy('plumbline', rules) : rules;
}

function ownScriptUrl(url: string): string {
  const absolute = new URL(url, globalThis.document?.baseURI ?? globalThis.location.href);
  if (absolute.origin !== globalThis.location.origin) {
    throw new TypeError(`Refused to run a script from ${absolute.origin}.`);
  }
  return absolute.href;
}
