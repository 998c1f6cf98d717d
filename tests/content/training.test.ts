import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ACTIVITY_KINDS, COURSES } from '../../src/domain/training/model.ts';
import { planOf } from '../../src/domain/training/plan.ts';
import { shownTogether } from '../../src/domain/training/scenes.ts';
import { languages, type Lang } from '../../src/i18n/languages.ts';
import {
  trainingCourseSchema,
  trainingLessonSchema,
  type TrainingItemContent,
  type TrainingLessonContent,
} from '../../src/schemas/training.ts';
import { trainingHeapsSchema } from '../../src/schemas/trainingHeaps.ts';
import { foldersIn, readMdx, readYaml, yamlFiles } from './read.ts';

const root = 'content/training';
const articles = new Set(foldersIn('content/articles'));
/** What an option may not say: who reads only the options should not find the answer. */
const escapes = [
  /\b(?:all|none|both|neither|any) of the (?:above|options|answers|others)\b/iu,
  /همهٔ? (?:موارد|گزینه‌ها|این‌ها)|هیچ[ ‌]?(?:کدام|یک) از (?:موارد|گزینه‌ها|این‌ها)|هر (?:دو|سه) (?:مورد|گزینه)/u,
];
/** Longest against shortest option: at most so many times as long, and so many signs more. */
const mostTimes = 1.6;
const mostMore = 8;

const courses = foldersIn(root).map((folder) => {
  const course = trainingCourseSchema.parse(readYaml(join(root, folder, 'course.yaml')).data);
  return { folder, course, files: yamlFiles(join(root, folder)).filter(({ id }) => id !== 'course') };
});
const lessons = courses.flatMap(({ files }) =>
  files.map(({ path, data }) => ({ path, lesson: trainingLessonSchema.parse(data) })),
);
const allItems = lessons.flatMap(({ lesson }) => lesson.quiz);

