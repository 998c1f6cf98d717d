import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from './hosting/headersFile.ts';
import { nginxConf } from './hosting/nginxConf.ts';

/** `deploy/nginx.conf`, or `deploy/nginx-cx.conf` for a site in the folder /cx/. */
export function nginxFile(base: string): string {
  const place = base.replaceAll(/^\/|\/$/gu, '').replaceAll('/', '-');
  return `deploy/nginx${place === '' ? '' : `-${place}`}.conf`;
}

/** Writes what hosts need to send the right headers: `_headers` into the site, the configuration of nginx beside it. */
export function hosting(): AstroIntegration {
  let base = '/';
  return {
    name: 'hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        await writeFile(join(fileURLToPath(dir), '_headers'), headersFile(base));
        const target = nginxFile(base);
        await mkdir('deploy', { recursive: true });
        await writeFile(target, nginxConf(base));
        logger.info(`_headers and ${target}`);
      },
    },
  };
}
