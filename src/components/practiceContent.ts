import { getCollection } from 'astro:content';
import { BEHAVIOURS } from '../domain/training/checklist.ts';
import { otherLanguage, type Lang } from '../i18n/languages.ts';
import { pathTo } from '../i18n/paths.ts';
import type { CardsContent, QuestionCard } from '../tools/training/practice/cards/content.ts';
import type { BehaviourWords } from '../tools/training/practice/checklist/content.ts';
import type { TrainingItem } from '../tools/training/content.ts';
import { trainingCourses } from './trainingContent.ts';

/** Ids of the glossary terms that each article explains, in either language. */
async function termsByArticle(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const found = new Map<string, Set<string>>();
  for (const { id, body = '' } of await getCollection('articles')) {
    const slug = id.replace(/\/[^/]+$/u, '');
    const own = found.get(slug) ?? new Set<string>();
    for (const [, term = ''] of body.matchAll(/<Term\s+id="([^"]+)"/gu)) own.add(term);
    found.set(slug, own);
  }
  return found;
}

/** The cards of the glossary in one language, and which of them belong to which course. */
export async function cardsContent(lang: Lang): Promise<CardsContent> {
  const other = otherLanguage(lang);
  const glossary = await getCollection('glossary');
  const byArticle = await termsByArticle();
  // in the order of the list, which begins with what the rest stands on
  const terms = glossary
    .sort((a, b) => a.data.number - b.data.number)
    .map(({ id, data }) => ({
      id,
      term: data[lang].term,
      definition: data[lang].definition,
      other: data[other].term,
    }));
  const decks = (await trainingCourses(lang)).map(({ id, title, lessons }) => {
    const slugs = new Set(lessons.flatMap(({ articles }) => articles.map(({ slug }) => slug)));
    const own = new Set([...slugs].flatMap((slug) => [...(byArticle.get(slug) ?? [])]));
    return { id, title, terms: terms.filter((term) => own.has(term.id)).map((term) => term.id) };
  });
  return { terms, decks, questions: pathTo(lang, '/train/cards/questions.json') };
}

/** What is right, line by line. */
function answerOf(item: TrainingItem): readonly string[] {
  switch (item.kind) {
    case 'single':
    case 'several':
    case 'scenario':
      return item.options.filter(({ right }) => right).map(({ text }) => text);
    case 'order':
      return item.steps.map(({ text }) => text);
    case 'match':
      return item.pairs.map(({ left, right }) => `${left}: ${right}`);
  }
}

/** Every question of the courses as a card, by its id. */
export async function questionCards(lang: Lang): Promise<Readonly<Record<string, QuestionCard>>> {
  const items = (await trainingCourses(lang)).flatMap(({ lessons }) =>
    lessons.flatMap((lesson) => lesson.quiz.map((item) => ({ item, lesson: lesson.id }))),
  );
  return Object.fromEntries(
    items.map(({ item, lesson }): [string, QuestionCard] => [
      item.id,
      {
        question: item.kind === 'scenario' ? `${item.situation} ${item.question}` : item.question,
        answer: answerOf(item),
        ordered: item.kind === 'order',
        why: item.explanation,
        reading: { title: item.reading.title, href: item.reading.href },
        lesson,
      },
    ]),
  );
}

/**
 * The ten behaviours in one language, in their order.
 * @throws Error if one has no words, or names a lesson that does not exist
 */
export async function behaviourWords(lang: Lang): Promise<readonly BehaviourWords[]> {
  const entries = new Map((await getCollection('trainingBehaviours')).map(({ data }) => [data.id, data]));
  const lessons = (await trainingCourses(lang)).flatMap((course) => course.lessons);
  return BEHAVIOURS.map((id) => {
    const entry = entries.get(id);
    if (!entry) throw new Error(`content/training-behaviours.yaml has nothing of «${id}»`);
    const lesson = lessons.find(({ path }) => path === `/train/${entry.lesson}/`);
    if (!lesson) throw new Error(`content/training-behaviours.yaml: there is no lesson «${entry.lesson}»`);
    return {
      id,
      see: entry.see[lang],
      do: entry.do[lang],
      dont: entry.dont[lang],
      lesson: { title: lesson.title, href: pathTo(lang, lesson.path) },
    };
  });
}
