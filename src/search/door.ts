import { corrected } from '../domain/search/correct.ts';
import { excerpt, segments, spacedWords } from '../domain/search/excerpt.ts';
import type { Range, Segment } from '../domain/search/excerpt.ts';
import type { SearchLanguage } from '../domain/search/fold.ts';
import { Marker, termsIn } from '../domain/search/marks.ts';
import type { Mark } from '../domain/search/marks.ts';
import { plan } from '../domain/search/plan.ts';
import type { Plan } from '../domain/search/plan.ts';
import { covered, ranked, union } from '../domain/search/rank.ts';
import type { Ranked } from '../domain/search/rank.ts';
import { bestSections, sectionsOf } from '../domain/search/sections.ts';
import { tokens } from '../domain/search/tokens.ts';
import type { Token } from '../domain/search/tokens.ts';
import { Vocabulary } from '../domain/search/vocabulary.ts';
import type { PageData, Pagefind, PagefindResult } from './pagefind.ts';

/** A heading of a found page. */
export interface SectionHit {
  readonly url: string;
  readonly title: readonly Segment[];
}

/** Something found. */
export interface Hit {
  /** Address with the base path. */
  readonly url: string;
  /** article, tool, course, page or glossary. */
  readonly type: string;
  readonly title: readonly Segment[];
  readonly excerpt: readonly Segment[];
  /** The headings under which the answer stands, the best first. */
  readonly sections: readonly SectionHit[];
  /** Of a term of the glossary: the term in the other language. */
  readonly other: string | null;
}

export interface Answer {
  /** The best pages, in order; as many as were asked for. */
  readonly pages: readonly Hit[];
  /** How many pages there are. */
  readonly total: number;
  /** Terms of the glossary, in order. */
  readonly glossary: readonly Hit[];
  /** The question that was answered in the place of the one asked, which had a slip in it; null if it had none. */
  readonly correctedTo: string | null;
}

export interface Wanted {
  /** The most pages that are wanted. */
  readonly pages: number;
  /** The most terms of the glossary. */
  readonly terms: number;
  /** The most headings of a page. */
  readonly sections: number;
  /** Whether to answer the question as it is, slips and all. */
  readonly exact?: boolean;
}

interface Found {
  readonly pages: readonly string[];
  readonly terms: readonly string[];
}

interface Page {
  readonly data: PageData;
  readonly title: string;
  readonly words: readonly Token[];
  /** Its words as Pagefind counts them. */
  readonly spaced: readonly Range[];
}

/** A page with the words of a question marked in its text. */
interface MarkedPage extends Page {
  readonly marks: readonly Mark[];
}

/** Sections that stand in every article. */
const NO_ANSWERS = ['references'];
/** Before its title a page may have a label. */
const LONGEST_LABEL = 40;

const nothing: Answer = { pages: [], total: 0, glossary: [], correctedTo: null };

/** Beside so many that have all words, those that have only a few of them are left out. */
const ENOUGH = 5;
/** Letters that no word of the site has in a row. */
const NO_WORD = 'ژژژ';
/** What is found by two words as one counts so much. */
const PAIR = 0.95;
/** For each term that is wanted so many are read: which of them the question is about shows only then. */
const TERMS_READ = 2;
const MORE_THAN_ANY_TERM = 1000;
/** One word in so many may be found nowhere without being taken for a slip: questions have words of their own. */
const WORDS_PER_SLIP = 4;

/** Answers questions in one language from an index of Pagefind. Loads nothing before the first question. */
export class Door {
  readonly #lang: SearchLanguage;
  readonly #load: () => Promise<Pagefind>;
  readonly #loadWords: () => Promise<string>;
  readonly #found = new Map<string, PagefindResult>();
  readonly #pages = new Map<string, Promise<Page>>();
  /** What each query has found: questions that are typed share most of theirs. */
  readonly #answers = new Map<string, Promise<readonly Ranked[]>>();
  #opened: Promise<{ readonly pagefind: Pagefind; readonly terms: ReadonlySet<string> }> | null = null;
  #vocabulary: Promise<Vocabulary> | null = null;

