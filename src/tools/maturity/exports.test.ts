import { describe, expect, it } from 'vitest';
import { score } from '../../domain/maturity/score.ts';
import { MODEL } from '../../domain/maturity/testKit.ts';
import { fill } from '../../i18n/fill.ts';
import { languages } from '../../i18n/languages.ts';
import { toCsv } from '../../workspace/csv.ts';
import { summaryOf, tableOf } from './exports.ts';
import { fileOf, toolFor } from './testKit.ts';

describe.each(languages)('the table of answers in %s', (lang) => {
  const tool = toolFor(lang);
  const { csv, answering, result } = tool.words;
  const rowOf = (answer: Parameters<typeof fileOf>[1]) => tableOf(tool, fileOf('', answer))[1];
  const first = tool.item('strategy.definition');

  it('has a heading and a row for each practice of the mode, in the order of the model', () => {
    const ids = MODEL.disciplines.flatMap(({ items }) => items);
    const columnOf = (mode: 'full' | 'quick') => tableOf(tool, fileOf('', { mode })).map((row) => row[2]);
    expect(columnOf('full')).toEqual([csv.id, ...ids.map(({ id }) => id)]);
    expect(columnOf('quick')).toEqual([csv.id, ...ids.filter(({ quick }) => quick).map(({ id }) => id)]);
  });

  it('is as wide in every row as in its heading', () => {
    const rows = tableOf(tool, fileOf('1234 5?-. 1234 5?-. 1234 5?-.'));
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([11]));
  });

  it('gives a level as a number, beside the sentence that was chosen', () => {
    expect(rowOf({ answers: { 'strategy.definition': { level: 4, target: 5, importance: 3, note: 'Sara' } } })).toEqual(
      [
        tool.discipline('strategy').name,
        first.question,
        first.id,
        csv.rated,
        4,
        first.anchors[3],
        5,
        3,
        '',
        'Sara',
        '',
      ],
    );
  });

  it.each([
    ['unknown', { state: 'unknown' as const }, answering.unknown, ''],
    ['not applicable', { state: 'not-applicable' as const, reason: 'no shop' }, answering.notApplicable, 'no shop'],
    [
      'not applicable without a reason',
      { state: 'not-applicable' as const, reason: null },
      answering.notApplicable,
      '',
    ],
    ['unanswered', {}, result.unanswered, ''],
  ])('says in words that an answer is %s', (_, answer, state, reason) => {
    const row = rowOf({ answers: { 'strategy.definition': answer } }) ?? [];
    expect([row[3], row[4], row[5], row[8]]).toEqual([state, '', '', reason]);
  });

  it('gives each piece of evidence a line, with its address and date', () => {
    const evidence = [
      { text: 'minutes', url: 'https://example.com/a', date: '2026-10-01' },
      { text: 'a photo', date: '2026-11-02' },
      { text: 'the board' },
    ];
    const row = rowOf({ answers: { 'strategy.definition': { level: 1, evidence } } }) ?? [];
    expect(row[10]).toBe('minutes | https://example.com/a | 2026-10-01\na photo | 2026-11-02\nthe board');
  });

  it('lets no text of the reader run as a formula', () => {
    const answers = {
      'strategy.definition': {
        state: 'not-applicable' as const,
        reason: '+1+1',
        note: "=cmd|' /C calc'!A0",
        evidence: [{ text: '@SUM(A1)' }, { text: '-2' }],
      },
    };
    const text = toCsv(tableOf(tool, fileOf('', { answers })));
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text).toContain("'+1+1");
    expect(text).toContain(`"'=cmd|' /C calc'!A0"`);
    expect(text).toContain(`"'@SUM(A1)\n'-2"`);
  });
});

describe.each(languages)('the summary in %s', (lang) => {
  const tool = toolFor(lang);
  const { result } = tool.words;
  const summary = (signs: string, rest: Parameters<typeof fileOf>[1] = {}): string => {
    const file = fileOf(signs, rest);
    return summaryOf(tool, file, score(MODEL, file.mode, [file]));
  };

  it('holds title, headline, six lines and the first three steps', () => {
    const lines = summary('3333 3333 3333 3333 2222 3322', { title: 'نارون Narvan' }).split('\n');
    const to = tool.number(3);
    const first = fill(result.reached, { n: tool.number(4), all: tool.number(6), to });
    const second = fill(result.remains, { n: tool.number(4), to });
    const lineOf = (id: string, level: number): string =>
      fill(result.summaryLines, {
        discipline: tool.discipline(id).name,
        level: fill(result.level, { level: tool.number(level) }),
      });
    const stepOf = (id: string, n: number): string =>
      `${tool.number(n)}. ${tool.item(id).name}: ${tool.item(id).steps[1]?.[0] ?? ''}`;
    expect(lines).toEqual([
      fill(result.summaryTitle, { title: 'نارون Narvan', date: tool.format.date('2026-11-21') }),
      fill(result.join, { first, second }),
      '',
      lineOf('strategy', 3),
      lineOf('understanding', 3),
      lineOf('design', 3),
      lineOf('delivery', 3),
      lineOf('measurement', 2),
      lineOf('culture', 2),
      '',
      result.summarySteps,
      stepOf('measurement.metrics', 1),
      stepOf('measurement.operations', 2),
      stepOf('measurement.value', 3),
      '',
      result.summaryFoot,
    ]);
  });

  it('gives positions instead of levels in quick mode, and says where there is none', () => {
    const text = summary('1..2 33.. 3..3 3.3. 3..3 ?.?.', { mode: 'quick' });
    const lineOf = (id: string, level: string): string =>
      fill(result.summaryLines, { discipline: tool.discipline(id).name, level });
    expect(text).toContain(lineOf('strategy', fill(result.position, { position: tool.number(1.5, 1) })));
    expect(text).toContain(lineOf('culture', result.notRated));
    expect(text).not.toContain(fill(result.level, { level: tool.number(3) }));
  });

  it('puts a space between the sentences of the quick headline', () => {
    const weakest = fill(result.quickWeak, { disciplines: tool.discipline('strategy').short });
    const strongest = fill(result.quickStrong, { disciplines: tool.discipline('culture').short });
    expect(summary('1..1 33.. 3..3 3.3. 3..3 4.4.', { mode: 'quick' }).split('\n')[1]).toBe(`${weakest} ${strongest}`);
  });

  it('says nothing of steps when there are none', () => {
    expect(summary('5555 5555 5555 5555 5555 5555')).not.toContain(result.summarySteps);
  });

  it('is named by its date when it has no title', () => {
    const date = tool.format.date('2026-11-21');
    const title = fill(tool.words.untitledOn, { date });
    expect(summary('3333').split('\n')[0]).toBe(fill(result.summaryTitle, { title, date }));
  });
});