function repeated(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** What stands beside one another in a question: its options, steps, or halves of pairs. */
function listsOf(item: TrainingItemContent): readonly (readonly Record<Lang, string>[])[] {
  if (item.kind === 'order') return [item.steps.map(({ text }) => text)];
  if (item.kind === 'match') return [item.pairs.map(({ left }) => left), item.pairs.map(({ right }) => right)];
  return [item.options.map(({ text }) => text)];
}

function figuresIn(slug: string): readonly string[] {
  const body = readFileSync(join('content/articles', slug, 'fa.mdx'), 'utf8');
  return Array.from(body.matchAll(/from '@figures\/(\w+)\.astro'/gu), ([, name = '']) => name);
}

describe.each(courses)('course $folder', ({ folder, course, files }) => {
  it('is in the folder of its name, and names the lessons that are there', () => {
    expect(course.id).toBe(folder);
    expect([...course.lessons].sort()).toEqual(files.map((file) => file.id));
  });

  it.each(files)('$path is as the schema says, and stands where the course says', ({ id: name, data }) => {
    const lesson = trainingLessonSchema.parse(data);
    expect(lesson).toMatchObject({ id: name, course: folder, order: course.lessons.indexOf(name) + 1 });
  });

  it('has as many days as its lessons are given on, one after the other', () => {
    const days = course.lessons.map(
      (name) => lessons.find(({ lesson }) => lesson.id === name && lesson.course === folder)?.lesson.day,
    );
    if (course.days > 1) {
      expect(new Set(days)).toEqual(new Set(Array.from({ length: course.days }, (_, index) => index + 1)));
      expect(days).toEqual([...days].sort());
    } else expect(new Set(days)).toEqual(new Set([undefined]));
  });
});

describe('the courses together', () => {
  it('are the five that the code knows, in its order', () => {
    const inOrder = courses.map(({ course }) => course).sort((one, other) => one.order - other.order);
    expect(inOrder.map(({ id }) => id)).toEqual(COURSES);
  });

  it('have at least 26 lessons, 26 activities of every kind, and 180 questions', () => {
    expect(lessons.length).toBeGreaterThanOrEqual(26);
    expect(new Set(lessons.map(({ lesson }) => lesson.activity.id)).size).toBeGreaterThanOrEqual(26);
    expect(new Set(lessons.map(({ lesson }) => lesson.activity.kind))).toEqual(new Set(ACTIVITY_KINDS));
    expect(allItems.length).toBeGreaterThanOrEqual(180);
  });

  it('use no id twice', () => {
    const ids = lessons.flatMap(({ lesson: { id, objectives, slides, activity, quiz } }) => [
      id,
      activity.id,
      ...[...objectives, ...slides, ...activity.cards, ...quiz].map((part) => part.id),
    ]);
    expect(repeated(ids)).toEqual([]);
  });
});

describe.each(lessons)('$path', ({ lesson }: { lesson: TrainingLessonContent }) => {
  const { id, quiz, objectives, slides, activity } = lesson;

  it('has ids of its own, and its minutes sum up with five for the questions', () => {
    const parts = [...objectives, ...slides, activity, ...activity.cards, ...quiz];
    expect(parts.map((part) => part.id).filter((own) => !own.startsWith(`${id}.`))).toEqual([]);
    expect(planOf(lesson).at(-1)).toEqual({ what: 'questions', from: lesson.minutes - 5, minutes: 5 });
  });

  it('tests every objective, and no other', () => {
    expect(new Set(quiz.map(({ objective }) => objective))).toEqual(new Set(objectives.map((own) => own.id)));
  });

  it('names articles that exist, in the lesson and in each question', () => {
    const named = [...lesson.articles, ...quiz.map(({ article }) => article)];
    expect(named.filter((slug) => !articles.has(slug))).toEqual([]);
    for (const slug of named) for (const lang of languages) expect(readMdx('content/articles', slug, lang)).toBeTruthy();
  });

  it('shows figures that one of its articles uses', () => {
    const figures = new Set(lesson.articles.flatMap(figuresIn));
    const shown = slides.flatMap(({ figure }) => figure ?? []);
    expect(shown.filter((figure) => !figures.has(figure))).toEqual([]);
  });

  it('has right answers as its questions ask', () => {
    for (const item of quiz) {
      if (item.kind === 'order' || item.kind === 'match') continue;
      const right = item.options.filter((option) => option.right).length;
      if (item.kind === 'several') {
        expect(right, item.id).toBeGreaterThanOrEqual(2);
        expect(right, item.id).toBeLessThan(item.options.length);
      } else expect(right, item.id).toBe(1);
    }
  });

  it('has parts of a question that differ, in ids and in words', () => {
    for (const item of quiz) {
      const parts = item.kind === 'order' ? item.steps : item.kind === 'match' ? item.pairs : item.options;
      expect(repeated(parts.map((part) => part.id)), item.id).toEqual([]);
      for (const texts of listsOf(item)) {
        for (const lang of languages) expect(repeated(texts.map((text) => text[lang])), item.id).toEqual([]);
      }
    }
  });

  it('does not give the answer away: no "all of the above", options of like length', () => {
    for (const item of quiz) {
      for (const lang of languages) {
        const texts = listsOf(item).flatMap((list) => list.map((text) => text[lang]));
        expect(texts.filter((text) => escapes.some((escape) => escape.test(text)))).toEqual([]);
        if (item.kind === 'order' || item.kind === 'match') continue;
        const lengths = texts.map((text) => text.length);
        const most = mostTimes * Math.min(...lengths) + mostMore;
        expect(Math.max(...lengths), `${item.id} ${lang}: ${lengths.join(', ')}`).toBeLessThanOrEqual(most);
      }
    }
  });

  it('shows together what belongs together, alike in both languages', () => {
    const outline = languages.map((lang) =>
      shownTogether(
        activity.kind,
        activity.cards.map((card) => ({ id: card.id, title: card.title[lang] })),
      ).map(({ cards }) => cards.map(({ card }) => card.id)),
    );
    const [first = []] = outline;
    for (const other of outline) expect(other).toEqual(first);
    const sizes = new Set(first.map((cards) => cards.length));
    if (activity.kind === 'roleplay') expect(sizes).toEqual(new Set([activity.people]));
    if (activity.kind === 'dialogue') expect(Math.min(...sizes)).toBeGreaterThanOrEqual(2);
  });
});

describe('content/training-heaps.yaml', () => {
  const heaps = new Map(
    Object.entries(readYaml('content/training-heaps.yaml').data as Record<string, unknown>).map(([id, entry]) => [
      id,
      trainingHeapsSchema.parse(entry),
    ]),
  );
  const sorted = lessons.map(({ lesson }) => lesson.activity).filter(({ kind }) => kind === 'sort');

  it('has the heaps of each activity that sorts, and of no other', () => {
    expect([...heaps.keys()].sort()).toEqual(sorted.map(({ id }) => id).sort());
  });

  it.each(sorted)('puts cards of $id on heaps that are there, most of them and some on each', ({ id, cards }) => {
    const own = heaps.get(id);
    const names = own?.heaps.map((heap) => heap.id) ?? [];
    expect(new Set(Object.values(own?.cards ?? {}))).toEqual(new Set(names));
    expect(Object.keys(own?.cards ?? {}).filter((card) => !cards.some((some) => some.id === card))).toEqual([]);
    expect(Object.keys(own?.cards ?? {}).length).toBeGreaterThanOrEqual(cards.length * 0.75);
  });
});
