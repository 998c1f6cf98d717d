import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersOf, MODEL, modelOf, person } from '../maturity/testKit.ts';
import { answersFromCode, codeLength, decodeAnswers, encodeAnswers } from './answerCode.ts';
import { checkOf, LONGEST, withCheck } from './checkLetters.ts';
import { LETTERS } from './alphabet.ts';
import { groupedCode, letterValue, lettersOf, valuesOf } from './letters.ts';
import { anyCodedFile, anyMoment, roundOf, ROUND } from './testKit.ts';

const example = person(answersOf('1234 5?-. 3333 2222 1111 5555'), {
  round: ROUND,
  respondent: { id: 'K3J9XQ2A', group: 'front' },
  updated: '2026-11-21T18:40:00Z',
});

describe('the check letters', () => {
  it('tell any two messages apart by at least four letters, up to the longest', () => {
    const zero = checkOf(Array.from({ length: LONGEST - 4 }, () => 0));
    const unit = (length: number, place: number): readonly number[] =>
      Array.from({ length }, (_, each) => (each === place ? 1 : 0));
    // what one letter of value 1 does to the check letters, by its place; the code is linear but for its start
    const columns = Array.from({ length: LONGEST - 4 }, (_, place) =>
      checkOf(unit(LONGEST - 4, place)).map((letter, each) => letter ^ (zero[each] ?? 0)),
    );
    const own = [0, 1, 2, 3].map((place) => [0, 1, 2, 3].map((each) => (each === place ? 1 : 0)));
    const all = [...columns, ...own];
    const times = (factor: number, column: readonly number[]): number => {
      let product = 0;
      for (const letter of column) {
        let value = 0;
        for (let bit = 4; bit >= 0; bit -= 1) {
          value <<= 1;
          if (value >= 32) value ^= 37;
          if (((factor >> bit) & 1) === 1) value ^= letter;
        }
        product = product * 32 + value;
      }
      return product;
    };
    const multiples = all.map((column) => Array.from({ length: 32 }, (_, factor) => times(factor, column)));
    const sizes = new Map<number, number>();
    for (const [place, own] of multiples.entries()) {
      for (const value of own.slice(1)) {
        expect(sizes.get(value), 'two letters alone that cancel out').toBeUndefined();
        sizes.set(value, place);
      }
    }
    let three = 0;
    for (let first = 0; first < multiples.length; first += 1) {
      for (let second = first + 1; second < multiples.length; second += 1) {
        for (const value of multiples[second]?.slice(1) ?? []) {
          const third = sizes.get((multiples[first]?.[1] ?? 0) ^ value);
          if (third !== undefined && third !== first && third !== second) three += 1;
        }
      }
    }
    expect(three).toBe(0);
  });

  it('start so that zeros alone are no code word', () => {
    expect(checkOf(Array.from({ length: 38 }, () => 0))).not.toEqual([0, 0, 0, 0]);
    expect(withCheck([])).toHaveLength(4);
  });
});

describe('letters as people type them', () => {
  it.each([
    ['o', 0],
    ['O', 0],
    ['i', 1],
    ['l', 1],
    ['L', 1],
    ['z', 31],
    ['۷', 7],
    ['٧', 7],
  ])('reads %s as %d', (sign, value) => {
    expect(letterValue(sign)).toBe(value);
  });

  it.each(['u', 'U', '-', ' ', 'ß', '', 'ab', 'پ'])('does not read %j', (sign) => {
    expect(letterValue(sign)).toBeNull();
  });

  it('knows its own', () => {
    expect(lettersOf(valuesOf(LETTERS) ?? [])).toBe(LETTERS);
    expect(valuesOf('AU')).toBeNull();
  });
});

