import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planOf } from './plan.ts';

const slide = (kind: string, minutes: number) => ({ kind, minutes });

describe('planOf', () => {
  it('puts the activity behind the slide that announces it, and questions in what is left', () => {
    const slides = [slide('title', 3), slide('activity', 1), slide('close', 2)];
    expect(planOf({ minutes: 25, slides, activity: { minutes: 14 } })).toEqual([
      { what: { slide: 0 }, from: 0, minutes: 3 },
      { what: { slide: 1 }, from: 3, minutes: 1 },
      { what: 'activity', from: 4, minutes: 14 },
      { what: { slide: 2 }, from: 18, minutes: 2 },
      { what: 'questions', from: 20, minutes: 5 },
    ]);
  });

  it('puts the activity last where no slide announces it', () => {
    const steps = planOf({ minutes: 10, slides: [slide('title', 5)], activity: { minutes: 5 } });
    expect(steps.map(({ what }) => what)).toEqual([{ slide: 0 }, 'activity']);
  });

  it('leaves no gap, and ends when the lesson does', () => {
    const slides = fc.array(
      fc.record({ kind: fc.constantFrom('title', 'activity', 'points'), minutes: fc.integer({ min: 1, max: 9 }) }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(slides, fc.integer({ min: 1, max: 20 }), fc.nat(9), (some, activity, left) => {
        const sum = some.reduce((total, { minutes }) => total + minutes, activity) + left;
        const steps = planOf({ minutes: sum, slides: some, activity: { minutes: activity } });
        let end = 0;
        for (const step of steps) {
          expect(step.from).toBe(end);
          end += step.minutes;
        }
        expect(end).toBe(sum);
      }),
    );
  });
});
