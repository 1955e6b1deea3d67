import { spawn, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer, get, type IncomingMessage } from 'node:http';
import { createServer as createTcpServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { headerPolicy, metaPolicy, securityHeaders } from '../../scripts/policy.mjs';
import { isBuildNeeded, isInstallNeeded, isNodeSupported } from '../../scripts/prepare.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A project that is installed and built: only serving is left to do. */
let project: string;
let running: ChildProcess[] = [];

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'plumbline-start-'));
  cpSync(join(root, 'scripts'), join(project, 'scripts'), { recursive: true });
  cpSync(join(root, 'package.json'), join(project, 'package.json'));
  write('package-lock.json', '{}');
  write('index.html', '');
  mkdirSync(join(project, 'node_modules'));
  for (const name of ['sirv', 'totalist', '@polka', 'mrmime']) {
    symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name), 'junction');
  }
  write('node_modules/.package-lock.json', '{}');
  write('src/app/main.tsx', '');
  write('dist/index.html', '<!doctype html><title>Plumbline</title>');
  write('dist/assets/app-12345678.js', 'export {};');
  write('dist/manifest.webmanifest', '{}');
  write('dist/sw.js', '');
  write('dist-secret/key.txt', 'no one reads this');
});

afterEach(async () => {
  await Promise.all(running.map((child) => stop(child)));
  running = [];
  rmSync(project, { recursive: true, force: true });
});

