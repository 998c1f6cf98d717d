import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Answers } from '../../src/domain/maturity/answers.ts';
import type { Mode } from '../../src/domain/maturity/model.ts';
import { answersOf } from '../../src/domain/maturity/testKit.ts';
import { fill } from '../../src/i18n/fill.ts';
import { languages } from '../../src/i18n/languages.ts';
import Lines from '../../src/tools/maturity/Lines.svelte';
import { scoreOf } from '../../src/tools/maturity/scoreOf.ts';
import { openedWith } from '../../src/tools/maturity/testKit.ts';
import { pageIn } from './inLanguage.ts';

const disciplines = ['strategy', 'understanding', 'design', 'delivery', 'measurement', 'culture'];

describe.each(languages)('the six lines in %s', (lang) => {
  const { tool, within } = pageIn(lang);
  const { result } = tool.words;
  const row = (id: string) => page.getByRole('listitem').nth(disciplines.indexOf(id));
  const tidy = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
  /** A line as it is read out: without what is hidden from screen readers, blanks as one. */
  function read(id: string): string {
    const copy = row(id).element().cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
    return tidy(copy.textContent);
  }
  /** A line as it is seen. */
  const seen = (id: string): string =>
    tidy([...row(id).element().querySelectorAll('[aria-hidden="true"]')].map((part) => part.textContent).join(' '));

  async function show(answers: Answers, mode: Mode = 'full'): Promise<void> {
    const assessment = openedWith({ answers, mode });
    await render(Lines, { score: scoreOf(assessment), people: [assessment.file] }, within);
  }

  const name = (n: number): string => tool.content.levels[n - 1] ?? '';
  const level = (n: number): string => fill(result.level, { level: tool.number(n) });
  const position = (n: number): string => fill(result.position, { position: tool.number(n, 1) });
  const range = (n: number, from: number, to: number): string =>
    fill(result.range, { n: tool.number(n), all: tool.number(4), from: tool.number(from), to: tool.number(to) });
  const summary = (id: string, facts: readonly string[]): string =>
    fill(result.lineSummary, { discipline: tool.discipline(id).name, facts: tool.format.list(facts) });

  it('say in words what each line draws: level, position, range, target', async () => {
    const answers = answersOf('3333 3333 333. 3333 212? 332-');
    await show({
      ...answers,
      'measurement.metrics': { level: 2, target: 4 },
      'measurement.operations': { level: 1, target: 3 },
    });
    expect(read('strategy')).toBe(summary('strategy', [level(3), name(3), position(3)]));
    expect(read('design')).toBe(summary('design', [level(3), name(3), position(3), range(3, 2, 3)]));
    expect(read('measurement')).toBe(
      summary('measurement', [
        level(2),
        name(2),
        position(1.7),
        range(3, 1, 2),
        fill(result.target, { target: tool.number(3) }),
      ]),
    );
    expect(read('culture')).toBe(summary('culture', [level(3), name(3), position(2.7)]));
  });

  it('say where there is no level, and how far the range goes', async () => {
    await show(answersOf('3333 3333 3333 3333 3333 33'));
    expect(read('culture')).toBe(summary('culture', [result.notRated, range(2, 1, 3)]));
    expect(row('culture').element()).toHaveAttribute('data-level', 'none');
  });

  it('stand in the order of the model, with the names of level and discipline', async () => {
    await show(answersOf('1111 2222 3333 4444 5555 1111'));
    expect(page.getByRole('listitem').elements()).toHaveLength(6);
    for (const [index, id] of disciplines.entries()) {
      const own = [1, 2, 3, 4, 5, 1][index] ?? 0;
      expect(read(id)).toContain(tool.discipline(id).name);
      expect(seen(id)).toContain(`${level(own)} ${name(own)}`);
    }
  });

  it('give positions and never a level in quick mode', async () => {
    await show(answersOf('1..2 33.. 3..3 3.3. 3..3 ?.?.'), 'quick');
    expect(read('strategy')).toBe(summary('strategy', [position(1.5)]));
    expect(seen('strategy')).toContain(position(1.5));
    expect(seen('culture')).toContain(result.notRated);
    const text = page.getByRole('list').element().textContent;
    for (const each of [1, 2, 3, 4, 5]) expect(text).not.toContain(level(each));
  });

  it('say of a discipline without answers that it has no level, and nothing else', async () => {
    await show(answersOf('3..3'), 'quick');
    expect(read('culture')).toBe(summary('culture', [result.notRated]));
    expect(seen('culture')).toBe(tidy(`${tool.discipline('culture').name} ${result.notRated}`));
  });

  describe('as they are drawn', () => {
    /** How far along its track, from the start of reading, the middle of a mark stands: 0 to 1. */
    function along(id: string, mark: string): number {
      const track = row(id).element().querySelector('.track');
      const box = track?.getBoundingClientRect() ?? new DOMRect();
      const own = track?.querySelector(mark)?.getBoundingClientRect() ?? new DOMRect();
      const middle = own.left + own.width / 2;
      return (lang === 'fa' ? box.right - middle : middle - box.left) / box.width;
    }

    /** The middle of a value's place on a line of five cells. */
    const placeOf = (value: number): number => (value - 0.5) / 5;

    it('have their marks where reading puts them: from the right in Persian, from the left in English', async () => {
      await show({
        ...answersOf('1111 2222 3333 4444 5555 2233'),
        'strategy.definition': { level: 1, target: 4 },
        'strategy.owner': { level: 1, target: 4 },
        'strategy.priorities': { level: 1, target: 4 },
        'strategy.review': { level: 1, target: 4 },
      });
      expect(along('strategy', '.position')).toBeCloseTo(placeOf(1), 2);
      expect(along('strategy', '.target')).toBeCloseTo(placeOf(4), 2);
      expect(along('understanding', '.position')).toBeCloseTo(placeOf(2), 2);
      expect(along('delivery', '.position')).toBeCloseTo(placeOf(4), 2);
      expect(along('measurement', '.position')).toBeCloseTo(placeOf(5), 2);
      expect(along('culture', '.position')).toBeCloseTo(placeOf(2.5), 2);
    });

    it('fill as many cells as the level has, from the start of reading', async () => {
      await show(answersOf('1111 2222 3333 4444 5555 2233'));
      const filled = disciplines.map((id) => row(id).element().querySelectorAll('.cell.on').length);
      expect(filled).toEqual([1, 2, 3, 4, 5, 2]);
      expect(along('delivery', '.cell.on')).toBeCloseTo(placeOf(1), 1);
    });

    it('show no target mark where nobody set a target', async () => {
      await show(answersOf('3333 3333'));
      expect(row('strategy').element().querySelector('.target')).toBeNull();
    });

    it.each([320, 360, 1280])('fit a window of %i pixels', async (width) => {
      await page.viewport(width, 740);
      await show(answersOf('3333 3333 333. 3333 212? 332-'));
      await expect.element(row('culture')).toBeVisible();
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    });
  });
});
