import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswersFile } from './answers.ts';
import { allItems } from './model.ts';
import { score, scoredDisciplines, scoreFiles } from './score.ts';
import { answersOf, anyTeam, MODEL, modelOf, person, scoreOf } from './testKit.ts';

const GOLDEN = new URL('../../../tests/fixtures/golden/', import.meta.url);

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, GOLDEN), 'utf8'));
}

describe('golden cases', () => {
  const cases = readdirSync(GOLDEN);

  it('are there', () => {
    expect(cases).toContain('team-of-ten');
  });

  it.each(cases)('%s is scored to the letter, keys in order', (name) => {
    const files = readdirSync(new URL(`${name}/`, GOLDEN))
      .filter((file) => file.endsWith('.cx.json'))
      .map((file) => read(`${name}/${file}`) as AnswersFile);
    const expected = read(`${name}/expected.json`);
    const [first] = files;
    const result = scoreFiles(MODEL, first?.mode ?? 'full', files);
    expect(result).toMatchObject({ ok: true });
    if (!result.ok) return;
    expect(result.score).toEqual(expected);
    expect(JSON.stringify(result.score)).toBe(JSON.stringify(expected));
  });
});

describe('a score', () => {
  it('of nobody leaves everything unanswered', () => {
    const nobody = score(MODEL, 'full', []);
    expect(nobody).toMatchObject({ model: 'cx-maturity@1', mode: 'full', respondents: 0, rated: 0 });
    expect(Object.values(nobody.items).map(({ state }) => state)).toEqual(Array(24).fill('unanswered'));
    expect(Object.values(nobody.disciplines).map(({ range }) => range)).toEqual(Array(6).fill([1, 5]));
  });

  it('counts a person who answered nothing', () => {
    expect(scoreOf('').respondents).toBe(1);
  });

  it('has only the quick items in quick mode, even of a full set of answers', () => {
    const full = answersOf('1234 5123 4512 3451 2345 1234');
    const quick = score(MODEL, 'quick', [person(full)]);
    expect(Object.keys(quick.items)).toHaveLength(12);
    expect(quick.disciplines['strategy']).toEqual({
      rated: false,
      level: null,
      range: null,
      position: 2.5,
      blocking: [],
    });
    expect(quick).toMatchObject({
      mode: 'quick',
      rated: 0,
      stage: null,
      provisional: true,
      heldBackBy: [],
      remaining: null,
    });
  });

  it('of a team takes its medians', () => {
    const team = ['3', '5', '1?'].map((text) => person(answersOf(text)));
    expect(score(MODEL, 'full', team).items['strategy.definition']).toMatchObject({ n: 3, median: 3 });
    expect(score(MODEL, 'full', team).items['strategy.owner']).toMatchObject({ n: 0, unknown: 1 });
  });

  it('does not depend on the order of people or of keys', () => {
    const turned = (value: AnswersFile): AnswersFile => ({
      ...value,
      answers: Object.fromEntries(
        Object.entries(value.answers)
          .reverse()
          .map(([item, answer]) => [item, Object.fromEntries(Object.entries(answer).reverse())]),
      ),
    });
    fc.assert(
      fc.property(
        anyTeam.chain((team) =>
          fc.tuple(fc.constant(team), fc.shuffledSubarray([...team], { minLength: team.length })),
        ),
        fc.constantFrom('full' as const, 'quick' as const),
        ([team, shuffled], mode) => {
          const expected = JSON.stringify(score(MODEL, mode, team));
          expect(JSON.stringify(score(MODEL, mode, shuffled.map(turned)))).toBe(expected);
        },
      ),
    );
  });
});

describe('a score of files', () => {
  it('drops what a later file replaces, and gives the people counted', () => {
    const early = person(answersOf('1'), { updated: '2026-11-21T09:00:00Z' });
    const late = person(answersOf('4'));
    expect(scoreFiles(MODEL, 'full', [late, early])).toEqual({
      ok: true,
      score: score(MODEL, 'full', [late]),
      people: [late],
    });
  });

  it('refuses files of another model, mode or round than asked for', () => {
    const file = person({}, { round: '9PMJKZ2Q' });
    expect(scoreFiles({ ...MODEL, id: 'cx-maturity@2' }, 'full', [file])).toMatchObject({
      ok: false,
      error: { field: 'model', files: [0] },
    });
    expect(scoreFiles(MODEL, 'quick', [file])).toMatchObject({ ok: false, error: { field: 'mode' } });
    expect(scoreFiles(MODEL, 'full', [file], 'ZZZZZZZZ')).toMatchObject({
      ok: false,
      error: { field: 'round' },
    });
    expect(scoreFiles(MODEL, 'full', [file], '9PMJKZ2Q')).toMatchObject({ ok: true });
  });
});

describe('the disciplines of a score', () => {
  it('come with their items in model order', () => {
    const found = scoredDisciplines(MODEL, scoreOf('3333'));
    expect(found.map(({ id }) => id)).toEqual(MODEL.disciplines.map(({ id }) => id));
    expect(found.flatMap(({ items }) => items.map(({ id }) => id))).toEqual(allItems(MODEL));
    expect(found[0]).toMatchObject({ score: { level: 3 }, items: [{ score: { median: 3 } }, {}, {}, {}] });
  });

  it('leave out what the score does not have', () => {
    const small = modelOf({ a: ['a.1', 'a.2'] });
    const larger = modelOf({ a: ['a.1', 'a.2', 'a.3'], b: ['b.1'] });
    const found = scoredDisciplines(larger, scoreOf('33', small));
    expect(found.map(({ id, items }) => [id, items.map((item) => item.id)])).toEqual([['a', ['a.1', 'a.2']]]);
  });
});
