import react from '@vitejs/plugin-react';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { metaPolicy } from './scripts/policy.mjs';

/**
 * Only where everything is bundled, else two copies would be loaded side by side: Dexie's file in this decade's
 * JavaScript (the same release, 2 KB less), and React's own store hook instead of its stand-in for old versions.
 */
const smallerFiles = [
  { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' },
  { find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: 'react' },
];

const coreLibraries =
  /node_modules[\\/](react|react-dom|scheduler|dexie|dexie-react-hooks|zod|wouter|zustand)[\\/]/;
const coreSources =
  /[\\/]src[\\/](platform|ui(?![\\/]keys[\\/]key-sheet)|storage(?![\\/](revealing|erasing|submitting|sample|journal[\\/]restore)))[\\/]|[\\/]src[\\/]domain[\\/](ids|result|rating|scorecard|submission|note|candidate|interviewer|panel|review|role|rubric|signal|known-dimensions)\.ts/;
const core = (id: string) => coreLibraries.test(id) || coreSources.test(id);

export default defineConfig(({ command }) => ({
  // Relative addresses: dist/ runs from any folder of any HTTPS host. Deep links live after the #.
  base: './',
  resolve: { alias: command === 'build' ? smallerFiles : [] },
  plugins: [
    react(),
    contentSecurityPolicy(),
    preloadFonts(),
    layerOrder(),
    zodWithoutEval(),
    serviceWorker(),
  ],
  worker: { format: 'es', plugins: () => [zodWithoutEval()] },
  build: {
    target: 'es2023',
    manifest: true,
    // Inlined files would be data: addresses, which the policy refuses.
    assetsInlineLimit: 0,
    // One style sheet in one order: with a sheet per chunk, which layer comes first would depend on what loads first.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What every screen needs is one file: a dozen small ones compress worse and load no sooner.
            {
              name: 'core',
              test: core,
              priority: 1,
            },
          ],
        },
      },
    },
    // Every engine that has the app's other needs has modulepreload.
    modulePreload: { polyfill: false },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
    maxWorkers: 2,
  },
}));

/** Only in builds: the development server needs inline scripts and a web socket. */
function contentSecurityPolicy(): Plugin {
  const meta: HtmlTagDescriptor = {
    tag: 'meta',
    attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
    injectTo: 'head-prepend',
  };
  return { name: 'content-security-policy', apply: 'build', transformIndexHtml: () => [meta] };
}

/** The minifier drops the statement that orders the layers once it has merged the sheets; it is put back in front. */
function layerOrder(): Plugin {
  return {
    name: 'layer-order',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'asset' && file.fileName.endsWith('.css')) {
            file.source = `@layer tokens, base, parts, screens;${file.source.toString()}`;
          }
        }
      },
    },
  };
}

/** Text is drawn once, in its own face: the two faces start loading with the style sheet, not after it. */
function preloadFonts(): Plugin {
  return {
    name: 'preload-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((name) => name.endsWith('.woff2'))
          .map((name) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `./${name}`, crossorigin: true },
            injectTo: 'head',
          })),
    },
  };
}

/**
 * zod tries `new Function` unless it is told not to before the first schema is made, and the attempt alone violates
 * the policy. Telling it in the entry is too late once schemas sit in a chunk that the entry imports, so the setting is
 * made where zod declares it. The end-to-end tests fail on any violation, should zod move this file.
 */
function zodWithoutEval(): Plugin {
  return {
    name: 'zod-without-eval',
    apply: 'build',
    transform: {
      filter: { id: /[\\/]zod[\\/]v4[\\/]core[\\/]core\.js$/ },
      handler: (code) => ({ code: `${code}\nglobalConfig.jitless = true;\n`, map: null }),
    },
  };
}

function serviceWorker() {
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/sw',
    filename: 'sw.ts',
    // The page registers it itself (src/app/offline.ts), and the manifest is a file in public/.
    injectRegister: false,
    manifest: false,
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: ['**/*.{html,js,css,woff2,svg,png,webmanifest}'],
      globIgnores: ['sw.js', '.vite/**'],
      // A file too large for the precache must stop the build, not be left out.
      maximumFileSizeToCacheInBytes: 5_000_000,
    },
  });
}
