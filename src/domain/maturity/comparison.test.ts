import { describe, expect, it } from 'vitest';
import { compareScores } from './comparison.ts';
import type { DisciplineChange } from './comparison.ts';
import { score } from './score.ts';
import { answersOf, MODEL, modelOf, person, scoreOf } from './testKit.ts';

/** What changed in the one discipline of a made-up model. */
function change(before: string, after: string): DisciplineChange | undefined {
  const items = Array.from({ length: before.length }, (_, index) => `a.${String(index)}`);
  const model = modelOf({ a: items });
  const comparison = compareScores(model, scoreOf(before, model), scoreOf(after, model));
  return comparison.ok ? comparison.disciplines[0] : undefined;
}

describe('a comparison', () => {
  it('gives the change of the stage and of each discipline, in model order', () => {
    const before = scoreOf('2222 3333 3333 3333 3333 3333');
    const after = scoreOf('3333 3333 3333 3333 3333 4444');
    const comparison = compareScores(MODEL, before, after);
    expect(comparison).toMatchObject({ ok: true, stage: { from: 2, to: 3, by: 1 } });
    const disciplines = comparison.ok ? comparison.disciplines : [];
    expect(disciplines.map(({ id }) => id)).toEqual(MODEL.disciplines.map(({ id }) => id));
    expect(disciplines[0]).toEqual({
      id: 'strategy',
      level: { from: 2, to: 3, by: 1 },
      position: { from: 2, to: 3, by: 1, clear: true },
    });
    expect(disciplines[1]).toEqual({
      id: 'understanding',
      level: { from: 3, to: 3, by: 0 },
      position: { from: 3, to: 3, by: 0, clear: false },
    });
  });

  it.each([
    ['2222', '2223', 0.3, false],
    ['2222', '2233', 0.5, true],
    ['2233', '2222', -0.5, true],
    ['2223', '2222', -0.3, false],
    ['3333', '2223', -0.8, true],
    ['222?', '223?', 0.3, false],
    ['222?', '233?', 0.7, true],
    ['2222', '2222', 0, false],
  ])('from %s to %s moves the position by %d, clear: %j', (before, after, by, clear) => {
    expect(change(before, after)?.position).toMatchObject({ by, clear });
  });

  it('judges exact positions, not rounded ones', () => {
    // 7/3 to 11/4 is 5/12, though 2.3 to 2.8 looks like 0.5
    expect(change('223?', '2333')?.position).toEqual({ from: 2.3, to: 2.8, by: 0.4, clear: false });
    expect(change('2333', '223?')?.position).toEqual({ from: 2.8, to: 2.3, by: -0.4, clear: false });
  });

  it('has no negative zero', () => {
    const high = '3'.repeat(24);
    const position = change(high, `2${high.slice(1)}`)?.position;
    expect(Object.is(position?.by, 0)).toBe(true);
  });

  it('goes down as well', () => {
    expect(change('4444', '2222')?.level).toEqual({ from: 4, to: 2, by: -2 });
  });

  it('says nothing of what is not known on one side', () => {
    expect(change('22??', '2222')).toEqual({
      id: 'a',
      level: { from: null, to: 2, by: null },
      position: { from: null, to: 2, by: null, clear: null },
    });
    expect(change('2222', '22??')).toEqual({
      id: 'a',
      level: { from: 2, to: null, by: null },
      position: { from: 2, to: null, by: null, clear: null },
    });
  });

  it('works by position in quick mode', () => {
    const [before, after] = ['1..2', '2..2'].map((text) => score(MODEL, 'quick', [person(answersOf(text))]));
    if (before === undefined || after === undefined) throw new Error('two scores');
    const comparison = compareScores(MODEL, before, after);
    expect(comparison).toMatchObject({ ok: true, stage: { from: null, to: null, by: null } });
    expect(comparison.ok ? comparison.disciplines[0]?.position : null).toEqual({
      from: 1.5,
      to: 2,
      by: 0.5,
      clear: true,
    });
  });

  it('refuses other models and modes', () => {
    const one = scoreOf('3333');
    expect(compareScores(MODEL, one, { ...one, model: 'cx-maturity@2' })).toEqual({
      ok: false,
      error: 'different-models',
    });
    expect(compareScores(MODEL, one, score(MODEL, 'quick', []))).toEqual({
      ok: false,
      error: 'different-modes',
    });
  });
});
