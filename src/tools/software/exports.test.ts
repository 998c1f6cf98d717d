import { describe, expect, it } from 'vitest';
import { toCsv } from '../../workspace/csv.ts';
import { csvRows, sheetsOf, summaryOf } from './exports.ts';
import { sampleFile } from './sample.ts';
import { fileOf, opened, toolFor, WORKED } from './testKit.ts';

const bare = (text: string): string => text.replace(/[\u2066-\u2069\u061C]/gu, '');

describe('the tables', () => {
  it('hold every answer once, with its source and date', () => {
    const tool = toolFor('en');
    const rows = csvRows(tool, sampleFile(tool));
    // three candidates, each with one must-have and three criteria
    expect(rows).toHaveLength(1 + 3 * 4);
    expect(rows[1]).toEqual([
      'Candidate A',
      'Must-have',
      'must export?',
      null,
      'Yes',
      'Live demonstration',
      '2026-11-21',
    ]);
    expect(rows[2]).toEqual([
      'Candidate A',
      'Criterion',
      'criterion gap-fit',
      5,
      4,
      'Live demonstration',
      '2026-11-21',
    ]);
    expect(rows[7]).toEqual(['Candidate B', 'Criterion', 'criterion persian', 3, "We don't know", '', null]);
  });

  it('hold the result in numbers that can be counted with', () => {
    const [result, , decision] = sheetsOf(toolFor('en'), opened(WORKED, null));
    expect(result?.rows.slice(1)).toEqual([
      ['A', 'Ranked', 1, 4.1, 4.1, 4.1, 1],
      ['C', 'Ranked', 2, 3.1, 3.6, 4.1, 0.8],
      ['B', 'Ranked', 3, 2.5, 3.25, 4, 0.7],
    ]);
    const texts = (decision?.rows ?? []).flat().filter((cell) => typeof cell === 'string');
    expect(texts.join('')).not.toMatch(/[\u2066-\u2069]/u);
  });

  it('never let a name become a formula', () => {
    const file = fileOf([1], { A: '3' });
    const candidates = file.candidates.map((each) => ({ ...each, name: '=HYPERLINK("http://x")' }));
    const csv = toCsv(csvRows(toolFor('fa'), { ...file, candidates }));
    expect(csv).not.toMatch(/(?:^|[,"])=/mu);
  });

  it.each(['fa', 'en'] as const)('say in short what was found, in %s', (lang) => {
    const tool = toolFor(lang);
    const text = bare(summaryOf(tool, opened({ ...WORKED, decision: { choice: null } }, null)));
    expect(text).toContain('A');
    expect(text).toContain(tool.words.result.choiceNone);
    expect(text.split('\n').length).toBeGreaterThan(6);
  });
});
