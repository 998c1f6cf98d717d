import { getCollection } from 'astro:content';
import type { Lang } from '../i18n/languages.ts';
import { pathTo } from '../i18n/paths.ts';
import type { ArticleLink, InLanguage, TrainingCourse, TrainingLesson } from '../tools/training/content.ts';
import { articleTitles } from './helpfulArticle.ts';

function isWords(value: object): value is Record<Lang, string> {
  return 'fa' in value && 'en' in value && Object.keys(value).length === 2;
}

/** Takes what is written in both languages in one of them, at any depth. */
function inLanguage<T>(value: T, lang: Lang): InLanguage<T> {
  const pick = (some: unknown): unknown => {
    if (Array.isArray(some)) return some.map(pick);
    if (typeof some !== 'object' || some === null) return some;
    if (isWords(some)) return some[lang];
    return Object.fromEntries(Object.entries(some).map(([key, part]) => [key, pick(part)]));
  };
  // the type says of each part what `pick` does with it
  return pick(value) as InLanguage<T>;
}

/**
 * The courses for service staff in one language, in their order.
 * @throws Error if a lesson has no file, or names an article that does not exist
 */
export async function trainingCourses(lang: Lang): Promise<readonly TrainingCourse[]> {
  const titles = await articleTitles(lang);
  const lessons = new Map((await getCollection('trainingLessons')).map(({ id, data }) => [id, data]));
  const courses = (await getCollection('trainingCourses')).map(({ data }) => data);
  return courses
    .sort((one, other) => one.order - other.order)
    .map((course): TrainingCourse => {
      const path = `/train/${course.id}/`;
      const own = course.lessons.map((name): TrainingLesson => {
        const file = `content/training/${course.id}/${name}.yaml`;
        const lesson = lessons.get(`${course.id}/${name}`);
        if (!lesson) throw new Error(`${file} is missing`);
        const article = (slug: string): ArticleLink => {
          const title = titles.get(slug);
          if (title === undefined) throw new Error(`${file}: there is no article «${slug}»`);
          return { slug, title, href: pathTo(lang, `/learn/${slug}/`) };
        };
        return {
          ...inLanguage(lesson, lang),
          articles: lesson.articles.map(article),
          quiz: lesson.quiz.map((item) => ({ ...inLanguage(item, lang), reading: article(item.article) })),
          path: `${path}${name}/`,
        };
      });
      return {
        ...inLanguage(course, lang),
        path,
        minutes: own.reduce((sum, { minutes }) => sum + minutes, 0),
        lessons: own,
      };
    });
}
