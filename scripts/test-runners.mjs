// @ts-check
/** Runs the tools of a test step and reads their counts. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ passed: number, failed: number, skipped: number, output: string }} Outcome */

const reports = '.cache/test';

/**
 * Runs commands one after the other: one test, passed if all succeed.
 * @param {string[][]} commands each a program of node_modules (or `node`) and its arguments
 * @returns {Outcome}
 */
export function command(...commands) {
  const results = commands.map((one) => run(one));
  const failed = results.some(({ status }) => status !== 0) ? 1 : 0;
  return { passed: 1 - failed, failed, skipped: 0, output: results.map(({ output }) => output).join('') };
}

/** Unit and property tests. @returns {Outcome} */
export function vitest() {
  const file = reportFile('unit.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status, output } = run(['vitest', ...args]);
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = readJson(file);
  return outcome(status, output, numPassedTests, numFailedTests, numPendingTests + numTodoTests);
}

/**
 * End-to-end tests of one project of playwright.config.ts.
 * @param {string} project
 * @returns {Outcome}
 */
export function playwright(project) {
  const file = reportFile(`${project}.json`);
  // Playwright forces colours on its workers unless it is told this way, and Node then complains about NO_COLOR.
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file, FORCE_COLOR: '0', NO_COLOR: undefined };
  const { status, output } = run(['playwright', 'test', '--project', project, '--reporter=list,json'], env);
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = readJson(file).stats ?? {};
  return outcome(status, output, expected, unexpected + flaky, skipped);
}

/**
 * Tests that Node's own runner runs, one file after the other.
 * @param {string} folder
 * @returns {Outcome}
 */
export function nodeTests(folder) {
  const file = reportFile('node.tap');
  const tests = readdirSync(folder).filter((name) => name.endsWith('.test.mjs'));
  const { status, output } = run([
    'node',
    '--test',
    '--test-concurrency=1',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${file}`,
    ...tests.map((name) => join(folder, name)),
  ]);
  const summary = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const count = (/** @type {string} */ word) =>
    Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(summary)?.[1] ?? 0);
  return outcome(
    status,
    output,
    count('pass'),
    count('fail') + count('cancelled'),
    count('skipped') + count('todo'),
  );
}

/**
 * A tool that fails without naming a test has failed all the same, and so has one that ran nothing.
 * @param {number | null} status
 * @param {string} output
 * @param {number} passed
 * @param {number} failed
 * @param {number} skipped
 * @returns {Outcome}
 */
function outcome(status, output, passed, failed, skipped) {
  const isUnnamed = failed === 0 && (status !== 0 || passed + skipped === 0);
  return { passed, failed: isUnnamed ? 1 : failed, skipped, output };
}

/**
 * @param {string[]} command
 * @param {Record<string, string | undefined>} [more] environment
 */
function run([program = '', ...args], more = {}) {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...more };
  const isNode = program === 'node';
  const path = isNode ? process.execPath : join('node_modules', '.bin', program);
  const { status, stdout, stderr, error } = spawnSync(path, args, {
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32' && !isNode,
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 256 * 1024 * 1024,
  });
  return { status, output: `${stdout ?? ''}${stderr ?? ''}${error ? `${error.message}\n` : ''}` };
}

/** A report's place, with what an earlier run left there removed. @param {string} name */
function reportFile(name) {
  mkdirSync(reports, { recursive: true });
  const file = join(reports, name);
  rmSync(file, { force: true });
  return file;
}

/** @param {string} file @returns {any} */
function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
