import { describe, expect, it } from 'vitest';
import type { Problem } from '../workspace/faults.ts';
import { faultLine } from './faultLine.ts';

describe('faultLine', () => {
  it('is the line of formats.md', () => {
    const problem = { kind: 'range', min: 1, max: 5, got: '9' } as const;
    expect(faultLine({ path: 'answers.strategy.owner.level', problem })).toBe(
      'answers.strategy.owner.level: expected 1 to 5, got 9',
    );
  });

  it.each<[Problem, string]>([
    [{ kind: 'not-utf8' }, 'expected text in UTF-8'],
    [{ kind: 'not-json', line: 3, column: 7 }, 'expected JSON, broken at line 3, column 7'],
    [{ kind: 'not-json', line: null, column: null }, 'expected JSON'],
    [{ kind: 'too-large', limit: 10, size: 11 }, 'expected at most 10 bytes, got 11'],
    [{ kind: 'too-deep', limit: 6 }, 'expected at most 6 levels of nesting'],
    [{ kind: 'too-many-values', limit: 2000 }, 'expected at most 2000 values'],
    [{ kind: 'duplicate-key' }, 'expected this key once, got it twice'],
    [{ kind: 'unknown-key' }, 'unknown key'],
    [{ kind: 'missing' }, 'expected a value, got none'],
    [{ kind: 'type', expected: 'list', got: '{}' }, 'expected a list, got {}'],
    [{ kind: 'range', min: 0, max: null, got: '-1' }, 'expected 0 or more, got -1'],
    [{ kind: 'one-of', options: ['full', 'quick'], got: '"x"' }, 'expected full or quick, got "x"'],
    [{ kind: 'pattern', what: 'id', got: '"x"' }, 'expected 8 characters of Crockford base32, got "x"'],
    [{ kind: 'empty' }, 'expected a text, got ""'],
    [{ kind: 'too-long', limit: 200, length: 201 }, 'expected at most 200 characters, got 201'],
    [{ kind: 'too-many', limit: 3, length: 4 }, 'expected at most 3 entries, got 4'],
    [{ kind: 'level-and-state' }, 'expected a level or a state, got both'],
    [{ kind: 'reason-missing' }, 'expected a text or null beside not-applicable, got none'],
    [{ kind: 'reason-misplaced' }, 'expected only beside not-applicable'],
    [{ kind: 'newer-version', found: 2, known: 1 }, 'expected 1, got the newer 2'],
    [{ kind: 'wrong-kind', expected: ['a', 'b'], got: '"c"' }, 'expected a or b, got "c"'],
    [{ kind: 'wrong-model', expected: 'a@1', got: '"a@2"' }, 'expected a@1, got "a@2"'],
    [{ kind: 'wrong-round', got: '"AAAAAAAA"' }, 'expected the round of its file, got "AAAAAAAA"'],
    [{ kind: 'different-files', found: ['full', 'quick'] }, 'expected the same in all files, got full and quick'],
    [
      { kind: 'duplicate-disagrees', respondent: 'K3J9XQ2A' },
      'expected one answer of respondent K3J9XQ2A, got several that disagree',
    ],
  ])('of %j is %s', (problem, line) => {
    expect(faultLine({ path: '', problem })).toBe(line);
  });
});
