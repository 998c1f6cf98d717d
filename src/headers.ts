/**
 * What a host of this site should send: the one source of `_headers`, of `deploy/nginx.conf`, of the preview server,
 * of the page /checkup/ and of the tests.
 */
import { contentSecurityPolicy } from './csp.ts';

export interface Header {
  readonly name: string;
  readonly value: string;
}

const year = 365 * 24 * 60 * 60;

/** What the site never uses, so that nothing that gets into a page could use it either. */
const unused = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/**
 * The headers of every answer.
 * @param base folder under the origin, with both slashes
 */
export function headersFor(base: string): readonly Header[] {
  return [
    // Who may frame a page cannot be said in a meta element, so only the header says it.
    { name: 'Content-Security-Policy', value: `${contentSecurityPolicy}; frame-ancestors 'none'` },
    // In a folder of a host the rest of the host is not ours: no promise is made for what lies below it.
    { name: 'Strict-Transport-Security', value: `max-age=${String(year)}${base === '/' ? '; includeSubDomains' : ''}` },
    { name: 'X-Content-Type-Options', value: 'nosniff' },
    // A source that is followed need not know which page, or which organisation's copy, led to it.
    { name: 'Referrer-Policy', value: 'no-referrer' },
    { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
    { name: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
    { name: 'Permissions-Policy', value: unused.map((feature) => `${feature}=()`).join(', ') },
  ];
}

/** Folders whose files carry a hash of their content in their names. */
export const hashedFolders = ['_astro/', 'pagefind/fragment/', 'pagefind/index/'] as const;

export const cacheControl = {
  /** A file whose name changes with its content. */
  hashed: `public, max-age=${String(year)}, immutable`,
  /** Everything else is asked for again each time, and not sent again while it is the same. */
  other: 'no-cache',
} as const;

/**
 * How long a file may be kept.
 * @param path below the base, for example `_astro/site.abc.css`
 */
export function cacheControlOf(path: string): string {
  return hashedFolders.some((folder) => path.startsWith(folder)) ? cacheControl.hashed : cacheControl.other;
}
