import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plan } from './plan.ts';

const termsOf = (question: string, lang: 'fa' | 'en' = 'fa'): readonly string[] =>
  plan(question, lang).terms.map(({ surface }) => surface);

describe('plan', () => {
  it('drops the words that say nothing', () => {
    expect(termsOf('چطور بفهمم مشتری چه انتظاری دارد؟')).toEqual(['بفهمم', 'مشتری', 'انتظاری']);
    expect(termsOf('What is customer experience, exactly?', 'en')).toEqual(['customer', 'experience']);
    expect(termsOf('customer experience چیست')).toEqual(['customer', 'experience']);
  });

  it('keeps them if there is nothing else', () => {
    expect(termsOf('این چیست؟')).toEqual(['این', 'چیست']);
    expect(plan('این چیست؟', 'fa').queries[0]).toBe('این چیست');
  });

  it('asks for what is written first, then for stems, parts and neighbours as one word', () => {
    expect(plan('نرم‌افزارهای مشتریان', 'fa').queries).toEqual([
      'نرمافزارهای مشتریان',
      'نرمافزار مشتری',
      'نرم افزار مشتری',
      'نرمافزارهایمشتریان',
    ]);
    expect(plan('همه کاناله', 'fa').queries).toContain('همهکاناله');
    expect(plan('پرسش های پر تکرار', 'fa').queries).toContain('پرسش پرتکرار');
  });

  it('asks for digits as the texts write them, and as the keys do', () => {
    expect(plan('9 عامل', 'fa').queries.slice(0, 2)).toEqual(['۹ عامل', '9 عامل']);
    expect(plan('٩ عامل', 'fa')).toMatchObject({ queries: plan('۹ عامل', 'fa').queries });
  });

  it('leaves the endings of English to the index', () => {
    expect(plan('defining customer experiences', 'en').queries[0]).toBe('defining customer experiences');
  });

  it('asks in British spelling too', () => {
    expect(plan('organizational behavior', 'en').queries).toContain('organizational behaviour');
    expect(plan('personalization', 'en').alone).toEqual([['personalization', 'personalisation']]);
  });

  it('takes compounds apart', () => {
    expect(plan('self-service', 'en').queries).toEqual(['selfservice', 'self service']);
    expect(plan('خرده‌فروشی', 'fa').alone).toEqual([['خردهفروشی', 'خردهفروش', 'خرده فروش']]);
  });

  it('does not ask for a stem of two letters', () => {
    expect(plan('می‌دوند پیاده', 'fa').queries.join(' ').split(' ')).not.toContain('دو');
    expect(plan('می‌رود', 'fa').queries).toEqual(['میرود']);
  });

  it.each(['', ' ', '؟!', '—'])('has no query for «%s»', (question) => {
    expect(plan(question, 'fa').queries).toEqual([]);
  });

  it('is never empty for a question with a letter or a digit, and never repeats itself', () => {
    const question = fc.string({
      unit: fc.constantFrom(...Array.from('از چیست مشتری‌ها ۱۲ CX the is؟ ')),
      maxLength: 60,
    });
    fc.assert(
      fc.property(question, fc.constantFrom<'fa' | 'en'>('fa', 'en'), (text, lang) => {
        const { terms, queries, alone } = plan(text, lang);
        if (/[\p{L}\p{N}]/u.test(text)) expect(terms.length).toBeGreaterThan(0);
        if (terms.length > 0) expect(queries.length).toBeGreaterThan(0);
        expect(new Set(queries).size).toBe(queries.length);
        expect(alone).toHaveLength(terms.length);
        expect(alone.every((forms) => forms.length > 0)).toBe(true);
        expect(queries.every((query) => /^\S+(?: \S+)*$/u.test(query))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
