/** Every state that the tool can be in: axe in both themes, room at every width, targets for fingers, pictures. */
import { readFileSync } from 'node:fs';
import type { AnswersFile } from '../../src/domain/maturity/answers.ts';
import { axeInItsScheme, expect, fitsWidth, inBothLanguages, inEitherLanguage, picture, test } from './helpers.ts';
import { answersOf, everyItem, fileOf, practice, Tool } from './maturity.ts';
import { motions, smallTargets } from './measure.ts';

const golden = new URL('../fixtures/golden/', import.meta.url);
const goldenFile = (name: string): AnswersFile =>
  JSON.parse(readFileSync(new URL(`${name}/01.cx.json`, golden), 'utf8')) as AnswersFile;

const title = 'شعبهٔ شمال / North-western branch of the company';
const long = 'یک-نشانی-بسیار-بلند-بی-فاصله-'.repeat(6);
const item = 'strategy.definition';

/** A result with everything in it: unknown, not applicable, open, notes, evidence, targets. */
const everything = fileOf(
  {
    ...goldenFile('one-person').answers,
    [item]: {
      level: 3,
      note: `یادداشت\n${long}`,
      evidence: [{ text: 'Minutes', url: `https://example.com/${'long-'.repeat(30)}`, date: '2026-05-01' }],
    },
    'strategy.owner': { state: 'not-applicable', reason: null },
  },
  { title },
);

/** How a person gets to each state. */
const states: Readonly<Record<string, (tool: Tool) => Promise<void>>> = {
  'start, empty': (tool) => tool.open(),

  'start, with saved assessments, renaming one': async (tool) => {
    await tool.keep(everything);
    await tool.keep(fileOf(answersOf({ [item]: 2 }), { mode: 'quick' }));
    await tool.open();
    await tool.action(title, tool.words.start.rename).click();
    await expect(tool.view.getByRole('textbox', { name: tool.words.start.nameLabel })).toBeVisible();
  },

  'start, one deleted': async (tool) => {
    await tool.keep(everything);
    await tool.open();
    await tool.action(title, tool.words.start.delete).click();
    await expect(tool.button(tool.words.start.undo)).toBeVisible();
  },

  'start, a file refused': async (tool) => {
    await tool.open();
    await tool.openFile(`{"format":"cx-compass","${long}":1}`);
    await expect(tool.view.getByRole('alert')).toBeVisible();
  },

  'answering, nothing yet': (tool) => tool.open('#full'),

  'answering, one screen answered': async (tool) => {
    await tool.open('#quick');
    await tool.choose(item, 4);
    await tool.choose('strategy.review', 'unknown');
    await tool.saved();
  },

  'answering, with reason, notes and evidence at fault': async (tool) => {
    const { more, evidenceAdd } = tool.words.answering;
    await tool.open('#full');
    await tool.choose('strategy.owner', 'not-applicable');
    await tool.card('strategy.owner').getByText(more).click();
    await tool.openNotes(item);
    await tool.note(item).fill(long);
    await tool.addEvidence(item, { text: long });
    await tool.addEvidence(item, { text: 'x', url: 'javascript:alert(1)', date: 'yesterday' });
    await expect(tool.card(item).getByRole('alert')).toHaveCount(2);
    await expect(tool.card(item).getByRole('button', { name: evidenceAdd, exact: true })).toBeVisible();
    await tool.saved();
  },

  'answering, one at a time': async (tool) => {
    await tool.open('#quick');
    await tool.button(tool.words.answering.oneByOne).click();
    await tool.choose(item, 1);
    await tool.saved();
  },

  'asking before starting over': async (tool) => {
    const id = await tool.keep(everything);
    await tool.open(`#a/${id}/strategy`);
    await tool.button(tool.words.answering.restart).click();
    await expect(tool.page.getByRole('dialog')).toBeVisible();
  },

  'result, full': async (tool) => {
    await tool.keep(everything);
    const chart = tool.page.getByRole('img', { name: tool.words.result.radarLabel });
    await chart.scrollIntoViewIfNeeded();
    await expect(chart).toHaveAttribute('data-drawn', 'true');
    await tool.page.getByText(tool.words.result.radarShow).click();
  },

  'result, date at fault, text to copy by hand': async (tool) => {
    const { result } = tool.words;
    await tool.page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
      Object.defineProperty(document, 'execCommand', { value: () => false });
    });
    await tool.keep(everything);
    await tool.page.getByRole('textbox', { name: result.dateLabel }).fill('tomorrow');
    await tool.page.keyboard.press('Tab');
    await expect(tool.view.getByRole('alert')).toBeVisible();
    await tool.button(result.copyLink).click();
    await expect(tool.page.locator('textarea[readonly]')).toBeVisible();
  },

  'result, quick': async (tool) => {
    await tool.keep(goldenFile('quick'));
  },

  'result, provisional': async (tool) => {
    await tool.keep(fileOf(answersOf({ [item]: 2, 'strategy.owner': 3, 'strategy.review': 'unknown' })));
  },

  'result, all embedded': async (tool) => {
    await tool.keep(goldenFile('all-embedded'));
  },

  'result, changing one answer': async (tool) => {
    await tool.keep(everything);
    const { name } = practice(tool.lang, 'strategy.owner');
    await tool.page.getByRole('button', { name: new RegExp(`^${name}`, 'u') }).click();
    await expect(tool.page.getByRole('dialog')).toBeVisible();
  },

  sample: async (tool) => {
    await tool.open('#sample');
    await tool.at('sample');
  },

  'preview of a file': async (tool) => {
    await tool.open();
    await tool.openFile(everything);
    await expect(tool.button(tool.words.preview.keep)).toBeVisible();
  },

  'comparison of two': async (tool) => {
    const first = await tool.keep(everything);
    const second = await tool.keep(fileOf(answersOf(everyItem('full', () => 4))));
    await tool.open(`#compare/${first}/${second}`);
    await tool.at('compare');
    await expect(tool.page.getByRole('table').first()).toBeVisible();
  },

  'comparison of a quick and a full one': async (tool) => {
    const first = await tool.keep(everything);
    const second = await tool.keep(goldenFile('quick'));
    await tool.open(`#compare/${first}/${second}`);
    await tool.at('compare');
    await expect(tool.page.getByText(tool.words.compare.different)).toBeVisible();
  },

  'not found': async (tool) => {
    await tool.open('#r/ZZZZZZZ9');
    await expect(tool.view.getByRole('alert')).toBeVisible();
  },

  'nothing can be kept': async (tool) => {
    await tool.page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    });
    await tool.open('#quick');
    await tool.choose(item, 3);
    await expect(tool.view.locator('[data-save="memory"]')).toBeVisible();
  },
};

