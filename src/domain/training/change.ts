import type { ClassFile, Participant } from './classFile.ts';

/** What changed from before a course to after it, objective by objective, with its margin. */

/** How a change and its margin were found. */
export type Method =
  /** The same people, told by their typed names, on the same questions: Agresti and Min 2005. */
  | 'paired'
  /** Two groups of answers: Agresti and Caffo 2000. */
  | 'unpaired';

export interface Change {
  readonly objective: string;
  readonly method: Method;
  /** Answers, or pairs of answers, that count. */
  readonly before: { readonly right: number; readonly answered: number };
  readonly after: { readonly right: number; readonly answered: number };
  /** Share right after minus before, −1 to 1. */
  readonly change: number;
  /** The 95 % interval, within −1 to 1; it is not symmetric around `change`. */
  readonly low: number;
  readonly high: number;
}

/** The 97.5 % point of the normal distribution. */
const Z = 1.959963984540054;

function interval(centre: number, error: number): { readonly low: number; readonly high: number } {
  return { low: Math.max(-1, centre - Z * error), high: Math.min(1, centre + Z * error) };
}

/**
 * The change between two independent shares with its 95 % interval: one right and one wrong answer are added to each
 * group, then the usual interval is taken (Agresti and Caffo 2000, The American Statistician 54: 280–288).
 */
export function unpairedChange(
  before: Change['before'],
  after: Change['after'],
): Pick<Change, 'change' | 'low' | 'high'> {
  const adjusted = ({ right, answered }: Change['before']): { share: number; n: number } => ({
    share: (right + 1) / (answered + 2),
    n: answered + 2,
  });
  const [one, two] = [adjusted(before), adjusted(after)];
  const variance = ({ share, n }: { share: number; n: number }): number => (share * (1 - share)) / n;
  return {
    change: after.right / after.answered - before.right / before.answered,
    ...interval(two.share - one.share, Math.sqrt(variance(one) + variance(two))),
  };
}

/** Whether the same person was right on the same question, before and after. */
export interface Pair {
  readonly before: boolean;
  readonly after: boolean;
}

/**
 * The change of a share among the same people with its 95 % interval: half a pair is added to each of the four
 * outcomes, then the usual interval is taken (Agresti and Min 2005, Statistics in Medicine 24: 729–740).
 */
export function pairedChange(pairs: readonly Pair[]): Pick<Change, 'change' | 'low' | 'high'> {
  const gained = pairs.filter((pair) => !pair.before && pair.after).length;
  const lost = pairs.filter((pair) => pair.before && !pair.after).length;
  const n = pairs.length + 2;
  const difference = (gained - lost) / n;
  const error = Math.sqrt((gained + lost + 1) / n - difference ** 2) / Math.sqrt(n);
  return { change: (gained - lost) / pairs.length, ...interval(difference, error) };
}

/** A name as two spellings of it are compared. */
function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s\u200C]+/gu, ' ')
    .trim()
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .toLowerCase();
}

/** People by name; a name that stands twice tells nobody apart. */
function byName(people: readonly Participant[]): ReadonlyMap<string, Participant> {
  const named = people.flatMap((one) => (one.name === undefined ? [] : [[nameKey(one.name), one] as const]));
  return new Map(named.filter(([name]) => named.filter(([other]) => other === name).length === 1));
}

type Side = Pick<ClassFile, 'items' | 'people'>;

/** The people of two classes who have the same name in both. */
export function namedInBoth(before: Side, after: Side): readonly (readonly [Participant, Participant])[] {
  const there = byName(after.people);
  return [...byName(before.people)].flatMap(([name, one]) => {
    const other = there.get(name);
    return other === undefined ? [] : [[one, other] as const];
  });
}

function counted(items: readonly string[], people: readonly Participant[]): Change['before'] {
  const given = people.flatMap(({ results }) => items.flatMap((item) => results[item] ?? []));
  return { right: given.filter(({ right }) => right).length, answered: given.length };
}

/** People named in both from whom on pairs are taken. */
const PAIRED_FROM = 3;

/**
 * The change of each objective that both classes were asked about. Where at least three people, and at least half of
 * the smaller class, have the same typed name in both, their pairs of answers count; otherwise all answers count, as
 * of two groups.
 */
export function changes(before: Side, after: Side, objectives: ReadonlyMap<string, string>): readonly Change[] {
  const pairs = namedInBoth(before, after);
  const smaller = Math.min(before.people.length, after.people.length);
  const paired = pairs.length >= PAIRED_FROM && 2 * pairs.length >= smaller;
  const common = before.items.filter((item) => after.items.includes(item));
  const of = (items: readonly string[], objective: string): readonly string[] =>
    items.filter((item) => objectives.get(item) === objective);
  const named = [...new Set(before.items.flatMap((item) => objectives.get(item) ?? []))];
  return named.flatMap((objective): readonly Change[] => {
    const answers = of(common, objective).flatMap((item) =>
      pairs.flatMap(([one, other]): readonly Pair[] => {
        const [first, second] = [one.results[item], other.results[item]];
        return first === undefined || second === undefined ? [] : [{ before: first.right, after: second.right }];
      }),
    );
    if (paired && answers.length > 0) {
      const right = (when: keyof Pair): number => answers.filter((pair) => pair[when]).length;
      return [
        {
          objective,
          method: 'paired',
          before: { right: right('before'), answered: answers.length },
          after: { right: right('after'), answered: answers.length },
          ...pairedChange(answers),
        },
      ];
    }
    const first = counted(of(before.items, objective), before.people);
    const second = counted(of(after.items, objective), after.people);
    if (first.answered === 0 || second.answered === 0) return [];
    return [{ objective, method: 'unpaired', before: first, after: second, ...unpairedChange(first, second) }];
  });
}
