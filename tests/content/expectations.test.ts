import { describe, expect, it } from 'vitest';
import { ACTIONS, nextActions } from '../../src/domain/expectations/report.ts';
import { languages } from '../../src/i18n/languages.ts';
import {
  expectationActionsSchema,
  expectationSampleSchema,
  expectationSectorSchema,
} from '../../src/schemas/expectations.ts';
import { sampleFile } from '../../src/tools/expectations/sample.ts';
import { contentFrom } from '../../src/tools/expectations/content.ts';
import { checkExpectationsFile } from '../../src/workspace/files/expectationsFile.ts';
import { toolNamesSchema } from '../../src/schemas/toolNames.ts';
import { readMdx, readYaml, yamlFiles } from './read.ts';

const folder = 'content/expectations';
const files = yamlFiles(`${folder}/sectors`);
const sectors = ['shop', 'online-shop', 'cafe', 'bank', 'clinic', 'hotel', 'software', 'municipality'];
const actions = expectationActionsSchema.parse(readYaml(`${folder}/actions.yaml`).data).actions;
const sample = expectationSampleSchema.parse(readYaml(`${folder}/sample.yaml`).data);
const read = files.map(({ id, data }) => ({ id, ...expectationSectorSchema.parse(data) }));

describe('the sectors', () => {
  it('are those that were promised, each with its place', () => {
    expect(files.map(({ id }) => id)).toEqual([...sectors].sort());
    expect(read.map(({ order }) => order).sort((a, b) => a - b)).toEqual(sectors.map((_, index) => index + 1));
  });

  describe.each(files)('$id', ({ data }) => {
    it('keeps to the schema', () => {
      expect(expectationSectorSchema.safeParse(data).error?.issues ?? []).toEqual([]);
    });

    const { expectations } = expectationSectorSchema.parse(data);

    it('has at least ten expectations, no two alike', () => {
      expect(expectations.length).toBeGreaterThanOrEqual(10);
      expect(new Set(expectations.map(({ id }) => id)).size).toBe(expectations.length);
      for (const lang of languages) {
        const texts = expectations.flatMap((each) => Object.values(each[lang]));
        expect(new Set(texts).size).toBe(3 * expectations.length);
      }
    });

    it.each(expectations)('asks about $id in both languages, and never the same twice', ({ fa, en }) => {
      for (const text of [fa.present, fa.absent]) expect(text).toMatch(/^اگر .+، چه حسی دارید؟$/u);
      for (const text of [en.present, en.absent]) expect(text).toMatch(/^If .+, how do you feel\?$/u);
      for (const { text } of [fa, en]) expect(text).not.toMatch(/[.؟?!]$/u);
    });
  });

  it.each(languages)('have names of their own in %s', (lang) => {
    expect(new Set(read.map((each) => each[lang].name)).size).toBe(read.length);
  });
});

it('the tool is called something in both languages, no name twice', () => {
  const names = toolNamesSchema.parse(readYaml(`${folder}/names.yaml`).data);
  for (const lang of languages) expect(new Set(names[lang]).size).toBe(names[lang].length);
});

describe('the actions', () => {
  it('stand for every finding, in their order', () => {
    expect(actions.map(({ id }) => id)).toEqual([...ACTIONS]);
  });

  it.each(actions)('lead from $id to an article that exists', ({ articles }) => {
    for (const lang of languages) {
      expect(readMdx('content/articles', articles.at(-1)?.replace(/#.*$/u, '') ?? '', lang)).not.toBeNull();
    }
  });
});

describe.each(languages)('the sample in %s', (lang) => {
  const content = contentFrom(lang, { sectors: read, actions, sample, articles: new Map() });
  const file = sampleFile(content, lang);

  it('is a file like any other, of ready expectations', () => {
    expect(checkExpectationsFile(file)).toEqual({ ok: true, value: file });
    const ready = new Set(read.find(({ id }) => id === sample.sector)?.expectations.map(({ id }) => id));
    expect(sample.expectations.filter(({ id }) => !ready.has(id))).toEqual([]);
  });

  it('has as many answers as customers', () => {
    const lengths = new Set(sample.expectations.map(({ customers }) => customers.length));
    expect([...lengths]).toEqual([sample.segments.of.length]);
    expect(Object.keys(sample.segments.names).sort()).toEqual([...new Set(sample.segments.of)].sort());
  });

  it('shows something of every kind of finding but asking, which was done', () => {
    const shown = nextActions(file).map(({ action }) => action);
    expect(shown).toEqual(ACTIONS.filter((action) => action !== 'ask'));
  });
});
