import { z } from 'astro/zod';
import { ACTIVITY_KINDS, COURSES, SLIDE_KINDS } from '../domain/training/model.ts';

const sentence = z.string().min(1);
const words = z.strictObject({ fa: sentence, en: sentence });
const id = z.string().regex(/^[a-z]+(?:-[a-z]+)*$/u);
/** Ids in a lesson: those of the lesson, a dot, and a name of their own. */
const idInLesson = z.string().regex(/^[a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*\d*$/u);

/** `content/training/<course>/course.yaml`. */
export const trainingCourseSchema = z.strictObject({
  id: z.enum(COURSES),
  /** Its place among the courses, from 1. */
  order: z.number().int().min(1),
  /** How long it takes; half a day is 0.5. */
  days: z.number().min(0.5).multipleOf(0.5),
  title: words,
  /** What people can do afterwards. */
  lead: words,
  /** For whom it is. */
  for: words,
  /** Its lessons in their order, by the names of their files. */
  lessons: z.array(id).min(1),
});

const option = z.strictObject({ id: z.string().regex(/^[a-z]$/u), right: z.boolean(), text: words });

const question = {
  /** Never changes, and is never used again: saved classes and codes are keyed by it. */
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*\.q[1-9]\d*$/u),
  /** The objective that it tests. */
  objective: idInLesson,
  /** The article in which to read on. */
  article: z.string().regex(/^[a-z0-9-]+$/u),
  question: words,
  /** Why the right answer is right. */
  explanation: words,
};
const options = z.array(option).min(3).max(4);

/** A question with what marks it. */
export const trainingItemSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...question, kind: z.literal('single'), options }),
  z.strictObject({ ...question, kind: z.literal('several'), options }),
  z.strictObject({ ...question, kind: z.literal('scenario'), situation: words, options }),
  z.strictObject({
    ...question,
    kind: z.literal('order'),
    /** In the right order. */
    steps: z
      .array(z.strictObject({ id: z.string().regex(/^[a-z]$/u), text: words }))
      .min(4)
      .max(5),
  }),
  z.strictObject({
    ...question,
    kind: z.literal('match'),
    pairs: z
      .array(z.strictObject({ id: z.string().regex(/^[a-z]$/u), left: words, right: words }))
      .min(3)
      .max(4),
  }),
]);

/** `content/training/<course>/<lesson>.yaml`: all that a trainer needs for one lesson. */
export const trainingLessonSchema = z.strictObject({
  id,
  course: z.enum(COURSES),
  /** Its place in the course, from 1. */
  order: z.number().int().min(1),
  /** The day of the course on which it is given, from 1; absent where the course is one day or less. */
  day: z.number().int().min(1).optional(),
  /** With slides, activity and five minutes of questions. */
  minutes: z.number().int().min(20).max(45),
  /** Articles to read on, best first. */
  articles: z.array(z.string().regex(/^[a-z0-9-]+$/u)).min(1),
  title: words,
  /** What people can do after it: each completes "after this lesson people can …". */
  objectives: z
    .array(z.strictObject({ id: idInLesson, text: words }))
    .min(2)
    .max(3),
  prepare: z.array(words).min(2).max(5),
  slides: z
    .array(
      z.strictObject({
        id: idInLesson,
        kind: z.enum(SLIDE_KINDS),
        minutes: z.number().int().min(1),
        title: words,
        points: z.array(words).max(4).default([]),
        /** Name of a figure in `src/components/figures/` that one of the lesson's articles uses. */
        figure: z
          .string()
          .regex(/^[A-Z][A-Za-z]+$/u)
          .optional(),
        /** What to say in own words, what to ask, what people answer. */
        notes: words,
      }),
    )
    .min(5)
    .max(8),
  activity: z.strictObject({
    id: idInLesson,
    kind: z.enum(ACTIVITY_KINDS),
    minutes: z.number().int().min(5),
    /** In a group. */
    people: z.number().int().min(1),
    title: words,
    /** What people do, as it is read out. */
    task: words,
    /** Cut out and handed to the groups. */
    cards: z
      .array(
        z.strictObject({
          id: idInLesson,
          title: words,
          text: words,
          /** What the trainer knows: the answer, what to look for, or what it leads to. */
          key: words,
        }),
      )
      .min(6)
      .max(20),
    /** Questions with what to listen for. */
    debrief: z.array(words).min(3).max(4),
  }),
  handout: z.strictObject({
    lead: words,
    points: z.array(words).min(4).max(6),
    /** Sentences to finish. */
    blanks: z.array(words).min(2).max(3),
  }),
  quiz: z.array(trainingItemSchema).min(5),
  /** What a mentor can see on the job. */
  watch: z.array(words).min(2).max(3),
  /** Where the evidence ends. */
  evidence: words,
});

export type TrainingCourseContent = z.infer<typeof trainingCourseSchema>;
export type TrainingLessonContent = z.infer<typeof trainingLessonSchema>;
export type TrainingItemContent = z.infer<typeof trainingItemSchema>;
