import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glimpse } from './glimpse.ts';

const updatedAt = '2026-11-21T18:40:00Z';

describe('glimpse', () => {
  it('shows title and last change', () => {
    const body = { title: 'x', updated: '2026-11-20T18:40:00Z' };
    expect(glimpse({ body, updatedAt })).toEqual({ title: 'x', updated: '2026-11-20T18:40:00Z' });
  });

  it.each([null, 7, 'text', [], {}, { title: 7, updated: 'yesterday' }, { title: '' }])('of %j has neither', (body) => {
    expect(glimpse({ body, updatedAt })).toEqual({ title: null, updated: updatedAt });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (body) => {
        expect((glimpse({ body, updatedAt }).title ?? '').length).toBeLessThanOrEqual(200);
      }),
    );
  });
});
