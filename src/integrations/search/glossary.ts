import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { SearchLanguage } from '../../domain/search/fold.ts';
import { glossarySchema } from '../../schemas/glossary.ts';

/** A term of the glossary in one language. */
export interface TermRecord {
  readonly url: string;
  readonly lang: SearchLanguage;
  readonly term: string;
  /** The term in the other language. */
  readonly other: string;
  readonly also: readonly string[];
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
        { url: `/glossary/#${id}`, lang: 'fa' as const, other: en.term, ...fa },
        { url: `/en/glossary/#${id}`, lang: 'en' as const, other: fa.term, ...en },
      ];
    }),
  );
  return terms.flat();
}
