import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

/** The rules of this house only, without types: the sources below exist in no file. */
const eslint = new ESLint({
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => /^cx\/|^no-restricted|^svelte\/no-at-html-tags$/u.test(ruleId),
});

/** What lint says of a source, as if it stood in that file. */
async function messages(filePath: string, source: string): Promise<string[]> {
  const results = await eslint.lintText(source, { filePath });
  return results.flatMap((result) => result.messages.map(({ message }) => message));
}

const importing = (address: string): string => `import { thing } from '${address}';\nexport const copy = thing;\n`;

// The first run loads every plugin of the linter.
const patient = { timeout: 60_000 };

describe('lint of imports', patient, () => {
  it.each([
    ['src/pages/page.ts', '../layouts/Base.astro'],
    ['src/pages/page.ts', '../tools/maturity/Maturity.svelte'],
    ['src/layouts/layout.ts', '../components/SiteHeader.astro'],
    ['src/tools/maturity/some.ts', '../../charts/radar.ts'],
    ['src/tools/maturity/some.ts', '../../workspace/store.ts'],
    ['src/i18n/some.ts', '../workspace/faults.ts'],
    ['src/workspace/some.ts', '../domain/maturity/model.ts'],
    ['src/commands/some.ts', '../schemas/maturity.ts'],
    ['src/domain/maturity/some.ts', '../shared/order.ts'],
    ['src/domain/maturity/some.test.ts', '../../../tests/fixtures/some.ts'],
    ['src/components/some.ts', 'astro:content'],
  ])('lets %s import %s', async (file, address) => {
    expect(await messages(file, importing(address))).toEqual([]);
  });

  it.each([
    ['src/tools/maturity/some.ts', '../../components/switches.ts', 'tools may not import components.'],
    ['src/tools/maturity/some.ts', '../../pages/some.ts', 'tools may not import pages.'],
    ['src/charts/some.ts', '../tools/maturity/content.ts', 'charts may not import tools.'],
    ['src/i18n/some.ts', '../tools/maturity/content.ts', 'i18n may not import tools.'],
    ['src/workspace/some.ts', '../i18n/index.ts', 'workspace may not import i18n.'],
    ['src/workspace/some.ts', '../site.ts', 'workspace may not import shared files.'],
    ['src/domain/maturity/some.ts', '../../workspace/store.ts', 'domain may not import workspace.'],
    ['src/domain/maturity/some.ts', '../../csp.ts', 'domain may not import shared files.'],
    ['src/domain/maturity/some.ts', '../../../scripts/lib/run.ts', 'domain may not import what is outside src.'],
    ['src/components/some.ts', '../commands/score.ts', 'components may not import commands.'],
    ['src/site.ts', './components/switches.ts', 'shared files may not import components.'],
  ])('stops %s from importing %s', async (file, address, message) => {
    expect(await messages(file, importing(address))).toEqual([message]);
  });

  it('sees every way to import', async () => {
    const address = '../../workspace/store.ts';
    const sources = [
      `import '${address}';`,
      `import type { Store } from '${address}';\nexport type Copy = Store;`,
      `export * from '${address}';`,
      `export { openStore } from '${address}';`,
      `export const late = () => import('${address}');`,
    ];
    for (const source of sources) {
      expect(await messages('src/domain/maturity/some.ts', source)).toEqual(['domain may not import workspace.']);
    }
  });

  it('keeps the domain free of the browser, the clock and chance', async () => {
    const sources = [
      `import { mount } from 'svelte';\nexport const copy = mount;`,
      'export const now = Date.now();',
      'export const now = new Date();',
      'export const chance = Math.random();',
      'export const title = document.title;',
    ];
    for (const source of sources) {
      expect(await messages('src/domain/maturity/some.ts', source), source).toHaveLength(1);
    }
  });
});

describe('lint of markup', patient, () => {
  it.each([
    ['src/components/Some.astro', '<p style="color: red">a</p>\n'],
    ['src/components/Some.astro', '<Some client:only="svelte" />\n'],
    ['src/components/Some.astro', '<style define:vars={{ a: 1 }}></style>\n'],
    ['src/tools/maturity/Some.svelte', '<p style="color: red">a</p>\n'],
    ['src/tools/maturity/Some.svelte', '<p style={"color: red"}>a</p>\n'],
    ['src/tools/maturity/Some.svelte', '<p>{@html "a"}</p>\n'],
  ])('in %s stops %s', async (file, source) => {
    expect(await messages(file, source)).toHaveLength(1);
  });

  it.each([
    ['src/components/Some.astro', '<p class="some">a</p>\n'],
    ['src/tools/maturity/Some.svelte', '<p class="some" style:color="red">a</p>\n'],
  ])('in %s lets %s pass', async (file, source) => {
    expect(await messages(file, source)).toEqual([]);
  });
});
