import { describe, expect, it } from 'vitest';
import { MODEL } from '../../../domain/maturity/testKit.ts';
import { memberOf, roundOf } from '../../../domain/round/testKit.ts';
import type { Action } from '../../../domain/round/round.ts';
import { scoreRound } from '../../../domain/round/scoreRound.ts';
import { fill } from '../../../i18n/fill.ts';
import { languages } from '../../../i18n/languages.ts';
import { boardText } from './boardText.ts';
import { costFrom, costWords } from './costs.ts';
import { peopleWords, typedDate } from './phrases.ts';
import { planCalendar, planMarkdown, planRows, planSheet } from './planExports.ts';
import { membersOf, teamFor } from './testKit.ts';

const action: Action = {
  item: 'strategy.owner',
  text: '=SUM(1)',
  owner: 'Sara',
  due: '2027-01-05',
  cost: 2000,
  done: false,
};

describe('a cost as it is typed', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['2000', 2000],
    ['۲٬۰۰۰', 2000],
    ['2,000,000', 2_000_000],
    ['2,00', '2,00'],
    ['two days', 'two days'],
    ['-5', '-5'],
    ['1234567890123456', '1234567890123456'],
  ])('%j is %j', (text, cost) => {
    expect(costFrom(text)).toBe(cost);
  });
});

describe.each(languages)('in %s', (lang) => {
  const team = teamFor(lang);
  const { tool, words } = team;
  const later: Action = { ...action, text: 'a *b*\nc', owner: null, due: null, cost: 'two days', done: true };
  const round = roundOf([], { actions: [action, later], title: 'Plan [x]', invited: 4 });

  it('the plan is a table with a heading, and typed cells in a sheet', () => {
    const [heading, first, second] = planRows(team, round);
    expect(heading).toEqual([
      words.plan.item,
      words.plan.action,
      words.plan.owner,
      words.plan.due,
      words.plan.cost,
      words.plan.done,
    ]);
    expect(first?.slice(1)).toEqual(['=SUM(1)', 'Sara', '2027-01-05', 2000, words.plan.notDone]);
    expect(second?.slice(2)).toEqual([null, null, 'two days', words.plan.done]);
    const sheet = planSheet(team, round);
    expect(sheet.rows[1]?.slice(3, 5)).toEqual([{ date: '2027-01-05' }, 2000]);
    expect(sheet.rows[2]?.[3]).toBeNull();
  });

  it('the calendar has what is dated and not done', () => {
    const calendar = planCalendar(team, round);
    expect(calendar.match(/BEGIN:VEVENT/gu)).toHaveLength(1);
    expect(calendar).toContain('UID:9PMJKZ2Q-0@cx-compass');
    expect(calendar).toContain('SUMMARY:=SUM(1) (Sara)');
  });

  it('the text escapes what Markdown would read', () => {
    const [title, , first, second] = planMarkdown(team, round).split('\n');
    expect(title).toContain('Plan \\[x\\]');
    expect(first).toMatch(/^- \[ \] \*\*.+\*\*: =SUM\\\(1\\\) \(Sara, /u);
    expect(second).toMatch(/^- \[x\] .*a \\\*b\\\* c/u);
  });

  it('phrases count people and write dates as they are typed', () => {
    expect(peopleWords(team, round)).toBe(fill(words.facts.answersOf, { n: tool.number(0), all: tool.number(4) }));
    expect(peopleWords(team, roundOf(membersOf(2, '')))).toBe(fill(words.facts.answers, { n: tool.number(2) }));
    expect(typedDate(tool, '2026-11-21')).toBe(lang === 'fa' ? '۱۴۰۵/۸/۳۰' : '2026-11-21');
    expect(costWords(tool, 2000)).toBe(tool.number(2000));
    expect(costWords(tool, null)).toBe('');
  });

  it('the board page says then, now and target, and nothing where there is nothing', () => {
    const full = '3333 3333 3333 3333 3333 3333';
    const before = roundOf(membersOf(3, '2222 2222 2222 2222 2222 2222'), { revealed: true });
    const now = roundOf(
      [
        ...membersOf(3, full),
        memberOf(9, {
          'strategy.definition': { level: 3, target: 4 },
          'strategy.owner': { level: 3, target: 4 },
          'strategy.priorities': { level: 3, target: 4, evidence: [{ text: 'x' }] },
          'strategy.review': { level: 3, target: 4 },
        }),
      ],
      { customerNumber: { name: 'NPS', value: -12, margin: 5, n: 200 } },
    );
    const scored = scoreRound(MODEL, now);
    if (!scored.ok) throw new Error('it adds up');
    const text = boardText(team, now, scored.score, scored.people, before);
    const level = (n: number): string => fill(words.board.level, { level: tool.number(n) });
    expect(text.lines[0]).toMatchObject({ last: level(2), now: level(3), target: level(4), level: 3 });
    expect(text.lines[1]).toMatchObject({ last: level(2), now: level(3), target: words.board.none });
    expect(text.lines[0]?.marks).toEqual({ last: 2, now: 3, target: 4 });
    expect(text.customer).toContain(tool.number(-12));
    expect(text.foot).toContain(fill(words.board.evidence, { n: tool.number(1), all: tool.number(24) }));
    const alone = boardText(team, roundOf(), scored.score, [], null);
    expect(alone).toMatchObject({ customer: null, gaps: [], decisions: [] });
    expect(alone.lines.map(({ last }) => last)).toEqual(Array.from({ length: 6 }, () => words.board.none));
    const quick = roundOf(membersOf(1, full, { mode: 'quick' }), { mode: 'quick' });
    const quickScore = scoreRound(MODEL, quick);
    if (!quickScore.ok) throw new Error('it adds up');
    const [line] = boardText(team, quick, quickScore.score, quickScore.people, null).lines;
    expect(line).toMatchObject({ level: null, now: fill(words.board.position, { position: tool.number(3, 1) }) });
  });
});
