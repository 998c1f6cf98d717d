import { describe, expect, it } from 'vitest';
import { hashOf, parseRoute } from './route.ts';

describe('addresses of classes', () => {
  it.each([
    '#new=first-week/cues',
    '#new=complaints/before',
    '#new=first-week/cues&mine=K7M2Q9XA',
    '#k/K7M2Q9XA/wall',
    '#k/K7M2Q9XA/sheet',
  ])('%s leads there and back', (hash) => {
    const route = parseRoute(hash);
    expect(route.view).not.toBe('start');
    expect(hashOf(route)).toBe(hash);
  });

  it('opens a class at its start', () => {
    expect(parseRoute('#k/K7M2Q9XA')).toEqual({ view: 'class', id: 'K7M2Q9XA', tab: 'begin' });
  });

  it.each(['', '#new=', '#new=a', '#k/abc', '#k/K7M2Q9XA/x', '#new=a/b/c', '#new=a/b&mine=x'])(
    '%j shows the start',
    (hash) => {
      expect(parseRoute(hash)).toEqual({ view: 'start' });
    },
  );
});
