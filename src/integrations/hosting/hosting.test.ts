import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { observatoryScore } from '../../domain/serving/observatory.ts';
import { cacheControlOf, headersFor } from '../../headers.ts';
import { headersFile } from './headersFile.ts';
import { nginxConf } from './nginxConf.ts';

const valueOf = (base: string, name: string): string =>
  headersFor(base).find((header) => header.name === name)?.value ?? '';

describe('headers', () => {
  it('promise nothing for the rest of a host in whose folder the site lies', () => {
    expect(valueOf('/', 'Strict-Transport-Security')).toContain('includeSubDomains');
    expect(valueOf('/cx/', 'Strict-Transport-Security')).not.toContain('includeSubDomains');
  });

  it.each(['/', '/cx/'])('are worth 130 points or more by the rules of the Observatory, for %s', (base) => {
    const headers = new Map(headersFor(base).map(({ name, value }) => [name.toLowerCase(), value]));
    const scripts = [{ isOwn: true, hasIntegrity: false }];
    const { points, marks } = observatoryScore({ https: true, headers, plainHttp: 'leads to https', scripts });
    expect(marks.filter((mark) => mark.points < 0)).toEqual([]);
    expect(points).toBeGreaterThanOrEqual(130);
  });

  it('let only files be kept whose names change with their content', () => {
    expect(cacheControlOf('_astro/site.abc.css')).toContain('immutable');
    expect(cacheControlOf('pagefind/fragment/fa_1.pf_fragment')).toContain('immutable');
    for (const path of ['', 'theme.js', 'sw.js', 'search/box.js', 'pagefind/pagefind.js']) {
      expect(cacheControlOf(path), path).toBe('no-cache');
    }
  });
});

describe('_headers', () => {
  it.each(['/', '/cx/'])('sends the same headers as the other hosts, for %s', (base) => {
    const [all = '', ...kept] = headersFile(base).split('\n\n');
    const lines = headersFor(base).map(({ name, value }) => `  ${name}: ${value}`);
    expect(all.split('\n')).toEqual([`${base}*`, ...lines]);
    expect(kept.join('\n')).toContain(`${base}_astro/*\n  Cache-Control: public, max-age=31536000, immutable`);
  });

  it('keeps to the limits of Cloudflare: 100 rules, 2,000 characters in a line', () => {
    const lines = headersFile('/cx/').split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2000);
  });
});

describe('nginx.conf', () => {
  it('in the repository is the one that is written at build', () => {
    expect(readFileSync('deploy/nginx.conf', 'utf8')).toBe(nginxConf('/'));
  });

  it.each(['/', '/cx/'])('sends every header, at one place only, for %s', (base) => {
    const conf = nginxConf(base);
    for (const { name, value } of headersFor(base)) {
      expect(conf.split('\n').filter((line) => line.trim() === `add_header ${name} "${value}" always;`)).toHaveLength(
        1,
      );
    }
    // A location with a header of its own would lose all of these.
    expect(conf.match(/location[^{]*\{[^}]*add_header/gu)).toBeNull();
    expect(conf).toContain(`error_page 404 ${base}en/404.html;`);
  });
});
