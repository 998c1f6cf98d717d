/** The figures of the library, for slides that show them as their article does. */
import { getEntry } from 'astro:content';
import type { Lang } from '../../../i18n/languages.ts';
import type { TrainingLesson } from '../../../tools/training/content.ts';
import { propsIn, type Value } from './figureProps.ts';

type Component = (props: Readonly<Record<string, Value>>) => unknown;

const files = import.meta.glob<{ default: Component }>('../../figures/*.astro', { eager: true });

export interface LessonFigure {
  readonly Figure: Component;
  readonly props: Readonly<Record<string, Value>>;
  /** What the figure says. */
  readonly caption: string;
  /** The article in which it stands. */
  readonly href: string;
}

/**
 * A figure with the values of the first of the lesson's articles that uses it.
 * @throws Error if there is no such figure, or none of the articles uses it
 */
export async function figureOf(name: string, lesson: TrainingLesson, lang: Lang): Promise<LessonFigure> {
  const place = `content/training/${lesson.course}/${lesson.id}.yaml`;
  const Figure = files[`../../figures/${name}.astro`]?.default;
  if (Figure === undefined) throw new Error(`${place}: there is no figure «${name}»`);
  for (const { slug, href } of lesson.articles) {
    const text = await getEntry('articles', `${slug}/${lang}`);
    const props = propsIn(text?.body ?? '', name, `content/articles/${slug}/${lang}.mdx`);
    if (props === undefined) continue;
    const { caption } = props;
    return { Figure, props, caption: typeof caption === 'string' ? caption : '', href };
  }
  throw new Error(`${place}: none of its articles uses the figure «${name}»`);
}
