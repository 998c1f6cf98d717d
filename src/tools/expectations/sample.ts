import type { Expectation, ExpectationsFile, Levels, Step } from '../../domain/expectations/expectation.ts';
import { STEPS } from '../../domain/expectations/expectation.ts';
import { idOf } from '../../domain/expectations/edit.ts';
import { packPairs } from '../../domain/expectations/kanoAnswers.ts';
import type { Pair } from '../../domain/expectations/kanoAnswers.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { ExpectationsContent } from './content.ts';

/** A pair of answers that stands for each letter of the sample. */
const PAIRS: Readonly<Record<string, Pair>> = {
  M: [2, 5],
  O: [1, 5],
  A: [1, 3],
  I: [3, 3],
  R: [5, 1],
  Q: [1, 1],
};

function stepOf(value: number): Step {
  return STEPS.find((step) => step === value) ?? 1;
}

/** The sample of `content/expectations/sample.yaml` as a file. */
export function sampleFile(
  { sample, sectors }: Pick<ExpectationsContent, 'sample' | 'sectors'>,
  lang: Lang,
): ExpectationsFile {
  const ready = new Map(sectors.flatMap(({ expectations }) => expectations).map((each) => [each.id, each.text]));
  const expectations = sample.expectations.map((each, index): Expectation => {
    const id = `${sample.sector}.${each.id}`;
    const { replies, levels, overruled } = each;
    const given: { levels?: Levels } =
      levels === undefined
        ? {}
        : {
            levels: {
              adequate: stepOf(levels.adequate),
              desired: stepOf(levels.desired),
              perceived: stepOf(levels.perceived),
            },
          };
    return {
      id: idOf(index + 1),
      text: ready.get(id) ?? id,
      ready: id,
      replies: {
        ...(replies.anywhere === undefined ? {} : { anywhere: replies.anywhere }),
        ...(replies.missed === undefined ? {} : { missed: replies.missed }),
        ...(replies.better === undefined ? {} : { better: replies.better }),
      },
      ...(overruled === undefined ? {} : { overruled: { kind: overruled.kind, reason: overruled.reason[lang] } }),
      ...(each.importance === undefined ? {} : { importance: each.importance }),
      ...(each.performance === undefined ? {} : { performance: each.performance }),
      ...given,
    };
  });
  const respondents = Array.from(sample.segments.of, (letter, place) => ({
    segment: sample.segments.names[letter]?.[lang] ?? null,
    pairs: packPairs(sample.expectations.map(({ customers }) => PAIRS[customers.charAt(place)] ?? null)),
  }));
  return {
    format: 'cx-compass',
    version: 1,
    kind: 'expectations',
    title: sample.title[lang],
    date: sample.date,
    updated: `${sample.date}T09:00:00Z`,
    sector: sample.sector,
    cut: 'middle',
    next: expectations.length + 1,
    expectations,
    kano: { asked: expectations.map(({ id }) => id), respondents },
  };
}
