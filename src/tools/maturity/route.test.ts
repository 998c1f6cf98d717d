import { describe, expect, it } from 'vitest';
import { hashOf, parseRoute, type Route } from './route.ts';

describe('the address of a view', () => {
  const routes: readonly Route[] = [
    { view: 'start' },
    { view: 'new', mode: 'quick' },
    { view: 'new', mode: 'full' },
    { view: 'sample' },
    { view: 'answer', id: 'K3J9XQ2A', place: null },
    { view: 'answer', id: 'K3J9XQ2A', place: 'strategy' },
    { view: 'answer', id: 'K3J9XQ2A', place: 'delivery.self-service' },
    { view: 'result', id: 'K3J9XQ2A' },
    { view: 'compare', first: 'K3J9XQ2A', second: 'ZZZZZZZ9' },
    { view: 'link', fragment: 's1-Ab-0c1' },
  ];

  it.each(routes)('survives the way there and back: $view', (route) => {
    expect(parseRoute(hashOf(route))).toEqual(route);
  });

  it.each(['', '#', '#nonsense', '#a/short', '#r/K3J9XQ2I', '#s1-', '#s1-<script>', '#compare/K3J9XQ2A'])(
    'shows the start for %s',
    (hash) => {
      expect(parseRoute(hash)).toEqual({ view: 'start' });
    },
  );
});
