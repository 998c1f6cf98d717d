import { cacheControl, hashedFolders, headersFor } from '../../headers.ts';

/** What differs between one server and another. */
export interface Place {
  /** Name of the host. */
  readonly name: string;
  /** The folder that is the root of the host; the site lies in it, below the base. */
  readonly root: string;
  readonly certificate: string;
  readonly key: string;
  readonly httpPort: number;
  readonly httpsPort: number;
}

/** What stands in the file that is written at build: its reader puts in the own names. */
export const examplePlace: Place = {
  name: 'cx-compass.example',
  root: '/var/www/cx-compass',
  certificate: '/etc/ssl/cx-compass/fullchain.pem',
  key: '/etc/ssl/cx-compass/privkey.pem',
  httpPort: 80,
  httpsPort: 443,
};

/** A value between quotation marks; nginx reads `$` as the start of a name. */
function quoted(value: string): string {
  if (/["\\$]/u.test(value)) throw new Error(`nginx would read this value in its own way: ${value}`);
  return `"${value}"`;
}

/**
 * A whole configuration for nginx: to be included where `http { … }` includes its sites.
 * Headers stand at the level of the server only: one `add_header` in a location would drop all of them there.
 * @param base folder under the origin, with both slashes
 */
export function nginxConf(base: string, place: Place = examplePlace): string {
  const hashed = hashedFolders.map((folder) => `    ~^${base}${folder} ${quoted(cacheControl.hashed)};`);
  const headers = headersFor(base).map(({ name, value }) => `    add_header ${name} ${quoted(value)} always;`);
  const port = place.httpsPort === 443 ? '' : `:${String(place.httpsPort)}`;
  const lines = [
    '# Written at build from src/headers.ts. Debian: apt install nginx libnginx-mod-http-brotli-static',
    `# Unpack the site so that ${place.root}${base}index.html is its home page; put in your own name and certificate.`,
    '',
    'map $uri $cx_cache_control {',
    `    default ${quoted(cacheControl.other)};`,
    ...hashed,
    '}',
    '',
    'server {',
    `    listen ${String(place.httpPort)};`,
    `    listen [::]:${String(place.httpPort)};`,
    `    server_name ${place.name};`,
    `    return 301 https://$host${port}$request_uri;`,
    '}',
    '',
    'server {',
    `    listen ${String(place.httpsPort)} ssl http2;`,
    `    listen [::]:${String(place.httpsPort)} ssl http2;`,
    `    server_name ${place.name};`,
    `    ssl_certificate ${place.certificate};`,
    `    ssl_certificate_key ${place.key};`,
    '    ssl_protocols TLSv1.2 TLSv1.3;',
    '    server_tokens off;',
    '',
    `    root ${place.root};`,
    '    index index.html;',
    '    charset utf-8;',
    '    charset_types text/css text/plain text/xml application/javascript application/json application/manifest+json;',
    '    # Without the Brotli module take this line out; the .gz files do.',
    '    brotli_static on;',
    '    gzip_static on;',
    '    gzip_vary on;',
    '    include /etc/nginx/mime.types;',
    '    types {',
    '        application/manifest+json webmanifest;',
    '        application/x-bibtex bib;',
    '    }',
    '',
    ...headers,
    '    add_header Cache-Control $cx_cache_control always;',
    '',
    '    # A page has one address, its folder; redirects hold behind a proxy and on any port.',
    '    absolute_redirect off;',
    '    if ($request_uri ~ "^(/(?:[^/\\\\?][^?]*/)?)index\\.html(?:\\?|$)") {',
    '        return 301 $1;',
    '    }',
    '',
    `    location ${base} {`,
    `        error_page 404 ${base}404.html;`,
    '        try_files $uri $uri/ =404;',
    '    }',
    '',
    `    location ${base}en/ {`,
    `        error_page 404 ${base}en/404.html;`,
    '        try_files $uri $uri/ =404;',
    '    }',
    '',
    '    # For other hosts than this one.',
    `    location = ${base}_headers {`,
    `        error_page 404 ${base}404.html;`,
    '        return 404;',
    '    }',
    '}',
    '',
  ];
  return lines.join('\n');
}
