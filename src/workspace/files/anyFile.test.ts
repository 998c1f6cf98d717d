import { describe, expect, it } from 'vitest';
import { MODEL } from '../../domain/maturity/testKit.ts';
import { FULL } from './comparisonKit.ts';
import { readAnyFile } from './anyFile.ts';
import { answersFile, roundFile } from './testKit.ts';

describe('readAnyFile', () => {
  it.each([
    ['answers', answersFile()],
    ['a round', roundFile()],
    ['a comparison of software', FULL],
  ])('reads %s', (_, file) => {
    expect(readAnyFile(JSON.stringify(file), MODEL)).toEqual({ ok: true, value: file });
  });

  it.each(['workspace', 'journey', 'constructor'])('refuses the kind %s', (kind) => {
    expect(readAnyFile(JSON.stringify(answersFile({ kind })), MODEL)).toEqual({
      ok: false,
      fault: {
        path: 'kind',
        problem: {
          kind: 'wrong-kind',
          expected: [
            'maturity-answers',
            'maturity-round',
            'expectations',
            'software-comparison',
            'my-course',
            'class',
            'learning',
            'trainer-key',
            'certificate',
            'checklist',
          ],
          got: `"${kind}"`,
        },
      },
    });
  });

  it('reads nothing of a newer version but its number', () => {
    const text = JSON.stringify({ format: 'cx-compass', version: 7, everything: 'else' });
    expect(readAnyFile(text, MODEL)).toEqual({
      ok: false,
      fault: { path: 'version', problem: { kind: 'newer-version', found: 7, known: 1 } },
    });
  });

  it('holds answers to the limits of answers', () => {
    const text = JSON.stringify(answersFile());
    expect(readAnyFile(text + ' '.repeat(256 * 1024 - text.length), MODEL).ok).toBe(true);
    expect(readAnyFile(text + ' '.repeat(256 * 1024 - text.length + 1), MODEL)).toEqual({
      ok: false,
      fault: { path: '', problem: { kind: 'too-large', limit: 262_144, size: 262_145 } },
    });
    const deep = text.replace('"answers":{}', '"answers":{"a":[[[[[]]]]]}');
    expect(readAnyFile(deep, MODEL)).toMatchObject({ fault: { problem: { kind: 'too-deep', limit: 6 } } });
  });

  it('takes a round larger than any answers', () => {
    const text = JSON.stringify(roundFile());
    expect(readAnyFile(text + ' '.repeat(300 * 1024), MODEL).ok).toBe(true);
  });

  it('passes over a byte order mark', () => {
    expect(readAnyFile(`\uFEFF${JSON.stringify(answersFile())}`, MODEL).ok).toBe(true);
  });
});
