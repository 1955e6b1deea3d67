// @ts-check
/** Enforces the table of layers over src/, then plants violations in a copy and insists that each is found: the tool is
 * known to pass silently where it cannot parse, having read nothing. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plants, targets } from './boundaries-canary.mjs';
import { rules } from './boundaries-rules.mjs';

/** @typedef {import('dependency-cruiser').ICruiseResult} CruiseResult */
/** @typedef {{ rule: string, from: string, to: string }} Violation */

const root = fileURLToPath(new URL('..', import.meta.url));

// TypeScript 7 has no interface for tools, so swc reads the files; dependency-cruiser never tells it that a .tsx holds
// JSX. It must be told before dependency-cruiser is loaded.
const swc = createRequire(import.meta.url)('@swc/core');
const { parseFileSync } = swc;
swc.parseFileSync = (/** @type {string} */ file, /** @type {object} */ options) =>
  parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') });
const { cruise } = await import('dependency-cruiser');

const { violations, modules } = await check(root);
for (const { rule, from, to } of violations) console.error(`${rule}: ${from} -> ${to}`);
const missed = await missedPlants();
for (const plant of missed) console.error(`canary: the planted violation of ${plant} was not reported`);
console.log(
  `${modules} modules, ${violations.length} violations; ${plants.length - missed.length} of ${plants.length} canaries`,
);
if (modules === 0) console.error('No module was read.');
process.exitCode = modules > 0 && violations.length === 0 && missed.length === 0 ? 0 : 1;

/**
 * @param {string} folder a project, or a copy of one
 * @returns {Promise<{ violations: Violation[], modules: number }>} `modules`: how many files of src/ were read
 */
async function check(folder) {
  const result = await cruise(
    ['src'],
    {
      baseDir: folder,
      parser: 'swc',
      validate: true,
      ruleSet: { forbidden: rules },
      doNotFollow: 'node_modules',
    },
    {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.css'],
    },
  );
  const { modules: all, summary } = /** @type {CruiseResult} */ (result.output);
  const own = all.filter(({ source }) => /^src\/.*\.tsx?$/.test(source));
  const reported = summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
  return {
    violations: [...reported, ...own.flatMap((module) => unread(folder, module))],
    modules: own.length,
  };
}

/**
 * Imports that the file has and the tool did not see.
 * @param {string} folder
 * @param {CruiseResult['modules'][number]} module
 * @returns {Violation[]}
 */
function unread(folder, { source, dependencies }) {
  const code = readFileSync(join(folder, source), 'utf8').replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
  const seen = new Set(dependencies.map(({ module }) => module));
  return [...code.matchAll(/\b(?:from|import)\s*\(?\s*(['"`])([^'"`\n]+)\1/g)]
    .map(([, , specifier = '']) => specifier)
    .filter((specifier) => !seen.has(specifier))
    .map((to) => ({ rule: 'every-import-is-read', from: source, to }));
}

/** @returns {Promise<string[]>} the rules whose planted violation went unseen */
async function missedPlants() {
  const copy = mkdtempSync(join(tmpdir(), 'plumbline-canary-'));
  try {
    for (const name of ['src', 'package.json', 'tsconfig.json']) {
      cpSync(join(root, name), join(copy, name), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    for (const { file, code } of [...plants, ...targets]) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      writeFileSync(join(copy, file), `${code}\n`);
    }
    const found = await check(copy);
    return plants
      .filter(({ file, rule }) => !found.violations.some((one) => one.from === file && one.rule === rule))
      .map(({ file, rule }) => `${rule} (${file})`);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
