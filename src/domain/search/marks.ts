import type { Plan } from './plan.ts';
import { SHORTEST_STEM, tokens } from './tokens.ts';
import type { Token } from './tokens.ts';

/** A found word in a text. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** Which term of the question it is, by its place among them. */
  readonly term: number;
}

/** A beginning of fewer letters is no sign of the word, except of the one that is still being typed. */
const SHORTEST_BEGINNING = 4;
const SHORTEST_TYPED = 2;

/** Finds the words of a question in texts, in every spelling. */
export class Marker {
  readonly #terms: ReadonlyMap<string, number>;
  readonly #beginnings: readonly (readonly [string, number])[];

  constructor({ lang, terms, words, others }: Pick<Plan, 'lang' | 'terms' | 'words' | 'others'>) {
    const forms = new Map<string, number>();
    const add = (form: string, term: number): void => {
      if (form.length > 0 && !forms.has(form)) forms.set(form, term);
    };
    terms.forEach((token, term) => {
      add(token.joined, term);
      if (token.stem.length >= SHORTEST_STEM) add(token.stem, term);
    });
    words.forEach((word, index) => {
      const next = words[index + 1];
      const term = Math.max(terms.indexOf(word), next === undefined ? -1 : terms.indexOf(next));
      if (next !== undefined && term >= 0) add(word.joined + next.joined, term);
    });
    others.forEach((some, term) => {
      for (const { joined, stem } of tokens(some.join(' '), lang)) {
        add(joined, term);
        if (stem.length >= SHORTEST_STEM) add(stem, term);
      }
    });
    this.#terms = forms;
    const last = words.at(-1);
    this.#beginnings = terms.flatMap((token, term) => {
      const least = token === last ? SHORTEST_TYPED : SHORTEST_BEGINNING;
      const beginnings = [
        ...(token.joined.length >= least ? [token.joined] : []),
        ...(token.stem.length >= SHORTEST_BEGINNING ? [token.stem] : []),
      ];
      return beginnings.map((beginning) => [beginning, term] as const);
    });
  }

  /** The term that a word is, or nothing. */
  #termOf({ joined, forms }: Token): number | undefined {
    for (const form of forms) {
      const term = this.#terms.get(form);
      if (term !== undefined) return term;
    }
    for (const [beginning, term] of this.#beginnings) if (joined.startsWith(beginning)) return term;
    return undefined;
  }

  /** Where the words of the question stand in a text, in order. */
  marks(words: readonly Token[]): readonly Mark[] {
    const found: Mark[] = [];
    words.forEach((word, index) => {
      const term = this.#termOf(word);
      if (term !== undefined) {
        found.push({ start: word.start, end: word.end, term });
        return;
      }
      // written apart here, as one word in the question
      const before = words[index - 1];
      if (before === undefined || found.at(-1)?.end === before.end) return;
      const pair = this.#terms.get(before.joined + word.joined);
      if (pair !== undefined) found.push({ start: before.start, end: word.end, term: pair });
    });
    return found;
  }
}

/** The terms among some marks. */
export function termsIn(marks: readonly Mark[]): ReadonlySet<number> {
  return new Set(marks.map(({ term }) => term));
}
