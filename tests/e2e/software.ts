/** What the tests of the software comparison share: its words, files, and the moves of a person. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { ComparisonFile } from '../../src/domain/software/comparison.ts';
import { READY_CRITERIA, type Score, type Weight } from '../../src/domain/software/model.ts';
import { fill } from '../../src/i18n/fill.ts';
import { wordsOf, type Words } from '../../src/i18n/index.ts';
import type { Lang } from '../../src/i18n/languages.ts';
import type { Step } from '../../src/tools/software/route.ts';
import { pathIn } from './helpers.ts';
import { upload } from './maturity.ts';

/** A comparison file as another device would have saved it: rows of scores in signs, `?` for unknown. */
export function fileOf(
  weights: readonly Weight[],
  rows: Readonly<Record<string, string>>,
  more: Partial<ComparisonFile> = {},
): ComparisonFile {
  const criteria = weights.map((weight, index) => ({ id: READY_CRITERIA[index] ?? '', weight }));
  const candidates = Object.entries(rows).map(([name, signs], row) => ({
    id: `0000000${String(row + 1)}`,
    name,
    scores: Object.fromEntries(
      criteria.map(({ id }, index) => {
        const sign = signs.charAt(index);
        return [id, { score: sign === '?' ? null : (Number(sign) as Score) }];
      }),
    ),
    musts: {},
  }));
  return {
    format: 'cx-compass',
    version: 1,
    kind: 'software-comparison',
    date: '2026-10-01',
    updated: '2026-10-01T08:00:00Z',
    need: { practices: [], categories: [] },
    criteria,
    musts: [],
    candidates,
    decision: {},
    ...more,
  };
}

/** The case that formats.md 5 works out. */
export const WORKED = fileOf([5, 3, 2], { A: '453', B: '3?5', C: '52?' });

/** The comparison in one language, as a person meets it. */
export class Tool {
  readonly page: Page;
  readonly lang: Lang;
  readonly words: Words['software'];
  readonly view: Locator;

  constructor(page: Page, lang: Lang) {
    this.page = page;
    this.lang = lang;
    this.words = wordsOf(lang).software;
    this.view = page.locator('[data-view]');
  }

  async open(fragment = ''): Promise<void> {
    await this.page.goto(`${pathIn(this.lang, '/tools/software/')}${fragment}`);
    await expect(this.view).not.toHaveAttribute('data-view', 'loading');
  }

  async at(view: 'start' | 'sample' | Step): Promise<void> {
    await expect(this.view).toHaveAttribute('data-view', view);
  }

  button(name: string): Locator {
    return this.view.getByRole('button', { name, exact: true });
  }

  /** The button that leads on to a step. */
  next(step: Step): Locator {
    return this.button(fill(this.words.steps.next, { step: this.words.steps[step] }));
  }

  async toStep(step: Step): Promise<void> {
    await this.view
      .getByRole('navigation', { name: this.words.steps.label })
      .getByRole('button', { name: this.words.steps[step] })
      .click();
    await this.at(step);
  }

  /** What is asked of one criterion or must-have on the screen. */
  card(id: string): Locator {
    return this.view.locator(`[data-criterion="${id}"], [data-must="${id}"]`);
  }

  /** Chooses by the sign that stands on the choice. */
  async choose(id: string, label: string): Promise<void> {
    await this.card(id).getByRole('radio', { name: label, exact: true }).check();
  }

  async add(name: string): Promise<void> {
    await this.view.getByLabel(this.words.candidates.name, { exact: true }).first().fill(name);
    await this.button(this.words.candidates.add).click();
  }

  async saved(): Promise<void> {
    await expect(this.view.locator('[data-save]')).toHaveAttribute('data-save', 'saved');
  }

  async openFile(content: ComparisonFile | string): Promise<void> {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    await this.view.getByLabel(this.words.start.import, { exact: true }).setInputFiles(upload(text));
  }

  /** Keeps a comparison on this device and shows its result. */
  async keep(file: ComparisonFile): Promise<void> {
    await this.open();
    await this.openFile(file);
    await this.button(this.words.preview.keep).click();
    await this.at('result');
  }
}
