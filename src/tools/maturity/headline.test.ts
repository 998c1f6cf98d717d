import { describe, expect, it } from 'vitest';
import { score, type Score } from '../../domain/maturity/score.ts';
import { MODEL } from '../../domain/maturity/testKit.ts';
import { fill } from '../../i18n/fill.ts';
import { languages } from '../../i18n/languages.ts';
import { headlineOf, headlineText, heldBackOf } from './headline.ts';
import { fileOf, toolFor } from './testKit.ts';

const full = (signs: string): Score => score(MODEL, 'full', [fileOf(signs)]);
const quick = (signs: string): Score => score(MODEL, 'quick', [fileOf(signs, { mode: 'quick' })]);

describe.each(languages)('the headline in %s', (lang) => {
  const tool = toolFor(lang);
  const { result } = tool.words;
  const six = tool.number(6);
  const nameOf = (id: string): string => tool.discipline(id).short;

  /** The headline as it is read, with what is said with weight between asterisks. */
  function read(given: Score): string {
    const headline = headlineOf(tool, given);
    return headlineText({ ...headline, strong: headline.strong === '' ? '' : `*${headline.strong}*` });
  }

  it('says first what was reached, then with weight what remains', () => {
    const reached = fill(result.reached, { n: tool.number(4), all: six, to: tool.number(3) });
    const remains = fill(result.remains, { n: tool.number(4), to: tool.number(3) });
    expect(read(full('3333 3333 3333 3333 2222 3322'))).toBe(
      fill(result.join, { first: reached, second: `*${remains}*` }),
    );
  });

  it('speaks of one discipline and of one practice in the singular', () => {
    const one = { n: tool.number(1), to: tool.number(3) };
    const twoLeft = { n: tool.number(5), all: six, to: tool.number(3) };
    expect(read(full('3333 3333 3333 3333 3333 3322'))).toBe(
      fill(result.join, {
        first: fill(result.reached, twoLeft),
        second: `*${fill(result.remains, one)}*`,
      }),
    );
    expect(headlineOf(tool, full('3333 2222 2222 2222 2222 2222')).first).toContain(
      fill(result.reached, { ...one, all: six }),
    );
  });

  it('says so when no discipline has reached the next level', () => {
    const to = tool.number(2);
    expect(read(full('1111 1111 1111 1111 1111 1111'))).toBe(
      fill(result.join, {
        first: fill(result.reachedNone, { to }),
        second: `*${fill(result.remains, { n: tool.number(18), to })}*`,
      }),
    );
  });

  it('names no remainder when all is embedded', () => {
    expect(read(full('5555 5555 5555 5555 5555 5555'))).toBe(fill(result.headlineTop, { all: six }));
  });

  it.each([
    ['answers are missing', '3333 3333 3333 3333 3333 33', 5],
    ['all is unknown', '???? ???? ???? ???? ???? ????', 0],
  ])('gives no stage as long as %s', (_, signs, rated) => {
    expect(read(full(signs))).toBe(fill(result.headlineProvisional, { n: tool.number(rated), all: six }));
  });

  it('says that there is nothing before the first answer', () => {
    expect(read(full(''))).toBe(result.headlineNothing);
    expect(read(quick(''))).toBe(result.headlineNothing);
  });

  describe('in quick mode', () => {
    it('names the weakest and the strongest', () => {
      expect(read(quick('1..1 33.. 3..3 3.3. 3..3 4.4.'))).toBe(
        `${fill(result.quickWeak, { disciplines: nameOf('strategy') })} ${fill(result.quickStrong, { disciplines: nameOf('culture') })}`,
      );
    });

    it('names all that share an end', () => {
      const weak = tool.format.list([nameOf('strategy'), nameOf('design'), nameOf('measurement')]);
      const strong = tool.format.list([nameOf('delivery'), nameOf('culture')]);
      expect(read(quick('2..2 33.. 2..2 4.4. 2..2 4.4.'))).toBe(
        `${fill(result.quickWeakMany, { disciplines: weak })} ${fill(result.quickStrong, { disciplines: strong })}`,
      );
    });

    it('names none when all are alike', () => {
      expect(read(quick('2..3 23.. 3..2 2.3. 2..3 3.2.'))).toBe(
        fill(result.quickEqual, { position: tool.number(2.5, 1) }),
      );
    });

    it('never speaks of a level or a stage', () => {
      const { first, strong, last } = headlineOf(tool, quick('5..5 55.. 5..5 5.5. 5..5 5.5.'));
      expect(first + last).not.toContain(fill(result.level, { level: tool.number(5) }));
      expect(strong).toBe('');
    });

    it('does not say that nothing was answered when nothing is known', () => {
      expect(read(quick('?..? ??.. ?..? ?.?. ?..? ?.?.'))).not.toBe(result.headlineNothing);
    });
  });
});

describe.each(languages)('what holds the stage back, in %s', (lang) => {
  const tool = toolFor(lang);
  const { result } = tool.words;

  it('is one discipline by name', () => {
    expect(heldBackOf(tool, full('3333 3333 3333 3333 2222 3333'))).toBe(
      fill(result.heldBy, {
        n: tool.number(1),
        disciplines: tool.discipline('measurement').short,
        stage: tool.number(2),
      }),
    );
  });

  it('are several by name', () => {
    const disciplines = tool.format.list(['strategy', 'culture'].map((id) => tool.discipline(id).short));
    expect(heldBackOf(tool, full('2222 3333 3333 3333 3333 2222'))).toBe(
      fill(result.heldBy, { n: tool.number(2), disciplines, stage: tool.number(2) }),
    );
  });

  it('is none alone when all are at the same level', () => {
    expect(heldBackOf(tool, full('3333 3333 3333 3333 3333 3333'))).toBe(
      fill(result.heldEqual, { stage: tool.number(3) }),
    );
  });
});
