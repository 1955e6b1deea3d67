import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { appendFile, cp, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = ['src', 'public', 'scripts', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts'];

/** The build under test. */
export const dist = join(root, 'dist');

/**
 * Builds the app from a changed copy of its sources: the next version, whose page has data-build="next".
 * @returns the folder to serve
 */
export async function buildNext(): Promise<string> {
  const copy = await temporaryFolder();
  for (const name of sources) await cp(join(root, name), join(copy, name), { recursive: true });
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  await appendFile(join(copy, 'src/app/main.tsx'), `\ndocument.documentElement.dataset['build'] = 'next';\n`);
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build'], { cwd: copy });
  return join(copy, 'dist');
}

/**
 * A copy of a build that a host has not received whole: one script is missing.
 * @param chunk name of the script, without its hash
 * @returns the folder to serve
 */
export async function breakBuild(build: string, chunk: string): Promise<string> {
  const broken = await temporaryFolder();
  await cp(build, broken, { recursive: true });
  const name = new RegExp(`^assets/${chunk}-[^/]{8}\\.js$`);
  const file = (await filesOf(broken)).find((path) => name.test(path));
  if (!file) throw new Error(`The build has no script named ${chunk}.`);
  await rm(join(broken, file));
  return broken;
}

/** Paths of a build's files, with forward slashes, without those for tools. */
export async function filesOf(build: string): Promise<string[]> {
  const entries = await readdir(build, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(build.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((file) => !file.startsWith('.vite/'));
}

/** An empty folder that is removed when the tests of this process are over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-build-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
