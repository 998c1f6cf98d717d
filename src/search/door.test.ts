import { describe, expect, it } from 'vitest';
import { annotate, compounds } from '../domain/search/annotate.ts';
import type { Segment } from '../domain/search/excerpt.ts';
import { spacedWords } from '../domain/search/excerpt.ts';
import { encodeVocabulary } from '../domain/search/vocabulary.ts';
import { Door } from './door.ts';
import type { Wanted } from './door.ts';
import type { PageData, Pagefind, PagefindResult } from './pagefind.ts';

interface Source {
  readonly url: string;
  readonly type: string;
  readonly title: string;
  readonly text: string;
  readonly names?: string;
  readonly other?: string;
}

const sources: readonly Source[] = [
  {
    url: '/learn/definition/',
    type: 'article',
    title: 'تجربهٔ مشتری چیست؟',
    text: 'تعریف تجربهٔ مشتری در هفت واژه. مشتری ادراک می‌کند. چرا تعریف مهم است. بی تعریف هر کس چیزی می‌گوید.',
    names: 'معنی تجربه',
  },
  {
    url: '/learn/history/',
    type: 'article',
    title: 'پیشگامان',
    text: 'پاین و گیلمور در ۱۹۹۸ از اقتصاد تجربه نوشتند.',
  },
  { url: '/tools/maturity/', type: 'tool', title: 'خودارزیابی بلوغ', text: 'پرسش دربارهٔ کارهای سازمان و نرم‌افزارها.' },
  {
    url: '/glossary/#customer-experience',
    type: 'glossary',
    title: 'تجربهٔ مشتری',
    text: 'ادراک مشتری از همهٔ تعامل‌ها.',
    other: 'Customer experience',
  },
  { url: '/glossary/#management', type: 'glossary', title: 'مدیریت تجربهٔ مشتری', text: 'کار سازمان با تجربه.' },
];

const letters = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Finds as Pagefind does: every word of the query has to begin a word of the page or of its keys. */
class FakePagefind implements Pagefind {
  readonly queries: string[] = [];
  readonly #known = compounds(
    sources.map(({ text }) => text),
    'fa',
  );

  options(): Promise<void> {
    return Promise.resolve();
  }

  #words({ title, text, names = '', other = '' }: Source): readonly string[] {
    const all = `${title} ${text} ${names} ${other}`;
    return [...all.split(/\s+/u), ...annotate(all, this.#known, 'fa')].map(letters);
  }

  #result(source: Source, score: number): PagefindResult {
    const { url, type, title, text, names, other } = source;
    const content = `${title}. ${text}`;
    const location = spacedWords(content).findIndex(({ from, to }) => content.slice(from, to) === 'چرا');
    const data: PageData = {
      url,
      content,
      meta: { title, ...(names === undefined ? {} : { names }), ...(other === undefined ? {} : { other }) },
      filters: { type: [type] },
      anchors: location < 0 ? [] : [{ element: 'h2', id: 'چرا', text: 'چرا تعریف مهم است', location }],
    };
    return { id: url, score, data: () => Promise.resolve(data) };
  }

  search(query: string | null, options?: { readonly filters?: Readonly<Record<string, string>> }) {
    const { type } = options?.filters ?? {};
    if (query !== null) this.queries.push(query);
    const terms = query === null ? [] : query.split(' ').map(letters);
    const results = sources
      .filter((source) => type === undefined || source.type === type)
      .map((source) => ({
        source,
        counts: terms.map((term) => this.#words(source).filter((word) => word.startsWith(term)).length),
      }))
      .filter(({ counts }) => counts.every((count) => count > 0))
      .map(({ source, counts }) =>
        this.#result(
          source,
          counts.reduce((sum, count) => sum + count, 1),
        ),
      );
    return Promise.resolve({ results });
  }
}

const vocabulary = encodeVocabulary(
  new Map([
    ['تجربه', 9],
    ['مشتری', 9],
    ['تعریف', 3],
    ['گیلمور', 1],
    ['پاین', 1],
    ['نرم‌افزار', 2],
  ]),
);
const wanted: Wanted = { pages: 5, terms: 3, sections: 2 };

function openDoor() {
  const pagefind = new FakePagefind();
  const loaded = { pagefind: 0, words: 0 };
  const door = new Door(
    'fa',
    () => {
      loaded.pagefind += 1;
      return Promise.resolve(pagefind);
    },
    () => {
      loaded.words += 1;
      return Promise.resolve(vocabulary);
    },
  );
  return { door, pagefind, loaded };
}

