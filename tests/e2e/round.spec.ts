/** A team's round: opened, answered on phones, collected, revealed, agreed on, taken to the board. */
import { writeFileSync } from 'node:fs';
import { run as score } from '../../src/commands/score.ts';
import type { Group } from '../../src/domain/maturity/answers.ts';
import type { Level } from '../../src/domain/maturity/model.ts';
import type { Score } from '../../src/domain/maturity/score.ts';
import type { RoundFile } from '../../src/domain/round/round.ts';
import { fill } from '../../src/i18n/fill.ts';
import { factsOf, otherLanguage } from '../../src/i18n/languages.ts';
import { axe, expect, inBothLanguages, inEitherLanguage, test } from './helpers.ts';
import { answersOf, bytesOf, everyItem, expectWords, model, upload, type Choice } from './maturity.ts';
import { answer, codeOf, idOf, memberFile, RoundTool, roundFileOf } from './round.ts';

const groups: readonly Group[] = [
  'leadership',
  'front',
  'leadership',
  'front',
  'leadership',
  'front',
  'middle',
  'front',
  'front',
  'other',
  'none',
  'front',
];

/** So many answer on a phone of their own, in both languages; what the others send is worked out. */
const onPhones = 2;

/** What the person of a number answers: leadership sees more done than the front line does. */
function choicesOf(number: number): Readonly<Record<string, Choice>> {
  const high = groups[number] === 'leadership';
  const levels = everyItem('full', (index) => (high ? 4 : 1 + ((number + index) % 3)) satisfies number as Level);
  return { ...levels, ...(number % 2 === 0 ? { 'measurement.operations': 'unknown' } : {}) };
}

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

