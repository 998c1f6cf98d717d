import { describe, expect, it } from 'vitest';
import type { SearchLanguage } from './fold.ts';
import { Marker, termsIn } from './marks.ts';
import { plan } from './plan.ts';
import { tokens } from './tokens.ts';

function marked(question: string, text: string, lang: SearchLanguage = 'fa'): readonly string[] {
  return new Marker(plan(question, lang)).marks(tokens(text, lang)).map(({ start, end }) => text.slice(start, end));
}

describe('marks', () => {
  it.each([
    ['مشتري', 'مشتری، مشتری‌ها، مشتريان و «مشتریِ» ما', ['مشتری', 'مشتری‌ها', 'مشتريان', 'مشتریِ']],
    ['تجربه مشتری', 'تجربهٔ مشتری و تجارب مشتری‌ها', ['تجربهٔ', 'مشتری', 'تجارب', 'مشتری‌ها']],
    ['نرم افزار', 'این نرم‌افزار', ['نرم‌افزار']],
    ['نرم‌افزار', 'این نرم افزار', ['نرم افزار']],
    ['نرمافزار', 'این نرم‌افزارها', ['نرم‌افزارها']],
    ['همه کاناله', 'خدمت همه‌کاناله برای همه', ['همه‌کاناله']],
    ['کاناله', 'خدمت همه‌کاناله', ['همه‌کاناله']],
    ['9 عامل', '۹ عاملِ آن', ['۹', 'عاملِ']],
    ['قانون', 'قوانین تازه', ['قوانین']],
    ['بلوغ تج', 'بلوغ در تجربه', ['بلوغ', 'تجربه']],
    ['می خواهند', 'مشتری می‌خواهد', ['می‌خواهد']],
    ['سفر', 'در این سفرنامه و مسافر', ['سفرنامه']],
  ])('of «%s» in «%s»', (question, text, expected) => {
    expect(marked(question, text)).toEqual(expected);
  });

  it.each([
    ['expecting', 'What customers expected; expectations', ['expected', 'expectations']],
    ['behavior', 'their behaviour', ['behaviour']],
    ['touch point', 'every touchpoint', ['touchpoint']],
    ['self-service', 'self-service and selfservice, self service', ['self-service', 'selfservice', 'self service']],
  ])('of "%s" in "%s"', (question, text, expected) => {
    expect(marked(question, text, 'en')).toEqual(expected);
  });

  it('leaves what only begins like a short word, unless it is being typed', () => {
    expect(marked('کار خوب', 'کارت خوبی')).toEqual(['خوبی']);
    expect(marked('خوب کار', 'کارت')).toEqual(['کارت']);
  });

  it('marks no stop word', () => {
    expect(marked('سفر مشتری از کجا', 'از کجا')).toEqual([]);
  });

  it('knows which term is meant', () => {
    const marker = new Marker(plan('سفر مشتری', 'fa'));
    expect([...termsIn(marker.marks(tokens('مشتری، مشتریان', 'fa')))]).toEqual([1]);
  });
});
