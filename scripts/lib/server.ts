import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { cacheControlOf, headersFor } from '../../src/headers.ts';
import type { Build } from './build.ts';

export interface RunningSite {
  /** With the base. */
  readonly address: string;
  readonly close: () => void;
}

const encodings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;

/** Answers with a "not found" page. */
async function sendNotFound(page: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const accepted = String(request.headers['accept-encoding']);
  const encoding = encodings.find(({ name, ending }) => accepted.includes(name) && existsSync(page + ending));
  response.statusCode = 404;
  response.setHeader('Content-Type', 'text/html;charset=utf-8');
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('Cache-Control', cacheControlOf('404.html'));
  if (encoding) response.setHeader('Content-Encoding', encoding.name);
  response.end(await readFile(page + (encoding?.ending ?? '')));
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, 'localhost', () => {
      server.off('error', fail);
      done();
    });
  });
}

/**
 * Serves a built site, compressed, with the headers that a host should send.
 * @param port 0 takes any free port, as does a port that is taken
 * @throws Error if the folder holds no built site
 */
export async function serveSite({ folder, base }: Build, port: number): Promise<RunningSite> {
  if (!existsSync(join(folder, '404.html'))) {
    throw new Error(`${folder} holds no built site: run "npm run build" first.`);
  }
  const sendFile = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(response, path) {
      response.setHeader('Cache-Control', cacheControlOf(path.slice(1)));
      if (path.endsWith('.webmanifest')) response.setHeader('Content-Type', 'application/manifest+json');
    },
  });
  const headers = headersFor(base);
  const server = createServer((request, response) => {
    for (const { name, value } of headers) response.setHeader(name, value);
    const asked = request.url ?? '/';
    if (`${asked}/` === base) {
      response.writeHead(308, { Location: base }).end();
      return;
    }
    const isInside = asked.startsWith(base);
    const path = isInside ? asked.slice(base.length) : '';
    const page = join(folder, /^en(?:\/|$)/u.test(path) ? 'en/404.html' : '404.html');
    const notFound = (): void => void sendNotFound(page, request, response);
    request.url = `/${path}`;
    if (isInside) sendFile(request, response, notFound);
    else notFound();
  });
  await listen(server, port).catch(() => listen(server, 0));
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
