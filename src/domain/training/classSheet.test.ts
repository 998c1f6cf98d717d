import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changes, pairedChange, unpairedChange } from './change.ts';
import { encodeClassCode, decodeClassCode } from './classCode.ts';
import { collectCodes } from './classFile.ts';
import type { ClassFile, Participant } from './classFile.ts';
import { classSheet } from './classSheet.ts';
import { intakes } from './intakes.ts';
import { missed, withAnswer } from './learning.ts';
import { usualItems } from './quiz.ts';
import { classOf, codeOf, ITEMS, OBJECTIVES, resultsOf } from './testKit.ts';

/** People out of rows of signs, one sign a question. */
function peopleOf(
  rows: readonly string[],
  name: (at: number) => string | undefined = () => undefined,
): readonly Participant[] {
  const { people } = collectCodes(
    classOf(),
    rows.map((row, at) => codeOf(at, resultsOf(row))),
  );
  return people.map((one, at) => {
    const own = name(at);
    return own === undefined ? one : { ...one, name: own };
  });
}

const sheetOf = (rows: readonly string[], part: Partial<ClassFile> = {}) =>
  classSheet(classOf({ people: peopleOf(rows), ...part }), OBJECTIVES);

const anyRows = fc.array(
  fc.array(fc.constantFrom('+', '-', '.'), { minLength: 4, maxLength: 4 }).map((signs) => signs.join('')),
  { maxLength: 35 },
);

