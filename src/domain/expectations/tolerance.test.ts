import { describe, expect, it } from 'vitest';
import type { Levels } from './expectation.ts';
import { expectation } from './testKit.ts';
import { isUpsideDown, zoneOf, zones } from './tolerance.ts';

const of = (levels: Levels) => zoneOf(expectation('e1', null, { levels }));

describe('the zone of tolerance', () => {
  it.each([
    [{ adequate: 8, desired: 9, perceived: 6 }, 'below', 2],
    [{ adequate: 8, desired: 9, perceived: 8 }, 'inside', 0],
    [{ adequate: 8, desired: 9, perceived: 9 }, 'inside', 0],
    [{ adequate: 3, desired: 5, perceived: 8 }, 'above', 3],
    [{ adequate: 5, desired: 5, perceived: 5 }, 'inside', 0],
  ] as const)('of %j: %s by %i', (levels, verdict, distance) => {
    expect(of(levels)).toMatchObject({ verdict, distance });
  });

  it('is not there while a level is missing, or where nobody can mean it', () => {
    expect(zoneOf(expectation('e1', null))).toBeNull();
    expect(of({ adequate: 5, desired: 6 })).toBeNull();
    expect(of({ adequate: 7, desired: 6, perceived: 6 })).toBeNull();
    expect([isUpsideDown({ adequate: 7, desired: 6 }), isUpsideDown({ adequate: 7 })]).toEqual([true, false]);
  });

  it('stands furthest below first, then inside, then above', () => {
    const list = [
      expectation('e1', null, { levels: { adequate: 3, desired: 5, perceived: 9 } }),
      expectation('e2', null, { levels: { adequate: 3, desired: 5, perceived: 4 } }),
      expectation('e3', null, { levels: { adequate: 8, desired: 9, perceived: 6 } }),
      expectation('e4', null, { levels: { adequate: 7, desired: 9, perceived: 3 } }),
      expectation('e5', null),
    ];
    expect(zones(list).map(({ id }) => id)).toEqual(['e4', 'e3', 'e2', 'e1']);
  });
});
