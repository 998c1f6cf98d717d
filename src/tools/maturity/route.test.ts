import { describe, expect, it } from 'vitest';
import { hashOf, isTeamRoute, parseRoute, type Route } from './route.ts';

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
    { view: 'new-round' },
    { view: 'rounds' },
    { view: 'round', id: 'K3J9XQ2A', tab: 'invite', item: null },
    { view: 'round', id: 'K3J9XQ2A', tab: 'plan', item: null },
    { view: 'round', id: 'K3J9XQ2A', tab: 'agree', item: 'delivery.self-service' },
    { view: 'join', fragment: 'j1-19PM-tAb-0c' },
    { view: 'code', code: 'ABCD-EFGH' },
    { view: 'send', id: 'K3J9XQ2A' },
  ];

  it.each(routes)('survives the way there and back: $view', (route) => {
    expect(parseRoute(hashOf(route))).toEqual(route);
  });

  it.each([
    '',
    '#',
    '#nonsense',
    '#a/short',
    '#r/K3J9XQ2I',
    '#s1-',
    '#s1-<script>',
    '#compare/K3J9XQ2A',
    '#c1-',
    '#j1-',
    '#t/K3J9',
    '#send/1',
  ])('shows the start for %s', (hash) => {
    expect(parseRoute(hash)).toEqual({ view: 'start' });
  });

  it('of a round leads to its invitation where no part of it is known, and to a question only in talks', () => {
    expect(parseRoute('#t/K3J9XQ2A/nonsense')).toEqual({ view: 'round', id: 'K3J9XQ2A', tab: 'invite', item: null });
    expect(parseRoute('#t/K3J9XQ2A/board/strategy.owner')).toMatchObject({ tab: 'board', item: null });
  });

  it('tells what belongs to a team', () => {
    expect(routes.filter((route) => isTeamRoute(route)).map(({ view }) => view)).toEqual([
      'new-round',
      'rounds',
      'round',
      'round',
      'round',
      'join',
      'code',
      'send',
    ]);
  });
});