describe('the class sheet', () => {
  it('says who passed: a share of all questions, exactly', () => {
    const { people, passed } = sheetOf(['++++', '+++-', '+++.', '--..', '....'], { limit: 75 });
    expect(people.map(({ standing }) => standing)).toEqual(['passed', 'passed', 'passed', 'not-passed', 'open']);
    expect(passed).toBe(3);
    expect(sheetOf(['+++.', '++-.']).people.map(({ standing }) => standing)).toEqual(['open', 'not-passed']);
  });

  it('counts what is unanswered for itself, never as wrong', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const sheet = sheetOf(rows);
        // the same with everything unanswered taken for right: what is right and wrong among the answers stays
        for (const row of sheet.items) {
          const place = ITEMS.findIndex(({ id }) => id === row.item);
          const signs = rows.map((each) => each.charAt(place));
          expect(row.right).toBe(signs.filter((sign) => sign === '+').length);
          expect(row.answered).toBe(signs.filter((sign) => sign !== '.').length);
          expect(row.unanswered).toBe(signs.filter((sign) => sign === '.').length);
        }
        expect(sheet.all.right + sheet.all.unanswered).toBeLessThanOrEqual(4 * rows.length);
      }),
    );
  });

  it('puts the weakest objective first, with its lesson, and says what to teach again', () => {
    const { objectives } = sheetOf(['++-+', '+--+', '-+--']);
    expect(objectives.map(({ objective, lesson, again }) => [objective, lesson, again])).toEqual([
      ['cues.find', 'cues', true],
      ['cues.name', 'cues', true],
      ['words.help', 'words', true],
    ]);
    expect(sheetOf(['+++.', '+++.']).objectives.map(({ again }) => again)).toEqual([false, false, false]);
  });

  it('tells the best from the weakest where there are enough people, in whatever order they came', () => {
    const rows = ['++++', '++++', '++++', '++-+', '+--+', '+--+', '---+', '---+', '---+'];
    const { items } = sheetOf(rows);
    expect(items.map(({ discrimination }) => discrimination)).toEqual([
      { index: 1, third: 3 },
      { index: 1, third: 3 },
      { index: 1, third: 3 },
      { index: 0, third: 3 },
    ]);
    expect(sheetOf(rows.slice(1)).items.every(({ discrimination }) => discrimination === null)).toBe(true);
    fc.assert(
      fc.property(anyRows, fc.nat(), (any, turn) => {
        const at = any.length === 0 ? 0 : turn % any.length;
        const turned = [...any.slice(at), ...any.slice(0, at)];
        const of = (some: readonly string[]) => sheetOf(some).items.map(({ discrimination }) => discrimination);
        for (const [place, one] of of(any).entries()) {
          const other = of(turned)[place] ?? null;
          if (one === null) expect(other).toBeNull();
          else {
            expect(other?.index).toBeCloseTo(one.index, 9);
            expect(Math.abs(one.index)).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });

  it('reads old results whatever becomes of the course: the class keeps the list of its questions', () => {
    const letters = encodeClassCode(codeOf(1, resultsOf('+-.+')));
    const code = decodeClassCode(letters);
    if (code === null || 'kind' in code) throw new Error('no code');
    const file = classOf();
    const { people } = collectCodes(file, [code]);
    // two questions are gone from the course, and one is new in it
    const now = new Map([...OBJECTIVES].filter(([id]) => id !== 'cues.q1' && id !== 'cues.q3'));
    const sheet = classSheet({ ...file, people }, new Map([...now, ['cues.q9', 'cues.name']]));
    expect(sheet.items.map(({ item, right, answered }) => [item, right, answered])).toEqual([
      ['cues.q1', 1, 1],
      ['cues.q2', 0, 1],
      ['cues.q3', 0, 0],
      ['words.q1', 1, 1],
    ]);
    expect(sheet.items[0]?.objective).toBeNull();
    expect(sheet.people[0]).toMatchObject({ right: 2, answered: 3, unanswered: 1 });
  });

  it('is quick with five hundred people', () => {
    const rows = Array.from({ length: 500 }, (_, at) => ['++++', '+-+.', '---+', '....'][at % 4] ?? '');
    const people = peopleOf(rows);
    const start = performance.now();
    classSheet(classOf({ people }), OBJECTIVES);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('intakes', () => {
  it('are compared month by month over the questions that all were asked', () => {
    const one = classOf({ date: '2026-10-05', people: peopleOf(['++++', '+---']) });
    const two = classOf({ date: '2026-11-05', people: peopleOf(['-+++']), items: ['cues.q1', 'cues.q2'] });
    const three = classOf({ date: '2026-11-25', people: peopleOf(['++..']) });
    const empty = classOf({ date: '2026-12-25' });
    expect(intakes([two, three, one, empty], (date) => date.slice(0, 7))).toEqual({
      common: 2,
      months: [
        { month: '2026-10', classes: 1, people: 2, passed: 1, share: 0.75 },
        { month: '2026-11', classes: 2, people: 2, passed: 0, share: 0.75 },
      ],
    });
  });
});

describe('before and after', () => {
  const objective = ([first]: ReturnType<typeof changes>) => first;

  it('takes pairs where the same names are typed in both', () => {
    const name = (at: number): string => ['سارا', 'علي  رضایی', 'Mina', 'Nader'][at] ?? '';
    const before = classOf({ people: peopleOf(['-...', '-...', '-...', '+...'], name) });
    const after = classOf({
      people: peopleOf(['+...', '+...', '+...', '+...'], (at) => name(at).replace('علي  ', 'علی ')),
    });
    const found = objective(changes(before, after, OBJECTIVES));
    expect(found).toMatchObject({ objective: 'cues.name', method: 'paired', change: 0.75 });
    expect(found?.before).toEqual({ right: 1, answered: 4 });
  });

  it('takes two groups where names are missing, or nearly all of them', () => {
    const before = classOf({ people: peopleOf(['-+..', '-...', '+...']) });
    const after = classOf({ people: peopleOf(['+...', '+...', '+...', '-...']) });
    expect(objective(changes(before, after, OBJECTIVES))).toMatchObject({
      method: 'unpaired',
      before: { right: 2, answered: 4 },
      after: { right: 3, answered: 4 },
      change: 0.25,
    });
  });

  it('says nothing of an objective that one side did not answer', () => {
    const before = classOf({ people: peopleOf(['+...']) });
    expect(changes(before, classOf({ people: peopleOf(['..+.']) }), OBJECTIVES)).toEqual([]);
  });

  it('gives the intervals that the formulas give', () => {
    // by hand: shares 11/22 and 17/22, difference 6/22, standard error √(0.25/22 + 0.17562/22)
    const two = unpairedChange({ right: 10, answered: 20 }, { right: 16, answered: 20 });
    expect(two.change).toBeCloseTo(0.3, 9);
    expect(two.low).toBeCloseTo(0.2727273 - 1.96 * 0.1390957, 4);
    expect(two.high).toBeCloseTo(0.2727273 + 1.96 * 0.1390957, 4);
    // by hand: 8 gained, 2 lost of 20: 6/22; standard error √(11/22 − (6/22)²)/√22
    const pairs = [
      ...Array.from({ length: 8 }, () => ({ before: false, after: true })),
      ...Array.from({ length: 2 }, () => ({ before: true, after: false })),
      ...Array.from({ length: 10 }, () => ({ before: true, after: true })),
    ];
    const same = pairedChange(pairs);
    expect(same.change).toBeCloseTo(0.3, 9);
    expect(same.low).toBeCloseTo(0.2727273 - 1.96 * 0.1390957, 4);
    expect(same.high).toBeCloseTo(0.2727273 + 1.96 * 0.1390957, 4);
  });

  it('never claims certainty from few answers, and stays between −1 and 1', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40), (a, b, c, d) => {
        fc.pre(a + b > 0 && c + d > 0);
        const { low, high } = unpairedChange({ right: a, answered: a + b }, { right: c, answered: c + d });
        expect(low).toBeGreaterThanOrEqual(-1);
        expect(high).toBeLessThanOrEqual(1);
        expect(high - low).toBeGreaterThan(0);
      }),
    );
  });
});

describe('questions of a class', () => {
  const lessons = [
    { id: 'cues', objectives: [{ id: 'cues.name' }, { id: 'cues.find' }], quiz: ITEMS.slice(0, 3) },
    { id: 'words', objectives: [{ id: 'words.help' }], quiz: ITEMS.slice(3) },
  ];

  it('are all of a lesson, and one for each objective of a course', () => {
    const course = 'first-week' as const;
    expect(usualItems(lessons, { course, lesson: 'cues', moment: 'lesson' })).toEqual([
      'cues.q1',
      'cues.q2',
      'cues.q3',
    ]);
    expect(usualItems(lessons, { course, lesson: null, moment: 'before' })).toEqual(['cues.q1', 'cues.q3', 'words.q1']);
    expect(usualItems(lessons, { course, lesson: 'gone', moment: 'lesson' })).toEqual([]);
  });
});

describe('a learner’s progress', () => {
  it('keeps the last answer to each question, and knows what was missed', () => {
    const empty = {
      format: 'cx-compass',
      version: 1,
      kind: 'learning',
      updated: '2026-11-21T08:00:00Z',
      items: {},
      cards: {},
    } as const;
    const once = withAnswer(withAnswer(empty, 'cues.q1', { right: false }, 'a'), 'cues.q2', { right: true }, 'b');
    expect(missed(once, ['cues.q2', 'cues.q1', 'cues.q3'])).toEqual(['cues.q1']);
    expect(missed(withAnswer(once, 'cues.q1', { right: true }, 'c'), ['cues.q1'])).toEqual([]);
  });
});
