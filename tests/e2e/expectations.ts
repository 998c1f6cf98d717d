/** What the tests of the tool for expectations share: its words, and the moves of a person. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { ExpectationsFile } from '../../src/domain/expectations/expectation.ts';
import { fill } from '../../src/i18n/fill.ts';
import { formatter, type Formatter } from '../../src/i18n/format.ts';
import { wordsOf, type Words } from '../../src/i18n/index.ts';
import { otherLanguage, type Lang } from '../../src/i18n/languages.ts';
import { expectationSectorSchema } from '../../src/schemas/expectations.ts';
import { readYaml } from '../content/read.ts';
import { pathIn } from './helpers.ts';
import { bare, upload } from './maturity.ts';

export { bare, bytesOf, expectWords } from './maturity.ts';

/** The ready expectations of a sector, as they stand in its file. */
export function sectorOf(id: string) {
  return expectationSectorSchema.parse(readYaml(`content/expectations/sectors/${id}.yaml`).data);
}

/** The tool in one language, as a person meets it. */
export class Tool {
  readonly page: Page;
  readonly lang: Lang;
  readonly words: Words['expectations'];
  readonly files: Words['files'];
  readonly format: Formatter;
  /** Everything that the tool shows. */
  readonly view: Locator;

  constructor(page: Page, lang: Lang) {
    this.page = page;
    this.lang = lang;
    this.words = wordsOf(lang).expectations;
    this.files = wordsOf(lang).files;
    this.format = formatter(lang);
    this.view = page.locator('[data-view]');
  }

  /** Opens the tool, at a fragment such as `#new/cafe`. */
  async open(fragment = ''): Promise<void> {
    await this.page.goto(`${pathIn(this.lang, '/tools/expectations/')}${fragment}`);
    await expect(this.view).not.toHaveAttribute('data-view', 'loading');
  }

  number(value: number, decimals = 0): string {
    return this.format.number(value, decimals);
  }

  button(name: string): Locator {
    return this.view.getByRole('button', { name, exact: true });
  }

  /** Goes to a part of the work. */
  async to(place: 'list' | 'rate' | 'ask' | 'result'): Promise<void> {
    await this.view
      .getByRole('navigation', { name: this.words.places.label })
      .getByRole('button', { name: this.words.places[place], exact: true })
      .click();
    // Reading starts at the heading; until it does, the page may still scroll away from under a click.
    await expect(this.page.locator('h1')).toBeFocused();
  }

  card(id: string): Locator {
    return this.view.locator(`[data-expectation="${id}"]`);
  }

  /** Answers one of the three questions about an expectation. */
  async reply(id: string, question: 'anywhere' | 'missed' | 'better', reply: 'yes' | 'no' | 'unsure'): Promise<void> {
    await this.card(id)
      .getByRole('group', { name: this.words.list.questions[question] })
      .getByRole('radio', { name: this.words.replies[reply], exact: true })
      .check();
  }

  /** Gives a score to an expectation. */
  async rate(id: string, what: 'importance' | 'performance', score: number | 'unknown'): Promise<void> {
    const name = score === 'unknown' ? this.words.rate.unknown : this.number(score);
    await this.card(id)
      .getByRole('group', { name: this.words.rate[what] })
      .getByRole('radio', { name, exact: true })
      .check();
  }

  /** Adds an expectation in own words. */
  async addOwn(text: string): Promise<void> {
    await this.view.getByRole('textbox', { name: this.words.list.addLabel }).fill(text);
    await this.button(this.words.list.add).click();
  }

  /** Waits until the last change is on the device. */
  async saved(): Promise<void> {
    await expect(this.view.locator('[data-save]')).toHaveAttribute('data-save', 'saved');
  }

  /** Reads a table of answers by pasting it. */
  async paste(text: string): Promise<void> {
    const { enter } = this.words;
    const field = this.view.getByRole('textbox', { name: enter.pasteLabel });
    if (!(await field.isVisible())) await this.view.getByText(enter.paste, { exact: true }).click();
    await field.fill(text);
    await this.button(enter.read).click();
  }

  /** Takes over the rows that were read. */
  async takeRows(n: number): Promise<void> {
    await this.button(fill(this.words.enter.addRows, { n: this.number(n) })).click();
    await expect(this.view.locator('[data-respondents]')).toHaveAttribute('data-respondents', /\d/u);
  }

  /** Opens a file of the device; what comes of it is the test's affair. */
  async openFile(file: ExpectationsFile | string): Promise<void> {
    const content = typeof file === 'string' ? file : JSON.stringify(file);
    await this.view.getByLabel(this.words.start.import, { exact: true }).setInputFiles(upload(content));
  }

  /** Opens a file and keeps it; the result is then on the screen. */
  async keep(file: ExpectationsFile): Promise<void> {
    await this.open();
    await this.openFile(file);
    await this.button(this.words.preview.keep).click();
    await expect(this.view).toHaveAttribute('data-view', 'open');
  }

  headline(): Locator {
    return this.view.getByRole('heading', { level: 1 });
  }

  /** Goes to the same place in the other language. */
  async switchLanguage(): Promise<void> {
    const { otherLanguage: name, otherLanguageLabel } = wordsOf(this.lang).site;
    await this.page.getByRole('link', { name: `${name}: ${otherLanguageLabel}` }).click();
    await expect(this.page.locator('html')).toHaveAttribute('lang', otherLanguage(this.lang));
  }

  /** What an element says, marks of direction apart. */
  async says(element: Locator): Promise<string> {
    return bare((await element.textContent()) ?? '');
  }
}