/** High enough for a dialog to be seen whole. */
const height = 1100;
/** A phone of the smallest kind, a usual one, 1,280 px at 200 % zoom, and a screen. */
const widths = [320, 360, 640, 1280];

for (const [name, reach] of Object.entries(states)) {
  inBothLanguages(`state "${name}"`, async ({ page, lang }) => {
    await page.setViewportSize({ width: 1280, height });
    await reach(new Tool(page, lang));
    await axeInItsScheme(page, lang);
    await page.emulateMedia({ colorScheme: 'light' });
    for (const width of widths) {
      await page.setViewportSize({ width, height });
      await fitsWidth(page);
      expect(await smallTargets(page), `targets at ${String(width)} px`).toEqual([]);
    }
    await picture(page, `${lang}, ${name}`);
    expect(await motions(page)).toEqual([]);
  });
}

test.describe('with motion', () => {
  test.use({ reducedMotion: 'no-preference' });

  inEitherLanguage('things move, and the way through is the same', async ({ page, lang }) => {
    const tool = new Tool(page, lang);
    await tool.open('#quick');
    expect(await motions(page)).not.toEqual([]);
    await tool.answerScreens(['strategy'], { [item]: 3, 'strategy.review': 1 });
    await tool.switchLanguage();
    const other = new Tool(page, lang === 'fa' ? 'en' : 'fa');
    await other.answered(2, 12);
    await expect(other.screen('understanding')).toBeVisible();
    await other.button(other.words.answering.toResultEarly).click();
    await other.shows('quick', answersOf({ [item]: 3, 'strategy.review': 1 }));
  });
});
