import { afterEach, describe, expect, it, vi } from 'vitest';
import type * as Paths from './paths.ts';

/** The module as it is in a build for a base path and an address, which it reads when it is loaded. */
async function builtFor(base: string | undefined, url?: string): Promise<typeof Paths> {
  vi.stubEnv('BASE_PATH', base);
  vi.stubEnv('SITE_URL', url);
  vi.resetModules();
  return import('./paths.ts');
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe('addresses of pages', () => {
  it('have a prefix in English only', async () => {
    const { pathTo } = await builtFor(undefined);
    expect([pathTo('fa', '/'), pathTo('en', '/')]).toEqual(['/', '/en/']);
    expect([pathTo('fa', '/learn/definition/'), pathTo('en', '/learn/definition/#over-time')]).toEqual([
      '/learn/definition/',
      '/en/learn/definition/#over-time',
    ]);
  });

  it.each(['cx', '/cx', 'cx/', '/cx/'])('begin with the base path %s', async (base) => {
    const { pathTo, fileAt } = await builtFor(base);
    expect([pathTo('fa', '/'), pathTo('en', '/tools/')]).toEqual(['/cx/', '/cx/en/tools/']);
    expect(fileAt('/favicon.svg')).toBe('/cx/favicon.svg');
  });

  it.each(['', '/', '//'])('begin with a slash alone for the base path %j', async (base) => {
    const { pathTo, fileAt } = await builtFor(base);
    expect([pathTo('en', '/tools/'), fileAt('favicon.svg')]).toEqual(['/en/tools/', '/favicon.svg']);
  });

  it('keep a base path of several folders', async () => {
    const { pathTo } = await builtFor('a/b');
    expect(pathTo('fa', '/learn/')).toBe('/a/b/learn/');
  });

  it('get the origin of the deployment, whichever way it was written', async () => {
    const { absolute, pathTo } = await builtFor('/cx/', 'https://example.org/');
    expect(absolute(pathTo('en', '/method/'))).toBe('https://example.org/cx/en/method/');
  });
});

describe('the routes of a page', () => {
  it('are one for each language, Persian without a prefix', async () => {
    const { languagePaths } = await builtFor(undefined);
    expect(languagePaths()).toEqual([
      { params: { lang: undefined }, props: { lang: 'fa' } },
      { params: { lang: 'en' }, props: { lang: 'en' } },
    ]);
  });
});
