import { british } from './english.ts';
import { spacedWords } from './excerpt.ts';
import type { Range } from './excerpt.ts';
import { joined } from './fold.ts';
import type { SearchLanguage } from './fold.ts';
import { tokens } from './tokens.ts';
import type { Token } from './tokens.ts';

const PERSIAN = /\p{Script=Arabic}/u;
/** Shorter keys would be found by too much. */
const SHORTEST_KEY = 2;

/** What Pagefind makes of a run of letters: no case, no marks, nothing but letters and digits. */
function own(text: string): string {
  return joined(text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));
}

/** The forms under which Pagefind itself finds what stands between two spaces: whole, and parted at ASCII signs. */
function ownForms(chunk: string): readonly string[] {
  const parts = chunk.split(/[!-/:-@[-`{-~]+/u);
  return [own(chunk), ...(parts.length > 1 ? parts.map(own) : [])].filter((form) => form !== '');
}

/** The chunks that a word reaches over: two if a space has parted it. */
function chunksOf(chunks: readonly Range[], first: number, end: number): readonly Range[] {
  let last = first;
  while ((chunks[last]?.to ?? end) < end) last += 1;
  return chunks.slice(first, last + 1);
}

/** Words that are made of two: with a ZWNJ between them in some text, they may stand apart in another. */
export function compounds(texts: readonly string[], lang: SearchLanguage): ReadonlySet<string> {
  const found = texts.flatMap((text) =>
    tokens(text, lang)
      .filter(({ parts }) => parts.length > 1)
      .flatMap(({ joined: whole, stem }) => [whole, stem]),
  );
  return new Set(found);
}

function formsOf(token: Token, lang: SearchLanguage): readonly string[] {
  if (lang === 'fa' || PERSIAN.test(token.surface)) return token.forms;
  // the stems of English are Pagefind's; it does not know that a part of a compound may be asked for alone
  return [token.joined, british(token.joined) ?? token.joined, ...token.parts];
}

/**
 * The keys that a page needs beside its text, so that every spelling of its words finds it: stems, parts of
 * compounds, known compounds that are written apart, folded letters and digits; each once, and none that Pagefind
 * reaches by itself (it finds every word that begins with what is asked for). reference/persian.md 11.
 */
export function annotate(text: string, known: ReadonlySet<string>, lang: SearchLanguage): readonly string[] {
  const keys = new Set<string>();
  const chunks = spacedWords(text);
  const words = tokens(text, lang);
  let at = 0;
  words.forEach((token, index) => {
    while ((chunks[at]?.to ?? Infinity) <= token.start) at += 1;
    const reached = chunksOf(chunks, at, token.end).flatMap((chunk) => ownForms(text.slice(chunk.from, chunk.to)));
    const next = words[index + 1];
    const pair = next === undefined ? '' : token.joined + next.joined;
    for (const form of [...formsOf(token, lang), ...(known.has(pair) ? [pair] : [])]) {
      const isLongEnough = form.length >= SHORTEST_KEY || /\d/u.test(form);
      if (isLongEnough && !reached.some((word) => word.startsWith(form))) keys.add(form);
    }
  });
  return [...keys];
}
