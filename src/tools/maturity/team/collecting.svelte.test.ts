import { describe, expect, it } from 'vitest';
import { answersOf, MODEL } from '../../../domain/maturity/testKit.ts';
import { encodeAnswers } from '../../../domain/round/answerCode.ts';
import { memberOf, roundOf } from '../../../domain/round/testKit.ts';
import { fill } from '../../../i18n/fill.ts';
import { languages } from '../../../i18n/languages.ts';
import { writeFile } from '../../../workspace/files/answersFile.ts';
import { writeRoundFile } from '../../../workspace/files/roundFile.ts';
import { toFragment } from '../../../workspace/link.ts';
import { Collecting } from './collecting.svelte.ts';
import { membersOf, openRound, teamFor } from './testKit.ts';
import { newRound } from './rounds.svelte.ts';

const threes = answersOf('3333 3333 3333 3333 3333 3333');
const codeOf = (number: number): string => encodeAnswers(MODEL, memberOf(number, threes).answers);
const file = (name: string, text: string): File => new File([text], name);

describe.each(languages)('bringing answers in, in %s', (lang) => {
  const team = teamFor(lang);
  const { tool, words } = team;

  it('takes codes, files and links, and says what became of each', async () => {
    const round = openRound(team.rounds);
    const collecting = new Collecting(team, round);
    const link = await toFragment(memberOf(3, threes).answers);
    if (!link.ok) throw new Error('a short file has a link');
    await collecting.paste(`${codeOf(1)}\n${codeOf(2)}\nhttps://x/#${link.value}\n${codeOf(1).slice(0, -3)}`);
    expect(collecting.outcome).toMatchObject({ accepted: 3, replaced: 0, same: 0 });
    expect(collecting.outcome?.refused).toEqual([
      {
        where: fill(words.collect.inText, { line: tool.number(4) }),
        excerpt: codeOf(1).slice(0, 24),
        reason: fill(words.collect.reasons.length, {
          n: tool.number(39),
          full: tool.number(42),
          quick: tool.number(35),
        }),
      },
    ]);
    expect(round.file.members.map(({ source }) => source)).toEqual(['code', 'code', 'file']);
    expect(collecting.progress).toBeNull();
  });

  it('reads many files, and names the one at fault', async () => {
    const round = openRound(team.rounds);
    const collecting = new Collecting(team, round);
    const other = roundOf(membersOf(1, ''), { round: 'AAAAAAAA' });
    await collecting.files([
      file('a.cx.json', writeFile(memberOf(1, threes).answers)),
      file('chat.txt', `x\n${codeOf(1)}\n${codeOf(2)}`),
      file('b.cx.json', '{'),
      file('c.cx.json', writeRoundFile({ ...other, members: [] })),
      file('d.cx.json', writeRoundFile(roundOf([memberOf(5, threes)]))),
      new File([new Uint8Array([0xff, 0xfe])], 'e.txt'),
    ]);
    expect(collecting.outcome).toMatchObject({ accepted: 3, same: 1 });
    expect(collecting.outcome?.refused.map(({ where }) => where)).toEqual(['b.cx.json', 'c.cx.json', 'e.txt']);
    expect(collecting.outcome?.refused[1]?.reason).toBe(words.collect.reasons.notAnswers);
  });

  it('says of answers that do not belong here why', async () => {
    const round = openRound(team.rounds, roundOf([], { mode: 'quick' }));
    const collecting = new Collecting(team, round);
    await collecting.paste(codeOf(1));
    expect(collecting.outcome?.refused[0]?.reason).toBe(words.collect.reasons.wrongMode.quick);
    expect(collecting.verdictReason({ kind: 'wrong-model', got: 'x' })).toContain('x');
    expect(collecting.verdictReason({ kind: 'wrong-round', got: 'AAAAAAAA' })).toContain('AAAAAAAA');
    expect(collecting.verdictReason({ kind: 'same' })).toBeNull();
    expect(round.file.members).toEqual([]);
  });

  it('finds nothing where there is nothing, and goes through thousands with breaths between', async () => {
    const round = openRound(team.rounds);
    const collecting = new Collecting(team, round);
    await collecting.paste('hello');
    expect(collecting.outcome).toEqual({ accepted: 0, replaced: 0, same: 0, refused: [] });
    const many = Array.from({ length: 1024 }, (_, number) => codeOf(number)).join('\n');
    const going = collecting.paste(many);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(collecting.outcome).toBeNull();
    await going;
    expect(collecting.outcome?.accepted).toBe(1024);
  });
});

describe('a round that is open', () => {
  const team = teamFor('en');
  const settings = { title: 'x', mode: 'full', date: '2026-11-21', hidden: false, groups: true } as const;

  it('is new without anything that was not said', () => {
    const plain = newRound(MODEL, { ...settings, invited: null, unit: '' });
    expect(plain).toMatchObject({ members: [], revealed: false });
    expect(Object.keys(plain)).not.toContain('unit');
    expect(newRound(MODEL, { ...settings, invited: 4, unit: 'N' })).toMatchObject({ invited: 4, unit: 'N' });
  });

  it('is scored once for its members, and refuses what breaks a rule', () => {
    const round = openRound(team.rounds, roundOf(membersOf(2, '3333')));
    const { scored } = round;
    round.change({ title: 'other' });
    expect(round.scored).toBe(scored);
    round.change({ title: '' });
    expect(round.refused).toMatchObject({ path: 'title' });
    expect(round.file.title).toBe('other');
    round.setMembers([]);
    expect(round.scored).not.toBe(scored);
    round.setInvited(3);
    expect(round.file.invited).toBe(3);
    round.setInvited(null);
    expect(Object.keys(round.file)).not.toContain('invited');
  });
});
