import { getContext, setContext } from 'svelte';
import type { Expectation, ExpectationId, ExpectationsFile } from '../../domain/expectations/expectation.ts';
import { kindOf } from '../../domain/expectations/kind.ts';
import { fill } from '../../i18n/fill.ts';
import { formatter, type Formatter } from '../../i18n/format.ts';
import type { Words } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { ExpectationsContent, ReadyWords } from './content.ts';

/** The interface words that the tool needs. */
export type ToolWords = Pick<Words, 'expectations' | 'files' | 'keeping'>;

/** Language, words and content, for every part of the tool. */
export class ToolContext {
  readonly lang: Lang;
  readonly words: ToolWords['expectations'];
  readonly fileWords: ToolWords['files'];
  readonly keeping: ToolWords['keeping'];
  readonly format: Formatter;
  readonly content: ExpectationsContent;
  /** Address of the article on expectations. */
  readonly articleHref: string;
  /** The page of what is kept on this device. */
  readonly workspaceHref: string;
  readonly #ready: ReadonlyMap<string, ReadyWords>;

  constructor(lang: Lang, words: ToolWords, content: ExpectationsContent, articleHref: string, workspaceHref: string) {
    this.lang = lang;
    this.words = words.expectations;
    this.fileWords = words.files;
    this.keeping = words.keeping;
    this.format = formatter(lang);
    this.content = content;
    this.articleHref = articleHref;
    this.workspaceHref = workspaceHref;
    this.#ready = new Map(content.sectors.flatMap(({ expectations }) => expectations).map((each) => [each.id, each]));
  }

  number(value: number, decimals = 0): string {
    return this.format.number(value, decimals);
  }

  fill(message: string, values: Readonly<Record<string, string>>): string {
    return fill(message, values);
  }

  /** Title of a list, or "Expectations, <date>". */
  titleOf(file: { readonly title?: string; readonly date: string }): string {
    return file.title ?? fill(this.words.untitledOn, { date: this.format.date(file.date) });
  }

  /** The words of an expectation: of a ready one in the language of the page, else as they were written. */
  textOf({ ready, text }: Expectation): string {
    return this.#ready.get(ready ?? '')?.text ?? text;
  }

  /** The number of an expectation as people see it. */
  numberOf(id: ExpectationId): string {
    return this.format.plainNumber(Number(id.slice(1)));
  }

  /** The same expectation in a file. */
  find(file: Pick<ExpectationsFile, 'expectations'>, id: ExpectationId): Expectation | undefined {
    return file.expectations.find((each) => each.id === id);
  }

  /** Words of an expectation of a file, by its id. */
  textAt(file: Pick<ExpectationsFile, 'expectations'>, id: ExpectationId): string {
    const found = this.find(file, id);
    return found === undefined ? id : this.textOf(found);
  }

  /** The name of the kind that stands. */
  kindName(expectation: Expectation): string {
    return this.words.kinds[kindOf(expectation) ?? 'none'];
  }

  /** The two Kano questions: the team's own, those of the ready expectation, or the common frame around the words. */
  questionsOf(expectation: Expectation): { readonly present: string; readonly absent: string } {
    const ready = this.#ready.get(expectation.ready ?? '');
    const text = this.textOf(expectation);
    const { ask } = this.words;
    return {
      present: expectation.present ?? ready?.present ?? fill(ask.ownPresent, { text }),
      absent: expectation.absent ?? ready?.absent ?? fill(ask.ownAbsent, { text }),
    };
  }
}

const key = Symbol('expectations tool');

export function provideTool(tool: ToolContext): void {
  setContext(key, tool);
}

export function useTool(): ToolContext {
  return getContext<ToolContext>(key);
}
