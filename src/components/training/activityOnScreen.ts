import { getCollection } from 'astro:content';
import { debriefOf } from '../../domain/training/debrief.ts';
import { shownTogether } from '../../domain/training/scenes.ts';
import { wordsOf } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { ActivityOnScreen } from '../../tools/training/activity/content.ts';
import type { TrainingLesson } from '../../tools/training/content.ts';

/** The activity of a lesson as it is shown on screen. */
export async function activityOnScreen(lang: Lang, { activity }: TrainingLesson): Promise<ActivityOnScreen> {
  const sorted = (await getCollection('trainingHeaps')).find(({ id }) => id === activity.id)?.data;
  return {
    lang,
    kind: activity.kind,
    title: activity.title,
    task: activity.task,
    scenes: shownTogether(activity.kind, activity.cards).map(({ name, cards }) => ({
      name,
      cards: cards.map(({ card: { id, text, key }, part }) => ({
        id,
        title: part,
        text,
        key,
        heap: sorted?.cards[id] ?? null,
      })),
    })),
    heaps: sorted?.heaps.map((heap) => ({ id: heap.id, name: heap[lang] })) ?? [],
    debrief: activity.debrief.map(debriefOf),
    words: wordsOf(lang).training.screen,
  };
}
