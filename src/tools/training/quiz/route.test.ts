import { describe, expect, it } from 'vitest';
import { hashOf, parseRoute } from './route.ts';

describe('addresses of the questions', () => {
  it.each(['#first-week/cues', '#missed', '#s1-abc-0', '#s9-abc'])('%s leads there and back', (hash) => {
    const route = parseRoute(hash);
    expect(route.view).not.toBe('start');
    expect(hashOf(route)).toBe(hash);
  });

  it.each(['', '#', '#x', '#a/b/c', '#../x', '#First/Week'])('%j shows the start', (hash) => {
    expect(parseRoute(hash)).toEqual({ view: 'start' });
  });
});
