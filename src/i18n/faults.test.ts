import { describe, expect, it } from 'vitest';
import type { Fault, Problem } from '../workspace/faults.ts';
import { describeFault } from './faults.ts';
import { formatter } from './format.ts';
import { wordsOf } from './index.ts';
import { languages } from './languages.ts';
import type { Lang } from './languages.ts';

function describeIn(lang: Lang, fault: Fault): string {
  return describeFault(fault, wordsOf(lang).files, formatter(lang));
}

/** The same without the marks that isolate; they are looked at apart. */
function bare(text: string): string {
  return text.replace(/[\u2068\u2069\u061C]/gu, '');
}

const problems: readonly Problem[] = [
  { kind: 'not-utf8' },
  { kind: 'not-json', line: 12, column: 3 },
  { kind: 'not-json', line: null, column: null },
  { kind: 'too-large', limit: 262_144, size: 262_145 },
  { kind: 'too-deep', limit: 6 },
  { kind: 'too-many-values', limit: 2000 },
  { kind: 'duplicate-key' },
  { kind: 'unknown-key' },
  { kind: 'missing' },
  ...(['object', 'list', 'text', 'integer', 'boolean', 'text-or-integer'] as const).map((expected): Problem => ({
    kind: 'type',
    expected,
    got: 'null',
  })),
  { kind: 'range', min: 1, max: 5, got: '9' },
  { kind: 'range', min: 0, max: null, got: '-1' },
  { kind: 'one-of', options: ['full', 'quick'], got: '"x"' },
  ...(['id', 'date', 'time', 'address', 'link'] as const).map((what): Problem => ({
    kind: 'pattern',
    what,
    got: '"x"',
  })),
  { kind: 'empty' },
  { kind: 'too-long', limit: 200, length: 201 },
  { kind: 'too-many', limit: 3, length: 4 },
  { kind: 'level-and-state' },
  { kind: 'reason-missing' },
  { kind: 'reason-misplaced' },
  { kind: 'newer-version', found: 2, known: 1 },
  { kind: 'wrong-kind', expected: ['maturity-answers'], got: '"maturity-round"' },
  { kind: 'wrong-kind', expected: ['maturity-answers', 'maturity-round'], got: '"constructor"' },
  { kind: 'wrong-model', expected: 'cx-maturity@1', got: '"cx-maturity@2"' },
  { kind: 'wrong-round', got: '"AAAAAAAA"' },
  { kind: 'different-files', found: ['full', 'quick'] },
  { kind: 'duplicate-disagrees', respondent: 'K3J9XQ2A' },
];

describe('describeFault', () => {
  it('says where, what, what to do, and that nothing changed', () => {
    const fault: Fault = {
      path: 'answers.strategy.owner.level',
      problem: { kind: 'range', min: 1, max: 5, got: '9' },
    };
    expect(bare(describeIn('fa', fault))).toBe(
      'در answers.strategy.owner.level: عدد باید از ۱ تا ۵ باشد؛ 9 خوانده شد. ' +
        'فایل را از همان‌جا که ساخته شده دوباره بگیرید. چیزی روی این دستگاه تغییر نکرد.',
    );
    expect(bare(describeIn('en', fault))).toBe(
      'At answers.strategy.owner.level: The number should be from 1 to 5; it reads 9. ' +
        'Save the file again where it was made. Nothing on this device has changed.',
    );
  });

  it('says the line where JSON breaks', () => {
    const fault: Fault = { path: '', problem: { kind: 'not-json', line: 12, column: 3 } };
    expect(bare(describeIn('fa', fault))).toContain('در سطر ۱۲، نویسهٔ ۳: ');
    expect(describeIn('en', fault)).toContain('At line 12, character 3: ');
  });

  it.each<[Problem, string, string]>([
    [{ kind: 'too-large', limit: 262_144, size: 262_145 }, '۲۵۷ کیلوبایت', '257 KB'],
    [{ kind: 'too-long', limit: 20_000, length: 20_001 }, '۲۰٬۰۰۱ نویسه', '20,001 characters'],
    [{ kind: 'newer-version', found: 2, known: 1 }, 'صفحه را دوباره باز کنید', 'Open the page again'],
    [{ kind: 'pattern', what: 'link', got: '"x"' }, 'پیوند کامل را دوباره بخواهید', 'Ask for the whole link again'],
    [{ kind: 'wrong-kind', expected: ['maturity-answers'], got: '"maturity-round"' }, 'دور یک تیم', "a team's round"],
    [{ kind: 'wrong-kind', expected: ['maturity-answers'], got: '"constructor"' }, '"constructor"', '"constructor"'],
    [{ kind: 'one-of', options: ['full', 'quick'], got: '"x"' }, 'full یا quick', 'full or quick'],
    [{ kind: 'type', expected: 'integer', got: '"3"' }, 'عدد صحیح', 'a whole number'],
    [{ kind: 'duplicate-disagrees', respondent: 'K3J9XQ2A' }, 'بپرسید کدام درست است', 'Ask which one is right'],
  ])('of %j says %s / %s', (problem, fa, en) => {
    expect(bare(describeIn('fa', { path: '', problem }))).toContain(fa);
    expect(bare(describeIn('en', { path: '', problem }))).toContain(en);
  });

  describe.each(languages)('in %s', (lang) => {
    it.each(problems)('has whole sentences for %j', (problem) => {
      // where JSON breaks there is no path, but a line
      for (const path of problem.kind === 'not-json' ? [''] : ['', 'answers.strategy.owner']) {
        const text = describeIn(lang, { path, problem });
        expect(text).not.toMatch(/[{}]|undefined|NaN/u);
        expect(text.endsWith(wordsOf(lang).files.unchanged)).toBe(true);
        expect(bare(text).includes(path)).toBe(true);
      }
    });

    it.each(problems)('isolates what it quotes of %j', (problem) => {
      const text = describeIn(lang, { path: 'answers.x', problem });
      const quoted = /maturity-|"x"|"AAAAAAAA"|cx-maturity|K3J9XQ2A|"constructor"|answers\.x|\bquick\b/gu;
      const isolated = text.match(/\u2068[^\u2069]*\u2069/gu)?.join('') ?? '';
      expect(isolated.match(quoted)?.length ?? 0).toBe(text.match(quoted)?.length ?? 0);
    });
  });

  it('differs between kinds', () => {
    for (const lang of languages) {
      const texts = problems.map((problem) => describeIn(lang, { path: '', problem }));
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});
