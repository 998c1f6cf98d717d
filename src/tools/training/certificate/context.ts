import { getContext, setContext } from 'svelte';
import type { CourseId } from '../../../domain/training/model.ts';
import { fill } from '../../../i18n/fill.ts';
import { formatter, type Formatter } from '../../../i18n/format.ts';
import type { Words } from '../../../i18n/index.ts';
import type { Lang } from '../../../i18n/languages.ts';

type AllWords = Words['certificate'];
export type CertificateWords = Omit<AllWords, 'sheet' | 'verify'>;

/** What a sheet needs of a language. */
export interface SheetWords {
  readonly words: AllWords['sheet'];
  readonly courses: readonly { readonly id: CourseId; readonly title: string }[];
  /** Address of the page that checks, under the origin. */
  readonly verifyPath: string;
}

export interface CertificateContent {
  readonly words: CertificateWords;
  readonly files: Words['files'];
  readonly sheets: Readonly<Record<Lang, SheetWords>>;
}

/** Language, words and courses, for every part of the tool. */
export class ToolContext {
  readonly lang: Lang;
  readonly words: CertificateWords;
  readonly fileWords: Words['files'];
  readonly format: Formatter;
  readonly sheets: CertificateContent['sheets'];

  constructor(lang: Lang, { words, files, sheets }: CertificateContent) {
    this.lang = lang;
    this.words = words;
    this.fileWords = files;
    this.format = formatter(lang);
    this.sheets = sheets;
  }

  number(value: number): string {
    return this.format.number(value);
  }

  fill(message: string, values: Readonly<Record<string, string>>): string {
    return fill(message, values);
  }
}

const key = Symbol('certificate');

export function provideTool(tool: ToolContext): void {
  setContext(key, tool);
}

export function useTool(): ToolContext {
  return getContext<ToolContext>(key);
}
