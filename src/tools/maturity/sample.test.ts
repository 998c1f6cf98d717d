import { describe, expect, it } from 'vitest';
import { MODEL } from '../../domain/maturity/testKit.ts';
import { languages } from '../../i18n/languages.ts';
import { checkAnswersFile } from '../../workspace/files/answersFile.ts';
import type { Sample } from './content.ts';
import { sampleFile } from './sample.ts';
import { toolFor } from './testKit.ts';

const note = { fa: 'یادداشت', en: 'a note' };
const sample: Sample = {
  title: { fa: 'فروشگاه نمونه', en: 'Sample Shop' },
  date: '2026-11-21',
  answers: {
    'strategy.definition': { level: 3 },
    'strategy.owner': { level: 2, target: 4, importance: 3, note },
    'strategy.priorities': { state: 'unknown', note },
    'strategy.review': { state: 'not-applicable', reason: { fa: 'مدیر نداریم', en: 'no managers' } },
    'design.channels': { state: 'not-applicable', note },
  },
};

describe.each(languages)('the sample in %s', (lang) => {
  const file = sampleFile(toolFor(lang, sample));

  it('is an answers file that could be saved', () => {
    expect(checkAnswersFile(file, MODEL)).toEqual({ ok: true, value: file });
  });

  it('speaks the language of the page', () => {
    expect(file.title).toBe(sample.title[lang]);
    expect(file.answers).toEqual({
      'strategy.definition': { level: 3 },
      'strategy.owner': { level: 2, target: 4, importance: 3, note: note[lang] },
      'strategy.priorities': { state: 'unknown', note: note[lang] },
      'strategy.review': { state: 'not-applicable', reason: lang === 'fa' ? 'مدیر نداریم' : 'no managers' },
      'design.channels': { state: 'not-applicable', reason: null, note: note[lang] },
    });
  });

  it('is a full assessment of its own date, of nobody', () => {
    expect([file.mode, file.date, file.respondent.group]).toEqual(['full', '2026-11-21', 'none']);
  });
});
