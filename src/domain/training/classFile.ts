import type { ClassCode } from './classCode.ts';
import { listNumber } from './classCode.ts';
import type { Result } from './mark.ts';
import type { Asked, OwnItem } from './quiz.ts';

/** A class as kept (kind `class`): what it was asked, and what came back. */

/** One learner's answers. */
export interface Participant {
  /** 8 letters, drawn on the learner's device. */
  readonly person: string;
  /** Typed by the trainer; it is nowhere else. */
  readonly name?: string;
  /** When the code was made, UTC. */
  readonly at: string;
  /** By question; one that is not there was not answered. */
  readonly results: Readonly<Record<string, Result>>;
}

/** Raised hands for each option; of order and match for `right` and `wrong`. */
export type HandCounts = Readonly<Record<string, number>>;

/** A class as saved. */
export interface ClassFile extends Asked {
  readonly format: 'cx-compass';
  readonly version: 1;
  readonly kind: 'class';
  readonly title?: string;
  /** 8 letters. */
  readonly class: string;
  /** ISO date of the class. */
  readonly date: string;
  readonly updated: string;
  /** 8 letters; decides the order of questions and options. */
  readonly seed: string;
  /** Percent of the questions that have to be right in order to pass. */
  readonly limit: number;
  /** Questions in the order of the codes. */
  readonly items: readonly string[];
  readonly own: readonly OwnItem[];
  readonly people: readonly Participant[];
  readonly hands: Readonly<Record<string, HandCounts>>;
}

/** Share of right answers by which a class is passed unless the trainer says otherwise. */
export const USUAL_LIMIT = 80;

/** What becomes of a code that came in. */
export type CodeVerdict =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'replaced' }
  | { readonly kind: 'same' }
  | { readonly kind: 'older' }
  | { readonly kind: 'other-class'; readonly got: string }
  /** The questions of the class were changed after the link was sent. */
  | { readonly kind: 'other-questions' };

/** The answers in a code, by question. */
function participantOf(items: readonly string[], code: ClassCode): Participant {
  return {
    person: code.person,
    at: code.at,
    results: Object.fromEntries(
      items.flatMap((item, place) => {
        const result = code.results[place] ?? null;
        return result === null ? [] : [[item, result]];
      }),
    ),
  };
}

function sameAnswers(a: Participant, b: Participant): boolean {
  const keys = Object.keys(a.results);
  return (
    keys.length === Object.keys(b.results).length &&
    keys.every((key) => {
      const [one, other] = [a.results[key], b.results[key]];
      return one?.right === other?.right && one?.marks.join() === other?.marks.join();
    })
  );
}

function verdictOn(file: ClassFile, before: Participant | undefined, code: ClassCode): CodeVerdict {
  if (code.class !== file.class) return { kind: 'other-class', got: code.class };
  if (code.results.length !== file.items.length || code.list !== listNumber(file.items)) {
    return { kind: 'other-questions' };
  }
  if (before === undefined) return { kind: 'accepted' };
  if (sameAnswers(before, participantOf(file.items, code))) return { kind: 'same' };
  // of one minute the one that came last stands
  return { kind: code.at < before.at ? 'older' : 'replaced' };
}

/** Takes codes into a class one after the other; a later code of the same person stands in place of the earlier one. */
export function collectCodes(
  file: ClassFile,
  codes: readonly ClassCode[],
): { readonly people: readonly Participant[]; readonly verdicts: readonly CodeVerdict[] } {
  const people = new Map(file.people.map((one) => [one.person, one]));
  const verdicts = codes.map((code) => {
    const before = people.get(code.person);
    const verdict = verdictOn(file, before, code);
    if (verdict.kind === 'accepted' || verdict.kind === 'replaced') {
      const made = participantOf(file.items, code);
      people.set(code.person, before?.name === undefined ? made : { ...made, name: before.name });
    }
    return verdict;
  });
  return { people: [...people.values()], verdicts };
}
