import { fold, joined } from '../search/fold.ts';
import type { ExpectationId, KanoAnswers, Respondent } from './expectation.ts';
import { ANSWERS } from './kano.ts';
import type { KanoAnswer } from './kano.ts';
import { packPairs } from './kanoAnswers.ts';
import type { Pair } from './kanoAnswers.ts';

/** Customers' answers out of a table from any survey service. */

export const SIDES = ['present', 'absent'] as const;
/** Which of the two questions: if it is there, if it is not. */
export type Side = (typeof SIDES)[number];

/** What a column holds. */
export type Column =
  | { readonly use: 'nothing' }
  | { readonly use: 'segment' }
  | { readonly use: 'answer'; readonly id: ExpectationId; readonly side: Side };

/** An expectation with its two questions as customers were asked. */
export interface Asked {
  readonly id: ExpectationId;
  readonly present: string;
  readonly absent: string;
}

/** The words by which answers and headings are known, in every language. */
export interface Vocabulary {
  /** For each of the five answers, what people may write for it. */
  readonly answers: readonly (readonly string[])[];
  readonly segment: readonly string[];
}

/** A row that was kept out, and why. `column` is its place in the table, from 0. */
export type BadRow = { readonly line: number } & (
  | { readonly reason: 'answer'; readonly column: number; readonly got: string }
  /** One of the two answers about an expectation is missing. */
  | { readonly reason: 'half'; readonly id: ExpectationId }
  | { readonly reason: 'empty' }
  | { readonly reason: 'segment'; readonly length: number }
);

export interface TableAnswers {
  readonly kano: KanoAnswers;
  readonly bad: readonly BadRow[];
}

/** One form for all spellings of a cell: letters and digits only. */
function key(text: string): string {
  return joined(fold(text));
}

const SEGMENT_LIMIT = 200;

/** The number of an expectation and the side: 1a, 1 b, «۱ الف», «۲ب», E3+, e3-. */
const CODE = /^\(?e?\s*(\d{1,6})\s*[.):]?\s*(الف|ا|a|\+|ب|b|[-−])(?![\p{L}\p{N}])/u;
const FIRST_SIDE = /^(?:الف|ا|a|\+)$/u;

/** Reads cells and headings; made once for a table, because thousands of cells say the same few things. */
export class KanoReader {
  readonly #answers: ReadonlyMap<string, KanoAnswer>;
  readonly #segment: ReadonlySet<string>;
  readonly #cells = new Map<string, KanoAnswer | null | undefined>();