describe('npm start', () => {
  test('serves the build, prints the address, stops on Ctrl-C', async () => {
    const port = await freePort();
    const app = await start(port);
    expect(app.output()).toContain(`http://localhost:${port}/`);
    expect(app.output()).toContain('browsers keep data by address');

    const page = await ask(port, '/');
    expect(page.status).toBe(200);
    expect(page.text).toContain('Plumbline');
    expect(page.headers['content-type']).toMatch(/^text\/html/);

    app.child.kill('SIGINT');
    expect(await app.ended).toBe(0);
    expect(app.output()).toContain('Stopped.');
  });

  test('sends the security headers, types and cache rules', async () => {
    const port = await freePort();
    await start(port);
    const [page, worker, asset, manifest] = await Promise.all(
      ['/', '/sw.js', '/assets/app-12345678.js', '/manifest.webmanifest'].map((path) => ask(port, path)),
    );
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(page?.headers[name.toLowerCase()], name).toBe(value);
    }
    expect(worker?.headers['content-security-policy']).toBe(headerPolicy);
    expect(worker?.headers['content-type']).toMatch(/^text\/javascript/);
    expect(manifest?.headers['content-type']).toBe('application/manifest+json');
    expect(page?.headers['cache-control']).toBe('no-cache');
    expect(worker?.headers['cache-control']).toBe('no-cache');
    expect(asset?.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  test('gives nothing from outside the build, and no list of a folder', async () => {
    const port = await freePort();
    await start(port);
    const paths = [
      '/../package.json',
      '/%2e%2e/package.json',
      '/..%2fpackage.json',
      '/../dist-secret/key.txt',
      '/..%2fdist-secret%2fkey.txt',
      '/assets/../../package.json',
      '/assets/',
      '/assets',
      '/no-such-file',
      '/%00',
      '/%',
    ];
    for (const path of paths) expect((await ask(port, path)).status, path).toBe(404);
  });

  test('answers under one name only: 127.0.0.1 leads to localhost, others are refused', async () => {
    const port = await freePort();
    await start(port);
    const byNumber = await ask(port, '/?a=b', `127.0.0.1:${port}`);
    expect(byNumber.status).toBe(307);
    expect(byNumber.headers.location).toBe(`http://localhost:${port}/?a=b`);
    expect((await ask(port, '/', 'attacker.example')).status).toBe(421);
  });

  test('shows a new build without a restart', async () => {
    const port = await freePort();
    await start(port);
    write('dist/index.html', '<!doctype html><title>Newer</title>');
    expect((await ask(port, '/')).text).toContain('Newer');
  });

  test('says that it runs already, and ends well', async () => {
    const port = await freePort();
    await start(port);
    const second = launch(port);
    expect(await second.ended).toBe(0);
    expect(second.output()).toContain(`Plumbline is running already: http://localhost:${port}/`);
  });

  test.each([
    ['another web server', () => createServer((_request, response) => response.end('<h1>Hello</h1>'))],
    [
      'a web server with its own plumbline.json',
      () => createServer((_, response) => response.end('{"app":"x"}')),
    ],
    [
      'a program that speaks no HTTP',
      () => createTcpServer((socket) => socket.on('error', () => {}).write('220\r\n')),
    ],
  ])('stops where %s holds the port, and names it', async (_what, create) => {
    const holder = create();
    const port = await listen(holder);
    const app = launch(port);
    expect(await app.ended).toBe(1);
    expect(app.output()).toContain(`Port ${port} is held by`);
    if (process.platform === 'linux') expect(app.output()).toContain(`(process ${process.pid})`);
    expect(app.output()).toContain('npm start -- --port');
    holder.close();
  });

  test.each([['0'], ['65536'], ['http'], ['80.5']])('refuses --port %s', async (port) => {
    const app = launch(port);
    expect(await app.ended).toBe(1);
    expect(app.output()).toContain('--port takes a number from 1 to 65535');
  });
});

describe('what npm start prepares', () => {
  test('knows the versions of Node that build the app', () => {
    expect(['20.19.0', '20.20.2', '22.12.0', '24.0.0'].map(isNodeSupported)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    const old = ['18.20.0', '20.18.3', '21.7.0', '22.11.0'];
    expect(old.map(isNodeSupported)).toEqual([false, false, false, false]);
  });

  test('installs when node_modules is missing, half made, or older than the lock file', () => {
    expect(isInstallNeeded(project)).toBe(false);
    touch('package-lock.json', 60);
    expect(isInstallNeeded(project)).toBe(true);
    touch('node_modules/.package-lock.json', 120);
    expect(isInstallNeeded(project)).toBe(false);
    rmSync(join(project, 'node_modules/.package-lock.json'));
    expect(isInstallNeeded(project)).toBe(true);
  });

  test('builds when dist is missing, half made, or older than its sources', () => {
    expect(isBuildNeeded(project)).toBe(false);
    touch('src/app/main.tsx', 60);
    expect(isBuildNeeded(project)).toBe(true);
    touch('dist/sw.js', 120);
    expect(isBuildNeeded(project)).toBe(false);
    rmSync(join(project, 'src/app/main.tsx'));
    touch('src/app', 180);
    expect(isBuildNeeded(project), 'a file was deleted').toBe(true);
    touch('dist/sw.js', 240);
    rmSync(join(project, 'dist/index.html'));
    expect(isBuildNeeded(project)).toBe(true);
  });
});

describe('docs/hosting.md', () => {
  const text = readFileSync(join(root, 'docs/hosting.md'), 'utf8');

  test.each(Object.entries(securityHeaders))('gives the header %s as it is served', (name, value) => {
    expect(text).toContain(`${name}: ${value}`);
  });

  test('the page and the header have one policy', () => {
    expect(headerPolicy).toBe(`${metaPolicy}; frame-ancestors 'none'`);
  });
});

function write(path: string, content: string): void {
  const file = join(project, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, content);
}

/** Makes a file look changed that many seconds from now. */
function touch(path: string, seconds: number): void {
  const time = Date.now() / 1000 + seconds;
  utimesSync(join(project, path), time, time);
}

function launch(port: number | string) {
  const args = [join(project, 'scripts/start.mjs'), '--no-open', '--port', String(port)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(child);
  let text = '';
  const printed = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      for (const look of printed) look();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, ended, output: () => text, onPrint: (look: () => void) => printed.add(look) };
}

/** Starts the app and waits until it serves. */
async function start(port: number) {
  const app = launch(port);
  await new Promise<void>((resolve, reject) => {
    app.onPrint(() => {
      if (app.output().includes('Stop with Ctrl-C')) resolve();
    });
    void app.ended.then(() => reject(new Error(app.output())));
  });
  return app;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await closed;
}

function ask(port: number, path: string, host = `localhost:${port}`) {
  type Answer = { status: number | undefined; headers: IncomingMessage['headers']; text: string };
  return new Promise<Answer>((resolve, reject) => {
    get({ port, path, host: '127.0.0.1', headers: { host }, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
    }).on('error', reject);
  });
}

async function freePort(): Promise<number> {
  const probe = createTcpServer();
  const port = await listen(probe);
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
