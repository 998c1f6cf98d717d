import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { SearchLanguage } from '../../domain/search/fold.ts';
import { glossarySchema } from '../../schemas/glossary.ts';

/** A term of the glossary in one language. */
export interface TermRecord {
  readonly id: string;
  readonly url: string;
  readonly lang: SearchLanguage;
  readonly term: string;
  /** The term in the other language. */
  readonly other: string;
  readonly also: readonly string[];
  /** Other forms of it in the other language: abbreviations above all. */
  readonly otherAlso: readonly string[];
  readonly definition: string;
}

/** The terms of the glossary in both languages, each as something to be found by itself. */
export async function readTerms(folder: string): Promise<readonly TermRecord[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const terms = await Promise.all(
    files.map(async (name) => {
      const { fa, en } = glossarySchema.parse(parse(await readFile(join(folder, name), 'utf8')));
      const id = name.replace(/\.yaml$/u, '');
      return [
        { id, url: `/glossary/#${id}`, lang: 'fa' as const, other: en.term, otherAlso: en.also, ...fa },
        { id, url: `/en/glossary/#${id}`, lang: 'en' as const, other: fa.term, otherAlso: fa.also, ...en },
      ];
    }),
  );
  return terms.flat();
}
