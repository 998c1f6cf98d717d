/** What the tests of the self-assessment share: its words, its content, its rules, and the moves of a person. */
import { readFileSync } from 'node:fs';
import { expect, type Download, type Locator, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { readModel } from '../../src/commands/readModel.ts';
import type { Answer, Answers, AnswersFile } from '../../src/domain/maturity/answers.ts';
import { itemsOfMode, type ItemId, type Level, type Mode } from '../../src/domain/maturity/model.ts';
import { weakestAndStrongest } from '../../src/domain/maturity/onPage.ts';
import { scoreFiles, type Score } from '../../src/domain/maturity/score.ts';
import { fill } from '../../src/i18n/fill.ts';
import { formatter, type Formatter } from '../../src/i18n/format.ts';
import { wordsOf, type Words } from '../../src/i18n/index.ts';
import { otherLanguage, type Lang } from '../../src/i18n/languages.ts';
import { maturityItemSchema, maturityModelSchema, type MaturityItemContent } from '../../src/schemas/maturity.ts';
import { pathIn } from './helpers.ts';

const folder = new URL('../../content/maturity/', import.meta.url);
const yaml = (path: string): unknown => parse(readFileSync(new URL(path, folder), 'utf8'));

export const model = await readModel();
const named = maturityModelSchema.parse(yaml('model.yaml'));

/** Name of a discipline. */
export function disciplineName(lang: Lang, id: string): string {
  return named.disciplines.find((discipline) => discipline.id === id)?.[lang].name ?? id;
}

/** Name of a discipline in one word, as it stands in a headline. */
function shortName(lang: Lang, id: string): string {
  return named.disciplines.find((discipline) => discipline.id === id)?.[lang].short ?? id;
}

/** Name of a level. */
export function levelName(lang: Lang, level: Level): string {
  return named.levels[level - 1]?.[lang] ?? '';
}

const read = new Map<ItemId, MaturityItemContent>();

/** The words of a practice, from its file. */
export function practice(lang: Lang, id: ItemId): MaturityItemContent['fa'] {
  const content = read.get(id) ?? maturityItemSchema.parse(yaml(`items/${id}.yaml`));
  read.set(id, content);
  return content[lang];
}

/** What a person answers to one question. */
export type Choice = Level | 'unknown' | 'not-applicable';

/** The answers that choices come to. */
export function answersOf(choices: Readonly<Record<ItemId, Choice>>): Answers {
  return Object.fromEntries(
    Object.entries(choices).map(([item, choice]): [ItemId, Answer] => {
      if (choice === 'unknown') return [item, { state: 'unknown' }];
      return [item, choice === 'not-applicable' ? { state: 'not-applicable', reason: null } : { level: choice }];
    }),
  );
}

/** Every item of a mode with the level that `levelAt` gives to its place. */
export function everyItem(mode: Mode, levelAt: (index: number) => Level): Readonly<Record<ItemId, Level>> {
  return Object.fromEntries(itemsOfMode(model, mode).map((item, index) => [item, levelAt(index)]));
}

/** An answers file, as another device would have saved it. */
export function fileOf(answers: Answers, more: Partial<AnswersFile> = {}): AnswersFile {
  return {
    format: 'cx-compass',
    version: 1,
    kind: 'maturity-answers',
    model: model.id,
    mode: 'full',
    date: '2026-10-01',
    updated: '2026-10-01T08:00:00Z',
    respondent: { id: 'K3J9XQ2A', group: 'none' },
    answers,
    ...more,
  };
}

/** What the domain makes of answers. */
export function scored(mode: Mode, answers: Answers): Score {
  const result = scoreFiles(model, mode, [fileOf(answers, { mode })]);
  if (!result.ok) throw new Error('one person is always a team');
  return result.score;
}

/** A text without the marks that only steer its direction, and with single blanks. */
export function bare(text: string): string {
  return text
    .replace(/[\u061C\u200E\u200F\u2066-\u2069]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Waits until an element says these words, marks of direction apart. */
export async function expectWords(element: Locator, words: string): Promise<void> {
  const said = async (): Promise<string> => {
    const texts = await element.allTextContents();
    return texts.length === 1 ? bare(texts[0] ?? '') : `${String(texts.length)} elements`;
  };
  await expect.poll(said, { message: String(element), intervals: [20, 50, 100, 250] }).toContain(bare(words));
}

/** The bytes that a download brought. */
export async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

/** A file for a file field. */
export function upload(content: string | Buffer, name = 'assessment.cx.json') {
  return { name, mimeType: 'application/json', buffer: Buffer.from(content) };
}

/** The self-assessment in one language, as a person meets it. */
export class Tool {
  readonly page: Page;
  readonly lang: Lang;
  readonly words: Words['maturity'];
  readonly files: Words['files'];
  readonly format: Formatter;
  /** Everything that the tool shows. */
  readonly view: Locator;

  constructor(page: Page, lang: Lang) {
    this.page = page;
    this.lang = lang;
    this.words = wordsOf(lang).maturity;
    this.files = wordsOf(lang).files;
    this.format = formatter(lang);
    this.view = page.locator('[data-view]');
  }

  /** Opens the tool, at a fragment such as `#quick`. */
  async open(fragment = ''): Promise<void> {
    await this.page.goto(`${pathIn(this.lang, '/tools/maturity/')}${fragment}`);
    await expect(this.view).not.toHaveAttribute('data-view', 'loading');
  }

  /** Waits for a view. */
  async at(view: 'start' | 'answer' | 'result' | 'sample' | 'compare'): Promise<void> {
    await expect(this.view).toHaveAttribute('data-view', view);
  }

  number(value: number, decimals = 0): string {
    return this.format.number(value, decimals);
  }

  button(name: string): Locator {
    return this.view.getByRole('button', { name, exact: true });
  }

  heading(name: string): Locator {
    return this.view.getByRole('heading', { name });
  }

  /** The heading of the screen on which a discipline is asked. */
  screen(discipline: string): Locator {
    return this.view.getByRole('heading', { level: 1, name: disciplineName(this.lang, discipline), exact: true });
  }

  question(item: ItemId): Locator {
    return this.view.getByRole('group', { name: practice(this.lang, item).question, exact: true });
  }

  /** What stands for a choice on the page. */
  radio(item: ItemId, choice: Choice): Locator {
    const { answering } = this.words;
    const name =
      choice === 'unknown'
        ? answering.unknown
        : choice === 'not-applicable'
          ? answering.notApplicable
          : (practice(this.lang, item).anchors[choice - 1] ?? '');
    return this.question(item).getByRole('radio', { name, exact: true });
  }

  async choose(item: ItemId, choice: Choice): Promise<void> {
    await this.radio(item, choice).check();
  }

  /** A question with what stands below it: reason, help, notes. */
  card(item: ItemId): Locator {
    const { question } = practice(this.lang, item);
    return this.view
      .locator('[data-item]')
      .filter({ has: this.page.getByRole('group', { name: question, exact: true }) });
  }

  /** Opens the fold for the note and the evidence of a question. */
  async openNotes(item: ItemId): Promise<void> {
    const { add, addShort } = this.words.answering;
    await this.card(item)
      .getByText(new RegExp(`^(?:${add}|${addShort})`, 'u'))
      .click();
    await expect(this.note(item)).toBeVisible();
  }

  note(item: ItemId): Locator {
    return this.card(item).getByRole('textbox', { name: this.words.answering.note, exact: true });
  }

  reason(item: ItemId): Locator {
    return this.card(item).getByRole('textbox', { name: this.words.answering.reason });
  }

  /** Fills in the form for evidence and sends it. */
  async addEvidence(item: ItemId, evidence: { text?: string; url?: string; date?: string }): Promise<void> {
    const { evidenceText, evidenceUrl, evidenceDate, evidenceAdd } = this.words.answering;
    const fields = [
      [evidenceText, evidence.text],
      [evidenceUrl, evidence.url],
      [evidenceDate, evidence.date],
    ] as const;
    for (const [label, value] of fields) {
      if (value !== undefined) await this.card(item).getByLabel(label).fill(value);
    }
    await this.card(item).getByRole('button', { name: evidenceAdd, exact: true }).click();
  }

  /** Waits until the last change is on the device. */
  async saved(): Promise<void> {
    await expect(this.view.locator('[data-save]')).toHaveAttribute('data-save', 'saved');
  }

  /** Waits until the tool counts that many answers of that many questions. */
  async answered(answered: number, all: number, skipped = 0): Promise<void> {
    await expectWords(
      this.view.locator('[data-counts]'),
      fill(this.words.answering.counts, {
        answered: this.number(answered),
        skipped: this.number(skipped),
        left: this.number(all - answered - skipped),
      }),
    );
  }

  async next(): Promise<void> {
    await this.button(this.words.answering.next).click();
  }

  /** Answers the questions of some screens that follow each other, and leaves each by the button that leads on. */
  async answerScreens(disciplines: readonly string[], choices: Readonly<Record<ItemId, Choice>>): Promise<void> {
    for (const discipline of disciplines) {
      await expect(this.screen(discipline)).toBeVisible();
      for (const [item, choice] of Object.entries(choices)) {
        if (item.startsWith(`${discipline}.`)) await this.choose(item, choice);
      }
      const last = discipline === model.disciplines.at(-1)?.id;
      await this.button(last ? this.words.answering.toResult : this.words.answering.next).click();
    }
  }

  /** Goes to the same place in the other language. */
  async switchLanguage(): Promise<void> {
    const { otherLanguage: name, otherLanguageLabel } = wordsOf(this.lang).site;
    await this.page.getByRole('link', { name: `${name}: ${otherLanguageLabel}` }).click();
    await expect(this.page.locator('html')).toHaveAttribute('lang', otherLanguage(this.lang));
  }

  /** Opens a file of the device; what comes of it is the test's affair. */
  async openFile(file: AnswersFile | string | Buffer): Promise<void> {
    const content = typeof file === 'string' || Buffer.isBuffer(file) ? file : JSON.stringify(file);
    await this.view.getByLabel(this.words.start.import, { exact: true }).setInputFiles(upload(content));
  }

  /** Opens a file and keeps it; the result is then on the screen. Gives the id under which it is kept. */
  async keep(file: AnswersFile): Promise<string> {
    await this.open();
    await this.at('start');
    await this.openFile(file);
    await this.button(this.words.preview.keep).click();
    await this.at('result');
    return this.id();
  }

  /** The id of the assessment that is open, from the address. */
  id(): string {
    const [, id] = /#(?:a|r)\/(\w{8})/u.exec(this.page.url()) ?? [];
    if (id === undefined) throw new Error(`no assessment is open at ${this.page.url()}`);
    return id;
  }

  /** What an assessment is called on the page. */
  titleOf(file: Pick<AnswersFile, 'title' | 'date'>): string {
    return file.title ?? fill(this.words.untitledOn, { date: this.format.date(file.date) });
  }

  /** A saved assessment in the list of the first view. */
  savedCard(title: string): Locator {
    return this.view
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { name: title, exact: true }) });
  }

  /** The buttons of a saved assessment. */
  action(title: string, name: string): Locator {
    return this.savedCard(title).getByRole('button', { name, exact: true });
  }

  /** All saved assessments in the list of the first view. */
  savedCards(): Locator {
    return this.view.getByRole('listitem').filter({
      has: this.page.getByRole('button', { name: this.words.start.duplicate, exact: true }),
    });
  }

  /** The line of a discipline in the result. */
  line(discipline: string): Locator {
    return this.view.locator(`[data-discipline="${discipline}"]`);
  }

  headline(): Locator {
    return this.view.getByRole('heading', { level: 1 });
  }

  /** The names of the next steps, in order. */
  async steps(): Promise<readonly string[]> {
    return this.view
      .locator('[data-step]')
      .evaluateAll((steps) => steps.map((step) => (step as HTMLElement).dataset['step'] ?? ''));
  }

  /** The sentences that the headline of a score must hold. */
  #headlineParts(score: Score): readonly string[] {
    const { result } = this.words;
    const all = this.number(model.disciplines.length);
    if (score.mode === 'quick') {
      const { weakest, strongest } = weakestAndStrongest(model, score);
      if (weakest.length === 0) return [result.headlineNoLevels];
      if (weakest.length === model.disciplines.length) {
        const position = score.disciplines[weakest[0] ?? '']?.position ?? 0;
        return [fill(result.quickEqual, { position: this.number(position, 1) })];
      }
      const names = (ids: readonly string[]): string => this.format.list(ids.map((id) => shortName(this.lang, id)));
      return [
        fill(weakest.length === 1 ? result.quickWeak : result.quickWeakMany, { disciplines: names(weakest) }),
        fill(result.quickStrong, { disciplines: names(strongest) }),
      ];
    }
    if (score.stage === null) return [fill(result.headlineProvisional, { n: this.number(score.rated), all })];
    if (score.remaining === null) return [fill(result.headlineTop, { all })];
    const { to, items } = score.remaining;
    const there = Object.values(score.disciplines).filter(({ level }) => level !== null && level >= to).length;
    const reached = there === 0 ? result.reachedNone : result.reached;
    return [
      fill(reached, { n: this.number(there), all, to: this.number(to) }),
      fill(result.remains, { n: this.number(items), to: this.number(to) }),
    ];
  }

  /** Asserts that the result on the screen is what the domain makes of these answers. */
  async shows(mode: Mode, answers: Answers): Promise<void> {
    const score = scored(mode, answers);
    const { result } = this.words;
    await expect(this.view.locator('[data-stage]')).toHaveAttribute('data-stage', String(score.stage ?? 'none'));
    for (const part of this.#headlineParts(score)) await expectWords(this.headline(), part);
    if (score.stage !== null) {
      const stage = { stage: this.number(score.stage), name: levelName(this.lang, score.stage) };
      await expect(this.view.getByText(fill(result.stage, stage))).toBeVisible();
    }
    for (const [id, { level, position }] of Object.entries(score.disciplines)) {
      await expect(this.line(id)).toHaveAttribute('data-level', String(level ?? 'none'));
      if (level !== null) await expectWords(this.line(id), fill(result.level, { level: this.number(level) }));
      else if (mode === 'full') await expectWords(this.line(id), result.notRated);
      if (position !== null) {
        await expectWords(this.line(id), fill(result.position, { position: this.number(position, 1) }));
      }
    }
    const limit = mode === 'quick' ? 3 : 5;
    expect(await this.steps()).toEqual(score.next.map(({ item }) => item));
    await expect(this.view.locator('[data-step]').filter({ visible: true })).toHaveCount(
      Math.min(limit, score.next.length),
    );
  }
}
