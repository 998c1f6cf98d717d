import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { AnswersFile } from '../../src/domain/maturity/answers.ts';
import { fill } from '../../src/i18n/fill.ts';
import { languages } from '../../src/i18n/languages.ts';
import Compare from '../../src/tools/maturity/Compare.svelte';
import { FakeLibrary, fileOf } from '../../src/tools/maturity/testKit.ts';
import { pageIn } from './inLanguage.ts';

const ids = { first: 'AAAAAAAA', second: 'BBBBBBBB' };

describe.each(languages)('two assessments side by side, in %s', (lang) => {
  const { tool, within } = pageIn(lang);
  const { compare, result, answering } = tool.words;
  const level = (n: number): string => fill(result.level, { level: tool.number(n) });
  const position = (n: number): string => fill(result.position, { position: tool.number(n, 1) });
  const place = (...parts: readonly string[]): string => tool.format.list(parts);
  const text = (element: Element): string => element.textContent.replaceAll(/\s+/gu, ' ').trim();

  async function show(before: AnswersFile | null, after: AnswersFile): Promise<ReturnType<typeof vi.fn>> {
    const saved = [
      ...(before === null ? [] : [{ id: ids.first, rev: 1, file: before }]),
      { id: ids.second, rev: 1, file: after },
    ];
    const go = vi.fn();
    await render(Compare, { library: new FakeLibrary(saved), ...ids, go }, within);
    return go;
  }

  /** The cells of a discipline's row after its name: before, after, change. */
  function row(id: string): readonly string[] {
    const own = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: tool.discipline(id).name }) });
    return own.getByRole('cell').elements().map(text);
  }

  const changes = (): readonly string[] => page.getByRole('listitem').elements().map(text);
  const change = (item: string, from: string, to: string): string =>
    `${tool.item(item).name}: ${fill(compare.fromTo, { from, to })}`;

  it('names both in the head of the table', async () => {
    await show(fileOf('3333', { title: 'پاییز' }), fileOf('3333', { date: '2026-12-21' }));
    const heads = page.getByRole('columnheader').elements().map(text);
    const untitled = fill(tool.words.untitledOn, { date: tool.format.date('2026-12-21') });
    expect(heads).toEqual([compare.discipline, 'پاییز', untitled, compare.change]);
  });

  it('says which positions and levels have risen or fallen', async () => {
    await show(fileOf('3333 3333 2222 3333 3333 3333'), fileOf('3333 2222 4444 3333 3333 3333'));
    const rise = fill(compare.up, { n: tool.number(2) });
    const fall = fill(compare.down, { n: tool.number(1) });
    const from = (a: number, b: number): string =>
      `(${fill(compare.levelUp, { from: tool.number(a), to: tool.number(b) })})`;
    expect(row('strategy')).toEqual([place(level(3), position(3)), place(level(3), position(3)), compare.noChange]);
    expect(row('understanding')).toEqual([
      place(level(3), position(3)),
      place(level(2), position(2)),
      `${fall} ${from(3, 2)}`,
    ]);
    expect(row('design')).toEqual([
      place(level(2), position(2)),
      place(level(4), position(4)),
      `${rise} ${from(2, 4)}`,
    ]);
  });

  it('calls a move of less than half a level no clear change, and says by which rule', async () => {
    await show(fileOf('3333 3333'), fileOf('3334 3344'));
    expect(row('strategy')[2]).toBe(compare.noChange);
    expect(row('understanding')[2]).toBe(fill(compare.up, { n: tool.number(0.5, 1) }));
    await expect.element(page.getByText(compare.rule)).toBeVisible();
  });

  it('says where there is nothing to compare', async () => {
    await show(fileOf('3333'), fileOf('33..'));
    expect(row('strategy')).toEqual([place(level(3), position(3)), result.noValue, compare.notComparable]);
  });

  it('lists the questions whose answer is another now', async () => {
    await show(fileOf('35?- 3'), fileOf('3..3 4'));
    expect(changes()).toEqual([
      change('strategy.owner', level(5), result.unanswered),
      change('strategy.priorities', answering.unknown, result.unanswered),
      change('strategy.review', answering.notApplicable, level(3)),
      change('understanding.expectations', level(3), level(4)),
    ]);
  });

  it('says so when no answer is another', async () => {
    await show(fileOf('3333'), fileOf('3333', { title: 'again' }));
    await expect.element(page.getByText(compare.itemsNone)).toBeVisible();
  });

  it('sets no levels of a quick beside those of a full one, but the answers that both have', async () => {
    await show(fileOf('1..1', { mode: 'quick' }), fileOf('1553'));
    await expect.element(page.getByText(compare.different)).toBeVisible();
    await expect.element(page.getByRole('table')).not.toBeInTheDocument();
    expect(changes()).toEqual([change('strategy.review', level(1), level(3))]);
  });

  it('compares two quick ones by position', async () => {
    await show(fileOf('1..1', { mode: 'quick' }), fileOf('3..2', { mode: 'quick' }));
    expect(row('strategy')).toEqual([position(1), position(2.5), fill(compare.up, { n: tool.number(1.5, 1) })]);
  });

  it('says so when one of the two is not on this device', async () => {
    const go = await show(null, fileOf('3333'));
    await expect.element(page.getByText(tool.words.notFound)).toBeVisible();
    await page.getByRole('button', { name: answering.all }).click();
    expect(go).toHaveBeenCalledWith({ view: 'start' });
  });

  it('shows markup in a title as the text it is', async () => {
    const title = '<b onclick="x">bold</b>';
    await show(fileOf('3', { title }), fileOf('3'));
    await expect.element(page.getByRole('columnheader', { name: title })).toBeVisible();
  });

  it.each([320, 1280])('scrolls the table rather than the page at %i pixels', async (width) => {
    await page.viewport(width, 740);
    await show(
      fileOf('3333', { title: 'یک نام خیلی خیلی بلند برای ارزیابی' }),
      fileOf('3333', { title: 'x'.repeat(60) }),
    );
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});
