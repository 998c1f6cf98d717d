/** The one policy of Trusted Types besides Svelte's: it names the service worker, and nothing else (src/offline/). */
export const workerPolicy = 'cx-sw';

/**
 * The Content Security Policy, the same on every page, in the page's meta element and in the server's header.
 * It holds no hash and no 'unsafe-inline': everything that runs is a file of this site.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  `trusted-types svelte-trusted-html ${workerPolicy}`,
].join('; ');
