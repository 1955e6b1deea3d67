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
  'src/app/banners.tsx',
  'src/app/offline.ts',
  'src/app/storage-unavailable.tsx',
  'src/domain/guide.ts',
  'src/features/interview/access-banner.tsx',
  'src/features/interview/guide-exercises.tsx',
  'src/features/interview/guide-questions.tsx',
  'src/features/interview/note-editor.tsx',
  'src/roles/senior-integration-consultant/guide.ts',
  'src/storage/journal/restore.ts',
  'src/storage/sample.ts',
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

// Whatever the manifest does not know is needed too; but for the journal's worker, which runs beside the page and has a
// budget of its own.
const known = new Set(Object.values(manifest).map(({ file }) => file));
const unknown = readdirSync(`${dist}/assets`)
  .map((name) => `assets/${name}`)
  .filter((file) => !known.has(file) && !isWorker(file));

const files = [...[...needed].map((key) => manifest[key]?.file ?? ''), ...unknown];

export default [
  {
    name: 'JavaScript until the workspace is usable',
    path: files.filter((file) => file.endsWith('.js')).map((file) => `${dist}/${file}`),
    gzip: true,
    limit: '150 KiB',
  },
  {
    name: 'The journal’s worker',
    path: readdirSync(`${dist}/assets`)
      .filter(isWorker)
      .map((name) => `${dist}/assets/${name}`),
    gzip: true,
    limit: '6 KiB',
  },
  { name: 'Service worker', path: `${dist}/sw.js`, gzip: true, limit: '8 KiB' },
];

/** @param {string} key a chunk's name in the manifest */
function need(key) {
  if (needed.has(key)) return;
  needed.add(key);
  const { imports = [], dynamicImports = [] } = manifest[key] ?? {};
  const soon = dynamicImports.filter((target) => !later.some((prefix) => target.startsWith(prefix)));
  for (const next of [...imports, ...soon]) need(next);
}

/** @param {string} file */
function isWorker(file) {
  return /journal\.worker-[^/]+\.js$/.test(file);
}
