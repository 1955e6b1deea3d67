// @ts-check
/**
 * What each layer may import: other layers, and packages. Type imports obey the table too. A path is matched from the
 * start of what comes after node_modules/.
 * @type {Record<string, { layers: string[], packages: string[] }>}
 */
const table = {
  domain: { layers: [], packages: ['zod/mini/'] },
  platform: { layers: [], packages: [] },
  roles: { layers: ['domain'], packages: [] },
  storage: { layers: ['domain', 'platform'], packages: ['zod/mini/', 'dexie/', 'dexie-react-hooks/'] },
  exchange: { layers: ['domain', 'platform', 'storage'], packages: ['(?!dexie|react|workbox)'] },
  ui: {
    layers: [],
    packages: ['react/', 'react-dom/', 'wouter/', 'tinykeys/', '(?:lucide-react|react-aria)'],
  },
  features: {
    layers: ['domain', 'platform', 'roles', 'storage', 'exchange', 'ui'],
    packages: ['(?!dexie|workbox)'],
  },
  app: {
    layers: ['domain', 'platform', 'roles', 'storage', 'exchange', 'ui', 'features'],
    packages: ['(?!dexie)'],
  },
  sw: { layers: [], packages: ['workbox-'] },
};

/** The one file of storage that knows React: the hooks over live queries. */
const liveHooks = '^src/storage/live\\.ts$';

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const layerRules = Object.entries(table).map(([layer, { layers, packages }]) => ({
  name: `${layer}-imports`,
  severity: 'error',
  from: { path: `^src/${layer}/`, ...(layer === 'storage' && { pathNot: liveHooks }) },
  to: { pathNot: allowed([layer, ...layers], packages), couldNotResolve: false },
}));

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
export const rules = [
  ...layerRules,
  {
    name: 'live-hooks-imports',
    severity: 'error',
    from: { path: liveHooks },
    to: {
      pathNot: allowed(['storage', 'domain'], ['react/', 'dexie/', 'dexie-react-hooks/']),
      couldNotResolve: false,
    },
  },
  {
    name: 'features-apart',
    severity: 'error',
    from: { path: '^src/features/([^/]+)/' },
    to: { path: '^src/features/', pathNot: '^src/features/$1/' },
  },
  {
    name: 'across-layers-by-name',
    comment: 'From one layer to another only as #layer/..., never by a relative path.',
    severity: 'error',
    from: { path: '^src/([^/]+)/' },
    to: {
      path: '^src/',
      pathNot: '^src/$1/',
      dependencyTypesNot: ['aliased-subpath-import'],
      couldNotResolve: false,
    },
  },
  {
    name: 'every-file-in-a-layer',
    severity: 'error',
    from: { path: '^src/', pathNot: `^src/(?:${Object.keys(table).join('|')})/` },
    to: {},
  },
  { name: 'resolvable', severity: 'error', from: { path: '^src/' }, to: { couldNotResolve: true } },
];

/**
 * @param {string[]} layers
 * @param {string[]} packages
 */
function allowed(layers, packages) {
  return [
    `^src/(?:${layers.join('|')})/`,
    // Types of a package may stand in @types; node_modules may be linked from elsewhere.
    ...packages.map((name) => `(?:^|/)node_modules/(?:@types/)?${name}`),
  ];
}
