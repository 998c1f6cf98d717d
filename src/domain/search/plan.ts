import { british } from './english.ts';
import { joined, withPersianDigits } from './fold.ts';
import type { SearchLanguage } from './fold.ts';
import { persianStem } from './stem.ts';
import { isStopWord } from './stopWords.ts';
import { SHORTEST_STEM, tokens } from './tokens.ts';
import type { Token } from './tokens.ts';

/** What a question asks of the index: whole queries, whose words must all be there, and each word by itself. */
export interface Plan {
  readonly lang: SearchLanguage;
  /** All words of the question, in order. */
  readonly words: readonly Token[];
  /** Those that say what is looked for; all of them if none does. */
  readonly terms: readonly Token[];
  /** Whole queries, the surest first, each different from the others. */
  readonly queries: readonly string[];
  /** For each term the ways to ask for it alone. */
  readonly alone: readonly (readonly string[])[];
}

/** More words of a question than these are not looked for. */
const MOST_WORDS = 24;
const MOST_PAIRS = 8;

function stemFor(token: Token): string {
  return token.stem.length >= SHORTEST_STEM ? token.stem : token.joined;
}

function partsFor(token: Token): readonly string[] {
  if (token.parts.length < 2) return [stemFor(token)];
  return token.parts.map((part) => {
    const stem = persianStem(joined(part));
    return stem.length >= SHORTEST_STEM ? stem : joined(part);
  });
}

/** As the texts of the site write it: in the index the body of a page has its own digits. */
function written(token: Token, lang: SearchLanguage): string {
  return lang === 'fa' ? withPersianDigits(token.joined) : token.joined;
}

/** The question with two neighbours as one word, for each two that may be one: «نرم افزار» and «نرم‌افزار». */
function pairQueries(
  words: readonly Token[],
  isTerm: (token: Token) => boolean,
  form: (token: Token) => string,
): string[] {
  return words
    .slice(0, -1)
    .flatMap((word, index) => {
      const next = words[index + 1];
      if (next === undefined || (!isTerm(word) && !isTerm(next))) return [];
      const rest = (some: readonly Token[]): string[] => some.filter(isTerm).map(form);
      return [[...rest(words.slice(0, index)), word.joined + next.joined, ...rest(words.slice(index + 2))].join(' ')];
    })
    .slice(0, MOST_PAIRS);
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

function aloneFor(token: Token, lang: SearchLanguage): readonly string[] {
  const forms = [written(token, lang), token.joined];
  if (lang === 'en') return unique([token.joined, british(token.joined) ?? token.joined, partsFor(token).join(' ')]);
  return unique([...forms, stemFor(token), partsFor(token).join(' ')]);
}

/** How to look for a question. Nothing to look for (no letter, no digit) gives no query. reference/persian.md 11. */
export function plan(question: string, lang: SearchLanguage): Plan {
  const words = tokens(question, lang).slice(0, MOST_WORDS);
  const telling = words.filter((word) => !isStopWord(word.joined, lang));
  const terms = telling.length > 0 ? telling : words;
  const isTerm = (token: Token): boolean => terms.includes(token);
  const surface = terms.map((term) => written(term, lang)).join(' ');
  const queries =
    lang === 'en'
      ? // Pagefind finds the stem of an English word by itself
        [
          surface,
          terms.map(({ joined: word }) => british(word) ?? word).join(' '),
          terms.flatMap(({ joined: word, parts }) => (parts.length > 1 ? parts.map(joined) : [word])).join(' '),
          ...pairQueries(words, isTerm, (term) => term.joined),
        ]
      : [
          surface,
          terms.map(stemFor).join(' '),
          terms.flatMap(partsFor).join(' '),
          ...pairQueries(words, isTerm, stemFor),
        ];
  return {
    lang,
    words,
    terms,
    queries: unique(queries.filter((query) => query !== '')),
    alone: terms.map((term) => aloneFor(term, lang)),
  };
}
