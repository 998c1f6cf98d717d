import { describe, expect, it } from 'vitest';
import { progress } from './progress.ts';
import { answersOf, MODEL } from './testKit.ts';

const answers = {
  ...answersOf('3?-. ---- .... 1111 ???? 5...'),
  'design.to-be': { note: 'ask Sara', target: 4 },
} as const;

describe('progress', () => {
  it('counts what each discipline has and lacks, in model order', () => {
    const { disciplines } = progress(MODEL, 'full', answers);
    expect(disciplines).toEqual({
      strategy: { answered: 3, unknown: 1, notApplicable: 1, left: 1 },
      understanding: { answered: 4, unknown: 0, notApplicable: 4, left: 0 },
      design: { answered: 0, unknown: 0, notApplicable: 0, left: 4 },
      delivery: { answered: 4, unknown: 0, notApplicable: 0, left: 0 },
      measurement: { answered: 4, unknown: 4, notApplicable: 0, left: 0 },
      culture: { answered: 1, unknown: 0, notApplicable: 0, left: 3 },
    });
    expect(Object.keys(disciplines)).toEqual(MODEL.disciplines.map(({ id }) => id));
  });

  it('adds them up', () => {
    expect(progress(MODEL, 'full', answers).total).toEqual({
      answered: 16,
      unknown: 5,
      notApplicable: 5,
      left: 8,
    });
  });

  it('looks at the quick items only in quick mode', () => {
    const { total, disciplines } = progress(MODEL, 'quick', answers);
    expect(total).toEqual({ answered: 8, unknown: 2, notApplicable: 2, left: 4 });
    expect(disciplines['strategy']).toEqual({ answered: 1, unknown: 0, notApplicable: 0, left: 1 });
  });

  it('starts with everything left', () => {
    expect(progress(MODEL, 'full', {}).total).toEqual({
      answered: 0,
      unknown: 0,
      notApplicable: 0,
      left: 24,
    });
  });
});
