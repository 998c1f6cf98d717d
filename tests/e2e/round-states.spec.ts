/** Every state of a round: axe in both themes, room at every width, targets for fingers, pictures. */
import type { Level } from '../../src/domain/maturity/model.ts';
import type { RoundFile } from '../../src/domain/round/round.ts';
import { axeInItsScheme, expect, fitsWidth, inBothLanguages, picture } from './helpers.ts';
import { answersOf, everyItem } from './maturity.ts';
import { answer, codeOf, memberFile, RoundTool, roundFileOf } from './round.ts';
import { motions, smallTargets } from './measure.ts';

const title = 'شعبهٔ شمال / North-western branch of the company';
const long = 'یک-نشانی-بسیار-بلند-بی-فاصله-'.repeat(4);

/** Twelve people of whom leadership sees more than the rest, with everything that a round can hold. */
function everything(more: Partial<RoundFile> = {}): RoundFile {
  const round = roundFileOf([], { title, unit: long, invited: 14, ...more });
  const groups = ['leadership', 'front', 'middle'] as const;
  return {
    ...round,
    members: Array.from({ length: 12 }, (_, number) => {
      const group = groups[number % 3] ?? 'none';
      const answers = answersOf({
        ...everyItem('full', (index) => (group === 'leadership' ? 4 : 1 + ((number + index) % 3)) as Level),
        ...(number % 2 === 0 ? { 'measurement.operations': 'unknown' } : {}),
      });
      return {
        source: 'file',
        answers: memberFile(round, number, answers, { group, title: number === 0 ? long : 'Sara' }),
      };
    }),
    agreed: { 'strategy.definition': { level: 3, reason: long } },
    actions: [
      { item: 'strategy.definition', text: long, owner: long, due: '2027-01-05', cost: long, done: false },
      { item: 'strategy.owner', text: 'x', owner: null, due: null, cost: 12, done: true },
    ],
    customerNumber: { name: 'NPS', value: -12, margin: 5, n: 200 },
    decisions: [{ text: long, owner: long, cost: long, due: '2027-01-05' }],
  };
}

const link = async (tool: RoundTool): Promise<string> => {
  await tool.create(title);
  return tool.link();
};

/** How a person gets to each state. */
const states: Readonly<Record<string, (tool: RoundTool) => Promise<void>>> = {
  'a new round, with its settings and faults': async (tool) => {
    const { create } = tool.round;
    await tool.open('#new-round');
    await tool.view.getByText(create.more).click();
    await tool.view.getByLabel(create.invited).fill('x');
    await tool.button(create.submit).click();
    await expect(tool.view.getByRole('alert')).toHaveCount(2);
  },
  'an invitation sent': async (tool) => {
    await tool.create(title);
    await expect(tool.view.locator('[data-qr]')).toBeVisible();
  },
  'an invitation opened': async (tool) => {
    const address = await link(tool);
    await tool.page.goto(address);
    await expect(tool.view.locator('[data-join]')).toBeVisible();
  },
  'an answer to be sent, all open': async (tool) => {
    await tool.open('#j1-03HABWV5EHD56A0RZ6-t2b7Yp9uM24zYsiDbsdu027DbtdiMINmB2LHZiNi0INii2YbZhNin24zZhg');
    await answer(tool, 'front', { 'strategy.definition': 4 });
    await tool.view.getByText(tool.round.send.inside).click();
    await tool.view.getByText(tool.round.send.more).click();
    await tool.button(tool.round.send.qr).click();
    await expect(tool.view.locator('[data-qr]')).toBeVisible();
  },
  'collecting, with refusals and members': async (tool) => {
    await tool.create(title);
    const own = { round: await tool.roundId(), mode: 'full', date: '2026-11-21' } as const;
    await tool.tab('collect');
    const code = codeOf(memberFile(own, 1, answersOf(everyItem('full', () => 3))));
    await tool.paste(`${code}\n${code.slice(0, -5)}`);
    await tool.view.getByText(tool.round.collect.members).click();
    await tool.view.getByText(tool.round.collect.how).click();
    await expect(tool.outcome('refused')).toBeVisible();
  },
  'a show of hands': async (tool) => {
    await tool.create(title);
    await tool.tab('collect');
    await tool.view.getByText(tool.round.collect.hands, { exact: true }).click();
    await expect(tool.view.locator('[data-hands]')).toBeVisible();
  },
  'asking before the reveal': async (tool) => {
    await tool.keepRound(everything({ revealed: false, hidden: true }));
    await tool.tab('collect');
    await tool.button(tool.round.collect.reveal).click();
    await expect(tool.page.getByRole('dialog')).toBeVisible();
  },
  'not revealed': async (tool) => {
    await tool.keepRound(everything({ revealed: false }));
    await tool.tab('result');
    await expect(tool.view.locator('[data-closed]')).toBeVisible();
  },
  'the result of a team': async (tool) => {
    await tool.keepRound(everything());
    await expect(tool.view.locator('[data-team-result]')).toBeVisible();
    await tool.view.getByText(tool.round.result.details, { exact: true }).first().click();
  },
  'agreeing on a question': async (tool) => {
    await tool.keepRound(everything());
    await tool.tab('agree');
    await tool.view.locator('[data-action-form]').getByLabel(tool.round.agree.due).fill('tomorrow');
    await tool.button(tool.round.agree.actionAdd).click();
    await expect(tool.view.getByRole('alert').first()).toBeVisible();
  },
  'the board page': async (tool) => {
    await tool.keepRound(everything());
    await tool.tab('board');
    await expect(tool.view.locator('[data-board]')).toBeVisible();
  },
  'the plan': async (tool) => {
    await tool.keepRound(everything());
    await tool.tab('plan');
    await expect(tool.view.locator('[data-action]')).toHaveCount(2);
  },
  'rounds over time': async (tool) => {
    await tool.keepRound(everything());
    await tool.keepRound(everything({ round: 'ABCDEFGH', date: '2026-03-01' }));
    await tool.open('#rounds');
    await expect(tool.view.locator('[data-over-time]')).toBeVisible();
  },
  'a round before it is kept': async (tool) => {
    await tool.open();
    await tool.openFile(JSON.stringify(everything()));
    await expect(tool.view.locator('[data-preview]')).toBeVisible();
  },
  'a round that is not here': async (tool) => {
    await tool.open('#t/ZZZZZZZ9/result');
    await expect(tool.view.getByRole('alert')).toBeVisible();
  },
};

const height = 1100;
const widths = [320, 360, 640, 1280];

for (const [name, reach] of Object.entries(states)) {
  inBothLanguages(`state "${name}"`, async ({ page, lang }) => {
    await page.setViewportSize({ width: 1280, height });
    await reach(new RoundTool(page, lang));
    await axeInItsScheme(page, lang);
    for (const width of widths) {
      await page.setViewportSize({ width, height });
      await fitsWidth(page);
      expect(await smallTargets(page), `targets at ${String(width)} px`).toEqual([]);
    }
    await picture(page, `${lang}, ${name}`);
    expect(await motions(page)).toEqual([]);
  });
}
