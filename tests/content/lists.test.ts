import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { glossarySchema } from '../../src/schemas/glossary.ts';
import { sourceSchema } from '../../src/schemas/source.ts';
import { yamlFiles } from './read.ts';

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Each fault that a schema finds, with the file and the place in it. */
function faultsOf(id: string, error: z.ZodError | undefined): readonly string[] {
  return error?.issues.map(({ path, message }) => `${id} ${path.join('.')}: ${message}`) ?? [];
}

/** What stands more than once in a list. */
const repeated = (list: readonly string[]): readonly string[] => list.filter((one, index) => list.indexOf(one) !== index);

describe('the glossary', () => {
  const files = yamlFiles('content/glossary');
  const ids = files.map(({ id }) => id);
  // what does not keep to the schema is reported by the first test
  const terms = files.flatMap(({ id, data }) => {
    const term = glossarySchema.safeParse(data);
    return term.success ? [{ id, ...term.data }] : [];
  });

  it('keeps to the schema', () => {
    expect(files.flatMap(({ id, data }) => faultsOf(id, glossarySchema.safeParse(data).error))).toEqual([]);
    expect(ids.filter((id) => !kebab.test(id))).toEqual([]);
  });

  it('points at terms that exist, never at itself, never twice', () => {
    const astray = terms.flatMap(({ id, see }) =>
      [...see.filter((other) => other === id || !ids.includes(other)), ...repeated(see)].map((other) => `${id} → ${other}`),
    );
    expect(astray).toEqual([]);
  });

  it('gives each term a number of its own', () => {
    expect(repeated(terms.map(({ number }) => String(number)))).toEqual([]);
  });

  it.each(languages)('has each term once in %s, and no term as another form of itself', (lang) => {
    expect(repeated(terms.map((term) => term[lang].term.toLowerCase()))).toEqual([]);
    expect(terms.filter((term) => term[lang].also.includes(term[lang].term)).map(({ id }) => id)).toEqual([]);
  });

  it.each(languages)('calls no other term by the name of a term, in %s', (lang) => {
    const names = new Map(terms.map((term) => [term[lang].term.toLowerCase(), term.id]));
    const mixed = terms.flatMap((term) =>
      term[lang].also
        .filter((other) => (names.get(other.toLowerCase()) ?? term.id) !== term.id)
        .map((other) => `${term.id}: ${other}`),
    );
    expect(mixed).toEqual([]);
  });
});

describe('the sources', () => {
  const files = yamlFiles('content/sources');

  it('keep to the schema', () => {
    expect(files.flatMap(({ id, data }) => faultsOf(id, sourceSchema.safeParse(data).error))).toEqual([]);
    expect(files.filter(({ id }) => !kebab.test(id))).toEqual([]);
  });

  const sources = files.flatMap(({ id, data }) => {
    const source = sourceSchema.safeParse(data);
    return source.success ? [{ id, ...source.data }] : [];
  });

  it('name each work once', () => {
    expect(repeated(sources.map(({ authors, year, title }) => `${authors.join(';')} ${String(year)} ${title}`))).toEqual([]);
    expect(repeated(sources.flatMap(({ doi }) => doi ?? []))).toEqual([]);
  });

  it('carry the year in their name', () => {
    expect(sources.filter(({ id, year }) => !id.endsWith(`-${String(year)}`)).map(({ id, year }) => [id, year])).toEqual([]);
  });

  it('lead out by https only', () => {
    expect(sources.filter(({ url }) => url !== undefined && !url.startsWith('https://')).map(({ id }) => id)).toEqual([]);
  });
});
