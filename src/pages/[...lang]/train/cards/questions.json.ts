import type { APIRoute } from 'astro';
import { questionCards } from '../../../../components/practiceContent.ts';
import type { Lang } from '../../../../i18n/languages.ts';
import { languagePaths } from '../../../../i18n/paths.ts';

export const getStaticPaths = languagePaths;

/** Every question of the courses with its answer, for those who review what they missed: `{ id: card }`. */
export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang } }) => Response.json(await questionCards(lang));
