/**
 * The few facts of this deployment. Each can be set at build through the environment,
 * so that an organisation can host the site under its own name and address.
 */
const environment: Readonly<Record<string, string | undefined>> = typeof process === 'undefined' ? {} : process.env;

/** `/`, or `/sub/folder/` with both slashes, whatever was given. */
function normaliseBase(base: string): string {
  const inner = base.replace(/^\/+|\/+$/gu, '');
  return inner === '' ? '/' : `/${inner}/`;
}

export const site = {
  /** Origin at which the site is served, without a trailing slash (`SITE_URL`). */
  url: (environment['SITE_URL'] ?? 'https://cx-compass.example').replace(/\/+$/u, ''),
  /** Folder under that origin, with both slashes (`BASE_PATH`). */
  base: normaliseBase(environment['BASE_PATH'] ?? '/'),
  /** Where readers report an error: a mail address or a web address; empty if there is none (`SITE_CONTACT`). */
  contact: environment['SITE_CONTACT'] ?? '',
  /** Who runs this deployment; empty if it does not say (`SITE_OWNER`). */
  owner: environment['SITE_OWNER'] ?? '',
} as const;
