// @ts-check
/** `npm test`: one command that proves everything, the same on a laptop and in CI. Only Node's own modules are imported,
 * because the first step installs the others.
 *
 *   --only unit,e2e   runs the steps of these names, or whose name begins so (e2e: e2e-chromium, e2e-firefox, ...)
 *   --no-skip         a step that this computer cannot run is a failure
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findEngine, installEngines } from './browsers.mjs';
import { build, install, isBuildNeeded, isInstallNeeded } from './prepare.mjs';
import { command, nodeTests, playwright, vitest } from './test-runners.mjs';

/** @typedef {import('./test-runners.mjs').Outcome} Outcome */
/** @typedef {{ name: string, run: () => Outcome | Promise<Outcome> }} Step */

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const { values } = parseArgs({
  options: { only: { type: 'string' }, 'no-skip': { type: 'boolean', default: false } },
});

/** @type {Step[]} */
const steps = [
  { name: 'install', run: installMissing },
  {
    name: 'typecheck',
    run: () =>
      command(
        ['tsc', '--noEmit', '-p', 'tsconfig.json'],
        ['tsc', '--noEmit', '-p', 'src/domain/tsconfig.json'],
        ['tsc', '--noEmit', '-p', 'src/sw/tsconfig.json'],
        ['tsc', '--noEmit', '-p', 'tests/tsconfig.json'],
      ),
  },
  { name: 'lint', run: () => command(['oxlint', '--type-aware', '--deny-warnings']) },
  { name: 'format', run: () => command(['prettier', '--check', '.']) },
  { name: 'boundaries', run: () => command(['node', 'scripts/boundaries.mjs']) },
  { name: 'dead-code', run: () => command(['knip']) },
  { name: 'unit', run: vitest },
  { name: 'build', run: () => command(['vite', 'build', '--logLevel', 'warn']) },
  { name: 'size', run: () => command(['size-limit', '--config', 'scripts/size-limit.mjs']) },
  { name: 'e2e-chromium', run: () => inBrowser(['chromium'], () => playwright('chromium')) },
  { name: 'e2e-firefox', run: () => inBrowser(['firefox'], () => playwright('firefox')) },
  { name: 'e2e-webkit', run: () => inBrowser(['webkit', 'screen'], () => nodeTests('tests/e2e/webkit')) },
];

const wanted = values.only?.split(',');
const chosen = steps.filter(({ name }) => !wanted || wanted.some((one) => `${name}-`.startsWith(`${one}-`)));
if (chosen.length === 0) {
  console.error(`No step has this name. There are: ${steps.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}

const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const remarks = [];
for (const step of chosen) {
  const { failed } = await runStep(step);
  if (step.name === 'install' && failed > 0) {
    remarks.push('NOT RUN: the steps after it, which need what is not installed.');
    break;
  }
}

for (const remark of remarks) console.log(remark);
if (values['no-skip']) {
  total.failed += total.skipped;
  total.skipped = 0;
}
const skips = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skips}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

/**
 * Runs a step, adds up its counts and prints its line; its output only where something went wrong.
 * @param {Step} step
 */
async function runStep({ name, run }) {
  const began = performance.now();
  const outcome = await run();
  const { passed, failed, skipped, output } = outcome;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  const word = failed > 0 ? 'FAILED' : skipped > 0 ? 'SKIPPED' : 'ok';
  const counts =
    passed + failed + skipped > 1 ? `  (${passed} passed, ${failed} failed, ${skipped} skipped)` : '';
  console.log(`${word.padEnd(8)} ${name.padEnd(13)} ${seconds.padStart(6)} s${counts}`);
  if (word !== 'ok') {
    console.log(output.trimEnd().replaceAll(/^/gm, '  | '));
    remarks.push(`${word}: ${name}`);
  }
  return outcome;
}

/** @returns {Outcome} */
function installMissing() {
  if (isInstallNeeded(root) && !install(root)) {
    return { passed: 0, failed: 1, skipped: 0, output: 'npm ci failed; its messages are above.' };
  }
  return { passed: 1, failed: 0, skipped: 0, output: installEngines() };
}

/**
 * @param {import('./browsers.mjs').Engine[]} engines
 * @param {() => Outcome} run
 * @returns {Outcome}
 */
function inBrowser(engines, run) {
  const missing = engines.filter((engine) => !findEngine(engine));
  if (missing.length > 0) {
    const output = `NOT TESTED: this computer has no ${missing.join(' and no ')}, or one too old. Install it, or say where it is (scripts/browsers.mjs).`;
    return { passed: 0, failed: 0, skipped: 1, output };
  }
  if (!existsSync(join(root, 'dist/index.html')) || isBuildNeeded(root)) {
    if (!build(root)) return { passed: 0, failed: 1, skipped: 0, output: 'There is no build to test.' };
  }
  return run();
}
