import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersOf, MODEL, person } from '../maturity/testKit.ts';
import { encodeAnswers } from './answerCode.ts';
import { findCodes } from './findCodes.ts';
import type { Found } from './findCodes.ts';
import { groupedCode, lettersOf } from './letters.ts';
import { withCheck } from './checkLetters.ts';
import { anyCodedFile, idOf, ROUND } from './testKit.ts';

const anyUnit = fc.nat(0xffff).map((code) => String.fromCharCode(code));

const find = (text: string): readonly Found[] => [...findCodes(MODEL, text)];

const codeOf = (number: number, mode: 'full' | 'quick' = 'full'): string =>
  encodeAnswers(
    MODEL,
    person(answersOf('1234 5?-. 3333 2222 1111 5555'), {
      mode,
      round: ROUND,
      respondent: { id: idOf(number), group: 'front' },
    }),
  );

/** Who was found, or what was refused, with its line. */
function seen(text: string): readonly string[] {
  return find(text).map((one) => {
    const { line } = one.place;
    if (one.kind === 'code') return `${String(line)} ${one.coded.respondent.id}`;
    if (one.kind === 'link') return `${String(line)} ${one.fragment}`;
    return `${String(line)} ${one.problem.kind}`;
  });
}

describe('codes in a pasted text', () => {
  it('are found in the export of a chat, with their lines', () => {
    const text = [
      '[21.11.26, 10:12:04] سارا: سلام، این هم پاسخ من',
      groupedCode(codeOf(1)),
      '[21.11.26, 10:15:40] Ali Rezaei: my answer to "Autumn": ' + groupedCode(codeOf(2, 'quick')).toLowerCase(),
      '21/11/2026, 10:20 - Reza 2: see https://example.com/tools/maturity/#c1-' + codeOf(3) + ' thanks',
      'Please answer by 2026 when you have five free minutes, all of you, best wishes, Sara',
    ].join('\n');
    expect(seen(text)).toEqual([`2 ${idOf(1)}`, `3 ${idOf(2)}`, `4 ${idOf(3)}`]);
  });

  it('are found one after the other without anything between, and broken over lines', () => {
    const broken = `${codeOf(2).slice(0, 17)}\r\n  ${codeOf(2).slice(17)}`;
    expect(seen(`${codeOf(1)}\n${broken}\n${codeOf(3)} ${codeOf(4)}`)).toEqual([
      `1 ${idOf(1)}`,
      `2 ${idOf(2)}`,
      `4 ${idOf(3)}`,
      `4 ${idOf(4)}`,
    ]);
  });

  it('are found beside a date or a name that looks like letters', () => {
    expect(seen(`2026 Sara ${groupedCode(codeOf(1))} 1405`)).toEqual([`1 ${idOf(1)}`]);
    expect(seen(`\u2066${groupedCode(codeOf(1))}\u2069`)).toEqual([`1 ${idOf(1)}`]);
  });

  it('are told to be damaged, cut short or of another version', () => {
    const wrong = codeOf(1).startsWith('00') ? '' : codeOf(1).replace(/^../u, '0Z');
    const other = lettersOf(withCheck([31, ...Array.from({ length: 37 }, (_, place) => place % 32)]));
    const text = [
      'a',
      groupedCode(wrong),
      'b: ' + groupedCode(codeOf(2)).slice(0, -6) + '…',
      groupedCode(codeOf(3)),
      other,
      groupedCode(codeOf(4)).replace(/.$/u, 'u'),
    ].join('\n;');
    expect(seen(text)).toEqual(['2 damaged', '3 length', `4 ${idOf(3)}`, '5 instrument', '6 damaged']);
  });

  it('a damaged one does not hide the next', () => {
    const wrong = groupedCode(codeOf(1).replace(/^../u, '0Z'));
    expect(seen(`${wrong}\n${groupedCode(codeOf(2))}`)).toEqual(['1 damaged', `2 ${idOf(2)}`]);
  });

  it('links to files are found beside them', () => {
    expect(seen(`https://x/#s1-AbC-0d9\n${codeOf(1)} #s1-zz`)).toEqual(['1 s1-AbC-0d9', `2 ${idOf(1)}`, '2 s1-zz']);
  });

  it.each([
    '',
    'سلام به همه، لطفاً تا سه‌شنبه ۱۱ صبح پاسخ بدهید: ۱۴۰۵/۸/۳۰',
    'Here is what I think about your plan: we have to talk with them and with each other again, best regards',
    'Call +98 21 1234 5678 or 0098 912 345 6789 between 10 and 12, room 1234, code 55',
    'https://example.com/some-long-path/that-has-many-words-in-it?and=some&more=things',
  ])('are not seen where there are none: %j', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('are found whatever stands around them', () => {
    const around = fc.string({ unit: fc.constantFrom(...Array.from('سلام :;[]()«»\n!?')), maxLength: 40 });
    fc.assert(
      fc.property(fc.array(fc.tuple(around, anyCodedFile), { maxLength: 5 }), around, (parts, end) => {
        const text =
          parts.map(([before, file]) => `${before}: ${groupedCode(encodeAnswers(MODEL, file))}`).join('\n') + end;
        const ids = find(text).map((one) => (one.kind === 'code' ? one.coded.respondent.id : one.kind));
        expect(ids).toEqual(parts.map(([, file]) => file.respondent.id));
      }),
    );
  });

  it('are at the place that is told', () => {
    const text = `x\n: ${groupedCode(codeOf(1))}!`;
    const [one] = find(text);
    expect(text.slice(one?.place.start, one?.place.end)).toBe(groupedCode(codeOf(1)));
  });

  it('never make it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyUnit, maxLength: 300 }), (text) => {
        expect(Array.isArray(find(text))).toBe(true);
      }),
    );
  });

  it('are found in five thousand messages soon enough', () => {
    const text = Array.from({ length: 5000 }, (_, number) => `سارا: ${groupedCode(codeOf(number % 1000))}`).join('\n');
    expect(find(text)).toHaveLength(5000);
  });
});
