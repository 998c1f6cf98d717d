/** What the tests of this folder share: made content in both languages, with the real interface words. */
import { wordsOf } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/languages.ts';
import { ACTIONS } from '../../domain/expectations/report.ts';
import { ToolContext } from './context.ts';

const ready = {
  fa: {
    text: 'قیمت درست است',
    present: 'اگر قیمت درست باشد، چه حسی دارید؟',
    absent: 'اگر قیمت غلط باشد، چه حسی دارید؟',
  },
  en: {
    text: 'The price is right',
    present: 'If it is right, how do you feel?',
    absent: 'If it is wrong, how do you feel?',
  },
};

/** The context of the tool with one ready expectation, `shop.honest-price`. */
export function toolFor(lang: Lang): ToolContext {
  return new ToolContext(
    lang,
    wordsOf(lang),
    {
      sectors: [{ id: 'shop', name: 'Shop', expectations: [{ id: 'shop.honest-price', ...ready[lang] }] }],
      actions: ACTIONS.map((id) => ({ id, title: `«${id}»`, text: id, article: null })),
      sample: {
        title: { fa: 'x', en: 'x' },
        date: '2026-11-21',
        sector: 'shop',
        expectations: [],
        segments: { of: 'a', names: {} },
      },
    },
    '/learn/expectations/',
    '/workspace/',
  );
}
