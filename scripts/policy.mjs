// @ts-check
/**
 * The one source of the security headers: vite.config.ts puts the content security policy into index.html, serve.mjs
 * sends all of them. docs/hosting.md lists them for other hosts, and a test keeps that list equal to this file.
 */

/** Nothing loads from elsewhere, nothing is evaluated, and only the policy "plumbline" makes script addresses. */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types plumbline',
];

/** The policy for `<meta http-equiv>`: browsers ignore frame-ancestors and report-uri there, with a warning. */
export const metaPolicy = directives.join('; ');

/** The policy for the HTTP header. */
export const headerPolicy = [...directives, "frame-ancestors 'none'"].join('; ');

/** Every header that a host of `dist/` should send with every file. */
export const securityHeaders = {
  'Content-Security-Policy': headerPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * How long a file may be kept without asking again.
 * @param {string} pathname path inside the app's folder, with a leading slash
 * @returns {string} value of Cache-Control
 */
export function cacheControl(pathname) {
  // Names under assets/ carry a hash of the content; all others, sw.js above all, must be asked for each time.
  return pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}
