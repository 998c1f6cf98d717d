import { describe, expect, it } from 'vitest';
import type { ComparisonFile } from '../../domain/software/comparison.ts';
import { headlineOf, type Headline } from './headline.ts';
import { fileOf, opened, toolFor, WORKED } from './testKit.ts';

const bare = (text: string): string => text.replace(/[\u2066-\u2069]/gu, '');

function of(file: ComparisonFile): Headline {
  const { sentence, reasons, kind } = headlineOf(toolFor('en'), opened(file, null));
  return { kind, sentence: bare(sentence), reasons: reasons.map(bare) };
}

describe('the headline', () => {
  it('says of the worked case that A is first, not clearly, and why', () => {
    expect(of(WORKED)).toEqual({
      kind: 'first',
      sentence: '"A" is first, but not clearly.',
      reasons: ['The bottom of its range is not above the top of the range of C.'],
    });
  });

  it('says clearly first only of a clear winner', () => {
    expect(of(fileOf([1, 1], { A: '55', B: '11' })).kind).toBe('clear');
    expect(of(fileOf([1, 1, 1], { A: '555', B: '545' })).reasons).toEqual([
      'The middle of its range is less than 0.5 ahead of the next.',
    ]);
  });

  it('names all of a tie, and leaves a sole candidate alone', () => {
    expect(of(fileOf([1], { A: '3', B: '3' })).sentence).toBe('A and B share first place.');
    expect(of(fileOf([1], { A: '3' })).kind).toBe('sole');
  });

  it('names what is still to check', () => {
    const file = { ...fileOf([1], { A: '5', B: '1' }), musts: [{ id: 'b2b' }] };
    expect(of(file).reasons).toEqual(['It is not known yet whether it meets every must-have.']);
  });

  it('says why nothing can be said', () => {
    const { result } = toolFor('en').words;
    expect(of(fileOf([1], {})).sentence).toBe(result.noCandidates);
    expect(of(fileOf([0], { A: '3' })).sentence).toBe(result.noWeights);
    expect(of(fileOf([1], { A: '?' })).sentence).toBe(result.none);
    const out = fileOf([1], { A: '3' });
    const candidates = out.candidates.map((each) => ({ ...each, musts: { b2b: { answer: 'no' as const } } }));
    expect(of({ ...out, musts: [{ id: 'b2b' }], candidates }).sentence).toBe(result.allOut);
  });
});
