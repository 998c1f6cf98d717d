/** What the tests of a team's round share: the moves of those who run it and of those who answer. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Answers, AnswersFile, Group } from '../../src/domain/maturity/answers.ts';
import { encodeAnswers } from '../../src/domain/round/answerCode.ts';
import { groupedCode } from '../../src/domain/round/letters.ts';
import type { Member, RoundFile } from '../../src/domain/round/round.ts';
import type { RoundTab } from '../../src/tools/maturity/route.ts';
import { wordsOf, type Words } from '../../src/i18n/index.ts';
import type { Lang } from '../../src/i18n/languages.ts';
import { fileOf, model, Tool, upload, type Choice } from './maturity.ts';

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The id of the member of that number. */
export function idOf(number: number): string {
  const letters = [1024, 32, 1].map((unit) => LETTERS.charAt(Math.floor(number / unit) % 32));
  return `K3J9X${letters.join('')}`;
}

/** One member's answers to a round, as that member's phone would hold them. */
export function memberFile(
  round: Pick<RoundFile, 'round' | 'mode' | 'date'>,
  number: number,
  answers: Answers,
  { group = 'none', ...rest }: Partial<AnswersFile> & { readonly group?: Group } = {},
): AnswersFile {
  const { mode, date } = round;
  return fileOf(answers, { mode, date, round: round.round, respondent: { id: idOf(number), group }, ...rest });
}

/** The code that such a member sends. */
export function codeOf(file: AnswersFile): string {
  return groupedCode(encodeAnswers(model, file));
}

/** A round as another device would have saved it. */
export function roundFileOf(members: readonly Member[], more: Partial<RoundFile> = {}): RoundFile {
  return {
    format: 'cx-compass',
    version: 1,
    kind: 'maturity-round',
    model: model.id,
    mode: 'full',
    round: '9PMJKZ2Q',
    title: 'Autumn',
    date: '2026-11-21',
    updated: '2026-11-21T18:40:00Z',
    groups: true,
    hidden: false,
    revealed: true,
    members,
    agreed: {},
    actions: [],
    customerNumber: null,
    decisions: [],
    ...more,
  };
}

/** A round in one language, as whoever runs it meets it. */
export class RoundTool extends Tool {
  readonly round: Words['round'];

  constructor(page: Page, lang: Lang) {
    super(page, lang);
    this.round = wordsOf(lang).round;
  }

  /** Opens a new round by its name; gives what its document is called in addresses. */
  async create(name: string, settings: () => Promise<void> = () => Promise.resolve()): Promise<string> {
    const { create } = this.round;
    await this.open('#new-round');
    await this.view.getByLabel(create.name, { exact: true }).fill(name);
    await this.view.getByText(create.more).click();
    await settings();
    await this.button(create.submit).click();
    await expect(this.heading(this.round.invite.heading)).toBeVisible();
    return this.documentId();
  }

  /** The id of the document of the round that is open. */
  documentId(): string {
    const [, id] = /#t\/(\w{8})/u.exec(this.page.url()) ?? [];
    if (id === undefined) throw new Error(`no round is open at ${this.page.url()}`);
    return id;
  }

  /** The id of the round itself, as codes carry it. */
  async roundId(): Promise<string> {
    const id = await this.view.locator('[data-round]').getAttribute('data-round');
    return id ?? '';
  }

  async tab(tab: RoundTab): Promise<void> {
    const nav = this.view.getByRole('navigation', { name: this.round.tabs.label });
    await nav.getByRole('button', { name: this.round.tabs[tab], exact: true }).click();
    await expect(nav.getByRole('button', { name: this.round.tabs[tab], exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );
  }

  /** The link of the invitation. */
  async link(): Promise<string> {
    return this.view.locator('[data-invitation]').inputValue();
  }

  /** Pastes a text where answers are collected. */
  async paste(text: string): Promise<void> {
    await this.view.getByRole('textbox', { name: this.round.collect.paste }).fill(text);
    await this.button(this.round.collect.add).click();
  }

  outcome(kind: 'accepted' | 'replaced' | 'same' | 'refused'): Locator {
    return this.view.locator(`[data-outcome] [data-${kind}]`);
  }

  async reveal(): Promise<void> {
    const { collect } = this.round;
    await this.button(collect.reveal).click();
    await this.page.getByRole('dialog').getByRole('button', { name: collect.revealYes }).click();
    await expect(this.view.locator('[data-team-result]')).toBeVisible();
  }

  /** Opens a file of a round and keeps it; its result is then on the screen. */
  async keepRound(file: RoundFile): Promise<string> {
    await this.open('#rounds');
    await expect(this.heading(this.round.rounds.heading)).toBeVisible();
    await this.view.getByLabel(this.round.rounds.file, { exact: true }).setInputFiles(upload(JSON.stringify(file)));
    await this.button(this.round.preview.keep).click();
    await expect(this.view.locator('[data-round]')).toBeVisible();
    return this.documentId();
  }
}

/** Answers every question on a phone after an invitation, and gives the code at its end. */
export async function answer(
  tool: RoundTool,
  group: Group,
  choices: Readonly<Record<string, Choice>>,
  tap: (target: Locator) => Promise<void> = (target) => target.click(),
): Promise<string> {
  const { join, groups } = tool.round;
  await tap(tool.view.getByRole('radio', { name: groups[group] }));
  await tap(tool.button(join.start));
  for (const [index, { id, items }] of model.disciplines.entries()) {
    await expect(tool.screen(id)).toBeVisible();
    for (const item of items) {
      const choice = choices[item.id];
      if (choice !== undefined) await tap(tool.radio(item.id, choice));
    }
    const last = index === model.disciplines.length - 1;
    await tap(tool.button(last ? tool.words.answering.toSend : tool.words.answering.next));
  }
  await expect(tool.heading(tool.round.send.heading)).toBeVisible();
  return tool.view.locator('[data-code]').innerText();
}
