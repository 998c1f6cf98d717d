import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExpectationsFile } from '../../domain/expectations/expectation.ts';
import { KanoReader } from '../../domain/expectations/kanoTable.ts';
import { kanoResults } from '../../domain/expectations/kanoAnswers.ts';
import { anyListFile, expectation, kanoOf, listFile } from '../../domain/expectations/testKit.ts';
import { kanoAnswers, segmentHeadings } from '../../i18n/kanoAnswers.ts';
import { languages } from '../../i18n/languages.ts';
import { toCsv } from '../../workspace/csv.ts';
import { readTable } from '../../workspace/table.ts';
import { answersTable, listTable, questionsTable, sheetsOf, summaryOf } from './exports.ts';
import { toolFor } from './testKit.ts';

const reader = new KanoReader({
  answers: [0, 1, 2, 3, 4].map((place) => [...(kanoAnswers.fa[place] ?? []), ...(kanoAnswers.en[place] ?? [])]),
  segment: segmentHeadings,
});

const file: ExpectationsFile = listFile(
  [
    expectation('e1', 'basic', { ready: 'shop.honest-price', text: 'other words', importance: 5, performance: 2 }),
    expectation('e2', 'specific', { text: '=1+1', importance: 'unknown', overruled: { kind: 'basic', reason: '=x' } }),
  ],
  { kano: kanoOf('e1', 'MMMMA') },
);

describe.each(languages)('in %s', (lang) => {
  const tool = toolFor(lang);

  it('the list has a row for each expectation, in the words of the language', () => {
    const [heading, first, second] = listTable(tool, file);
    expect(first?.slice(0, 7)).toEqual([
      1,
      tool.textOf(file.expectations[0] ?? expectation('e1', null)),
      tool.words.kinds.basic,
      null,
      5,
      2,
      3,
    ]);
    expect(first?.[1]).not.toBe('other words');
    expect(second?.slice(0, 7)).toEqual([
      2,
      '=1+1',
      tool.words.kinds.basic,
      '=x',
      tool.words.table.unknown,
      null,
      null,
    ]);
    expect(first?.slice(10, 13)).toEqual([tool.words.kano.classes.M, tool.words.kano.clearYes, 5]);
    for (const row of [first, second]) expect(row).toHaveLength(heading?.length ?? 0);
  });

  it('the questions stand with their five answers', () => {
    const [heading, ...rows] = questionsTable(tool, file);
    expect(heading).toHaveLength(6);
    expect(rows).toHaveLength(4);
    for (const row of rows) expect(String(row[0])).toMatch(/[؟?]$/u);
  });

  it('answers that went out as a table come in again as they were', () => {
    fc.assert(
      fc.property(anyListFile, (any) => {
        const { kano, expectations } = any;
        const table = readTable(toCsv(answersTable(tool, any)));
        const asked = expectations.map((each) => ({ id: each.id, ...tool.questionsOf(each) }));
        // two expectations of the same words cannot be told apart by them
        if (new Set(asked.map(({ present, absent }) => present + absent)).size < asked.length) return;
        const columns = reader.columns(table.rows[0] ?? [], asked);
        if (columns.filter(({ use }) => use === 'answer').length < 2 * asked.length) return;
        const { kano: again } = reader.read(table.rows.slice(1), table.lines.slice(1), columns);
        for (const id of kano.asked) {
          if (again.asked.includes(id)) expect(kanoResults(again)[id]).toEqual(kanoResults(kano)[id]);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('the spreadsheet has a sheet of answers only if there are any', () => {
    expect(sheetsOf(tool, file).map(({ name }) => name)).toEqual([
      tool.words.table.sheetList,
      tool.words.table.sheetAnswers,
    ]);
    expect(sheetsOf(tool, listFile([]))).toHaveLength(1);
  });

  it('the summary begins with unmet basics', () => {
    const [, sentence] = summaryOf(tool, file).split('\n');
    const items = tool.fill(tool.words.result.quoted, { text: tool.textAt(file, 'e1') });
    expect(sentence).toBe(tool.fill(tool.words.result.unmetCount, { n: tool.number(1), all: tool.number(2), items }));
  });

  it('own words get a question in a frame that names them', () => {
    const own = tool.questionsOf(expectation('e1', null, { text: 'Quick answers' }));
    expect(own.present).toContain('Quick answers');
    expect(own.absent).toContain('Quick answers');
    expect(own.present).not.toBe(own.absent);
    const asked = expectation('e1', null, { present: 'p?', ready: 'shop.honest-price' });
    expect(tool.questionsOf(asked).present).toBe('p?');
    expect(tool.questionsOf(asked).absent).toMatch(/[؟?]$/u);
  });
});