test.describe('a round of twelve', () => {
  test.setTimeout(300_000);

  inBothLanguages('from message to board page', async ({ page, lang }) => {
    const tool = new RoundTool(page, lang);
    const { round: words } = tool;
    const other = otherLanguage(lang);

    await tool.open();
    await tool.button(tool.words.start.teamOpen).click();
    await tool.create('Autumn <b>1405</b>', async () => {
      await tool.view.getByLabel(words.create.invited).fill('۱۱');
    });
    await expect(tool.view.locator('[data-localhost]')).toBeVisible();
    const message = tool.view.locator('[data-invitation-message]');
    await expect(message).toHaveValue(/https?:\S+#j1-\S+/u);
    const links = { [lang]: /https?:\S+/u.exec(await message.inputValue())?.[0] ?? '' };
    await tool.view.getByRole('radio', { name: words.invite.languages[other] }).check();
    await expect(message).toHaveAttribute('lang', other);
    links[other] = /https?:\S+/u.exec(await message.inputValue())?.[0] ?? '';
    expect(links[lang]).not.toBe(links[other]);

    const browser = page.context().browser();
    if (browser === null) throw new Error('no browser');
    const chat: string[] = [];
    for (const [number, group] of groups.entries()) {
      if (number >= onPhones) {
        const round = { round: await tool.roundId(), mode: 'full', date: '2026-11-21' } as const;
        const file = memberFile(round, number, answersOf(choicesOf(number)), { group });
        chat.push(`Sara ${String(number)}: ${codeOf(file)}`);
        continue;
      }
      const own = number % 2 === 0 ? lang : other;
      const device = await browser.newContext({ ...phone, locale: factsOf(own).locale, reducedMotion: 'reduce' });
      const member = new RoundTool(await device.newPage(), own);
      await member.page.goto(links[own] ?? '');
      await expect(member.heading('Autumn <b>1405</b>')).toBeVisible();
      const code = await answer(member, group, choicesOf(number));
      chat.push(`[21.11.26, 10:${String(10 + number)}:00] Sara ${String(number)}: ${code}`);
      if (number === 0) {
        // a member thinks again, and sends another answer
        await member.button(member.round.send.change).click();
        await member.choose('strategy.definition', 5);
        await member.button(member.words.answering.toSend).click();
        await expect(member.view.locator('[data-code]')).not.toHaveText(code);
        chat.push(`Sara 0: ${await member.view.locator('[data-code]').innerText()}`);
      }
      await device.close();
    }

    await tool.tab('result');
    await expect(tool.view.locator('[data-closed]')).toBeVisible();
    await tool.tab('collect');
    await tool.paste(chat.join('\n'));
    await expect(tool.outcome('accepted')).toHaveAttribute('data-accepted', '12');
    await expect(tool.outcome('replaced')).toHaveAttribute('data-replaced', '1');
    await expect(tool.view.locator('[data-too-many]')).toBeVisible();
    await tool.reveal();

    const [download] = await Promise.all([page.waitForEvent('download'), tool.button(words.result.file).click()]);
    const saved = JSON.parse((await bytesOf(download)).toString()) as RoundFile;
    expect(saved.members).toHaveLength(12);
    const path = test.info().outputPath('round.cx.json');
    writeFileSync(path, JSON.stringify(saved));
    const printed = await score([path], '.');
    if (!printed.ok) throw new Error(printed.fault);
    const result = JSON.parse(printed.value) as Score;
    expect(result.items['strategy.definition']?.max).toBe(5);
    await expect(tool.view.locator('[data-team-result]')).toHaveAttribute('data-stage', String(result.stage ?? 'none'));
    const discussed = Object.values(result.items).filter(({ flag }) => flag === 'discuss').length;
    await expect(tool.view.locator('[data-discuss]')).toHaveAttribute('data-discuss', String(discussed));
    await expect(tool.view.locator('[data-unknown]')).toHaveAttribute('data-unknown', String(result.findOut.length));
    await expect(tool.view.locator('[data-heat-item]')).toHaveCount(24);
    expect(Number(await tool.view.locator('[data-sides]').getAttribute('data-sides'))).toBeGreaterThan(0);

    await tool.tab('agree');
    const item = (await tool.view.locator('[data-agree]').getAttribute('data-agree')) ?? '';
    await tool.view.locator('[data-agreed] input[type="radio"]').nth(2).check();
    await tool.button(words.agree.save).click();
    await expectWords(tool.view.getByRole('alert'), words.agree.reasonMissing);
    await tool.view.getByLabel(words.agree.reason).fill('we saw it');
    await tool.button(words.agree.save).click();
    await expect(tool.view.locator('[data-agreed]')).toHaveAttribute('data-agreed', '3');
    const form = tool.view.locator('[data-action-form]');
    await form.getByLabel(words.agree.actionText, { exact: true }).fill('write the promise down');
    await form.getByLabel(words.agree.owner).fill('Sara');
    await form.getByLabel(words.agree.due).fill('۱۴۰۵/۱۰/۱۵');
    await form.getByLabel(words.agree.cost).fill('۲٬۰۰۰');
    await tool.button(words.agree.actionAdd).click();
    await expect(tool.view.locator('[data-actions]')).toContainText('write the promise down');

    await tool.tab('board');
    for (const { id } of model.disciplines) {
      const line = tool.view.locator(`[data-board-line="${id}"]`);
      const level = result.disciplines[id]?.level ?? null;
      await expect(line).toHaveAttribute('data-level', String(level ?? 'none'));
      if (level !== null) await expectWords(line, fill(words.board.level, { level: tool.number(level) }));
    }
    const customer = tool.view.locator('[data-customer-form]');
    await customer.getByLabel(words.board.customerName).fill('NPS');
    await customer.getByLabel(words.board.customerValue).fill('−۱۲');
    await customer.getByLabel(words.board.customerMargin).fill('5');
    await customer.getByLabel(words.board.customerN).fill('۲۰۰');
    await customer.getByRole('button', { name: words.board.customerSave }).click();
    await expectWords(
      tool.view.locator('[data-customer]'),
      fill(words.board.customerText, {
        name: 'NPS',
        value: tool.number(-12),
        margin: tool.number(5),
        n: tool.number(200),
      }),
    );
    const decision = tool.view.locator('[data-decision-form] fieldset').first();
    await decision.getByLabel(words.board.decisionText, { exact: true }).fill('one owner for each journey');
    await tool.view.locator('[data-decision-form]').getByRole('button', { name: words.board.decisionSave }).click();
    await expectWords(tool.view.getByRole('alert'), words.board.decisionBad);
    await decision.getByLabel(words.board.owner).fill('Reza');
    await decision.getByLabel(words.board.cost).fill('two days');
    await decision.getByLabel(words.board.due).fill('2027-01-05');
    await tool.view.locator('[data-decision-form]').getByRole('button', { name: words.board.decisionSave }).click();
    await expect(tool.view.locator('[data-decisions] li')).toHaveCount(1);

    const [picture] = await Promise.all([page.waitForEvent('download'), tool.button(words.board.image).click()]);
    const png = await bytesOf(picture);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1240, 1754]);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/gu)).toHaveLength(1);

    await tool.saved();
    await tool.switchLanguage();
    const after = new RoundTool(page, other);
    await expect(after.view.locator('[data-board]')).toContainText('one owner for each journey');
    await after.tab('plan');
    await expect(after.view.locator('[data-action]')).toHaveCount(1);
    expect(item).not.toBe('');
  });
});

