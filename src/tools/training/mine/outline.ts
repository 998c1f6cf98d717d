import type { CourseId } from '../../../domain/training/model.ts';

/** A lesson of the site as far as a trainer arranges it. */
export interface LessonOutline {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  /** The day of the course, from 1; absent where the course is one day or less. */
  readonly day?: number;
  /** Address of its slides. */
  readonly slidesHref: string;
  readonly objectives: readonly { readonly id: string; readonly text: string }[];
  readonly slides: readonly { readonly id: string; readonly title: string; readonly minutes: number }[];
  readonly questions: readonly { readonly id: string; readonly question: string }[];
}

/** What `/train/<course>/outline.json` holds. */
export interface CourseOutline {
  readonly id: CourseId;
  readonly title: string;
  readonly lessons: readonly LessonOutline[];
}

/** A course by name, for the list to begin with. */
export interface CourseName {
  readonly id: CourseId;
  readonly title: string;
  readonly lessons: number;
  /** Address of its outline. */
  readonly outline: string;
}

/** Fetches what the site has of a course; rejects without a connection. */
export async function fetchOutline({ outline }: CourseName): Promise<CourseOutline> {
  const response = await fetch(outline);
  if (!response.ok) throw new Error(`${outline}: ${String(response.status)}`);
  // made at build time by this site itself, together with this code
  return (await response.json()) as CourseOutline;
}
