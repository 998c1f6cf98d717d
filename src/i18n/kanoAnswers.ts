import type { Lang } from './languages.ts';

/**
 * The five answers to a Kano question in both languages: first as the site writes them, then as other questionnaires
 * do. Answers are read in either language, whatever the page speaks.
 */
export const kanoAnswers: Readonly<Record<Lang, readonly (readonly string[])[]>> = {
  fa: [
    ['خوشم می‌آید', 'دوست دارم', 'دوستش دارم', 'خوشحال می‌شوم', 'لذت می‌برم', 'خوب است'],
    [
      'باید همین‌طور باشد',
      'باید این‌طور باشد',
      'باید باشد',
      'انتظار دارم',
      'انتظارش را دارم',
      'بدیهی است',
      'الزامی است',
    ],
    ['برایم فرقی ندارد', 'فرقی ندارد', 'فرقی نمی‌کند', 'برایم فرقی نمی‌کند', 'بی‌تفاوتم', 'بی‌تفاوت', 'نظری ندارم'],
    [
      'با آن کنار می‌آیم',
      'کنار می‌آیم',
      'می‌توانم با آن کنار بیایم',
      'تحمل می‌کنم',
      'می‌توانم تحمل کنم',
      'قابل تحمل است',
    ],
    ['خوشم نمی‌آید', 'دوست ندارم', 'دوستش ندارم', 'ناراحت می‌شوم', 'بدم می‌آید', 'بد است'],
  ],
  en: [
    ['I like it', 'like', 'like it', 'I like it that way', 'I would like it', 'I enjoy it', 'I love it'],
    ['It must be so', 'must be', 'must-be', 'It must be that way', 'I expect it', 'expect it', 'I take it for granted'],
    [
      'It makes no difference',
      'neutral',
      'I am neutral',
      "I'm neutral",
      'I do not mind',
      "I don't mind",
      "I don't care",
    ],
    ['I can live with it', 'live with', 'live with it', 'I can live with it that way', 'I can tolerate it', 'tolerate'],
    ['I dislike it', 'dislike', 'dislike it', 'I dislike it that way', 'I do not like it', "I don't like it"],
  ],
};

/** What a column of segments may be called. */
export const segmentHeadings: readonly string[] = [
  'بخش',
  'بخش مشتری',
  'بخش مشتریان',
  'گروه',
  'دسته',
  'شعبه',
  'segment',
  'customer segment',
  'group',
  'branch',
];