test.describe('on a phone', () => {
  test.use(phone);

  inEitherLanguage('a quick answer takes at most 40 taps and no typing', async ({ page, lang }) => {
    const tool = new RoundTool(page, lang);
    await tool.create('Quick', async () => {
      await tool.view.getByRole('radio', { name: tool.round.create.quick }).check();
    });
    const link = await tool.link();
    const device = await page
      .context()
      .browser()
      ?.newContext({ ...phone, locale: factsOf(lang).locale });
    if (device === undefined) throw new Error('no browser');
    await device.grantPermissions(['clipboard-read', 'clipboard-write']);
    const member = new RoundTool(await device.newPage(), lang);
    await member.page.goto(link);
    let taps = 1;
    const code = await answer(
      member,
      'front',
      everyItem('quick', () => 3),
      async (target) => {
        await expect(member.page.getByRole('textbox')).toHaveCount(0);
        await target.tap();
        taps += 1;
      },
    );
    await member.button(member.round.send.copy).tap();
    taps += 1;
    expect(taps).toBeLessThanOrEqual(40);
    await expectWords(member.view.locator('[data-message]'), member.round.send.copied);
    expect(await member.page.evaluate(() => navigator.clipboard.readText())).toContain(code);
    expect(code.replaceAll('-', '')).toHaveLength(35);

    // a reload, or the invitation opened again, goes on with the same answer
    await member.page.goto('about:blank');
    await member.page.goto(link);
    await expect(member.view.getByText(member.round.join.known)).toBeVisible();
    await member.button(member.round.join.sendAgain).tap();
    await expect(member.view.locator('[data-code]')).toHaveText(code);
    await device.close();
  });

  test.describe('inside a messenger', () => {
    test.use({
      userAgent:
        'Mozilla/5.0 (Linux; Android 14; Pixel 8; wv) AppleWebKit/537.36 Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36',
    });

    inEitherLanguage('says so, and copies without the clipboard of the browser', async ({ page, lang }) => {
      const tool = new RoundTool(page, lang);
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await tool.create('Inside');
      await page.goto(await tool.link());
      await expect(tool.view.locator('[data-inside]')).toBeVisible();
      await tool.button(tool.round.join.copyLink).tap();
      await expectWords(tool.view.locator('[data-message]'), tool.words.result.copied);
    });
  });
});

