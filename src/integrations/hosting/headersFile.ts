import { cacheControl, hashedFolders, headersFor } from '../../headers.ts';

/**
 * The file `_headers`, as Cloudflare and Netlify read it. What may be kept is said of hashed files only: both hosts
 * already send the right word for all others, and Cloudflare would join two values of one header.
 * @param base folder under the origin, with both slashes
 */
export function headersFile(base: string): string {
  const rule = (path: string, headers: readonly string[]): string =>
    [`${base}${path}*`, ...headers.map((header) => `  ${header}`)].join('\n');
  const all = headersFor(base).map(({ name, value }) => `${name}: ${value}`);
  const kept = hashedFolders.map((folder) => rule(folder, [`Cache-Control: ${cacheControl.hashed}`]));
  return `${[rule('', all), ...kept].join('\n\n')}\n`;
}