const shown = (segments: readonly Segment[]): string =>
  segments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('search', () => {
  it('gives pages and terms apart, marked in every spelling', async () => {
    const { door } = openDoor();
    const { pages, total, glossary, correctedTo } = await door.search('تعاریف تجربه‌ی مشتريان', wanted);
    expect(pages[0]).toMatchObject({ url: '/learn/definition/', type: 'article' });
    expect(shown(pages[0]?.title ?? [])).toBe('[تجربهٔ] [مشتری] چیست؟');
    expect(shown(pages[0]?.excerpt ?? [])).toContain('[تعریف] [تجربهٔ] [مشتری] در هفت واژه');
    expect(pages.map(({ type }) => type)).not.toContain('glossary');
    expect(total).toBe(pages.length);
    expect(glossary.map(({ url }) => url)).toEqual(['/glossary/#customer-experience']);
    expect(glossary[0]?.other).toBe('Customer experience');
    expect(correctedTo).toBeNull();
  });

  it('puts the term that is the question before those that have it', async () => {
    const { glossary } = await openDoor().door.search('تجربه مشتری', wanted);
    expect(glossary.map(({ url }) => url)).toEqual(['/glossary/#customer-experience', '/glossary/#management']);
  });

  it('leads to the heading under which the answer stands', async () => {
    const { pages } = await openDoor().door.search('تعریف', wanted);
    expect(pages[0]?.sections.map(({ url, title }) => [url, shown(title)])).toEqual([
      [`/learn/definition/#${encodeURIComponent('چرا')}`, 'چرا [تعریف] مهم است'],
    ]);
  });

  it('finds compounds that are written apart, and pages by their other names', async () => {
    const { door } = openDoor();
    expect((await door.search('نرم افزار', wanted)).pages[0]?.url).toBe('/tools/maturity/');
    expect((await door.search('معنی تجربه', wanted)).pages[0]?.url).toBe('/learn/definition/');
  });

  it('finds what has most of the words, if nothing has all', async () => {
    const { pages } = await openDoor().door.search('پاین گیلمور اقتصاد مشتری', wanted);
    expect(pages[0]?.url).toBe('/learn/history/');
  });

  it('mends a slip, and says so; not if told to take the question as it is', async () => {
    const { door, loaded } = openDoor();
    expect(await door.search('تعریف مشتزی', { ...wanted, exact: true })).toMatchObject({ correctedTo: null });
    expect(loaded.words).toBe(0);
    const { pages, correctedTo } = await door.search('تعریف مشتزی', wanted);
    expect(correctedTo).toBe('تعریف مشتری');
    expect(pages[0]?.url).toBe('/learn/definition/');
    expect(loaded.words).toBe(1);
  });

  it('finds nothing where there is nothing', async () => {
    const { door } = openDoor();
    const none = { pages: [], total: 0, glossary: [], correctedTo: null };
    expect(await door.search('بلاکچین', wanted)).toEqual(none);
    expect(await door.search(' ؟ ', wanted)).toEqual(none);
  });

  it('loads everything once, the words only for a slip, and asks no query twice', async () => {
    const { door, pagefind, loaded } = openDoor();
    expect(loaded).toEqual({ pagefind: 0, words: 0 });
    await door.open();
    await door.search('تعریف', wanted);
    await door.search('تعریف تجربه', wanted);
    await door.search('تعریف تجربه', wanted);
    expect(loaded).toEqual({ pagefind: 1, words: 0 });
    expect(new Set(pagefind.queries).size).toBe(pagefind.queries.length);
  });

  it('gives no more than is wanted', async () => {
    const { pages, total, glossary } = await openDoor().door.search('تجربه', { pages: 1, terms: 1, sections: 0 });
    expect([pages.length, total, glossary.length, pages[0]?.sections]).toEqual([1, 2, 1, []]);
  });

  it('tries again after a failure', async () => {
    const pagefind = new FakePagefind();
    let isDown = true;
    const load = (): Promise<Pagefind> => (isDown ? Promise.reject(new Error('offline')) : Promise.resolve(pagefind));
    const door = new Door('fa', load, () =>
      isDown ? Promise.reject(new Error('offline')) : Promise.resolve(vocabulary),
    );
    await expect(door.search('تعریف', wanted)).rejects.toThrow('offline');
    isDown = false;
    expect((await door.search('تعریف', wanted)).total).toBe(1);
    isDown = true;
    await expect(door.search('مشتزی', wanted)).rejects.toThrow('offline');
    isDown = false;
    expect((await door.search('مشتزی', wanted)).correctedTo).toBe('مشتری');
  });
});