inEitherLanguage('what does not belong is left out, each with its place and reason', async ({ page, lang }) => {
  const tool = new RoundTool(page, lang);
  const { collect } = tool.round;
  await tool.create('Places');
  const own = { round: await tool.roundId(), mode: 'full', date: '2026-11-21' } as const;
  const threes = answersOf(everyItem('full', () => 3));
  await tool.tab('collect');
  const right = codeOf(memberFile(own, 1, threes));
  const wrongLetter = right.replace(
    /^(.{10})(.)/u,
    (_, head: string, letter: string) => head + (letter === '7' ? '8' : '7'),
  );
  const text = [
    'سلام',
    right.toLowerCase().replaceAll('-', ' '),
    `Ali: ${wrongLetter}`,
    right.slice(0, -6),
    codeOf(memberFile({ ...own, round: 'ABCDEFGH' }, 2, threes)),
    codeOf(memberFile({ ...own, mode: 'quick' }, 3, {})),
    codeOf(memberFile(own, 1, threes, { updated: '2026-09-01T08:00:00Z' })),
    codeOf(memberFile(own, 1, answersOf(everyItem('full', () => 4)))),
  ].join('\n');
  await tool.paste(text);
  await expect(tool.outcome('accepted')).toHaveAttribute('data-accepted', '1');
  const rows = tool.outcome('refused').getByRole('listitem');
  const expected = [
    [3, collect.reasons.damaged],
    [4, collect.reasons.length.split('{n}')[0] ?? ''],
    [5, 'ABCDEFGH'],
    [6, collect.reasons.wrongMode.full],
    [7, collect.reasons.older],
    [8, collect.reasons.contradicts],
  ] as const;
  await expect(rows).toHaveCount(expected.length);
  const said = await rows.allTextContents();
  for (const [line, reason] of expected) {
    const place = fill(collect.inText, { line: tool.number(line) });
    expect(said.find((row) => row.includes(place)) ?? '', place).toContain(reason);
  }
  await tool.paste('nothing here');
  await expect(
    tool.view.getByText(fill(collect.nothing, { full: tool.number(42), quick: tool.number(35) })),
  ).toBeVisible();

  // files and a chat export at once; the file stands in place of the code
  const file = memberFile(own, 4, { ...threes, 'strategy.owner': { level: 3, note: 'ask Sara' } });
  await tool.view.getByLabel(collect.files, { exact: true }).setInputFiles([
    upload(JSON.stringify(file), 'sara.cx.json'),
    {
      name: 'chat.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(`x\n${codeOf(file)}\n${codeOf(memberFile(own, 5, threes))}`),
    },
    upload('{"format":"cx-compass"}', 'broken.cx.json'),
  ]);
  await expect(tool.outcome('accepted')).toHaveAttribute('data-accepted', '2');
  await expect(tool.outcome('same')).toHaveAttribute('data-same', '1');
  await expect(tool.outcome('refused')).toContainText('broken.cx.json');
  await expect(tool.view.locator('[data-count]')).toHaveAttribute('data-count', '3');
});

inEitherLanguage('an answer opened as a link goes into its round', async ({ page, lang }) => {
  const tool = new RoundTool(page, lang);
  await tool.create('Links');
  const own = { round: await tool.roundId(), mode: 'full', date: '2026-11-21' } as const;
  const code = codeOf(memberFile(own, 1, answersOf(everyItem('full', () => 3)))).replaceAll('-', '');
  await tool.saved();
  await tool.open(`#c1-${code}`);
  await tool.button(tool.round.incoming.add).click();
  await expect(tool.view.locator('[data-count]')).toHaveAttribute('data-count', '1');
  await tool.open(`#c1-${code.slice(0, -1)}`);
  await expectWords(tool.view.getByRole('alert'), tool.round.collect.reasons.damaged);
  await tool.open(`#c1-${codeOf(memberFile({ ...own, round: 'ABCDEFGH' }, 1, {}))}`);
  await expect(tool.view.getByText(tool.round.incoming.notHere)).toBeVisible();
  await tool.open('#j1-broken');
  await expectWords(tool.view.getByRole('alert'), tool.round.join.damaged);
});

