import { getContext, setContext } from 'svelte';
import type { ItemId } from '../../domain/maturity/model.ts';
import type { ComparisonFile, Criterion, Must } from '../../domain/software/comparison.ts';
import type { CategoryId } from '../../domain/software/model.ts';
import { fill } from '../../i18n/fill.ts';
import { formatter, type Formatter } from '../../i18n/format.ts';
import type { Words } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { CategoryWords, CriterionWords, SoftwareContent } from './content.ts';

/** The interface words that the tool needs. */
export type ToolWords = Pick<Words, 'software' | 'files' | 'keeping'>;

/** Language, words and content, for every part of the tool. */
export class ToolContext {
  readonly lang: Lang;
  readonly words: ToolWords['software'];
  readonly fileWords: ToolWords['files'];
  readonly keeping: ToolWords['keeping'];
  readonly format: Formatter;
  readonly content: SoftwareContent;
  /** Address of the maturity self-assessment. */
  readonly maturityHref: string;
  /** The page of what is kept on this device. */
  readonly workspaceHref: string;
  readonly #practices: ReadonlyMap<ItemId, string>;

  constructor(lang: Lang, words: ToolWords, content: SoftwareContent, maturityHref: string, workspaceHref: string) {
    this.lang = lang;
    this.words = words.software;
    this.fileWords = words.files;
    this.keeping = words.keeping;
    this.format = formatter(lang);
    this.content = content;
    this.maturityHref = maturityHref;
    this.workspaceHref = workspaceHref;
    this.#practices = new Map(content.practices.flatMap(({ items }) => items.map(({ id, name }) => [id, name])));
  }

  /** @throws Error for a kind that the content does not have: a fault of the content. */
  category(id: CategoryId): CategoryWords {
    const category = this.content.categories.find((each) => each.id === id);
    if (!category) throw new Error(`no words for the kind ${id}`);
    return category;
  }

  /** The words of a criterion that is ready; undefined for one's own. */
  readyCriterion(id: string): CriterionWords | undefined {
    return this.content.criteria.find((each) => each.id === id);
  }

  criterionName({ id, name }: Pick<Criterion, 'id' | 'name'>): string {
    return name ?? this.readyCriterion(id)?.name ?? id;
  }

  /** A must-have in a few words. */
  mustName(file: ComparisonFile, { id, name }: Must): string {
    if (name !== undefined) return name;
    if (id === 'b2b') return this.words.criteria.b2b;
    if (id === 'b2c') return this.words.criteria.b2c;
    return this.criterionName(file.criteria.find((each) => each.id === id) ?? { id });
  }

  /** A must-have as a question for yes or no. */
  mustQuestion(file: ComparisonFile, must: Must): string {
    if (must.id === 'b2b') return this.words.criteria.b2bAsk;
    if (must.id === 'b2c') return this.words.criteria.b2cAsk;
    return must.name ?? this.readyCriterion(must.id)?.must ?? this.mustName(file, must);
  }

  candidateName(file: ComparisonFile, id: string): string {
    return file.candidates.find((each) => each.id === id)?.name ?? id;
  }

  /** Name of a practice; null for one that this version of the model does not have. */
  practiceName(id: ItemId): string | null {
    return this.#practices.get(id) ?? null;
  }

  /** Names of people's own making in a list, each kept from disturbing its neighbours. */
  list(names: readonly string[]): string {
    return this.format.list(names.map((name) => this.format.isolate(name)));
  }

  number(value: number, decimals = 0): string {
    return this.format.number(value, decimals);
  }

  fill(message: string, values: Readonly<Record<string, string>>): string {
    return fill(message, values);
  }

  /** Title of a comparison, or "Comparison of <date>". */
  titleOf(file: { readonly title?: string; readonly date: string }): string {
    return file.title ?? fill(this.words.untitledOn, { date: this.format.date(file.date) });
  }
}

const key = Symbol('software tool');

export function provideTool(tool: ToolContext): void {
  setContext(key, tool);
}

export function useTool(): ToolContext {
  return getContext<ToolContext>(key);
}
