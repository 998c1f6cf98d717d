import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en/index.ts';
import { fa } from '../../src/i18n/fa/index.ts';
import { textsIn } from './read.ts';

const persian = new Map(textsIn(fa, 'words').map(({ place, text }) => [place, text]));
const english = new Map(textsIn(en, 'words').map(({ place, text }) => [place, text]));

/** The names of the placeholders in a message, each once. */
function placeholdersIn(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(/\{(\w+)(?::[^{}|]*\|[^{}|]*)?\}/gu), ([, name = '']) => name))].sort();
}

describe('the interface words', () => {
  it('are the same in number and name in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...persian.keys()].sort());
    expect(persian.size).toBeGreaterThan(250);
  });

  it('are none of them empty', () => {
    const all = [...persian, ...english];
    expect(all.filter(([, text]) => text.trim() === '').map(([place]) => place)).toEqual([]);
  });

  it('have the same placeholders in both languages', () => {
    const uneven = [...persian]
      .map(([place, text]) => [place, placeholdersIn(text).join(' '), placeholdersIn(english.get(place) ?? '').join(' ')])
      .filter(([, inFa, inEn]) => inFa !== inEn);
    expect(uneven).toEqual([]);
  });

  it('have no brace that is not part of a placeholder', () => {
    const left = (text: string): string => text.replaceAll(/\{\w+\}/gu, '').replaceAll(/\{\w+:[^{}|]*\|[^{}|]*\}/gu, '');
    const broken = [...persian, ...english].filter(([, text]) => /[{}]/u.test(left(text)));
    expect(broken.map(([place]) => place)).toEqual([]);
  });

  it('begin and end at the same blanks in both languages, so that what is joined stays apart', () => {
    const edges = (text: string): readonly boolean[] => [/^\s/u.test(text), /\s$/u.test(text)];
    const uneven = [...persian].filter(
      ([place, text]) => edges(text).join() !== edges(english.get(place) ?? '').join(),
    );
    expect(uneven.map(([place]) => place)).toEqual([]);
  });
});