describe('the answer code', () => {
  it('has 42 letters for a full answer and 35 for a quick one', () => {
    expect([codeLength(MODEL, 'full'), codeLength(MODEL, 'quick')]).toEqual([42, 35]);
    expect(encodeAnswers(MODEL, example)).toMatch(/^[0-9A-HJKMNP-TV-Z]{42}$/u);
    expect(encodeAnswers(MODEL, { ...example, mode: 'quick' })).toHaveLength(35);
  });

  it('stays the same for ever', () => {
    expect(encodeAnswers(MODEL, example)).toBe('09PMJKZ2QK3J9XQ2A83B1CG0MWQE3DPJ9296VDNV2P');
  });

  it('gives back what it carries', () => {
    fc.assert(
      fc.property(anyCodedFile, (file) => {
        const decoded = decodeAnswers(MODEL, encodeAnswers(MODEL, file));
        if (!decoded.ok) throw new Error(decoded.problem.kind);
        expect(answersFromCode(decoded.coded, roundOf())).toEqual(file);
      }),
    );
  });

  it('leaves notes, evidence, targets and reasons behind', () => {
    const file = person(
      { 'strategy.owner': { state: 'not-applicable', reason: 'x', note: 'y', target: 3, evidence: [{ text: 'z' }] } },
      { round: ROUND },
    );
    const decoded = decodeAnswers(MODEL, encodeAnswers(MODEL, file));
    expect(decoded.ok && decoded.coded.answers).toEqual({
      'strategy.owner': { state: 'not-applicable', reason: null },
    });
  });

  it('is read in any spelling', () => {
    const spellings: Readonly<Record<string, readonly string[]>> = {
      '0': ['o', 'O', '۰', '٠'],
      '1': ['i', 'L', 'l', '۱'],
    };
    fc.assert(
      fc.property(anyCodedFile, fc.infiniteStream(fc.nat(100)), (file, chance) => {
        const code = encodeAnswers(MODEL, file);
        const spelt = Array.from(code, (letter) => {
          const ways = [letter, letter.toLowerCase(), ...(spellings[letter] ?? [])];
          return ways[(chance.next().value ?? 0) % ways.length] ?? letter;
        }).join('');
        expect(decodeAnswers(MODEL, spelt)).toEqual(decodeAnswers(MODEL, code));
      }),
    );
  });

  it('never becomes another answer by up to three wrong letters', () => {
    fc.assert(
      fc.property(
        anyCodedFile,
        fc.array(fc.tuple(fc.nat(34), fc.integer({ min: 1, max: 31 })), { minLength: 1, maxLength: 3 }),
        (file, changes) => {
          const values = [...(valuesOf(encodeAnswers(MODEL, file)) ?? [])];
          for (const [place, by] of new Map(changes)) values[place] = (values[place] ?? 0) ^ by;
          expect(decodeAnswers(MODEL, lettersOf(values)).ok).toBe(false);
        },
      ),
    );
  });

  it('never becomes another answer by any one wrong letter, at every place', () => {
    const code = valuesOf(encodeAnswers(MODEL, example)) ?? [];
    for (const [place, value] of code.entries()) {
      for (let by = 1; by < 32; by += 1) {
        const wrong = lettersOf(code.with(place, value ^ by));
        expect(decodeAnswers(MODEL, wrong)).toEqual({ ok: false, problem: { kind: 'damaged' } });
      }
    }
  });

  it('never becomes another answer by any two letters swapped', () => {
    fc.assert(
      fc.property(anyCodedFile, fc.nat(34), fc.nat(34), (file, one, other) => {
        const letters = Array.from(encodeAnswers(MODEL, file));
        const swapped = letters.with(one, letters[other] ?? '').with(other, letters[one] ?? '');
        fc.pre(swapped.join('') !== letters.join(''));
        expect(decodeAnswers(MODEL, swapped.join('')).ok).toBe(false);
      }),
    );
  });

  it('says how many letters are there when some are missing', () => {
    expect(decodeAnswers(MODEL, encodeAnswers(MODEL, example).slice(0, -1))).toEqual({
      ok: false,
      problem: { kind: 'length', letters: 41 },
    });
  });

  it.each([
    ['a newer instrument', [31, ...Array.from({ length: 37 }, () => 0)]],
    ['a full answer named quick', [1, ...Array.from({ length: 37 }, () => 0)]],
    [
      'a group that there is not',
      [0, ...Array.from({ length: 16 }, () => 0), 31, ...Array.from({ length: 20 }, () => 0)],
    ],
  ])('tells %s from damage', (_, message) => {
    const letters = lettersOf(withCheck(message));
    expect(decodeAnswers(MODEL, letters)).toEqual({ ok: false, problem: { kind: 'instrument' } });
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 30, maxLength: 45 }), (text) => {
        expect(decodeAnswers(MODEL, text).ok).toBe(false);
      }),
    );
  });

  it('moves a clock that is far off to the nearest moment that fits', () => {
    const early = encodeAnswers(MODEL, { ...example, updated: '1999-01-01T00:00:00Z' });
    const late = encodeAnswers(MODEL, { ...example, updated: '2199-01-01T00:00:00Z' });
    const updatedOf = (code: string): string => {
      const decoded = decodeAnswers(MODEL, code);
      return decoded.ok ? decoded.coded.updated : '';
    };
    expect([updatedOf(early), updatedOf(late)]).toEqual(['2026-01-01T00:00:00Z', '2060-01-10T13:37:03Z']);
    fc.assert(
      fc.property(anyMoment, (updated) => {
        expect(updatedOf(encodeAnswers(MODEL, { ...example, updated }))).toBe(updated);
      }),
    );
  });

  it('is made only of answers to a round, of questions that have a number', () => {
    const { round: _, ...loose } = example;
    expect(() => encodeAnswers(MODEL, loose)).toThrow('no round');
    const other = modelOf({ a: ['a.b'] });
    expect(() => encodeAnswers(other, { ...example, model: other.id })).toThrow('made-up@1');
  });

  it('is written in groups of four', () => {
    expect(groupedCode('ABCDEFGHJ')).toBe('ABCD-EFGH-J');
  });
});
