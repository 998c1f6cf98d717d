/** What the tests of certificates share. */
import fc from 'fast-check';
import type { Certificate } from './certificate.ts';
import { dayAt, LAST_DAY, MOST_HALF_HOURS, plainText, TEXT_UNITS } from './certificate.ts';
import { lengthOf } from './certificateText.ts';
import { COURSES } from './model.ts';

export const CERTIFICATE: Certificate = {
  learner: 'سارا محمدی',
  learnerOther: 'Sara Mohammadi',
  course: { kind: 'site', id: 'first-week' },
  date: '2026-11-21',
  halfHours: 31,
  result: 92,
  trainer: 'رضا کاویانی',
  company: 'کفش سپید',
};

const sign = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...Array.from('ابپتمیوهن ءآئ۰۹\u200C\u0654')) },
  { weight: 4, arbitrary: fc.constantFrom(...Array.from("aZ0é -'&")) },
  { weight: 1, arbitrary: fc.constantFrom('ي', '字', '\u{1F600}', '\u202E', '\uD800', '\t', 'e\u0301') },
  { weight: 1, arbitrary: fc.nat(0xffff).map((code) => String.fromCharCode(code)) },
);

/** Any text that a certificate may hold. */
export const anyText: fc.Arbitrary<string> = fc.array(sign, { maxLength: TEXT_UNITS }).map((signs) => {
  const text = Array.from(plainText(signs.join('')));
  while (lengthOf(text.join('')) > TEXT_UNITS) text.pop();
  return plainText(text.join(''));
});
const someText = anyText.filter((text) => text !== '');

export const anyCertificate: fc.Arbitrary<Certificate> = fc.record({
  learner: someText,
  learnerOther: anyText,
  course: fc.oneof(
    fc.constantFrom(...COURSES).map((id) => ({ kind: 'site', id }) as const),
    fc.record({ kind: fc.constant('own' as const), name: someText, other: anyText }),
  ),
  date: fc.nat(LAST_DAY).map(dayAt),
  halfHours: fc.integer({ min: 1, max: MOST_HALF_HOURS }),
  result: fc.option(fc.integer({ min: 0, max: 100 })),
  trainer: someText,
  company: anyText,
});

/** The longest certificate that passes: every text at its limit. */
export function longest(letter: string): Certificate {
  const text = letter.repeat(TEXT_UNITS);
  return {
    ...CERTIFICATE,
    learner: text,
    learnerOther: text,
    course: { kind: 'own', name: text, other: text },
    trainer: text,
    company: text,
  };
}
