import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { itemsOfMode } from '../../src/domain/maturity/model.ts';
import { score } from '../../src/domain/maturity/score.ts';
import { MODEL } from '../../src/domain/maturity/testKit.ts';
import { elements } from '../../src/elements.ts';
import { languages } from '../../src/i18n/languages.ts';
import { maturityItemSchema, maturityModelSchema, maturitySampleSchema } from '../../src/schemas/maturity.ts';
import { sampleFile } from '../../src/tools/maturity/sample.ts';
import { toolFor } from '../../src/tools/maturity/testKit.ts';
import { checkAnswersFile } from '../../src/workspace/files/answersFile.ts';
import { attributesOf, readMdx, readYaml, yamlFiles } from './read.ts';

const folder = 'content/maturity';
const model = maturityModelSchema.parse(readYaml(`${folder}/model.yaml`).data);
const files = yamlFiles(`${folder}/items`);
const ids = model.disciplines.flatMap(({ items }) => items.map(({ id }) => id));

describe('the model', () => {
  it('is the published one: its practices, their order and the quick ones never change within a version', () => {
    const shape = model.disciplines.map(({ id, items }) => ({ id, items: items.map((item) => ({ id: item.id, quick: item.quick })) }));
    expect({ id: `${model.id}@${String(model.version)}`, disciplines: shape }).toEqual(MODEL);
  });

  it('has six disciplines of four practices, two of them quick', () => {
    expect(model.disciplines).toHaveLength(6);
    for (const { items } of model.disciplines) {
      expect([items.length, items.filter(({ quick }) => quick).length]).toEqual([4, 2]);
    }
  });

  it('has at least one practice for each of the eight elements, in quick mode too', () => {
    const stoodFor = model.disciplines.flatMap(({ items }) => items.flatMap(({ element, quick }) => (quick ? [element] : [])));
    for (const { number } of elements) expect(stoodFor).toContain(number);
  });

  it('names a practice by its discipline', () => {
    for (const { id, items } of model.disciplines) {
      for (const item of items) expect(item.id.startsWith(`${id}.`)).toBe(true);
    }
  });

  it.each(languages)('has names in %s, no two alike', (lang) => {
    const all = [...model.levels.map((level) => level[lang]), ...model.disciplines.map((each) => each[lang].name)];
    expect(new Set(all).size).toBe(5 + 6);
    expect(new Set(model.disciplines.map((each) => each[lang].short)).size).toBe(6);
  });
});

describe('the practices', () => {
  it('have a file each, and each file is one of them', () => {
    expect(files.map(({ id }) => id)).toEqual([...ids].sort());
  });

  describe.each(files)('$id', ({ data }) => {
    it('keeps to the schema', () => {
      const { error } = maturityItemSchema.safeParse(data);
      expect(error?.issues ?? []).toEqual([]);
    });

    const item = maturityItemSchema.parse(data);

    it.each(languages)('has five anchors of at most 14 words in %s, no two alike', (lang) => {
      const { anchors } = item[lang];
      expect(new Set(anchors).size).toBe(5);
      for (const anchor of anchors) expect(anchor.trim().split(/\s+/u).length, anchor).toBeLessThanOrEqual(14);
    });

    it('has as much to say in both languages', () => {
      expect(item.en.evidence).toHaveLength(item.fa.evidence.length);
      expect(item.en.steps.map((step) => step.length)).toEqual(item.fa.steps.map((step) => step.length));
    });

    it.each(languages)('repeats no step and no evidence in %s', (lang) => {
      const { steps, evidence } = item[lang];
      expect(new Set([...steps.flat(), ...evidence]).size).toBe(steps.flat().length + evidence.length);
    });

    it.each(languages)('leads to an article that exists in %s, to a place that is there', (lang) => {
      const [slug = '', anchor] = item.articles.at(-1)?.split('#') ?? [];
      const article = readMdx('content/articles', slug, lang);
      expect(article).not.toBeNull();
      expect(existsSync(`content/articles/${slug}/meta.yaml`)).toBe(true);
      if (anchor === undefined) return;
      const anchors = attributesOf('Element', 'n', article?.body ?? '').map((n) => elements[Number(n) - 1]?.id);
      expect(anchors).toContain(anchor);
    });
  });

  it.each(languages)('have names, questions and reasons in %s, no two alike', (lang) => {
    const words = files.map(({ data }) => maturityItemSchema.parse(data)[lang]);
    for (const key of ['name', 'question', 'why'] as const) {
      expect(new Set(words.map((each) => each[key])).size).toBe(files.length);
    }
    expect(new Set(words.flatMap(({ anchors }) => anchors)).size).toBe(files.length * 5);
  });

  it('ask a question, in both languages', () => {
    for (const { id, data } of files) {
      const { fa, en } = maturityItemSchema.parse(data);
      expect([id, fa.question.endsWith('؟'), en.question.endsWith('?')]).toEqual([id, true, true]);
    }
  });
});

describe('the sample', () => {
  const sample = maturitySampleSchema.parse(readYaml(`${folder}/sample.yaml`).data);

  it('answers practices of the model only, and all of them', () => {
    expect(Object.keys(sample.answers).sort()).toEqual([...itemsOfMode(MODEL, 'full')].sort());
  });

  it('says nothing that its page would leave out', () => {
    for (const [id, { level, state, reason, target, importance }] of Object.entries(sample.answers)) {
      expect([id, (level === undefined) !== (state === undefined)]).toEqual([id, true]);
      if (state !== 'not-applicable') expect([id, reason]).toEqual([id, undefined]);
      if (level === undefined) expect([id, target, importance]).toEqual([id, undefined, undefined]);
    }
  });

  it.each(languages)('could be saved in %s as it is', (lang) => {
    const file = sampleFile(toolFor(lang, sample));
    expect(checkAnswersFile(file, MODEL)).toEqual({ ok: true, value: file });
  });

  it('shows what a result has to show: a stage, what holds it back, steps, something to find out', () => {
    const file = sampleFile(toolFor('fa', sample));
    const result = score(MODEL, 'full', [file]);
    expect(result.stage).not.toBeNull();
    expect(result.heldBackBy).not.toEqual([]);
    expect(result.next.length).toBeGreaterThan(5);
    expect(result.findOut).not.toEqual([]);
  });
});
