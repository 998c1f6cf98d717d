import { countValues, covers } from '../shared/json.ts';
import { levelOf, stateOf } from './answers.ts';
import type { AnswersFile, AnswerState } from './answers.ts';
import type { ItemId, Level, Mode } from './model.ts';

/**
 * What files must belong to in order to be counted together. A round, and any answers file, is one. Without a
 * round, it takes files of any one round.
 */
export interface Within {
  readonly model: string;
  readonly mode: Mode;
  readonly round?: string | undefined;
}

/** Files that do not belong together. */
export interface DifferentFiles {
  readonly kind: 'different-files';
  /** The first of these, in this order, in which they differ. */
  readonly field: 'model' | 'mode' | 'round';
  /** All values found, sorted. */
  readonly found: readonly string[];
  /** Places, in the list given, of the files that say otherwise than what was asked for or than the first file. */
  readonly files: readonly number[];
}

/** Files of one person and one moment of which none can stand for the others. */
export interface DisagreeingFiles {
  readonly kind: 'disagreeing-files';
  readonly respondent: string;
  /** The first of these, in this order, in which they differ; `rest` is anything besides, as a target or a note. */
  readonly field: 'group' | 'answers' | 'rest';
  /** With `answers`: the items whose level or state differs, sorted; else empty. */
  readonly items: readonly ItemId[];
  /** Places of the files in the list given. */
  readonly files: readonly number[];
}

export type PeopleError = DifferentFiles | DisagreeingFiles;

export type PeopleResult =
  { readonly ok: true; readonly people: readonly AnswersFile[] } | { readonly ok: false; readonly error: PeopleError };

interface Placed {
  readonly file: AnswersFile;
  readonly place: number;
}

function findDifference(files: readonly AnswersFile[], within: Within): DifferentFiles | null {
  for (const field of ['model', 'mode', 'round'] as const) {
    // a file without a round contradicts none
    const found = [within, ...files].flatMap((each) => each[field] ?? []);
    const [expected] = found;
    const others = files.flatMap((file, place) => ((file[field] ?? expected) === expected ? [] : [place]));
    if (others.length > 0) {
      return { kind: 'different-files', field, found: [...new Set(found)].sort(), files: others };
    }
  }
  return null;
}

function byRespondent(files: readonly AnswersFile[]): readonly (readonly [string, readonly Placed[]])[] {
  const groups = new Map<string, Placed[]>();
  for (const [place, file] of files.entries()) {
    const id = file.respondent.id;
    groups.set(id, [...(groups.get(id) ?? []), { file, place }]);
  }
  // sorted, so that neither the people nor the first error depend on the order of files
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What is scored of one answer. */
function scored(file: AnswersFile, item: ItemId): Level | AnswerState | null {
  return levelOf(file.answers[item]) ?? stateOf(file.answers[item]);
}

function disagreeingItems(files: readonly Placed[]): readonly ItemId[] {
  const listed = new Set(files.flatMap(({ file }) => Object.keys(file.answers)));
  return [...listed].sort().filter((item) => new Set(files.map(({ file }) => scored(file, item))).size > 1);
}

/** The fullest of files that agree in what is scored; undefined if the fullest differ in the rest. */
function fullest(files: readonly Placed[]): AnswersFile | undefined {
  const sized = files.map(({ file }) => ({ file, size: countValues(file) }));
  const most = Math.max(...sized.map(({ size }) => size));
  const candidates = sized.filter(({ size }) => size === most).map(({ file }) => file);
  // a code carries null where its own file has a reason, so that both have as many values: the file stands
  return candidates.find((one) => candidates.every((other) => covers(one, other)));
}

/** The one of a person's files that stands, or why none does. */
function standing(respondent: string, own: readonly Placed[]): AnswersFile | DisagreeingFiles {
  const updated = own.reduce((latest, { file }) => (file.updated > latest ? file.updated : latest), '');
  const last = own.filter(({ file }) => file.updated === updated);
  const [only, ...others] = last;
  // the usual case, without the cost of comparing: a board may hold a thousand people
  if (only !== undefined && others.length === 0) return only.file;
  const refuse = (field: DisagreeingFiles['field'], items: readonly ItemId[]): DisagreeingFiles => ({
    kind: 'disagreeing-files',
    respondent,
    field,
    items,
    files: last.map(({ place }) => place),
  });
  if (new Set(last.map(({ file }) => file.respondent.group)).size > 1) return refuse('group', []);
  const items = disagreeingItems(last);
  if (items.length > 0) return refuse('answers', items);
  return fullest(last) ?? refuse('rest', []);
}

/**
 * The people behind files: one file for each respondent id, in the order of ids. Of several files with the same
 * id the latest stands; of several at that latest time, which agree in levels, states and group, the one with the
 * most values (formats.md 1, last point; 4). The order of files changes nothing but the places in an error.
 * Different models, modes or rounds together are an error, even in a file that a later one replaces.
 */
export function gather(files: readonly AnswersFile[], within: Within): PeopleResult {
  const difference = findDifference(files, within);
  if (difference !== null) return { ok: false, error: difference };
  const people: AnswersFile[] = [];
  for (const [respondent, own] of byRespondent(files)) {
    const one = standing(respondent, own);
    if (one.kind === 'disagreeing-files') return { ok: false, error: one };
    people.push(one);
  }
  return { ok: true, people };
}
