import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupedCode, lettersOf, valuesOf } from '../round/letters.ts';
import { classCodeLength, decodeClassCode, encodeClassCode, findClassCodes } from './classCode.ts';
import { collectCodes } from './classFile.ts';
import { anyCode, classOf, codeOf, CLASS, personId, RIGHT, resultsOf, WRONG } from './testKit.ts';

describe('class codes', () => {
  it('round-trip', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        const letters = encodeClassCode(code);
        expect(letters).toHaveLength(classCodeLength(code.results.length));
        expect(decodeClassCode(letters)).toEqual(code);
        expect(decodeClassCode(letters.toLowerCase().replaceAll('0', '۰'))).toEqual(code);
      }),
    );
  });

  it('are short: a lesson of seven questions fits one line of a message', () => {
    expect(classCodeLength(7)).toBe(38);
    expect(classCodeLength(20)).toBe(57);
  });

  it('begin with a letter of their own', () => {
    fc.assert(fc.property(anyCode, (code) => encodeClassCode(code).startsWith('K')));
  });

  it('are refused with up to three letters changed in a block', () => {
    const anyChange = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 31 })), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(anyCode, anyChange, (code, changes) => {
        const values = [...(valuesOf(encodeClassCode(code)) ?? [])];
        const before = lettersOf(values);
        for (const [at, by] of changes) {
          const place = at % Math.min(44, values.length);
          values[place] = ((values[place] ?? 0) + by) % 32;
        }
        const after = lettersOf(values);
        if (after !== before) expect(decodeClassCode(after)).toBeNull();
      }),
    );
  });

  it('never throw on other letters', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        decodeClassCode(text);
        expect([...findClassCodes(text)].filter(({ kind }) => kind === 'code')).toEqual([]);
      }),
    );
  });
});

/** What was found in a text: people, or why something was refused. */
function seen(text: string): readonly string[] {
  return [...findClassCodes(text)].map((found) => {
    if (found.kind === 'code') return found.coded.person;
    return found.kind === 'refused' ? found.problem.kind : found.fragment;
  });
}

describe('codes in a pasted chat', () => {
  const code = (person: number): string => groupedCode(encodeClassCode(codeOf(person, resultsOf('+-.+'))));

  it('are found among thirty messages', () => {
    const chat = Array.from(
      { length: 30 },
      (_, at) => `[21.11.26, 10:${String(10 + at)}:04] نفر ${String(at)}: ${code(at)}`,
    );
    expect(seen(chat.join('\n'))).toEqual(Array.from({ length: 30 }, (_, at) => personId(at)));
  });

  it('are told from what was cut or changed', () => {
    const whole = code(1);
    expect(seen(whole.slice(0, -1))).toEqual(['damaged']);
    const changed = whole.replace(/.$/u, (last) => (last === '7' ? '8' : '7'));
    expect(seen(`این کد من است: ${changed}`)).toEqual(['damaged']);
    expect(seen('سلام، کد من کجاست؟ Ali Rezaei 10:32')).toEqual([]);
  });

  it('may be broken by lines and spelt in small letters', () => {
    expect(seen(code(3).replaceAll('-', '\n').toLowerCase())).toEqual([personId(3)]);
  });
});

describe('collecting', () => {
  const file = classOf();

  it('takes each person once, the later code in place of the earlier one, and keeps the typed name', () => {
    const first = collectCodes(file, [codeOf(1, resultsOf('+-.+')), codeOf(2, resultsOf('++++'))]);
    expect(first.verdicts.map(({ kind }) => kind)).toEqual(['accepted', 'accepted']);
    const [one, two] = first.people;
    if (one === undefined || two === undefined) throw new Error('nobody came in');
    const named = classOf({ people: [{ ...one, name: 'Sara' }, two] });
    const later = codeOf(1, resultsOf('++.+'), { at: '2026-11-21T09:40:00Z' });
    const second = collectCodes(named, [later, codeOf(1, resultsOf('+-.+')), codeOf(2, resultsOf('++++'))]);
    expect(second.verdicts.map(({ kind }) => kind)).toEqual(['replaced', 'older', 'same']);
    expect(second.people).toHaveLength(2);
    expect(second.people[0]).toEqual({
      person: personId(1),
      name: 'Sara',
      at: '2026-11-21T09:40:00Z',
      results: { 'cues.q1': RIGHT, 'cues.q2': RIGHT, 'words.q1': RIGHT },
    });
  });

  it('leaves out codes of another class and of another list of questions', () => {
    const strange = codeOf(1, resultsOf('++++'), { class: 'AAAAAAAA' });
    const other = codeOf(2, resultsOf('++++'), { list: codeOf(2, []).list ^ 1 });
    const longer = codeOf(3, [...resultsOf('++++'), WRONG]);
    expect(collectCodes(file, [strange, other, longer])).toEqual({
      people: [],
      verdicts: [{ kind: 'other-class', got: 'AAAAAAAA' }, { kind: 'other-questions' }, { kind: 'other-questions' }],
    });
    expect(CLASS).not.toBe('AAAAAAAA');
  });
});
