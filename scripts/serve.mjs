// @ts-check
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { cacheControl, headerPolicy, securityHeaders } from './policy.mjs';

/** Where a second `npm start` asks who holds the port. */
const identityPath = '/plumbline.json';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** @typedef {import('node:http').IncomingMessage} Request */

/**
 * @typedef {object} AppServer
 * @property {number} port
 * @property {string} address the app's address, ending in a slash
 * @property {() => Promise<void>} close stops listening and ends open connections
 */

/**
 * Serves a built app to this computer only.
 * @param {object} options
 * @param {string} options.dir folder with index.html
 * @param {number} options.port 0 takes any free port
 * @param {((report: unknown) => void) | undefined} [options.onPolicyReport] if given, browsers report each violation of the content
 *   security policy, workers included, and it arrives here
 * @returns {Promise<AppServer>} rejects with the error of `listen`, for example EADDRINUSE
 */
export async function serveApp({ dir, port, onPolicyReport }) {
  // dev: look at the disk for each request, so that a new build is served without a restart.
  const files = sirv(dir, {
    dev: true,
    etag: true,
    setHeaders: (response, pathname) => response.setHeader('Cache-Control', cacheControl(pathname)),
  });

  /** @type {import('node:http').RequestListener} */
  const answer = (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    if (onPolicyReport) {
      response.setHeader('Content-Security-Policy', `${headerPolicy}; report-uri /policy-report`);
      if (request.method === 'POST' && request.url === '/policy-report') {
        void readJson(request).then(onPolicyReport);
        return end(response, 204);
      }
    }
    const host = hostOf(request);
    if (host === '127.0.0.1' || host === '[::1]') {
      // Another name is another origin with an empty store: everyone is led to the one address.
      response.setHeader('Location', `http://localhost:${portOf(request)}${request.url}`);
      return end(response, 307);
    }
    if (host !== 'localhost') return end(response, 421, 'This server answers to localhost only.');
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return end(response, 405, 'Only GET and HEAD.');
    if (request.url === identityPath) {
      response.setHeader('Content-Type', 'application/json');
      return end(response, 200, JSON.stringify({ app: 'plumbline', version, pid: process.pid }));
    }
    return files(request, response, () => end(response, 404, 'There is no such file.'));
  };

  const first = createServer(answer);
  const servers = [first];
  const taken = await listen(first, port, '127.0.0.1');
  try {
    // Browsers may try ::1 first for "localhost", so that address must not belong to another program.
    const second = createServer(answer);
    await listen(second, taken, '::1');
    servers.push(second);
  } catch (error) {
    const noIpv6 = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'].includes(codeOf(error));
    if (!noIpv6) {
      await stop(first);
      if (port === 0) return serveApp({ dir, port, onPolicyReport });
      throw error;
    }
  }
  return {
    port: taken,
    address: `http://localhost:${taken}/`,
    close: async () => {
      await Promise.all(servers.map((server) => stop(server)));
    },
  };
}

/**
 * The system's name of an error, for example EADDRINUSE.
 * @param {unknown} error
 */
export function codeOf(error) {
  return /** @type {NodeJS.ErrnoException} */ (error).code ?? '';
}

/** @param {Request} request */
function hostOf(request) {
  return (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
}

/** @param {Request} request */
function portOf(request) {
  return /:(\d+)$/.exec(request.headers.host ?? '')?.[1] ?? '80';
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 */
function end(response, status, text = '') {
  response.statusCode = status;
  if (text && !response.hasHeader('Content-Type')) response.setHeader('Content-Type', 'text/plain');
  response.setHeader('Cache-Control', 'no-store');
  response.end(text);
}

/** @param {Request} request */
async function readJson(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number>} the port, also where 0 was asked for
 */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/**
 * @param {import('node:http').Server} server
 * @returns {Promise<void>}
 */
function stop(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
