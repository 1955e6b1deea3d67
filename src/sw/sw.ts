import { PrecacheController, PrecacheRoute, type PrecacheEntry } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: PrecacheEntry[] };

/** Chunks of earlier versions, for tabs that still run them. */
const earlierName = 'plumbline-earlier';

const precache = new PrecacheController();
precache.addToCacheList(self.__WB_MANIFEST);

registerRoute(new PrecacheRoute(precache));
registerRoute(isAsset, async ({ request }) => {
  return (await caches.match(request, { cacheName: earlierName })) ?? fetch(request);
});
// The app has one address, the rest is after the #, which a redirect keeps. index.html is not answered in place: at an
// address with more slashes its relative links would lead nowhere.
registerRoute(new NavigationRoute(async () => Response.redirect(self.registration.scope)));

self.addEventListener('install', (event) => void precache.install(event));
self.addEventListener('activate', (event) => event.waitUntil(activate(event)));
self.addEventListener('message', (event) => {
  // The only way past waiting: the page sends it when its user has agreed.
  const message: unknown = event.data;
  if (typeof message === 'object' && message && 'type' in message && message.type === 'SKIP_WAITING') {
    event.waitUntil(self.skipWaiting());
  }
});

async function activate(event: ExtendableEvent): Promise<void> {
  await keepEarlierChunks();
  await precache.activate(event);
  // So that the first visit already loads its later chunks from here.
  await self.clients.claim();
}

/** A tab that was not reloaded asks for chunks of its own version, which neither host nor precache has any more. */
async function keepEarlierChunks(): Promise<void> {
  try {
    const tabs = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    if (tabs.length < 2) await caches.delete(earlierName);
    const current = new Set(precache.getURLsToCacheKeys().values());
    const [stored, earlier] = await Promise.all([
      caches.open(precache.strategy.cacheName),
      caches.open(earlierName),
    ]);
    for (const request of await stored.keys()) {
      if (current.has(request.url) || !isAsset({ url: new URL(request.url) })) continue;
      const response = await stored.match(request);
      if (response) await earlier.put(request, response);
    }
  } catch {
    // Out of space: an old tab may then have to be reloaded, which is no reason to stop an update.
  }
}

function isAsset({ url }: { url: URL }): boolean {
  return url.href.startsWith(new URL('assets/', self.registration.scope).href);
}
