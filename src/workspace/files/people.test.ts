import { describe, expect, it } from 'vitest';
import { scoreFiles } from '../../domain/maturity/score.ts';
import { answersOf, MODEL, person } from '../../domain/maturity/testKit.ts';
import type { AnswersFile } from '../../domain/maturity/answers.ts';
import type { Fault } from '../faults.ts';
import { faultOfPeople } from './people.ts';

function faultBetween(...files: readonly AnswersFile[]): Fault {
  const result = scoreFiles(MODEL, 'full', files);
  if (result.ok) throw new Error('the files belong together');
  return faultOfPeople(result.error);
}

const disagrees = { kind: 'duplicate-disagrees', respondent: 'K3J9XQ01' };

describe('faultOfPeople', () => {
  it('names the field in which files differ', () => {
    expect(faultBetween(person({}), person({}, { mode: 'quick' }))).toEqual({
      path: 'mode',
      problem: { kind: 'different-files', found: ['full', 'quick'] },
    });
    expect(faultBetween(person({}, { round: 'AAAAAAAA' }), person({}, { round: 'BBBBBBBB' }))).toEqual({
      path: 'round',
      problem: { kind: 'different-files', found: ['AAAAAAAA', 'BBBBBBBB'] },
    });
  });

  it('names the first answer about which one person says two things', () => {
    expect(faultBetween(person(answersOf('3333')), person(answersOf('3424')))).toEqual({
      path: 'answers.strategy.owner',
      problem: disagrees,
    });
  });

  it('names the group, or the whole', () => {
    const front = { respondent: { id: 'K3J9XQ01', group: 'front' } } as const;
    expect(faultBetween(person({}), person({}, front))).toEqual({
      path: 'respondent.group',
      problem: disagrees,
    });
    const note = (text: string): AnswersFile => person({ 'strategy.owner': { note: text } });
    expect(faultBetween(note('a'), note('b'))).toEqual({ path: '', problem: disagrees });
  });
});
