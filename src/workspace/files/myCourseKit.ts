/** Courses of one's own for tests: one that is full, and any. */
import fc from 'fast-check';
import { COURSES } from '../../domain/training/model.ts';
import type { MyCourseFile } from '../../domain/training/myCourse.ts';

/** A picture of one pixel. */
export const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A course with something in every field. */
export const FULL: MyCourseFile = {
  format: 'cx-compass',
  version: 1,
  kind: 'my-course',
  title: 'دورهٔ شعبهٔ شمال',
  updated: '2026-11-21T18:40:00Z',
  course: 'complaints',
  hidden: ['why-complain.s3', 'put-right.q2', 'learn-from-it'],
  order: ['listen-and-own', 'why-complain', 'put-right', 'learn-from-it', 'a-lesson-that-is-gone'],
  slides: [
    {
      id: 'K3J9XQ2A',
      lesson: 'why-complain',
      after: 'why-complain.s2',
      title: 'شکایت‌های ما در مهر',
      points: ['۴۱ شکایت', 'بیشترشان دربارهٔ دیررسیدن بسته'],
      notes: 'پیش از نشان‌دادن بپرسید: فکر می‌کنید چندتاست؟',
    },
    { id: '9PMJKZ2Q', lesson: 'put-right', after: null, title: 'سقف جبران', points: [], notes: '' },
  ],
  questions: [
    {
      id: '7QWE4RTY',
      lesson: 'put-right',
      objective: 'put-right.offer',
      question: 'تا چه مبلغی بی‌اجازه می‌توانید جبران کنید؟',
      options: [
        { id: 'a', right: false, text: 'هیچ مبلغی' },
        { id: 'b', right: true, text: 'تا پانصد هزار تومان' },
        { id: 'c', right: false, text: 'هر مبلغی که مشتری بخواهد' },
      ],
      explanation: 'بیش از این را سرپرست شیفت تأیید می‌کند.',
    },
  ],
  rules: 'تا پانصد هزار تومان بی‌اجازه جبران می‌کنیم.\nقول بی‌ساعت نمی‌دهیم.',
  logo: PIXEL,
  company: 'کفش سپیدار',
};

const anyText = (most: number): fc.Arbitrary<string> => fc.string({ maxLength: most, unit: 'grapheme' });
const anyTitle = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' });
const anyId = fc.string({
  minLength: 8,
  maxLength: 8,
  unit: fc.constantFrom(...Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ')),
});
const anyLesson = fc.constantFrom('words', 'put-right', 'gone');
const anyOfSite = fc.oneof(
  anyLesson,
  fc.tuple(anyLesson, fc.constantFrom('s1', 's2', 'q1', 'know')).map((parts) => parts.join('.')),
);
const anyTime = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((day) => `${day.toISOString().slice(0, 19)}Z`);

const anySlide = fc.record({
  notes: anyText(20),
  points: fc.array(anyTitle, { maxLength: 6 }),
  title: anyTitle,
  after: fc.option(anyOfSite),
  lesson: anyLesson,
  id: anyId,
});

const anyQuestion = fc
  .record({
    explanation: anyText(20),
    texts: fc.array(anyTitle, { minLength: 3, maxLength: 4 }),
    right: fc.nat(2),
    question: anyTitle,
    objective: anyOfSite,
    lesson: anyLesson,
    id: anyId,
  })
  .map(({ texts, right, ...rest }) => ({
    ...rest,
    options: texts.map((text, place) => ({ text, right: place === right, id: 'abcd'.charAt(place) })),
  }));

/** Any course; not in the order of the format, which is for writing to find. */
export const anyMyCourseFile: fc.Arbitrary<MyCourseFile> = fc
  .record(
    {
      company: anyText(20),
      logo: fc.option(fc.constant(PIXEL)),
      rules: anyText(40),
      own: fc.uniqueArray(fc.oneof(anySlide, anyQuestion), { maxLength: 5, selector: ({ id }) => id }),
      order: fc.uniqueArray(anyLesson),
      hidden: fc.uniqueArray(anyOfSite, { maxLength: 5 }),
      course: fc.constantFrom(...COURSES),
      updated: anyTime,
      title: anyTitle,
      kind: fc.constant('my-course' as const),
      version: fc.constant(1 as const),
      format: fc.constant('cx-compass' as const),
    },
    {
      requiredKeys: [
        'company',
        'logo',
        'rules',
        'own',
        'order',
        'hidden',
        'course',
        'updated',
        'kind',
        'version',
        'format',
      ],
    },
  )
  .map(({ own, ...rest }) => ({
    ...rest,
    slides: own.flatMap((each) => ('points' in each ? [each] : [])),
    questions: own.flatMap((each) => ('options' in each ? [each] : [])),
  }));
