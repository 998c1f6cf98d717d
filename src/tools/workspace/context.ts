import { getContext, setContext } from 'svelte';
import { fill } from '../../i18n/fill.ts';
import { formatter, type Formatter } from '../../i18n/format.ts';
import type { Words } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/languages.ts';
import { localDate } from '../../workspace/clock.ts';
import { glimpse } from '../../workspace/glimpse.ts';
import type { StoredDocument } from '../../workspace/store.ts';
import { fileName } from '../shared/fileName.ts';

/** The interface words that the page needs. */
export type PageWords = Pick<Words, 'workspace' | 'files'>;

/** Where the tools are, by kind of document. */
export interface ToolPlace {
  readonly kind: string;
  readonly name: keyof Words['workspace']['kinds'];
  /** Address of the tool, followed by the fragment that opens a document; `{id}` stands for its id. */
  readonly href: string;
}

/** Language and words, for every part of the page. */
export class PageContext {
  readonly lang: Lang;
  readonly words: PageWords['workspace'];
  readonly fileWords: PageWords['files'];
  readonly format: Formatter;
  readonly toolsHref: string;
  readonly #places: ReadonlyMap<string, ToolPlace>;

  constructor(lang: Lang, words: PageWords, places: readonly ToolPlace[], toolsHref: string) {
    this.lang = lang;
    this.words = words.workspace;
    this.fileWords = words.files;
    this.format = formatter(lang);
    this.toolsHref = toolsHref;
    this.#places = new Map(places.map((place) => [place.kind, place]));
  }

  fill(message: string, values: Readonly<Record<string, string>>): string {
    return fill(message, values);
  }

  number(value: number): string {
    return this.format.number(value);
  }

  /** What kind of work a document is. */
  kindOf({ kind }: Pick<StoredDocument, 'kind'>): string {
    return this.words.kinds[this.#places.get(kind)?.name ?? 'unknown'];
  }

  /** Address that opens a document in its tool; null if this release has none for it. */
  hrefOf({ kind, id }: Pick<StoredDocument, 'kind' | 'id'>): string | null {
    return this.#places.get(kind)?.href.replace('{id}', encodeURIComponent(id)) ?? null;
  }

  titleOf(document: Pick<StoredDocument, 'body' | 'updatedAt' | 'kind'>): string {
    const { title, updated } = glimpse(document);
    const { date } = this.moment(new Date(updated));
    return title ?? fill(this.words.list.untitledOn, { kind: this.kindOf(document), date });
  }

  /** A title inside a sentence. */
  quoted(title: string): string {
    return this.format.isolate(title);
  }

  /** Date and time of a moment, on the reader's calendar and clock. */
  moment(moment: Date): { date: string; time: string } {
    return { date: this.format.date(localDate(moment)), time: this.format.time(moment) };
  }

  fileName(title: string): string {
    return fileName(title, '.cx.json', 'cx-compass');
  }
}

const key = Symbol('workspace page');

export function providePage(page: PageContext): void {
  setContext(key, page);
}

export function usePage(): PageContext {
  return getContext<PageContext>(key);
}
