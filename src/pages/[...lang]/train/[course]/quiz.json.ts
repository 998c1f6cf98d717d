import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { courseQuiz } from '../../../../components/courseQuiz.ts';
import type { CourseId } from '../../../../domain/training/model.ts';
import type { Lang } from '../../../../i18n/languages.ts';
import { languagePaths } from '../../../../i18n/paths.ts';

interface Props {
  lang: Lang;
  course: CourseId;
}

export async function getStaticPaths() {
  const courses = (await getCollection('trainingCourses')).map(({ data }) => data.id);
  return languagePaths().flatMap(({ params, props }) =>
    courses.map((course) => ({ params: { ...params, course }, props: { ...props, course } })),
  );
}

/** The questions of a course in one language, with what marks them. */
export const GET: APIRoute<Props> = async ({ props: { lang, course } }) =>
  Response.json(await courseQuiz(lang, course));
