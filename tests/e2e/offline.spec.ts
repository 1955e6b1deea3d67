import { cp } from 'node:fs/promises';
import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { breakBuild, dist, filesOf, temporaryFolder } from './builds.ts';
import { expect, openReady, test } from './fixtures.ts';

test(
  'opens with the server stopped: cold start, deep link, any address',
  { tag: '@firefox' },
  async ({ page, profile, server }) => {
    await openReady(page);
    await server.stop();

    const [again] = (await profile.reopen()).pages();
    if (!again) throw new Error('The browser opened without a page.');
    await again.goto(server.address);
    await expect(again.getByRole('heading', { level: 1 })).toBeVisible();

    await again.goto(`${server.address}#/settings`);
    await again.reload();
    await expect(again.getByRole('heading', { level: 1, name: /settings/i })).toBeVisible();

    await again.goto(`${server.address}an/old/link#/settings`);
    await expect(again).toHaveURL(`${server.address}#/settings`);
    await expect(again.getByRole('heading', { level: 1, name: /settings/i })).toBeVisible();
    // No error anywhere: the fixture of problems sees to it, the failed look for an update included.
  },
);

test('stores every file of the build', async ({ page }) => {
  await openReady(page);
  const stored = await page.evaluate(async () => {
    const addresses: string[] = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys())
        addresses.push(new URL(url).pathname.slice(1));
    }
    return addresses;
  });
  const files = (await filesOf(dist)).filter((file) => file !== 'sw.js');
  expect(stored.toSorted()).toEqual(files.toSorted());
});

test('the first visit needs the server no longer once it is ready', async ({ page, server }) => {
  await openReady(page);
  await server.stop();
  // A chunk that this page has not loaded yet.
  await page.getByRole('button', { name: 'New interview' }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('runs from a folder of a host, offline too', async ({ page, server }) => {
  const host = await temporaryFolder();
  await cp(dist, join(host, 'tools/plumbline'), { recursive: true });
  await server.stop();
  await server.start(host);
  await page.goto('tools/plumbline/');
  await expect(page.getByText(/^Ready for offline use/)).toBeVisible();
  await server.stop();
  await page.goto('tools/plumbline/#/settings');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: /settings/i })).toBeVisible();
});

test('says so when a file could not be stored', async ({ page, server, problems }) => {
  problems.expect(/404|bad-precaching-response/);
  await server.stop();
  // One that this page does not load.
  await server.start(await breakBuild(dist, 'key-sheet'));
  await page.goto('./');
  await expect(page.getByText('Not offline: A file of the app could not be fetched')).toBeVisible();
});

test('plain http from another computer: the page says what is missing', async ({
  page,
  server,
  problems,
}) => {
  problems.expect(/Cross-Origin-Opener-Policy header has been ignored/);
  // What another computer in the same network sees: not localhost, not https.
  const lan = createServer((incoming, outgoing) => {
    const headers = { ...incoming.headers, host: new URL(server.address).host };
    incoming.pipe(
      forward(
        new URL(incoming.url ?? '/', server.address),
        { method: incoming.method, headers },
        (answer) => {
          outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
          answer.pipe(outgoing);
        },
      ),
    );
  });
  await new Promise<void>((listening) => lan.listen(0, '127.0.0.1', listening));
  await page.goto(`http://other-computer.test:${(lan.address() as AddressInfo).port}/`);
  await expect(page.getByText(/over https/i)).toBeVisible();
  lan.close();
  lan.closeAllConnections();
});

test('can be installed, with icons of the sizes it names', async ({ page, context }) => {
  await openReady(page);
  const devtools = await context.newCDPSession(page);
  const manifest = await devtools.send('Page.getAppManifest');
  expect(manifest.errors).toEqual([]);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  expect(installabilityErrors).toEqual([]);

  const { icons } = JSON.parse(manifest.data ?? '') as {
    icons: { src: string; sizes: string; type: string }[];
  };
  for (const icon of icons.filter(({ type }) => type === 'image/png')) {
    const size = await page.evaluate(async (src) => {
      const bitmap = await createImageBitmap(await (await fetch(src)).blob());
      return `${bitmap.width}x${bitmap.height}`;
    }, icon.src);
    expect(size, icon.src).toBe(icon.sizes);
  }
});
