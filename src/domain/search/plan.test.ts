import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plan } from './plan.ts';

const termsOf = (question: string, lang: 'fa' | 'en' = 'fa'): readonly string[] =>
  plan(question, lang).terms.map(({ surface }) => surface);

const waysOf = (question: string, lang: 'fa' | 'en' = 'fa'): readonly (readonly string[])[] =>
  plan(question, lang).ways.map((ways) => ways.map(({ query }) => query));

describe('plan', () => {
  it('drops the words that say nothing', () => {
    expect(termsOf('چطور بفهمم مشتری چه انتظاری دارد؟')).toEqual(['مشتری', 'انتظاری']);
    expect(termsOf('What is customer experience, exactly?', 'en')).toEqual(['customer', 'experience']);
    expect(termsOf('customer experience چیست')).toEqual(['customer', 'experience']);
  });

  it('keeps them if there is nothing else', () => {
    expect(termsOf('این چیست؟')).toEqual(['این', 'چیست']);
    expect(waysOf('این چیست؟').map(([first]) => first)).toEqual(['این', 'چیست']);
  });

  it('asks for each word as it is written first, then for its stem and its parts', () => {
    const [software = [], customers = []] = waysOf('نرم‌افزارهای مشتریان');
    expect(software.slice(0, 3)).toEqual(['نرمافزارهای', 'نرمافزار', 'نرم افزار']);
    expect(customers.slice(0, 2)).toEqual(['مشتریان', 'مشتری']);
  });

  it('asks for two neighbours as one word', () => {
    expect(plan('همه کاناله', 'fa').pairs).toMatchObject([
      { forms: expect.arrayContaining(['همهکاناله']) as unknown, terms: [0] },
    ]);
    expect(plan('نرم افزار خوب', 'fa').pairs[0]?.forms).toContain('نرمافزار');
    expect(plan('customer', 'en').pairs).toEqual([]);
  });

  it('trusts what is written most, then each later way less, and other words for the same least', () => {
    const weights = plan('نرم‌افزارهای', 'fa').ways[0]?.map(({ weight }) => weight) ?? [];
    expect(weights[0]).toBe(1);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(Math.min(...weights)).toBeGreaterThan(0);
  });

  it('asks for digits as the texts write them, and as the keys do', () => {
    expect(waysOf('9 عامل')[0]?.slice(0, 2)).toEqual(['۹', '9']);
    expect(waysOf('٩ عامل')).toEqual(waysOf('۹ عامل'));
  });

  it('leaves the endings of English to the index', () => {
    expect(waysOf('defining customer experiences', 'en').map(([first]) => first)).toEqual([
      'defining',
      'customer',
      'experiences',
    ]);
  });

  it('asks in British spelling too', () => {
    expect(waysOf('organizational behavior', 'en')[1]).toContain('behaviour');
    expect(waysOf('personalization', 'en')[0]?.slice(0, 2)).toEqual(['personalization', 'personalisation']);
  });

  it('takes compounds apart', () => {
    expect(waysOf('self-service', 'en')[0]?.slice(0, 2)).toEqual(['selfservice', 'self service']);
    expect(waysOf('خرده‌فروشی')[0]?.slice(0, 3)).toEqual(['خردهفروشی', 'خردهفروش', 'خرده فروش']);
  });

  it('does not ask for a stem of two letters', () => {
    expect(waysOf('می‌دوند پیاده').flat().join(' ').split(' ')).not.toContain('دو');
    expect(waysOf('می‌رود')).toEqual([['میرود']]);
  });

  it.each(['', ' ', '؟!', '—'])('has no term for «%s»', (question) => {
    expect(plan(question, 'fa')).toMatchObject({ terms: [], ways: [], pairs: [] });
  });

  it('is never empty for a question with a letter or a digit, and never repeats itself', () => {
    const question = fc.string({
      unit: fc.constantFrom(...Array.from('از چیست مشتری‌ها ۱۲ CX the is؟ ')),
      maxLength: 60,
    });
    fc.assert(
      fc.property(question, fc.constantFrom<'fa' | 'en'>('fa', 'en'), (text, lang) => {
        const { terms, ways, others } = plan(text, lang);
        if (/[\p{L}\p{N}]/u.test(text)) expect(terms.length).toBeGreaterThan(0);
        expect([ways.length, others.length]).toEqual([terms.length, terms.length]);
        for (const way of ways) {
          const queries = way.map(({ query }) => query);
          expect(queries.length).toBeGreaterThan(0);
          expect(new Set(queries).size).toBe(queries.length);
          expect(queries.every((query) => /^\S+(?: \S+)*$/u.test(query))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
