import type { ClassInvitation } from '../../../workspace/classInvitation.ts';
import type { CourseId } from '../../../domain/training/model.ts';
import type { OwnItem } from '../../../domain/training/quiz.ts';
import type { ArticleLink, TrainingItem } from '../content.ts';

/** A lesson by name, for a list to choose from. */
export interface LessonOutline {
  readonly id: string;
  readonly title: string;
  /** Ids of its questions. */
  readonly items: readonly string[];
}

/** A course by name. */
export interface CourseOutline {
  readonly id: CourseId;
  readonly title: string;
  /** Address of its questions. */
  readonly quiz: string;
  readonly lessons: readonly LessonOutline[];
}

/** The questions of a lesson. */
export interface LessonQuiz {
  readonly id: string;
  readonly title: string;
  /** Address of its page. */
  readonly href: string;
  readonly objectives: readonly { readonly id: string; readonly text: string }[];
  readonly quiz: readonly TrainingItem[];
}

/** What `/train/<course>/quiz.json` holds. */
export interface CourseQuiz {
  readonly id: CourseId;
  readonly title: string;
  readonly lessons: readonly LessonQuiz[];
}

/** A question as it is shown: one of the site, or one of the trainer's own. */
export type ShownItem =
  | TrainingItem
  | (Omit<OwnItem, 'kind'> & {
      readonly kind: 'single' | 'several';
      readonly objective: string;
      readonly reading: ArticleLink | null;
    });

/** A trainer's own question: it has no objective and no article. */
function shownOwn(item: OwnItem): ShownItem {
  return { ...item, objective: '', reading: null };
}

/** The questions of a class as far as the site and the invitation have them, in the order of the class. */
export function itemsOfClass(
  course: CourseQuiz,
  { items, own = [] }: Pick<ClassInvitation, 'items' | 'own'>,
): readonly ShownItem[] {
  const known = new Map<string, ShownItem>([
    ...course.lessons.flatMap(({ quiz }) => quiz.map((item) => [item.id, item] as const)),
    ...own.map((item) => [item.id, shownOwn(item)] as const),
  ]);
  return items.flatMap((id) => known.get(id) ?? []);
}

const fetched = new Map<string, Promise<CourseQuiz>>();

/** The questions of a course, fetched once; a failed attempt is made again when asked again. */
export function fetchQuiz({ quiz }: Pick<CourseOutline, 'quiz'>): Promise<CourseQuiz> {
  const known = fetched.get(quiz);
  if (known !== undefined) return known;
  const fresh = fetch(quiz).then(async (response): Promise<CourseQuiz> => {
    if (!response.ok) throw new Error(`${quiz}: ${String(response.status)}`);
    // made at build time by this site itself, together with this code
    return (await response.json()) as CourseQuiz;
  });
  fetched.set(quiz, fresh);
  fresh.catch(() => fetched.delete(quiz));
  return fresh;
}
