/** Whatever people write in a round stays text: in every field, in files, in codes and links. */
import type { RoundFile } from '../../src/domain/round/round.ts';
import { itemsOfMode } from '../../src/domain/maturity/model.ts';
import { invitationToFragment } from '../../src/workspace/invitation.ts';
import { expect, inEitherLanguage, test } from './helpers.ts';
import { answersOf, everyItem, model } from './maturity.ts';
import { answer, codeOf, memberFile, RoundTool, roundFileOf } from './round.ts';
import { attacks } from './xss.ts';

const all = attacks.join(' ');
const at = (place: number): string => attacks[place % attacks.length] ?? '';

/** A round that has an attack in every place that takes a text, and every attack in some place. */
function hostileRound(): RoundFile {
  const items = itemsOfMode(model, 'full');
  const round = roundFileOf([]);
  return {
    ...round,
    title: at(0),
    unit: all,
    members: attacks.map((attack, number) => ({
      source: 'file',
      answers: memberFile(
        round,
        number,
        {
          ...answersOf(everyItem('full', (index) => ((number + index) % 2 === 0 ? 1 : 5))),
          'strategy.owner': { state: 'not-applicable', reason: attack, note: attack, evidence: [{ text: attack }] },
        },
        { title: attack, group: number % 2 === 0 ? 'leadership' : 'front' },
      ),
    })),
    agreed: Object.fromEntries(items.map((item, place) => [item, { level: 3, reason: at(place) }])),
    actions: attacks.map((attack, place) => ({
      item: items[place % items.length] ?? '',
      text: attack,
      owner: attack,
      due: place % 2 === 0 ? '2027-01-05' : null,
      cost: attack,
      done: place % 3 === 0,
    })),
    customerNumber: { name: all, value: -12, margin: 5, n: 200 },
    decisions: [0, 1, 2].map((place) => ({ text: all, owner: at(place), cost: at(place + 7), due: '2027-01-05' })),
  };
}

inEitherLanguage('attacks in a file stay text on every screen', async ({ page, lang }) => {
  test.setTimeout(180_000);
  expect(attacks.length).toBeGreaterThanOrEqual(40);
  const tool = new RoundTool(page, lang);
  const id = await tool.keepRound(hostileRound());
  const quiet = async (): Promise<void> => {
    expect(await page.evaluate(() => 'attacked' in window)).toBe(false);
    await expect(tool.view.locator('img, iframe, object, embed, base, script, form[action]')).toHaveCount(0);
  };
  await quiet();
  await tool.tab('collect');
  await tool.view.getByText(tool.round.collect.members).click();
  await expect(tool.view.locator('[data-members] input').first()).toHaveValue(at(0));
  await quiet();
  await tool.tab('invite');
  await expect(tool.view.locator('[data-invitation-message]')).toHaveValue(new RegExp('window\\.attacked', 'u'));
  await quiet();
  await tool.tab('agree');
  await expect(tool.view.locator('[data-agree]')).toBeVisible();
  await quiet();
  await tool.tab('board');
  await expect(tool.view.locator('[data-decisions]')).toContainText(at(0));
  const [picture] = await Promise.all([page.waitForEvent('download'), tool.button(tool.round.board.image).click()]);
  expect(picture.suggestedFilename()).toMatch(/^[\p{L}\p{N}-]+\.png$/u);
  await quiet();
  await tool.tab('plan');
  for (const attack of attacks)
    await expect(tool.view.locator('[data-action]').filter({ hasText: attack }).first()).toBeVisible();
  await quiet();
  await tool.open('#rounds');
  await expect(tool.view.locator('[data-over-time-row]')).toHaveCount(1);
  await quiet();
  await tool.open(`#t/${id}/result`);
  await expect(tool.view.locator('[data-team-result]')).toBeVisible();
  await quiet();
});

inEitherLanguage('attacks in pasted texts, names and links stay text', async ({ page, lang }) => {
  const tool = new RoundTool(page, lang);
  await tool.create(at(1));
  const own = { round: await tool.roundId(), mode: 'full', date: '2026-11-21' } as const;
  await tool.tab('collect');
  const chat = attacks.map((attack, number) => `${attack}: ${codeOf(memberFile(own, number, {}))} ${attack}`);
  await tool.paste(`${chat.join('\n')}\n${codeOf(memberFile(own, 99, {})).replace(/.$/u, '<')}${all}`);
  await expect(tool.outcome('accepted')).toHaveAttribute('data-accepted', String(attacks.length));
  for (const attack of attacks) {
    await tool.open(`#${attack}`);
    await tool.at('start');
  }
  const invitation = { ...own, model: model.id, groups: true, hidden: false };
  await tool.open(`#${invitationToFragment({ ...invitation, round: 'ABCDEFGH' }, at(1))}`);
  await expect(tool.heading(at(1))).toBeVisible();
  await answer(tool, 'none', { 'strategy.owner': 3 });
  await expect(tool.view.locator('[data-code]')).toBeVisible();
  expect(await page.evaluate(() => 'attacked' in window)).toBe(false);
  await expect(tool.view.locator('img, iframe, script')).toHaveCount(0);
});
