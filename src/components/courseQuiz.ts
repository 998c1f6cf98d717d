import type { CourseId } from '../domain/training/model.ts';
import type { Lang } from '../i18n/languages.ts';
import { pathTo } from '../i18n/paths.ts';
import type { CourseOutline, CourseQuiz } from '../tools/training/quiz/content.ts';
import { trainingCourses } from './trainingContent.ts';

/** The courses with their lessons by name, for a list to choose from. */
export async function courseOutlines(lang: Lang): Promise<readonly CourseOutline[]> {
  return (await trainingCourses(lang)).map(({ id, title, path, lessons }) => ({
    id,
    title,
    quiz: pathTo(lang, `${path}quiz.json`),
    lessons: lessons.map((lesson) => ({
      id: lesson.id,
      title: lesson.title,
      items: lesson.quiz.map((item) => item.id),
    })),
  }));
}

/**
 * The questions of a course in one language.
 * @throws Error for a course that does not exist
 */
export async function courseQuiz(lang: Lang, id: CourseId): Promise<CourseQuiz> {
  const course = (await trainingCourses(lang)).find((each) => each.id === id);
  if (!course) throw new Error(`there is no course «${id}»`);
  return {
    id: course.id,
    title: course.title,
    lessons: course.lessons.map((lesson) => ({
      id: lesson.id,
      title: lesson.title,
      href: pathTo(lang, lesson.path),
      objectives: lesson.objectives,
      quiz: lesson.quiz,
    })),
  };
}
