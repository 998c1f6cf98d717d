import { describe, expect, it } from 'vitest';
import { hashOf, parseRoute, STEPS, type Route } from './route.ts';

const routes: readonly Route[] = [
  { view: 'start' },
  { view: 'sample' },
  { view: 'link', fragment: 's1-abc-0D' },
  ...STEPS.map((step): Route => ({ view: 'new', step })),
  ...STEPS.map((step): Route => ({ view: 'open', id: 'K3J9XQ2A', step, candidate: null })),
  { view: 'open', id: 'K3J9XQ2A', step: 'scores', candidate: '9PMJKZ2Q' },
];

describe('routes', () => {
  it.each(routes)('$view comes back from its address', (route) => {
    expect(parseRoute(hashOf(route))).toEqual(route);
  });

  it.each(['#c/lower123', '#c/K3J9XQ2A/elsewhere', '#<script>', '#new/x', '#history', '#s1-'])(
    '%s shows the start',
    (hash) => {
      expect(parseRoute(hash)).toEqual({ view: 'start' });
    },
  );
});
