import { describe, expect, it } from 'vitest';
import { checkComparisonFile } from '../../workspace/files/comparisonFile.ts';
import { CRITERIA_LIMIT } from '../../workspace/comparisonLimits.ts';
import { emptyFile } from './comparison.svelte.ts';
import { sampleFile } from './sample.ts';
import { FakeLibrary, fileOf, opened, toolFor, WORKED } from './testKit.ts';

describe('a new comparison', () => {
  it('can be saved as it is, with the ten criteria of one weight and nothing written', () => {
    const file = emptyFile();
    expect(checkComparisonFile(file)).toEqual({ ok: true, value: file });
    expect(new Set(file.criteria.map(({ weight }) => weight))).toEqual(new Set([3]));
    expect(opened(file).id).toBeNull();
  });
});

describe('the sample', () => {
  it.each(['fa', 'en'] as const)('is the worked case, and could be saved in %s', (lang) => {
    const file = sampleFile(toolFor(lang));
    expect(checkComparisonFile(file)).toEqual({ ok: true, value: file });
    const comparison = opened(file, null);
    expect(comparison.outcome?.ranked.map(({ place, lowSum, highSum }) => [place, lowSum, highSum])).toEqual([
      [1, 41, 41],
      [2, 31, 41],
      [3, 25, 40],
    ]);
    expect(comparison.outcome?.clearWinner).toBeNull();
    expect(comparison.keeps).toBe(false);
  });
});

describe('changes', () => {
  it('are saved, each as a whole', async () => {
    const library = new FakeLibrary();
    const comparison = opened(emptyFile(), library);
    comparison.setNeedText('  gap  ');
    await expect.poll(() => comparison.saveState).toBe('saved');
    expect(library.puts.at(-1)?.need.text).toBe('gap');
    comparison.setNeedText(' ');
    expect(comparison.file.need).toEqual({ practices: [], categories: [] });
  });

  it('move the result at once', () => {
    const comparison = opened(WORKED);
    expect(comparison.outcome?.first).toEqual(['CANDDATA']);
    comparison.setWeight('persian', 1);
    expect(comparison.outcome?.first).toEqual(['CANDDATC']);
    comparison.setScore('CANDDATC', 'gap-fit', { score: 0 });
    expect(comparison.outcome?.first).toEqual(['CANDDATA']);
  });

  it('of must-haves put a candidate out, and bring it back', () => {
    const comparison = opened(WORKED);
    comparison.setMust('b2b', true, 'B2B');
    expect(comparison.outcome?.ranked.every(({ toCheck }) => toCheck)).toBe(true);
    comparison.setMustAnswer('CANDDATA', 'b2b', { answer: 'no' });
    expect(comparison.outcome?.failed).toEqual(['CANDDATA']);
    comparison.setMust('b2b', false, 'B2B');
    expect(comparison.outcome?.failed).toEqual([]);
    comparison.bringBack();
    expect(comparison.outcome?.failed).toEqual(['CANDDATA']);
  });

  it.each([
    ['a criterion', (comparison: ReturnType<typeof opened>) => comparison.removeCriterion('price', 'price')],
    [
      'a candidate',
      (comparison: ReturnType<typeof opened>) =>
        comparison.removeCandidate(comparison.file.candidates[0] ?? { id: '', name: '', scores: {}, musts: {} }),
    ],
  ])('that remove %s are undone whole', (_, remove) => {
    const file = { ...fileOf([5, 3, 2, 1, 1], { A: '45311', B: '3?522' }), decision: { choice: 'CANDDATA' } };
    const comparison = opened(file);
    remove(comparison);
    expect(comparison.file).not.toMatchObject({ criteria: file.criteria, candidates: file.candidates });
    comparison.bringBack();
    expect({ ...comparison.file, updated: '' }).toEqual({ ...file, updated: '' });
    expect(comparison.removed).toBeNull();
  });

  it('that would break a rule are refused, and nothing changes', () => {
    const comparison = opened(emptyFile());
    for (let count = comparison.file.criteria.length; count < CRITERIA_LIMIT; count += 1)
      comparison.addCriterion('own');
    const before = comparison.file;
    comparison.addCriterion('one more');
    expect(comparison.refused?.problem.kind).toBe('too-many');
    expect(comparison.file).toBe(before);
    comparison.setTitle('x'.repeat(201));
    expect(comparison.refused?.problem.kind).toBe('too-long');
  });

  it('bring the ready criteria back that were removed', () => {
    const comparison = opened(emptyFile());
    comparison.removeCriterion('export', 'export');
    comparison.addReadyCriteria();
    expect(comparison.file.criteria.map(({ id }) => id).sort()).toEqual(
      emptyFile()
        .criteria.map(({ id }) => id)
        .sort(),
    );
  });

  it('of the decision say a candidate, nothing, or not yet', () => {
    const comparison = opened(WORKED);
    comparison.setChoice('CANDDATB');
    comparison.setDecisionText('who', 'Sara');
    expect(comparison.file.decision).toEqual({ choice: 'CANDDATB', who: 'Sara' });
    comparison.setChoice(null);
    expect(comparison.file.decision).toEqual({ choice: null, who: 'Sara' });
    comparison.setChoice(undefined);
    comparison.setDecisionText('who', '');
    expect(comparison.file.decision).toEqual({});
  });
});
