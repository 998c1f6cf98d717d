/** Every state of the comparison: axe in both themes, room at every width, targets for fingers. */
import { axeInItsScheme, expect, fitsWidth, inBothLanguages } from './helpers.ts';
import { motions, smallTargets } from './measure.ts';
import { fileOf, Tool, WORKED } from './software.ts';

const long = 'یک-نام-بسیار-بلند-بی-فاصله-'.repeat(6);

/** A comparison with everything in it: out, hardly known, to check, own criteria, long names. */
const everything = fileOf(
  [5, 3, 2, 0],
  { A: '4531', [long]: '3?51', C: '52?1', D: '?5??', E: '5550' },
  {
    title: 'شعبهٔ شمال / North-western branch of the company',
    musts: [{ id: 'b2c' }, { id: 'persian' }, { id: 'K3J9XQ2A', name: long }],
    need: { text: long, practices: ['delivery.recovery', 'strategy.owner'], categories: ['helpdesk'] },
    decision: { choice: null, who: long, date: '2026-11-20', why: `one\n${long}` },
  },
);
const [first, second, third, fourth, fifth] = everything.candidates;
const full = {
  ...everything,
  criteria: [...everything.criteria, { id: '9PMJKZ2Q', name: long, weight: 1 as const }],
  candidates: [first, second, third, fourth, fifth].flatMap((each, index) =>
    each === undefined ? [] : [{ ...each, musts: index === 4 ? { b2c: { answer: 'no' as const } } : {} }],
  ),
};

/** How a person gets to each state. */
const states: Readonly<Record<string, (tool: Tool) => Promise<void>>> = {
  'start, empty': (tool) => tool.open(),

  'start, saved, the guide and the table open': async (tool) => {
    await tool.keep(full);
    await tool.open();
    await tool.page.getByText(tool.words.guide.heading, { exact: true }).click();
    await tool.page.getByText(tool.words.history.heading, { exact: true }).click();
  },

  'start, a file refused': async (tool) => {
    await tool.open();
    await tool.openFile('{"format":"cx-compass"}');
    await expect(tool.view.getByRole('alert')).toBeVisible();
  },

  'need, nothing yet': (tool) => tool.open('#new/need'),

  'need, practices chosen': async (tool) => {
    await tool.keep(full);
    await tool.toStep('need');
    await tool.view.getByText(tool.words.need.more).first().click();
  },

  'criteria, nothing named': async (tool) => {
    await tool.keep(full);
    await tool.toStep('criteria');
    await tool.button(tool.words.criteria.add).click();
    await expect(tool.view.getByRole('alert')).toBeVisible();
    await tool.view.getByText(tool.words.criteria.hint).first().click();
  },

  'candidates, one removed': async (tool) => {
    await tool.keep(full);
    await tool.toStep('candidates');
    await tool.view.getByText(tool.words.candidates.edit).first().click();
    await tool.view.getByText(tool.words.candidates.snapshot).click();
    await tool.view.locator('[data-candidate]').last().getByRole('button').click();
    await expect(tool.button(tool.words.steps.undo)).toBeVisible();
  },

  'scores, sources open': async (tool) => {
    await tool.keep(full);
    await tool.toStep('scores');
    await tool.view.getByText(tool.words.scores.provenance).first().click();
  },

  'scores, no candidates': (tool) => tool.open('#new/scores'),

  'result, with everything in it': async (tool) => {
    await tool.keep(full);
    await tool.view.getByText(tool.words.result.table).click();
    await tool.view.getByText(tool.words.result.chart, { exact: true }).scrollIntoViewIfNeeded();
    await expect(tool.view.locator('[data-drawn="true"]')).toBeVisible();
  },

  'result of nothing': (tool) => tool.open('#new/result'),

  sample: (tool) => tool.open('#sample'),

  'a file not accepted yet': async (tool) => {
    await tool.open();
    await tool.openFile(WORKED);
    await expect(tool.button(tool.words.preview.keep)).toBeVisible();
  },

  'not found': (tool) => tool.open('#c/00000000/need'),
};

for (const [name, reach] of Object.entries(states)) {
  inBothLanguages(`state "${name}"`, async ({ page, lang }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await reach(new Tool(page, lang));
    await axeInItsScheme(page, lang);
    for (const width of [320, 360, 640, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await fitsWidth(page);
      expect(await smallTargets(page), `targets at ${String(width)} px`).toEqual([]);
    }
    expect(await motions(page)).toEqual([]);
  });
}
