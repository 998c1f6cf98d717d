import { british } from './english.ts';
import { joined, withPersianDigits } from './fold.ts';
import type { SearchLanguage } from './fold.ts';
import { otherNumber } from './numbers.ts';
import { persianStem } from './stem.ts';
import { isStopWord } from './stopWords.ts';
import { synonymsOf } from './synonyms.ts';
import { SHORTEST_STEM, tokens } from './tokens.ts';
import type { Token } from './tokens.ts';

/** A way to ask for a word, and how surely what it finds is what was meant: at most 1. */
export interface Way {
  readonly query: string;
  readonly weight: number;
}

/** Two neighbours that may be one word: «نرم افزار» and «نرم‌افزار». */
export interface Pair {
  /** The one word, the surest form first. */
  readonly forms: readonly string[];
  /** Which terms of the question it is, by their places among them: one or both. */
  readonly terms: readonly number[];
}

/** What a question asks of the index. */
export interface Plan {
  readonly lang: SearchLanguage;
  /** All words of the question, in order. */
  readonly words: readonly Token[];
  /** Those that say what is looked for; all of them if none does. */
  readonly terms: readonly Token[];
  /** For each term the ways to ask for it, the surest first, each different from the others. */
  readonly ways: readonly (readonly Way[])[];
  readonly pairs: readonly Pair[];
}

/** More words of a question than these are not looked for. */
const MOST_WORDS = 24;
const MOST_PAIRS = 8;
/** Each later spelling counts so much less. */
const DISCOUNT = 0.05;
/** What another word for the same finds counts so much. */
const SYNONYM = 0.8;
const PERSIAN = /\p{Script=Arabic}/u;

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

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== ''))];
}

/** What a term may be written as: as the texts have it (with their own digits), as the keys have it, its stem, its parts. */
function spellings(token: Token, lang: SearchLanguage): readonly string[] {
  const { joined: word } = token;
  const readings = token.forms.filter((form) => /^[a-z]+$/u.test(form));
  if (lang === 'en') return [word, british(word) ?? word, token.parts.map(joined).join(' ')];
  return [withPersianDigits(word), word, stemFor(token), partsFor(token).join(' '), ...(PERSIAN.test(token.surface) ? readings : [])];
}

/** The same with numbers written the other way; nothing if there are none. */
function renumbered(query: string, lang: SearchLanguage): readonly string[] {
  const words = query.split(' ');
  const others = words.map((word) => otherNumber(word, lang));
  if (others.every((other) => other === null)) return [];
  const other = words.map((word, index) => others[index] ?? word).join(' ');
  return lang === 'fa' ? unique([withPersianDigits(other), other]) : [other];
}

function waysFor(token: Token, lang: SearchLanguage): readonly Way[] {
  const own = unique(spellings(token, lang));
  const spelled = unique([...own, ...own.flatMap((query) => renumbered(query, lang))]);
  const meant = synonymsOf([token.joined, ...own], lang).filter((query) => !spelled.includes(query));
  return [
    ...spelled.map((query, index) => ({ query, weight: 1 - DISCOUNT * index })),
    ...meant.map((query) => ({ query, weight: SYNONYM })),
  ];
}

function pairsOf(words: readonly Token[], terms: readonly Token[], lang: SearchLanguage): readonly Pair[] {
  return words
    .slice(0, -1)
    .flatMap((word, index): readonly Pair[] => {
      const next = words[index + 1];
      const places = [word, next].flatMap((token) => (token !== undefined && terms.includes(token) ? [terms.indexOf(token)] : []));
      if (next === undefined || places.length === 0) return [];
      const whole = word.joined + next.joined;
      return [{ forms: lang === 'fa' ? unique([whole, persianStem(whole)]) : [whole], terms: places }];
    })
    .slice(0, MOST_PAIRS);
}

/** How to look for a question. Nothing to look for (no letter, no digit) gives no term. reference/persian.md 11. */
export function plan(question: string, lang: SearchLanguage): Plan {
  const words = tokens(question, lang).slice(0, MOST_WORDS);
  const telling = words.filter((word) => !isStopWord(word.joined, lang));
  const terms = telling.length > 0 ? telling : words;
  return { lang, words, terms, ways: terms.map((term) => waysFor(term, lang)), pairs: pairsOf(words, terms, lang) };
}
