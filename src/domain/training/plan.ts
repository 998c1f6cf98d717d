/** A lesson as far as its time goes. */
interface Timed {
  readonly minutes: number;
  readonly slides: readonly { readonly kind: string; readonly minutes: number }[];
  readonly activity: { readonly minutes: number };
}

/** A step of a lesson: a slide by its place, the activity, or the questions at the end. */
export interface PlanStep {
  readonly what: 'activity' | 'questions' | { readonly slide: number };
  /** Minutes from the beginning of the lesson. */
  readonly from: number;
  readonly minutes: number;
}

/**
 * What happens in a lesson minute by minute: its slides, the activity behind the slide that announces it (without
 * one: behind all slides), and questions in what time is left.
 */
export function planOf({ minutes, slides, activity }: Timed): readonly PlanStep[] {
  const announced = slides.findIndex(({ kind }) => kind === 'activity');
  const behind = announced < 0 ? slides.length - 1 : announced;
  const steps: PlanStep[] = [];
  let from = 0;
  const add = (what: PlanStep['what'], some: number): void => {
    steps.push({ what, from, minutes: some });
    from += some;
  };
  slides.forEach((slide, index) => {
    add({ slide: index }, slide.minutes);
    if (index === behind) add('activity', activity.minutes);
  });
  if (minutes > from) add('questions', minutes - from);
  return steps;
}