  constructor(lang: SearchLanguage, load: () => Promise<Pagefind>, loadWords: () => Promise<string>) {
    this.#lang = lang;
    this.#load = load;
    this.#loadWords = loadWords;
  }

  /** Loads what the first question needs, so that it is answered sooner. */
  async open(): Promise<void> {
    await this.#orAnew(this.#open());
  }

  /** @throws what the network throws; the next question begins anew */
  search(question: string, wanted: Wanted): Promise<Answer> {
    return this.#orAnew(this.#search(question, wanted));
  }

  /** Pagefind keeps what failed: after a failure everything is loaded once more. */
  async #orAnew<Value>(work: Promise<Value>): Promise<Value> {
    try {
      return await work;
    } catch (error) {
      this.#opened = null;
      this.#vocabulary = null;
      this.#found.clear();
      this.#pages.clear();
      this.#answers.clear();
      throw error;
    }
  }

  async #search(question: string, wanted: Wanted): Promise<Answer> {
    const asked = plan(question, this.#lang);
    if (asked.terms.length === 0) return nothing;
    const { answer, isReached } = await this.#answer(asked, wanted);
    if (isReached || wanted.exact === true) return answer;
    const mended = corrected(question, asked, await this.#words());
    if (mended === null) return answer;
    const second = await this.#answer(plan(mended, this.#lang), wanted);
    return { ...second.answer, correctedTo: mended };
  }

  #open(): Promise<{ readonly pagefind: Pagefind; readonly terms: ReadonlySet<string> }> {
    this.#opened ??= this.#load().then(async (pagefind) => {
      const { results } = await pagefind.search(null, { filters: { type: 'glossary' } });
      return { pagefind, terms: new Set(results.map(({ id }) => id)) };
    });
    return this.#opened;
  }

  #words(): Promise<Vocabulary> {
    this.#vocabulary ??= this.#loadWords().then((file) => new Vocabulary(file));
    return this.#vocabulary;
  }

  #ask(pagefind: Pagefind, query: string): Promise<readonly Ranked[]> {
    const known = this.#answers.get(query);
    if (known) return known;
    const answer = pagefind.search(query).then(({ results }) => {
      for (const result of results) if (!this.#found.has(result.id)) this.#found.set(result.id, result);
      return results.map(({ id, score }) => ({ id, score }));
    });
    this.#answers.set(query, answer);
    return answer;
  }

  /** What has a word, or a word that begins so; nothing where Pagefind makes do with the longest word that begins it. */
  async #word(pagefind: Pagefind, word: string): Promise<readonly Ranked[]> {
    const found = await this.#ask(pagefind, word);
    if (found.length === 0) return found;
    const exact = await this.#ask(pagefind, `"${word}"`);
    if (exact.length > 0) return found;
    const beyond = await this.#ask(pagefind, `${word}${NO_WORD}`);
    const isSame = beyond.length === found.length && beyond.every(({ id }) => found.some((other) => other.id === id));
    return isSame ? [] : found;
  }

  /** What has all words of a query. */
  async #words_(pagefind: Pagefind, query: string): Promise<readonly Ranked[]> {
    const words = query.split(' ');
    const each = await Promise.all(words.map((word) => this.#word(pagefind, word)));
    if (each.some((found) => found.length === 0)) return [];
    return words.length === 1 ? (each[0] ?? []) : this.#ask(pagefind, query);
  }

  async #find({ ways, pairs }: Plan): Promise<Found> {
    const { pagefind, terms } = await this.#open();
    const found = await Promise.all(
      ways.map((some) =>
        Promise.all(some.map(async ({ query, weight }) => ({ found: await this.#words_(pagefind, query), weight }))),
      ),
    );
    for (const { forms, terms: places } of pairs) {
      for (const form of forms) {
        if ((await this.#ask(pagefind, `"${form}"`)).length === 0) continue;
        const answer = { found: await this.#ask(pagefind, form), weight: PAIR };
        for (const place of places) found[place]?.push(answer);
      }
    }
    const perTerm = found.map((some) => union(some));
    const order = (isWanted: (id: string) => boolean): readonly string[] =>
      ranked(covered(perTerm.map((map) => new Map([...map].filter(([id]) => isWanted(id))))), ENOUGH);
    return { pages: order((id) => !terms.has(id)), terms: order((id) => terms.has(id)) };
  }

  #page(id: string): Promise<Page> {
    const known = this.#pages.get(id);
    if (known) return known;
    const result = this.#found.get(id);
    if (!result) throw new Error(`nothing was found as ${id}`);
    const page = result.data().then((data) => ({
      data,
      title: data.meta['title'] ?? '',
      words: tokens(data.content, this.#lang),
      spaced: spacedWords(data.content),
    }));
    this.#pages.set(id, page);
    return page;
  }

  async #answer(asked: Plan, wanted: Wanted): Promise<{ readonly answer: Answer; readonly isReached: boolean }> {
    const found = await this.#find(asked);
    const marker = new Marker(asked);
    const read = (ids: readonly string[], most: number): Promise<readonly MarkedPage[]> =>
      Promise.all(
        ids.slice(0, most).map(async (id) => {
          const page = await this.#page(id);
          return { ...page, marks: marker.marks(page.words) };
        }),
      );
    const [pages, terms] = await Promise.all([
      read(found.pages, wanted.pages),
      read(found.terms, wanted.terms * TERMS_READ),
    ]);
    const reached = new Set([...pages, ...terms].flatMap((page) => [...this.#termsOf(page, marker)]));
    const missing = asked.terms.length - reached.size;
    const answer: Answer = {
      pages: pages.map((page) => this.#hit(page, marker, asked, wanted.sections)),
      total: found.pages.length,
      glossary: terms
        .filter((page) => this.#isAbout(page, marker, asked))
        .sort((a, b) => this.#foreign(a, marker) - this.#foreign(b, marker))
        .slice(0, wanted.terms)
        .map((page) => this.#hit(page, marker, asked, 0)),
      correctedTo: null,
    };
    return { answer, isReached: missing * WORDS_PER_SLIP < asked.terms.length };
  }

  #marks(text: string, marker: Marker): readonly Mark[] {
    return marker.marks(tokens(text, this.#lang));
  }

  /** The words of the question that a page has, in its text or its names. */
  #termsOf({ data, marks }: MarkedPage, marker: Marker): ReadonlySet<number> {
    const names = ['title', 'names', 'other'].map((field) => data.meta[field] ?? '').join('\n');
    return new Set([...termsIn(marks), ...termsIn(this.#marks(names, marker))]);
  }

  /** Whether a term of the glossary has all words of the question, or the question all words of the term. */
  #isAbout(page: MarkedPage, marker: Marker, asked: Plan): boolean {
    const title = tokens(page.title, this.#lang);
    return this.#termsOf(page, marker).size === asked.terms.length || marker.marks(title).length === title.length;
  }

  /** How many words of a term are not in the question; if all are not, more than any term has. */
  #foreign({ title }: Page, marker: Marker): number {
    const words = tokens(title, this.#lang);
    const marked = marker.marks(words).length;
    return marked === 0 ? MORE_THAN_ANY_TERM : words.length - marked;
  }

  #hit({ data, title, spaced, marks }: MarkedPage, marker: Marker, asked: Plan, most: number): Hit {
    const whole = (text: string): readonly Segment[] =>
      segments(text, this.#marks(text, marker), { from: 0, to: text.length });
    const sections = bestSections(
      sectionsOf(data.content, data.anchors, NO_ANSWERS, spaced),
      marks,
      asked.terms.length,
      most,
    );
    // the title, with which the text begins, stands above it anyway
    const at = data.content.slice(0, title.length + LONGEST_LABEL).indexOf(title);
    const start = at < 0 ? 0 : at + title.length;
    const body = { from: data.content.slice(start).search(/[^\s.]/u) + start, to: data.content.length };
    return {
      url: data.url,
      type: data.filters['type']?.[0] ?? 'page',
      title: whole(title),
      excerpt: excerpt(data.content, marks, spaced, body),
      sections: sections.map((section) => ({
        url: `${data.url}#${encodeURIComponent(section.id)}`,
        title: whole(section.title),
      })),
      other: data.meta['other'] ?? null,
    };
  }
}
