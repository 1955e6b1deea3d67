// @ts-check
/**
 * The size budget (`size-limit --config scripts/size-limit.mjs`): JavaScript until the workspace is usable, forms
 * included. Every chunk of the build counts, except those that only the screens named here load: a new chunk cannot be
 * missed, it counts until someone says why it need not.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Loaded by a further step of the user, after the workspace is usable or beside it. */
const later = [
  'src/features/panel/',
  'src/features/settings/',
  'src/features/interview/review-screen.tsx',
  'src/features/interview/amend-dialog.tsx',
  'src/features/interview/discard-dialog.tsx',
  'src/features/interview/versions-dialog.tsx',
  'src/roles/senior-integration-consultant/sample-panel.ts',
  'src/ui/keys/key-sheet.tsx',
  'node_modules/workbox-window/',
];

/** @typedef {{ file: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[] }} Chunk */

const dist = fileURLToPath(new URL('../dist', import.meta.url));
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync(`${dist}/.vite/manifest.json`, 'utf8'));

/** @type {Set<string>} */
const needed = new Set();
for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry) need(key);

// Workers are no chunks of the page: whatever the manifest does not know is needed too.
const known = new Set(Object.values(manifest).map(({ file }) => file));
const unknown = readdirSync(`${dist}/assets`)
  .map((name) => `assets/${name}`)
  .filter((file) => !known.has(file));

const files = [...[...needed].map((key) => manifest[key]?.file ?? ''), ...unknown];

export default [
  {
    name: 'JavaScript until the workspace is usable',
    path: files.filter((file) => file.endsWith('.js')).map((file) => `${dist}/${file}`),
    gzip: true,
    limit: '150 kB',
  },
  { name: 'Service worker', path: `${dist}/sw.js`, gzip: true, limit: '8 kB' },
];

/** @param {string} key a chunk's name in the manifest */
function need(key) {
  if (needed.has(key)) return;
  needed.add(key);
  const { imports = [], dynamicImports = [] } = manifest[key] ?? {};
  const soon = dynamicImports.filter((target) => !later.some((prefix) => target.startsWith(prefix)));
  for (const next of [...imports, ...soon]) need(next);
}
