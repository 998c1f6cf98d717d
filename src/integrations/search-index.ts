import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { annotate, compounds } from '../domain/search/annotate.ts';
import type { SearchLanguage } from '../domain/search/fold.ts';
import { encodeVocabulary } from '../domain/search/vocabulary.ts';
import { filesBelow } from './files-below.ts';
import { readTerms, type TermRecord } from './search/glossary.ts';
import { aliasesOf } from './search/names.ts';
import { readPage, type SearchPage } from './search/page.ts';
import { countWords } from './search/words.ts';

const languages: readonly SearchLanguage[] = ['fa', 'en'];
/** What Pagefind writes for interfaces that this site does not use. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./u;
const notEmpty = (text: string): boolean => text !== '';

interface NamedPage extends SearchPage {
  readonly aliases: readonly string[];
}

/** A text without what would end an attribute. */
const attribute = (text: string): string => text.replace(/&/gu, '&amp;').replace(/"/gu, '&quot;');

/** A list of words in the copy of a page that goes to Pagefind, where it is searched but is no part of the page. */
function hidden(name: string, words: readonly string[]): string {
  const text = words.filter(notEmpty).join(' ');
  return text === '' ? '' : `<i hidden data-k="${attribute(text)}" data-pagefind-meta="${name}[data-k]"></i>`;
}

/** Names and headings with the keys of their words, apart from the keys of the text: who asks for a name finds it first. */
function copyOf(page: NamedPage, known: ReadonlySet<string>): string {
  const { lang, kind, title, headings, aliases } = page;
  const names = [title, ...aliases].join('\n');
  const keysOf = (text: string): readonly string[] => annotate(text, known, lang);
  return [
    `<!doctype html><html lang="${lang}"><body>${page.html}`,
    `<i hidden data-pagefind-filter="type:${kind === 'list' ? 'page' : kind}"></i>`,
    hidden('names', [...aliases, ...keysOf(names)]),
    hidden('headings', [...headings, ...keysOf(headings.join('\n'))]),
    hidden('keys', keysOf(page.text)),
    '</body></html>',
  ].join('');
}

async function add(index: PagefindIndex, record: TermRecord, known: ReadonlySet<string>): Promise<readonly string[]> {
  const { url, lang, term, other, also, definition } = record;
  const names = [term, other, ...also].join('\n');
  const keys = annotate(`${names}\n${definition}`, known, lang).join(' ');
  const { errors } = await index.addCustomRecord({
    url,
    language: lang,
    content: definition,
    meta: {
      title: term,
      other,
      names: [...also, ...annotate(names, known, lang)].join(' '),
      ...(keys === '' ? {} : { keys }),
    },
    filters: { type: ['glossary'] },
  });
  return errors;
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/** Adds pages and terms of one language; gives the words of that language as a file. */
async function addLanguage(
  index: PagefindIndex,
  pages: readonly NamedPage[],
  terms: readonly TermRecord[],
  lang: SearchLanguage,
): Promise<string> {
  const texts = [
    ...pages.flatMap(({ text, aliases }) => [text, ...aliases]),
    ...terms.flatMap(({ term, other, also, definition }) => [term, other, ...also, definition]),
  ];
  const known = compounds(texts, lang);
  for (const page of pages) failOn((await index.addHTMLFile({ url: page.url, content: copyOf(page, known) })).errors);
  for (const term of terms) failOn(await add(index, term, known));
  return encodeVocabulary(countWords(texts, lang));
}

/**
 * Makes the search index of the built pages: every page that has `data-pagefind-body`, with the keys that its words
 * need in Persian, and every term of the glossary. The keys go into a copy of each page; the pages stay as they are.
 * reference/persian.md 4.
 * @param content where the articles and the glossary are
 */
export function searchIndex(content = fileURLToPath(new URL('../../content/', import.meta.url))): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages: NamedPage[] = [];
        for (const file of await filesBelow(root, '.html')) {
          const page = readPage(relative(root, file).replaceAll('\\', '/'), await readFile(file, 'utf8'));
          if (page !== null) pages.push({ ...page, aliases: await aliasesOf(page, content) });
        }
        const terms = await readTerms(join(content, 'glossary'));
        const { index, errors } = await createIndex({});
        failOn(errors);
        if (!index) throw new Error('Pagefind made no index');
        const save = async (path: string, file: Uint8Array | string): Promise<void> => {
          const target = join(root, 'pagefind', path);
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, file);
        };
        const names: Partial<Record<SearchLanguage, string>> = {};
        for (const lang of languages) {
          const isOwn = (some: { readonly lang: SearchLanguage }): boolean => some.lang === lang;
          const vocabulary = await addLanguage(index, pages.filter(isOwn), terms.filter(isOwn), lang);
          const hash = createHash('sha256').update(vocabulary).digest('hex').slice(0, 10);
          names[lang] = `vocab.${lang}.${hash}.txt`;
          await save(names[lang], vocabulary);
        }
        await save('vocabularies.json', JSON.stringify(names));
        const { files, errors: faults } = await index.getFiles();
        failOn(faults);
        for (const { path, content: file } of files) if (!unused.test(path)) await save(path, file);
        await close();
        logger.info(`${String(pages.length)} pages and ${String(terms.length)} terms can be found`);
      },
    },
  };
}
