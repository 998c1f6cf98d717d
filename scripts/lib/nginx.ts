import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { nginxConf } from '../../src/integrations/hosting/nginxConf.ts';
import type { Build } from './build.ts';
import { run } from './run.ts';

const program = '/usr/sbin/nginx';
const modules = '/usr/lib/nginx/modules';
const brotli = 'ngx_http_brotli_static_module.so';

/** A site served by nginx as its configuration says, with a certificate of our own. */
export interface NginxSite {
  /** With the base. */
  readonly address: string;
  /** The same without encryption. */
  readonly plainAddress: string;
  /** The certificate of the authority that signed the site's, as PEM. */
  readonly authority: string;
  /** What the browser knows the authority by: the SHA-256 of its public key, Base64. */
  readonly authorityKey: string;
  readonly close: () => Promise<void>;
}

/**
 * Installs nginx and its Brotli module (Debian) if they are absent.
 * @throws Error if they are absent and cannot be installed
 */
export async function ensureNginx(): Promise<string> {
  const isThere = (): boolean => existsSync(program) && existsSync(join(modules, brotli));
  if (isThere()) return program;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing the Debian packages nginx, libnginx-mod-http-brotli-static and openssl …');
    // Only the program is wanted, not a server that starts by itself.
    const how = { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' } };
    await run('apt-get', ['update'], how);
    const packages = ['nginx', 'libnginx-mod-http-brotli-static', 'openssl'];
    const { output } = await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], how);
    if (!isThere()) console.error(output);
  }
  if (isThere()) return program;
  throw new Error('nginx with libnginx-mod-http-brotli-static is needed: install both (Debian), or run this as root.');
}

async function openssl(...options: readonly string[]): Promise<void> {
  const { ok, output } = await run('openssl', options, { quiet: true });
  if (!ok) throw new Error(`openssl ${options.join(' ')}\n${output}`);
}

/** An authority, and a certificate for localhost signed by it, in a folder. */
async function certify(folder: string): Promise<void> {
  const at = (name: string): string => join(folder, name);
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const authority = [
    '-x509',
    '-days',
    '2',
    '-subj',
    '/CN=Test authority',
    '-keyout',
    at('ca.key'),
    '-out',
    at('ca.pem'),
  ];
  await openssl('req', ...curve, ...authority);
  await openssl('req', ...curve, '-subj', '/CN=localhost', '-keyout', at('site.key'), '-out', at('site.csr'));
  writeFileSync(at('names.txt'), 'subjectAltName=DNS:localhost,IP:127.0.0.1\n');
  const signed = ['-CA', at('ca.pem'), '-CAkey', at('ca.key'), '-CAcreateserial', '-days', '2', '-extfile'];
  await openssl('x509', '-req', '-in', at('site.csr'), ...signed, at('names.txt'), '-out', at('leaf.pem'));
  // The browser knows the authority by its key, and so has to be sent it.
  writeFileSync(at('site.pem'), readFileSync(at('leaf.pem'), 'utf8') + readFileSync(at('ca.pem'), 'utf8'));
  await openssl('x509', '-in', at('ca.pem'), '-noout', '-pubkey', '-out', at('ca.pub'));
  await openssl('pkey', '-pubin', '-in', at('ca.pub'), '-outform', 'DER', '-out', at('ca.der'));
}

/** A port that nobody uses. */
function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** What stands around the configuration of a site on a Debian machine, with all files in a folder of ours. */
function mainConf(folder: string, site: string): string {
  const isRoot = process.getuid?.() === 0;
  return [
    ...(isRoot ? ['user root;'] : []),
    'worker_processes 1;',
    'daemon off;',
    `pid ${folder}/nginx.pid;`,
    `error_log ${folder}/error.log warn;`,
    `load_module ${modules}/${brotli};`,
    'events { worker_connections 256; }',
    'http {',
    '    access_log off;',
    '    default_type application/octet-stream;',
    ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `    ${name}_temp_path ${folder}/tmp;`),
    `    include ${site};`,
    '}',
    '',
  ].join('\n');
}

/**
 * Serves a built site by nginx on free ports of this machine, with the configuration that is written at build.
 * @throws Error with what nginx said, if it does not start
 */
export async function serveByNginx({ folder, base }: Build): Promise<NginxSite> {
  const nginx = await ensureNginx();
  const place = mkdtempSync(join(tmpdir(), 'cx-nginx-'));
  await certify(place);
  const [httpPort, httpsPort] = [await freePort(), await freePort()];
  // The site lies below the root of the host at its base, as it would on a server.
  const root = join(place, 'root');
  const target = join(root, base.replace(/\/$/u, ''));
  mkdirSync(dirname(target), { recursive: true });
  symlinkSync(resolve(folder), target);
  mkdirSync(join(place, 'tmp'));
  const site = join(place, 'site.conf');
  const certificate = { certificate: join(place, 'site.pem'), key: join(place, 'site.key') };
  writeFileSync(site, nginxConf(base, { name: 'localhost', root, ...certificate, httpPort, httpsPort }));
  writeFileSync(join(place, 'nginx.conf'), mainConf(place, site));
  const child = spawn(nginx, ['-c', join(place, 'nginx.conf'), '-p', place], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const address = `https://localhost:${String(httpsPort)}${base}`;
  for (let tries = 0; !existsSync(join(place, 'nginx.pid')); tries += 1) {
    if (child.exitCode !== null || tries > 100) throw new Error(`nginx did not start:\n${said}`);
    await new Promise((done) => setTimeout(done, 50));
  }
  return {
    address,
    plainAddress: `http://localhost:${String(httpPort)}${base}`,
    authority: readFileSync(join(place, 'ca.pem'), 'utf8'),
    authorityKey: createHash('sha256')
      .update(readFileSync(join(place, 'ca.der')))
      .digest('base64'),
    async close() {
      child.kill('SIGQUIT');
      await ended;
      rmSync(place, { recursive: true, force: true });
    },
  };
}

/** Every HTML file of a built site, by its path below the base as a reader asks for it. */
export function pagesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replace(/(^|\/)index\.html$/u, '$1'))
    .sort();
}
