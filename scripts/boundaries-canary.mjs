// @ts-check
/**
 * One planted violation for each rule, and for each way to write an import. The file names are new ones, and what they
 * import need not make sense.
 */
export const plants = [
  plant('domain-imports', 'domain/canary-a.ts', `import 'zod';`),
  plant(
    'domain-imports',
    'domain/canary-b.ts',
    `import type { ReactNode } from 'react';\nexport type A = ReactNode;`,
  ),
  plant('domain-imports', 'domain/canary-c.ts', `export type { A } from '#ui/canary.ts';`),
  plant('domain-imports', 'domain/canary-d.ts', `import 'node:fs';`),
  plant('platform-imports', 'platform/canary.ts', `import '#domain/canary.ts';`),
  plant('roles-imports', 'roles/canary-a.ts', `import '#storage/canary.ts';`),
  plant(
    'storage-imports',
    'storage/canary-a.ts',
    `import { useState } from 'react';\nexport const a = useState;`,
  ),
  plant('storage-imports', 'storage/canary-b.ts', `import '#roles/canary.ts';`),
  plant('live-hooks-imports', 'storage/live.ts', `import 'zustand';`),
  plant('exchange-imports', 'exchange/canary.ts', `import '#ui/canary.ts';`),
  plant('ui-imports', 'ui/canary-a.ts', `import type { A } from '#domain/canary.ts';\nexport type B = A;`),
  plant(
    'features-imports',
    'features/canary/dexie.ts',
    `import Dexie from 'dexie';\nexport const a = Dexie;`,
  ),
  plant(
    'features-imports',
    'features/canary/app.tsx',
    `import { App } from '#app/app.tsx';\nexport { App };`,
  ),
  plant('features-apart', 'features/canary/other.ts', `import '#features/canary-other/canary.ts';`),
  plant('features-apart', 'features/canary/other-relative.ts', `import '../canary-other/canary.ts';`),
  plant(
    'features-apart',
    'features/canary/lazy.tsx',
    `export const A = lazy(async () => ({ default: (await import('#features/canary-other/canary.ts')).A }));`,
  ),
  plant('app-imports', 'app/canary.ts', `import { useLiveQuery } from 'dexie-react-hooks';\nuseLiveQuery();`),
  plant('sw-imports', 'sw/canary.ts', `import '#domain/canary.ts';`),
  plant('across-layers-by-name', 'features/canary/relative.ts', `import '../../ui/canary.ts';`),
  plant('every-file-in-a-layer', 'canary.ts', `import '#domain/canary.ts';`),
  plant('resolvable', 'ui/canary-lost.ts', `import './no-such-file.ts';`),
  plant('every-import-is-read', 'ui/canary-type.ts', `export type A = import('#domain/canary.ts').A;`),
];

/** What the plants point at. */
export const targets = [
  ...['domain', 'roles', 'storage', 'ui', 'features/canary-other'].map((layer) => ({
    file: `src/${layer}/canary.ts`,
    code: `export const A = 1;`,
  })),
];

/**
 * @param {string} rule
 * @param {string} file
 * @param {string} code
 */
function plant(rule, file, code) {
  return { rule, file: `src/${file}`, code };
}
