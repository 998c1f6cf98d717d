import { getContext, setContext } from 'svelte';
import type { ItemId, Level } from '../../domain/maturity/model.ts';
import { fill } from '../../i18n/fill.ts';
import { formatter, type Formatter } from '../../i18n/format.ts';
import type { Words } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { DisciplineWords, ItemWords, MaturityContent } from './content.ts';

/** The interface words that the tool needs. */
export type ToolWords = Pick<Words, 'maturity' | 'files' | 'keeping'>;

/** Language, words and content, for every part of the tool. */
export class ToolContext {
  readonly lang: Lang;
  readonly words: ToolWords['maturity'];
  readonly fileWords: ToolWords['files'];
  readonly keeping: ToolWords['keeping'];
  readonly format: Formatter;
  readonly content: MaturityContent;
  readonly methodHref: string;
  /** The page of what is kept on this device. */
  readonly workspaceHref: string;
  readonly #items: ReadonlyMap<ItemId, ItemWords>;
  readonly #disciplines: ReadonlyMap<string, DisciplineWords>;

  constructor(lang: Lang, words: ToolWords, content: MaturityContent, methodHref: string, workspaceHref: string) {
    this.lang = lang;
    this.words = words.maturity;
    this.fileWords = words.files;
    this.keeping = words.keeping;
    this.format = formatter(lang);
    this.content = content;
    this.methodHref = methodHref;
    this.workspaceHref = workspaceHref;
    this.#disciplines = new Map(content.disciplines.map((discipline) => [discipline.id, discipline]));
    this.#items = new Map(content.disciplines.flatMap(({ items }) => items).map((item) => [item.id, item]));
  }

  /** @throws Error for an item that the content does not have: a fault of the content. */
  item(id: ItemId): ItemWords {
    const item = this.#items.get(id);
    if (!item) throw new Error(`no words for the item ${id}`);
    return item;
  }

  /** @throws Error for a discipline that the content does not have: a fault of the content. */
  discipline(id: string): DisciplineWords {
    const discipline = this.#disciplines.get(id);
    if (!discipline) throw new Error(`no words for the discipline ${id}`);
    return discipline;
  }

  levelName(level: Level): string {
    return this.content.levels[level - 1] ?? '';
  }

  number(value: number, decimals = 0): string {
    return this.format.number(value, decimals);
  }

  fill(message: string, values: Readonly<Record<string, string>>): string {
    return fill(message, values);
  }

  /** Title of an assessment, or "Assessment of <date>". */
  titleOf(file: { readonly title?: string; readonly date: string }): string {
    return file.title ?? fill(this.words.untitledOn, { date: this.format.date(file.date) });
  }
}

const key = Symbol('maturity tool');

export function provideTool(tool: ToolContext): void {
  setContext(key, tool);
}

export function useTool(): ToolContext {
  return getContext<ToolContext>(key);
}