inEitherLanguage('hidden names are gone with the reveal, and nobody comes in after it', async ({ page, lang }) => {
  const tool = new RoundTool(page, lang);
  const { collect, create, result } = tool.round;
  await tool.create('Hidden', async () => {
    await tool.view.getByRole('radio', { name: create.hidden }).check();
  });
  const own = { round: await tool.roundId(), mode: 'full', date: '2026-11-21' } as const;
  const link = await tool.link();
  const team = [0, 1, 2, 3].map((number) =>
    memberFile(own, number, answersOf(everyItem('full', () => 3)), { group: 'front' }),
  );
  await tool.tab('collect');
  await tool.paste(team.map(codeOf).join('\n'));
  await tool.view.getByText(collect.members).click();
  const name = tool.view.getByLabel(fill(collect.nameOf, { id: idOf(0) }));
  await name.fill('Sara');
  await name.blur();
  await tool.reveal();
  await expectWords(
    tool.view.locator('[data-heat]'),
    fill(result.heatHidden, { groups: tool.round.groups.front, n: tool.number(5) }),
  );
  const [download] = await Promise.all([page.waitForEvent('download'), tool.button(result.file).click()]);
  const saved = (await bytesOf(download)).toString();
  for (const { respondent } of team) expect(saved).not.toContain(respondent.id);
  expect(saved).not.toContain('Sara');
  await tool.tab('collect');
  await tool.paste(codeOf(memberFile(own, 9, {})));
  await expect(tool.outcome('refused')).toContainText(collect.reasons.closed);
  await page.goto(link);
  await expectWords(tool.view.locator('[data-names]'), tool.round.join.hidden);
});

inEitherLanguage('one device passed round, and a show of hands', async ({ page, lang }) => {
  const tool = new RoundTool(page, lang);
  const { collect, invite, join, send } = tool.round;
  await tool.create('Passed');
  await tool.button(invite.passGo).click();
  await expect(tool.view.getByText(join.here)).toBeVisible();
  await answer(
    tool,
    'front',
    everyItem('full', () => 2),
  );
  await axe(page);
  await tool.button(send.give).click();
  await expect(tool.heading(send.given)).toBeVisible();
  await tool.button(send.nextPerson).click();
  await expect(tool.view.getByText(join.here)).toBeVisible();
  await expect(tool.button(join.goOn)).toHaveCount(0);
  await answer(
    tool,
    'leadership',
    everyItem('full', () => 4),
  );
  await tool.button(send.give).click();
  await tool.button(send.toRound).click();
  await expect(tool.view.locator('[data-count]')).toHaveAttribute('data-count', '2');

  await tool.view.getByText(collect.hands, { exact: true }).click();
  const fields = tool.view.locator('[data-hands] fieldset').first().getByRole('textbox');
  await fields.nth(0).fill('۳');
  await fields.nth(4).fill('x');
  await tool.button(collect.handsSave).click();
  await expect(tool.view.getByRole('alert')).toContainText('x');
  await fields.nth(4).fill('2');
  await tool.button(collect.handsSave).click();
  await expect(tool.view.locator('[data-count]')).toHaveAttribute('data-count', '7');
  await tool.reveal();
  await expect(tool.view.locator('[data-discuss-item]').first()).toHaveAttribute(
    'data-discuss-item',
    'strategy.definition',
  );
});

