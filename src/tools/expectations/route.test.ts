import { describe, expect, it } from 'vitest';
import { hashOf, parseRoute } from './route.ts';
import type { Route } from './route.ts';

describe('the address', () => {
  it.each<[string, Route]>([
    ['#', { view: 'start' }],
    ['#new', { view: 'new', sector: null }],
    ['#new/online-shop', { view: 'new', sector: 'online-shop' }],
    ['#e/9PMJKZ2Q/rate', { view: 'open', id: '9PMJKZ2Q', place: 'rate' }],
    ['#sample', { view: 'sample' }],
    ['#s1-abc', { view: 'link', fragment: 's1-abc' }],
    ['#s9-abc', { view: 'link', fragment: 's9-abc' }],
  ])('%s', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
    expect(hashOf(route)).toBe(hash);
  });

  it.each(['', '#e/9PMJKZ2Q', '#e/9PMJKZ2Q/other', '#e/short/list', '#new/<b>', '#constructor', '#__proto__'])(
    'shows the start for %j',
    (hash) => {
      expect(parseRoute(hash)).toEqual({ view: 'start' });
    },
  );
});