  constructor({ answers, segment }: Vocabulary) {
    this.#answers = new Map(
      ANSWERS.flatMap((answer) => {
        const words = (answers[answer - 1] ?? []).map(key);
        // «۵», and «۵. خوشم نمی‌آید» as a list of answers would have it
        const numbered = words.map((word) => `${String(answer)}${word}`);
        return [String(answer), ...words, ...numbered].map((word) => [word, answer] as const);
      }),
    );
    this.#segment = new Set(segment.map(key));
  }

  /** The answer in a cell; null if it is empty, undefined if nobody can tell. */
  answer(cell: string): KanoAnswer | null | undefined {
    const known = this.#cells.get(cell);
    if (known !== undefined || this.#cells.has(cell)) return known;
    const word = key(cell);
    const read = word === '' ? null : this.#answers.get(word);
    this.#cells.set(cell, read);
    return read;
  }

  /** Whether the first row is answers already, rather than headings. */
  isHeadless(first: readonly string[]): boolean {
    return first.some((cell) => typeof this.answer(cell) === 'number');
  }

  /** What the columns hold, as far as their headings tell; without headings, as far as their number does. */
  columns(first: readonly string[], asked: readonly Asked[]): readonly Column[] {
    if (this.isHeadless(first)) return unnamedColumns(first.length, asked);
    const taken = new Set<string>();
    return first.map((heading) => {
      const column = this.#column(heading, asked);
      const name = column.use === 'answer' ? `${column.id} ${column.side}` : column.use;
      // what was found twice holds the first place only
      if (column.use !== 'nothing' && taken.has(name)) return { use: 'nothing' };
      taken.add(name);
      return column;
    });
  }

  #column(heading: string, asked: readonly Asked[]): Column {
    const word = key(heading);
    if (word === '') return { use: 'nothing' };
    if (this.#segment.has(word)) return { use: 'segment' };
    const questions = asked.flatMap(({ id, ...texts }) => SIDES.map((side) => ({ id, side, text: key(texts[side]) })));
    // the longest, because one question may hold another
    const [match] = questions
      .filter(({ text }) => text !== '' && word.includes(text))
      .sort((a, b) => b.text.length - a.text.length);
    if (match !== undefined) return { use: 'answer', id: match.id, side: match.side };
    const [, number = '', sign = ''] = CODE.exec(fold(heading).trim()) ?? [];
    const own = asked.find(({ id }) => id === `e${number}`);
    if (own === undefined) return { use: 'nothing' };
    return { use: 'answer', id: own.id, side: FIRST_SIDE.test(sign) ? 'present' : 'absent' };
  }

  /** The answers of the rows below the headings, and the rows that are kept out. */
  read(rows: readonly (readonly string[])[], lines: readonly number[], columns: readonly Column[]): TableAnswers {
    const sided = (side: Side): ReadonlyMap<ExpectationId, number> =>
      new Map(
        columns.flatMap((column, place) =>
          column.use === 'answer' && column.side === side ? [[column.id, place]] : [],
        ),
      );
    const [present, absent] = [sided('present'), sided('absent')];
    // a pair needs both of its columns
    const asked = [...present.keys()].filter((id) => absent.has(id));
    const places = asked.map((id) => ({ id, present: present.get(id) ?? 0, absent: absent.get(id) ?? 0 }));
    const segment = columns.findIndex(({ use }) => use === 'segment');
    const respondents: Respondent[] = [];
    const bad: BadRow[] = [];
    rows.forEach((row, index) => {
      const read = this.#row(row, places, segment);
      if ('reason' in read) bad.push({ line: lines[index] ?? index + 1, ...read });
      else respondents.push(read);
    });
    return { kano: { asked, respondents }, bad };
  }

  #row(
    row: readonly string[],
    places: readonly { readonly id: ExpectationId; readonly present: number; readonly absent: number }[],
    segment: number,
  ): Respondent | Unplaced {
    const pairs: Pair[] = [];
    for (const { id, present, absent } of places) {
      for (const column of [present, absent]) {
        const got = row[column] ?? '';
        if (this.answer(got) === undefined) return { reason: 'answer', column, got };
      }
      const pair = [this.answer(row[present] ?? '') ?? null, this.answer(row[absent] ?? '') ?? null] as const;
      const [first, second] = pair;
      if (first === null && second === null) pairs.push(null);
      else if (first === null || second === null) return { reason: 'half', id };
      else pairs.push([first, second]);
    }
    if (pairs.every((pair) => pair === null)) return { reason: 'empty' };
    const name = (row[segment] ?? '').trim();
    if (name.length > SEGMENT_LIMIT) return { reason: 'segment', length: name.length };
    return { segment: name === '' ? null : name, pairs: packPairs(pairs) };
  }
}

type Without<T> = T extends unknown ? Omit<T, 'line'> : never;
type Unplaced = Without<BadRow>;

/** Columns without headings: pairs in the order of the list, before them a column for the segment if there is one. */
function unnamedColumns(count: number, asked: readonly Asked[]): readonly Column[] {
  const answers = asked.flatMap(({ id }) => SIDES.map((side): Column => ({ use: 'answer', id, side })));
  const before: readonly Column[] = count === answers.length + 1 ? [{ use: 'segment' }] : [];
  const columns = [...before, ...answers];
  return Array.from({ length: count }, (_, place) => columns[place] ?? { use: 'nothing' });
}