inEitherLanguage('rounds over time: what changed, what did not, what was done', async ({ page, lang }) => {
  const tool = new RoundTool(page, lang);
  const words = tool.round.rounds;
  const action = { item: 'strategy.owner', text: 'x', owner: null, due: null, cost: null };
  const roundOn = (round: string, date: string, level: Level, more: Partial<RoundFile> = {}): RoundFile =>
    roundFileOf(
      [1, 2, 3].map((number) => ({
        source: 'code',
        answers: memberFile({ round, mode: 'full', date }, number, answersOf(everyItem('full', () => level))),
      })),
      { round, date, title: `Round ${date}`, ...more },
    );
  await tool.keepRound(
    roundOn('AAAAAAA1', '2026-03-01', 2, {
      actions: [
        { ...action, done: true },
        { ...action, done: false },
      ],
      unit: 'N',
    }),
  );
  await tool.keepRound(roundOn('AAAAAAA2', '2026-11-01', 3, { unit: 'N', invited: 4 }));
  await tool.keepRound(roundOn('AAAAAAA3', '2026-06-01', 1));
  await tool.open('#rounds');
  const row = (round: string) => tool.view.locator(`[data-over-time-row="${round}"]`);
  await expect(tool.view.locator('[data-over-time-row]')).toHaveCount(3);
  await expectWords(row('AAAAAAA2'), fill(words.up, { n: tool.number(1, 1) }));
  await expectWords(row('AAAAAAA2'), fill(words.actionsOf, { done: tool.number(1), all: tool.number(2) }));
  const order = (): Promise<string[]> =>
    tool.view
      .locator('[data-over-time-row]')
      .evaluateAll((rows) => rows.map((each) => (each as HTMLElement).dataset['overTimeRow'] ?? ''));
  expect(await order()).toEqual(['AAAAAAA2', 'AAAAAAA3', 'AAAAAAA1']);
  await page.getByRole('columnheader', { name: words.stage }).getByRole('button').click();
  expect(await order()).toEqual(['AAAAAAA2', 'AAAAAAA1', 'AAAAAAA3']);
  await page.getByRole('columnheader', { name: words.stage }).getByRole('button').click();
  expect(await order()).toEqual(['AAAAAAA3', 'AAAAAAA1', 'AAAAAAA2']);
  await row('AAAAAAA2').getByRole('button').click();
  await tool.tab('board');
  await expectWords(
    tool.view.locator('[data-board-line="strategy"]'),
    fill(tool.round.board.level, { level: tool.number(2) }),
  );
});

inEitherLanguage('the plan leaves as a table, a sheet, a calendar and a text', async ({ page, lang }) => {
  const tool = new RoundTool(page, lang);
  const { plan } = tool.round;
  const action = { item: 'strategy.owner', owner: 'Sara', due: '2027-01-05', cost: 2000, done: false };
  await tool.keepRound(
    roundFileOf([{ source: 'code', answers: memberFile(roundFileOf([]), 1, answersOf(everyItem('full', () => 3))) }], {
      actions: [
        { ...action, text: '=1+1' },
        { ...action, text: 'later, then', due: null, cost: 'two days', done: true },
      ],
    }),
  );
  await tool.tab('plan');
  const saved = async (name: string): Promise<Buffer> => {
    const [download] = await Promise.all([page.waitForEvent('download'), tool.button(name).click()]);
    return bytesOf(download);
  };
  const csv = (await saved(plan.csv)).toString();
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  expect(csv).toContain("'=1+1");
  expect(csv).toContain('2027-01-05');
  const ics = (await saved(plan.ics)).toString();
  expect(ics).toContain('DTSTART;VALUE=DATE:20270105');
  expect(ics.match(/BEGIN:VEVENT/gu)).toHaveLength(1);
  expect((await saved(plan.markdown)).toString()).toContain('- [x] **');
  expect((await saved(plan.xlsx)).subarray(0, 2).toString()).toBe('PK');
  await tool.view.getByRole('checkbox').first().check();
  await expectWords(
    tool.view.locator('[data-progress]'),
    fill(plan.progress, { done: tool.number(2), all: tool.number(2) }),
  );
  await tool.view.getByRole('button', { name: fill(plan.removeOf, { text: '=1+1' }) }).click();
  await tool.button(plan.undo).click();
  await expect(tool.view.locator('[data-action]')).toHaveCount(2);
});

test('what was loaded at first has nothing of rounds in it', async ({ page }) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.url());
  });
  const tool = new RoundTool(page, 'en');
  await tool.open();
  expect(scripts.filter((url) => /team|round|uqr/u.test(url))).toEqual([]);
});
