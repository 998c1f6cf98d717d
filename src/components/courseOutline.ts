import type { CourseId } from '../domain/training/model.ts';
import type { Lang } from '../i18n/languages.ts';
import { pathTo } from '../i18n/paths.ts';
import type { CourseOutline } from '../tools/training/mine/outline.ts';
import { trainingCourses } from './trainingContent.ts';

/**
 * A course as far as a trainer arranges it.
 * @throws Error for a course that has no content: a fault of the content
 */
export async function courseOutline(lang: Lang, id: CourseId): Promise<CourseOutline> {
  const course = (await trainingCourses(lang)).find((each) => each.id === id);
  if (!course) throw new Error(`there is no course «${id}»`);
  return {
    id,
    title: course.title,
    lessons: course.lessons.map(({ id: lesson, title, minutes, day, path, objectives, slides, quiz }) => ({
      id: lesson,
      title,
      minutes,
      ...(day === undefined ? {} : { day }),
      slidesHref: pathTo(lang, `${path}slides/`),
      objectives,
      slides: slides.map((slide) => ({ id: slide.id, title: slide.title, minutes: slide.minutes })),
      questions: quiz.map(({ id: item, question }) => ({ id: item, question })),
    })),
  };
}
