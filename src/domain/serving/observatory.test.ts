import { describe, expect, it } from 'vitest';
import { directivesOf, observatoryScore, type Answer } from './observatory.ts';

const own: Answer = {
  https: true,
  headers: new Map([
    [
      'content-security-policy',
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; frame-ancestors 'none'",
    ],
    ['strict-transport-security', 'max-age=31536000'],
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'no-referrer'],
    ['cross-origin-resource-policy', 'same-origin'],
  ]),
  plainHttp: 'leads to https',
  scripts: [{ isOwn: true, hasIntegrity: false }],
};

const pointsOf = (change: Partial<Answer>): number => observatoryScore({ ...own, ...change }).points;
const withHeader = (name: string, value: string | null): number => {
  const headers = new Map(own.headers);
  if (value === null) headers.delete(name);
  else headers.set(name, value);
  return pointsOf({ headers });
};
const policy = own.headers.get('content-security-policy') ?? '';

describe('observatoryScore', () => {
  it('gives 130 points to a site without cookies that does all but preloading and integrity', () => {
    const { points, grade, marks } = observatoryScore(own);
    expect(marks.filter((mark) => mark.points < 0)).toEqual([]);
    expect({ points, grade }).toEqual({ points: 130, grade: 'A+' });
  });

  it('gives a bare answer what the Observatory gives: penalties alone', () => {
    const { points, grade } = observatoryScore({ ...own, headers: new Map(), plainHttp: 'answers' });
    // 100 − 25 (policy) − 20 (HSTS) − 5 (nosniff) − 20 (frames) − 20 (redirection)
    expect({ points, grade }).toEqual({ points: 10, grade: 'F' });
  });

  it.each([
    ['content-security-policy', null, 75 - 20],
    ['strict-transport-security', null, 80],
    ['strict-transport-security', 'max-age=86400', 120],
    ['strict-transport-security', 'forever', 80],
    ['x-content-type-options', null, 125],
    ['referrer-policy', null, 125],
    ['referrer-policy', 'unsafe-url', 120],
    ['cross-origin-resource-policy', null, 120],
    ['cross-origin-resource-policy', 'nobody', 115],
    ['set-cookie', 'a=b', 80],
  ])('%s: %s', (name, value, points) => {
    expect(withHeader(name, value)).toBe(points);
  });

  it.each([
    ["'unsafe-inline' for scripts", policy.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"), 80],
    ["'unsafe-eval'", policy.replace("'wasm-unsafe-eval'", "'unsafe-eval'"), 110],
    ["'unsafe-inline' for styles", policy.replace("style-src 'self'", "style-src 'unsafe-inline'"), 120],
    ['no closed default', policy.replace("default-src 'none'", "default-src 'self'"), 125],
    ['unencrypted pictures', policy.replace('data:', 'http://pictures.example'), 110],
    ['unencrypted files', policy.replace("font-src 'self'", 'font-src http://fonts.example'), 80],
    ['no word on frames', policy.replace("; frame-ancestors 'none'", ''), 80],
  ])('policy with %s', (_, value, points) => {
    expect(value).not.toBe(policy);
    expect(withHeader('content-security-policy', value)).toBe(points);
  });

  it('takes points for scripts of others, and gives some for integrity', () => {
    expect(pointsOf({ scripts: [{ isOwn: false, hasIntegrity: false }] })).toBe(125);
    expect(pointsOf({ scripts: [{ isOwn: true, hasIntegrity: true }] })).toBe(135);
  });

  it('of a directive that stands twice the first counts', () => {
    expect(directivesOf("script-src 'none'; SCRIPT-SRC *")).toEqual(new Map([['script-src', ["'none'"]]]));
  });
});
