import type { Anchor } from '../domain/search/sections.ts';

/** What Pagefind knows of a page once its fragment is loaded; as far as this site uses it. */
export interface PageData {
  /** Address with the base path. */
  readonly url: string;
  /** The text that is searched, without the title's repetition in the metadata. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly Anchor[];
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PageData>;
}

/** The part of Pagefind's interface that this site uses. */
export interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  /** Pages that have every word of the query, or a word that begins so; all pages of a filter without a query. */
  search(
    query: string | null,
    options?: { readonly filters?: Readonly<Record<string, string>> },
  ): Promise<{ readonly results: readonly PagefindResult[] }>;
}

/**
 * How Pagefind weighs what it finds. Names are titles and what readers call a page; glossary entries are short, so
 * length counts for less than it would among pages alone.
 */
export const settings = {
  // its worker would need a policy for the address of a script
  noWorker: true,
  excerptLength: 30,
  ranking: {
    pageLength: 0.3,
    metaWeights: { title: 4, names: 4, headings: 1.5, other: 2, terms: 1, keys: 0.5 },
  },
} as const;

const folder = `${import.meta.env.BASE_URL}pagefind/`;

let attempts = 0;

/**
 * Loads Pagefind, which is about 70 KB; its index comes in parts, when a question needs them. Another call loads it
 * anew, under an address of its own: a browser may keep a module that failed, and Pagefind keeps parts that did.
 */
export async function loadPagefind(): Promise<Pagefind> {
  const again = attempts === 0 ? '' : `?again=${String(attempts)}`;
  attempts += 1;
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js${again}`)) as Pagefind;
  await pagefind.options(settings);
  return pagefind;
}

async function load(name: string): Promise<Response> {
  const response = await fetch(`${folder}${name}`);
  if (!response.ok) throw new Error(`${name}: ${String(response.status)}`);
  return response;
}

/** The file of all words of a language (see `encodeVocabulary`). */
export async function loadWords(lang: 'fa' | 'en'): Promise<string> {
  const names = (await (await load('vocabularies.json')).json()) as Readonly<Record<string, string>>;
  return (await load(names[lang] ?? '')).text();
}
