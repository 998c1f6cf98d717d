/** What the tests of this folder and of tests/browser share: made content in both languages, a library without a device. */
import type { Answers, AnswersFile } from '../../domain/maturity/answers.ts';
import type { DisciplineId, Mode } from '../../domain/maturity/model.ts';
import { answersOf, MODEL, person } from '../../domain/maturity/testKit.ts';
import { formatter } from '../../i18n/format.ts';
import { wordsOf } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/languages.ts';
import { Assessment } from './assessment.svelte.ts';
import type { ItemWords, MaturityContent, Sample } from './content.ts';
import { ToolContext } from './context.ts';
import { Library, type SaveOutcome, type Saved } from './library.svelte.ts';

interface Names {
  readonly name: string;
  readonly short: string;
}

/** Names that hold an «و» or "and" of their own, as the real ones do. */
const disciplineNames: Readonly<Record<DisciplineId, Readonly<Record<Lang, Names>>>> = {
  strategy: {
    fa: { name: 'راهبرد و مسئول', short: 'راهبرد' },
    en: { name: 'Strategy and owners', short: 'Strategy' },
  },
  understanding: {
    fa: { name: 'شناخت مشتری', short: 'شناخت' },
    en: { name: 'Knowing customers', short: 'Knowing' },
  },
  design: { fa: { name: 'طراحی سفر', short: 'طراحی' }, en: { name: 'Journey design', short: 'Design' } },
  delivery: { fa: { name: 'اجرا و پیگیری', short: 'اجرا' }, en: { name: 'Doing and checking', short: 'Doing' } },
  measurement: { fa: { name: 'سنجش و پول', short: 'سنجش' }, en: { name: 'Figures and money', short: 'Figures' } },
  culture: { fa: { name: 'فرهنگ و همکاران', short: 'فرهنگ' }, en: { name: 'Culture and people', short: 'Culture' } },
};

const levelNames: Readonly<Record<Lang, readonly string[]>> = {
  fa: ['پراکنده', 'آغازین', 'روشمند', 'داده‌محور', 'نهادینه'],
  en: ['Ad hoc', 'Started', 'Systematic', 'Data-driven', 'Embedded'],
};

const noSample: Sample = { title: { fa: 'نمونه', en: 'Sample' }, date: '2026-11-21', answers: {} };

function faWords(id: string, name: string): ItemWords {
  const { number } = formatter('fa');
  return {
    id,
    name,
    question: `«${name}» تا کجا انجام شد؟`,
    why: `چرایی ${name}`,
    anchors: [1, 2, 3, 4, 5].map((level) => `جملهٔ ${number(level)} برای ${name}`),
    evidence: [`سند یک ${name}`, `سند دو ${name}`],
    steps: [1, 2, 3, 4].map((level) => [`گام از ${number(level)} برای ${name}`, `گام دیگر از ${number(level)}`]),
    article: { title: `مقالهٔ ${name}`, href: '/learn/made-up/' },
  };
}

function enWords(id: string, name: string): ItemWords {
  return {
    id,
    name,
    question: `How far was "${name}" done?`,
    why: `Why ${name} matters`,
    anchors: [1, 2, 3, 4, 5].map((level) => `Sentence ${String(level)} of ${name}`),
    evidence: [`First evidence of ${name}`, `Second evidence of ${name}`],
    steps: [1, 2, 3, 4].map((level) => [`Step from ${String(level)} of ${name}`, `Other step from ${String(level)}`]),
    article: { title: `Article on ${name}`, href: '/en/learn/made-up/' },
  };
}

/** Words for the model of formats.md 2: «راهبرد ۱» and "Strategy 1" for its first practice, and so on. */
export function contentFor(lang: Lang, sample: Sample = noSample): MaturityContent {
  const { number } = formatter(lang);
  return {
    model: MODEL,
    levels: levelNames[lang],
    disciplines: MODEL.disciplines.map(({ id, items }) => {
      const names = disciplineNames[id]?.[lang] ?? { name: id, short: id };
      const words = lang === 'fa' ? faWords : enWords;
      return {
        id,
        ...names,
        items: items.map((item, index) => words(item.id, `${names.short} ${number(index + 1)}`)),
      };
    }),
    sample,
  };
}

/** The context of the tool with made content and the real interface words. */
export function toolFor(lang: Lang, sample?: Sample): ToolContext {
  return new ToolContext(lang, wordsOf(lang), contentFor(lang, sample), '/method/', '/workspace/');
}

/** What a planned write comes to. */
type Plan = 'memory' | 'full' | 'conflict' | 'broken';

/** A library that writes nothing anywhere: it notes what it is given, and answers as planned. */
export class FakeLibrary extends Library {
  /** All writes, in the order in which they were asked for. */
  readonly puts: { readonly id: string; readonly file: AnswersFile; readonly rev: number }[] = [];
  /** What the next writes come to, first one first; saved when nothing is planned. */
  readonly plans: Plan[] = [];
  readonly #held: Promise<undefined>[] = [];

  constructor(all: readonly Saved[] = []) {
    super(MODEL);
    this.all = all;
  }

  /** Lets the next write wait, or the one after those that wait already. Gives the way to let it go on. */
  hold(): () => void {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    this.#held.push(promise);
    return () => resolve(undefined);
  }

  override async put(id: string, file: AnswersFile, rev: number): Promise<SaveOutcome> {
    this.puts.push({ id, file, rev });
    await this.#held.shift();
    const plan = this.plans.shift();
    if (plan === 'broken') throw new Error('broken');
    if (plan === 'conflict') return { state: 'conflict' };
    const saved: Saved = { id, rev: rev + 1, file };
    return plan === undefined ? { state: 'saved', saved } : { state: 'memory', saved, full: plan === 'full' };
  }
}

/** The title of this tab's version, when another tab changed the same assessment. */
export const conflictTitle = (title: string): string => `${title} (this tab)`;

/** A file of one person, answers in signs (see the kit of src/domain/maturity): `fileOf('3333 33?-')`. */
export function fileOf(signs: string, rest: Partial<AnswersFile> = {}): AnswersFile {
  return person(answersOf(signs), rest);
}

interface Opened {
  readonly answers?: Answers;
  readonly mode?: Mode;
  readonly title?: string;
  /** Where it is kept; null for what is only looked at. */
  readonly library?: Library | null;
}

/** An assessment that is open. */
export function openedWith({ library = new FakeLibrary(), answers = {}, ...rest }: Opened = {}): Assessment {
  return new Assessment(MODEL, person(answers, rest), library, conflictTitle);
}
