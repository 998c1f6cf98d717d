// @ts-check
/** @import { IncomingMessage, ServerResponse } from 'node:http' */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { contentSecurityPolicy } from '../../src/csp.ts';

/** What a host of the site should send with every answer. */
const headers = {
  // A page may not be framed; the meta element cannot say this, so only the header does.
  'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

const encodings = /** @type {const} */ ([
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
]);

/**
 * Answers with the "not found" page in the language of the address.
 * @param {string} folder
 * @param {string} path below the base, without its first slash
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 */
async function notFound(folder, path, request, response) {
  const page = join(folder, /^en(?:\/|$)/u.test(path) ? 'en/404.html' : '404.html');
  const accepted = request.headers['accept-encoding'] ?? '';
  const encoding = encodings.find(({ name, ending }) => accepted.includes(name) && existsSync(page + ending));
  response.statusCode = 404;
  response.setHeader('Content-Type', 'text/html;charset=utf-8');
  response.setHeader('Vary', 'Accept-Encoding');
  if (encoding) response.setHeader('Content-Encoding', encoding.name);
  response.end(await readFile(page + (encoding?.ending ?? '')));
}

/**
 * Serves a built site, compressed, with the headers that a host should send.
 * @param {{ folder: string, base: string, port: number }} site `base` with both slashes; port 0 takes any free port
 * @returns {Promise<{ address: string, close: () => void }>} the address, base included
 * @throws if the folder holds no built site
 */
export async function serveSite({ folder, base, port }) {
  if (!existsSync(join(folder, '404.html')))
    throw new Error(`${folder} holds no built site: run "npm run build" first.`);
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(response, path) {
      // Names below _astro carry a hash of the content.
      response.setHeader('Cache-Control', path.startsWith('/_astro/') ? 'max-age=31536000, immutable' : 'no-cache');
    },
  });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const asked = request.url ?? '/';
    if (`${asked}/` === base) {
      response.writeHead(308, { Location: base }).end();
      return;
    }
    const inside = asked.startsWith(base);
    const path = inside ? asked.slice(base.length) : '';
    const missing = () => void notFound(folder, path, request, response);
    request.url = `/${path}`;
    if (inside) files(request, response, missing);
    else missing();
  });
  /** @param {number} at */
  const listen = (at) =>
    /** @type {Promise<void>} */ (
      new Promise((done, fail) => {
        server.once('error', fail);
        server.listen(at, 'localhost', () => {
          server.off('error', fail);
          done();
        });
      })
    );
  try {
    await listen(port);
  } catch {
    await listen(0);
  }
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  return {
    address: `http://localhost:${String(bound.port)}${base}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
