import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { debriefOf } from './debrief.ts';

describe('debriefOf', () => {
  it('parts the question from what to listen for, in both languages', () => {
    expect(debriefOf('Which card moved most? Listen for price. Why?')).toEqual({
      question: 'Which card moved most?',
      listen: 'Listen for price. Why?',
    });
    expect(debriefOf('کدام کارت؟ گوش کنید: قیمت.')).toEqual({ question: 'کدام کارت؟', listen: 'گوش کنید: قیمت.' });
    expect(debriefOf('Who said "why?" Listen.')).toEqual({ question: 'Who said "why?"', listen: 'Listen.' });
  });

  it('takes a text without a question mark whole', () => {
    expect(debriefOf('Say what you saw.')).toEqual({ question: 'Say what you saw.', listen: '' });
  });

  it('loses no words', () => {
    const words = (text: string): string => text.replaceAll(/\s/gu, '');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '?', '؟', ' ', '»', '\n') }), (text) => {
        const { question, listen } = debriefOf(text);
        expect(words(question + listen)).toBe(words(text));
      }),
    );
  });
});
