import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COURSES } from '../../../domain/training/model.ts';
import { hashOf, parseRoute, type Route } from './route.ts';

describe('the address of my course', () => {
  it('leads where it says', () => {
    const routes: readonly Route[] = [
      { view: 'start' },
      ...COURSES.map((course) => ({ view: 'new', course }) as const),
      { view: 'open', id: 'K3J9XQ2A' },
      { view: 'link', fragment: 's1-abc' },
    ];
    for (const route of routes) expect(parseRoute(hashOf(route))).toEqual(route);
  });

  it.each(['new=selling', 'new=', 'm/', 'm/words.s1', 'm/K3J9XQ2A/x', 's-abc', 's1-<b>'])(
    'does not follow %s',
    (hash) => {
      expect(parseRoute(hash)).toEqual({ view: 'start' });
    },
  );

  it('never fails', () => {
    fc.assert(
      fc.property(fc.string(), (hash) => {
        parseRoute(hash);
      }),
    );
  });
});
