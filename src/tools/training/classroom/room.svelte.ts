import { collectCodes, USUAL_LIMIT } from '../../../domain/training/classFile.ts';
import type { ClassFile, CodeVerdict, HandCounts, Participant } from '../../../domain/training/classFile.ts';
import type { ClassCode } from '../../../domain/training/classCode.ts';
import { arrangedItems, usualItems } from '../../../domain/training/quiz.ts';
import type { Asked } from '../../../domain/training/quiz.ts';
import type { MyCourse } from '../../../domain/training/myCourse.ts';
import { newId, nowUtcSeconds, today } from '../../../workspace/clock.ts';
import { checkClassFile, CLASS_KIND } from '../../../workspace/files/classFile.ts';
import { HANDS_LIMIT, PEOPLE_LIMIT } from '../../../workspace/trainingLimits.ts';
import type { Saved } from '../../shared/library.svelte.ts';
import { OpenDocument } from '../../shared/openDocument.svelte.ts';
import type { CourseQuiz } from '../quiz/content.ts';
import type { ClassLibrary } from './library.svelte.ts';

/** A class of today with the usual questions, or with those that a trainer has arranged. */
export function newClass(asked: Asked, course: CourseQuiz, mine: MyCourse | null): ClassFile {
  const usual = usualItems(course.lessons, asked);
  return {
    format: 'cx-compass',
    version: 1,
    kind: CLASS_KIND,
    class: newId(),
    ...asked,
    date: today(),
    updated: nowUtcSeconds(),
    seed: newId(),
    limit: USUAL_LIMIT,
    ...(mine === null ? { items: usual, own: [] } : arrangedItems(usual, asked, mine)),
    people: [],
    hands: {},
  };
}

/** What became of codes that were brought. */
export interface Brought {
  readonly verdicts: readonly CodeVerdict[];
  /** Whether there were more people than a class holds; then nothing was taken over. */
  readonly tooMany: boolean;
}

/** One class that is open. */
export class Room extends OpenDocument<ClassFile> {
  constructor(saved: Saved<ClassFile>, library: ClassLibrary, conflictTitle: (title: string) => string) {
    super(saved.file, library, { check: checkClassFile, conflictTitle }, saved);
  }

  bring(codes: readonly ClassCode[]): Brought {
    const { people, verdicts } = collectCodes(this.file, codes);
    const tooMany = people.length > PEOPLE_LIMIT;
    if (!tooMany && verdicts.some(({ kind }) => kind === 'accepted' || kind === 'replaced')) this.change({ people });
    return { verdicts, tooMany };
  }

  setName(person: string, name: string): void {
    const typed = name.trim();
    const renamed = ({ name: _, ...rest }: Participant): Participant =>
      typed === '' ? rest : { ...rest, name: typed };
    this.change({ people: this.file.people.map((one) => (one.person === person ? renamed(one) : one)) });
  }

  removePerson(person: string): void {
    this.change({ people: this.file.people.filter((one) => one.person !== person) });
  }

  handsOf(item: string): HandCounts {
    return this.file.hands[item] ?? {};
  }

  setHands(item: string, part: string, count: number): void {
    const counts = { ...this.handsOf(item), [part]: Math.min(HANDS_LIMIT, Math.max(0, count)) };
    this.change({ hands: { ...this.file.hands, [item]: counts } });
  }
}
