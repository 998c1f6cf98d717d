/** What the tests of the page of kept work share. */
import type { Locator, Page } from '@playwright/test';
import type { AnswersFile } from '../../src/domain/maturity/answers.ts';
import { formatter, type Formatter } from '../../src/i18n/format.ts';
import { wordsOf, type Words } from '../../src/i18n/index.ts';
import type { Lang } from '../../src/i18n/languages.ts';
import type { StoredDocument } from '../../src/workspace/store.ts';
import { expect, pathIn } from './helpers.ts';
import { upload } from './maturity.ts';

/** A document as a device keeps it. */
export function kept(id: string, body: AnswersFile, rest: Partial<StoredDocument> = {}): StoredDocument {
  return { id, kind: body.kind, schema: 1, rev: 1, updatedAt: body.updated, body, ...rest };
}

/** A backup as another device would have saved it. */
export function backupOf(documents: readonly StoredDocument[]): string {
  const updated = '2026-11-22T08:00:00Z';
  return JSON.stringify({ format: 'cx-compass', version: 1, kind: 'workspace', updated, documents });
}

/** The page in one language, as a person meets it. */
export class WorkspacePage {
  readonly page: Page;
  readonly lang: Lang;
  readonly words: Words['workspace'];
  readonly files: Words['files'];
  readonly format: Formatter;
  readonly view: Locator;
  readonly preview: Locator;

  constructor(page: Page, lang: Lang) {
    this.page = page;
    this.lang = lang;
    this.words = wordsOf(lang).workspace;
    this.files = wordsOf(lang).files;
    this.format = formatter(lang);
    this.view = page.locator('[data-view]');
    this.preview = page.locator('[data-restore]');
  }

  async open(): Promise<void> {
    await this.page.goto(pathIn(this.lang, '/workspace/'));
    await expect(this.view).toHaveAttribute('data-view', 'workspace');
  }

  button(name: string): Locator {
    return this.view.getByRole('button', { name, exact: true });
  }

  /** Every document in the list. */
  cards(): Locator {
    return this.view.locator('[data-document]');
  }

  card(title: string): Locator {
    return this.cards().filter({ has: this.page.getByRole('heading', { name: title, exact: true }) });
  }

  action(title: string, name: string): Locator {
    return this.card(title).getByRole('button', { name, exact: true });
  }

  /** Every document in the bin. */
  binned(): Locator {
    return this.view.locator('[data-binned]');
  }

  message(): Locator {
    return this.view.locator('[data-message]');
  }

  /** Opens a file; what comes of it is the test's affair. */
  async choose(content: string | Buffer): Promise<void> {
    await this.view.getByLabel(this.words.backup.restore, { exact: true }).setInputFiles(upload(content));
  }

  /** Opens a backup and takes over all of it. */
  async take(documents: readonly StoredDocument[]): Promise<void> {
    await this.open();
    await this.choose(backupOf(documents));
    await this.preview.getByRole('button').first().click();
    await expect(this.preview).toHaveCount(0);
  }

  /** The rows of the preview of a file. */
  rows(standing?: string): Locator {
    return this.preview.locator(standing === undefined ? '[data-standing]' : `[data-standing="${standing}"]`);
  }

  /** Does something to the database behind the page's back. */
  async tamper(record: unknown): Promise<void> {
    await this.page.evaluate(async (value) => {
      const settled = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((done, fail) => {
          request.onsuccess = () => done(request.result);
          request.onerror = () => fail(new Error(request.error?.name));
        });
      const database = await settled(indexedDB.open('cx-compass'));
      await settled(database.transaction('documents', 'readwrite').objectStore('documents').put(value));
      database.close();
    }, record);
  }
}
