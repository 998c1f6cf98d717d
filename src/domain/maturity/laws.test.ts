/** The laws of formats.md 3, for any people. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, AnswersFile } from './answers.ts';
import { allItems, disciplineOf, itemsOfMode } from './model.ts';
import type { ItemId, Level, MaturityModel, Mode } from './model.ts';
import { score } from './score.ts';
import { answersOf, anyAnswers, anyLevel, anyTeam, MODEL, modelOf, person } from './testKit.ts';

const anyMode = fc.constantFrom<Mode>('full', 'quick');
const anyItem = fc.constantFrom(...allItems(MODEL));
/** A place in a team of any size. */
const anyPlace = fc.nat({ max: 1000 });

function withAnswer(file: AnswersFile, item: ItemId, answer: Answer): AnswersFile {
  return { ...file, answers: { ...file.answers, [item]: answer } };
}

/** The team with one person's answer to one item replaced. */
function changed(
  team: readonly AnswersFile[],
  place: number,
  item: ItemId,
  change: (answer: Answer | undefined) => Answer,
): readonly AnswersFile[] {
  return team.map((file, index) =>
    index === place % team.length ? withAnswer(file, item, change(file.answers[item])) : file,
  );
}

describe('laws', () => {
  it('raising one level never lowers any level', () => {
    fc.assert(
      fc.property(anyTeam, anyPlace, anyItem, anyLevel, anyLevel, (team, place, item, one, other) => {
        const low = one < other ? one : other;
        const high = one < other ? other : one;
        const before = score(
          MODEL,
          'full',
          changed(team, place, item, () => ({ level: low })),
        );
        const after = score(
          MODEL,
          'full',
          changed(team, place, item, () => ({ level: high })),
        );
        for (const { id } of MODEL.disciplines) {
          const was = before.disciplines[id];
          const is = after.disciplines[id];
          expect(is?.rated).toBe(was?.rated);
          expect(is?.level ?? 0).toBeGreaterThanOrEqual(was?.level ?? 0);
          expect(is?.position ?? 0).toBeGreaterThanOrEqual(was?.position ?? 0);
          expect(is?.range?.[0] ?? 0).toBeGreaterThanOrEqual(was?.range?.[0] ?? 0);
          expect(is?.range?.[1] ?? 0).toBeGreaterThanOrEqual(was?.range?.[1] ?? 0);
        }
        expect(after.stage ?? 0).toBeGreaterThanOrEqual(before.stage ?? 0);
      }),
    );
  });

  it('unknown and not applicable change no other discipline', () => {
    const anyState = fc.constantFrom<Answer>({ state: 'unknown' }, { state: 'not-applicable', reason: null });
    fc.assert(
      fc.property(anyTeam, anyPlace, anyItem, anyState, anyMode, (team, place, item, state, mode) => {
        const before = score(MODEL, mode, team);
        const after = score(
          MODEL,
          mode,
          changed(team, place, item, () => state),
        );
        const own = disciplineOf(MODEL, item);
        for (const { id } of MODEL.disciplines) {
          if (id !== own) expect(after.disciplines[id]).toEqual(before.disciplines[id]);
        }
        for (const other of itemsOfMode(MODEL, mode)) {
          if (other !== item) expect(after.items[other]).toEqual(before.items[other]);
        }
      }),
    );
  });

  it('one person’s level lies in the range once every answer is known', () => {
    const anyLevels = fc.array(anyLevel, { minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(anyAnswers, anyLevels, (answers, levels) => {
        const before = score(MODEL, 'full', [person(answers)]);
        const known = allItems(MODEL).map((item, index) => {
          const { state } = before.items[item] ?? {};
          const open = state === 'unknown' || state === 'unanswered';
          return [item, open ? { level: levels[index] } : answers[item]];
        });
        const after = score(MODEL, 'full', [person(Object.fromEntries(known) as AnswersFile['answers'])]);
        for (const { id } of MODEL.disciplines) {
          const range = before.disciplines[id]?.range ?? null;
          const level = after.disciplines[id]?.level ?? null;
          expect(range === null).toBe(level === null);
          if (range === null) continue;
          expect(level).toBeGreaterThanOrEqual(range[0]);
          expect(level).toBeLessThanOrEqual(range[1]);
          expect(after.disciplines[id]?.range).toEqual([level, level]);
        }
      }),
    );
  });

  it('a range is reached at both ends', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom<Level>(1, 5), (answers, rest) => {
        const before = score(MODEL, 'full', [person(answers)]);
        const known = allItems(MODEL).map((item) => {
          const { state } = before.items[item] ?? {};
          return [item, state === 'rated' || state === 'not-applicable' ? answers[item] : { level: rest }];
        });
        const after = score(MODEL, 'full', [person(Object.fromEntries(known) as AnswersFile['answers'])]);
        for (const { id } of MODEL.disciplines) {
          expect(after.disciplines[id]?.level ?? null).toBe(
            before.disciplines[id]?.range?.[rest === 1 ? 0 : 1] ?? null,
          );
        }
      }),
    );
  });
});

/** The least number of one person's rated items that must be raised for the stage to reach `to`; tries all sets. */
function leastRaised(model: MaturityModel, file: AnswersFile, to: Level): number {
  const { items } = score(model, 'full', [file]);
  const rated = allItems(model).filter((item) => items[item]?.state === 'rated');
  let least = Infinity;
  for (let set = 0; set < 2 ** rated.length; set += 1) {
    const raised = rated.filter((_, index) => (set >> index) % 2 === 1);
    if (raised.length >= least) continue;
    const after = raised.reduce((changing, item) => withAnswer(changing, item, { level: 5 }), file);
    if ((score(model, 'full', [after]).stage ?? 0) >= to) least = raised.length;
  }
  return least;
}

describe('what remains is how many practices must rise', () => {
  const small = modelOf({ a: ['a.1', 'a.2', 'a.3', 'a.4'], b: ['b.1', 'b.2', 'b.3', 'b.4'] });

  it('in two disciplines, whatever set of practices is raised', () => {
    const signs = fc.string({
      unit: fc.constantFrom('1', '1', '2', '2', '3', '4', '5'),
      minLength: 3,
      maxLength: 3,
    });
    const last = fc.constantFrom('1', '2', '3', '4', '5', '?', '-', '.');
    fc.assert(
      fc.property(signs, last, signs, last, (a, lastOfA, b, lastOfB) => {
        const file = person(answersOf(a + lastOfA + b + lastOfB, small));
        const { remaining } = score(small, 'full', [file]);
        if (remaining === null) return;
        expect(leastRaised(small, file, remaining.to)).toBe(remaining.items);
      }),
      { numRuns: 60 },
    );
  });

  it('in the whole model, each discipline by itself', () => {
    const anyFull = fc.array(fc.constantFrom('1', '1', '2', '2', '3', '4', '5'), {
      minLength: 24,
      maxLength: 24,
    });
    fc.assert(
      fc.property(anyFull, (all) => {
        const file = person(answersOf(all.join('')));
        const { remaining, stage } = score(MODEL, 'full', [file]);
        expect(remaining === null).toBe(stage === 5);
        if (remaining === null) return;
        const perDiscipline = MODEL.disciplines.map((discipline) =>
          leastRaised({ id: MODEL.id, disciplines: [discipline] }, file, remaining.to),
        );
        expect(perDiscipline.reduce((sum, each) => sum + each, 0)).toBe(remaining.items);
      }),
      { numRuns: 40 },
    );
  });
});
