import { answersFromCode, codeLength } from '../../../domain/round/answerCode.ts';
import type { CodeProblem } from '../../../domain/round/answerCode.ts';
import { collect } from '../../../domain/round/collect.ts';
import type { Verdict } from '../../../domain/round/collect.ts';
import { findCodes } from '../../../domain/round/findCodes.ts';
import type { Place } from '../../../domain/round/findCodes.ts';
import type { Member } from '../../../domain/round/round.ts';
import { ROUND_KIND } from '../../../workspace/files/roundFile.ts';
import { fromFragment } from '../../../workspace/link.ts';
import { inert } from '../../../workspace/shown.ts';
import { sentenceOf } from '../../shared/sentenceOf.ts';
import { readHere, textOf } from '../openFile.ts';
import type { TeamContext } from './context.ts';
import type { Round } from './rounds.svelte.ts';

/** One thing that was left out: where it stood, how it begins, and why. */
export interface Refusal {
  readonly where: string;
  readonly excerpt: string;
  readonly reason: string;
}

/** What became of all that was brought at once. */
export interface Outcome {
  readonly accepted: number;
  readonly replaced: number;
  readonly same: number;
  readonly refused: readonly Refusal[];
}

/** Answers on their way in, each with where it came from. */
interface Entry {
  readonly member: Member;
  readonly where: string;
  readonly excerpt: string;
}

/** Codes that are read before the page may breathe. */
const AT_ONCE = 500;
const EXCERPT = 24;

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Brings answers into a round, from whatever somebody pastes, drops or opens. */
export class Collecting {
  outcome = $state.raw<Outcome | null>(null);
  /** Share of what is being read, 0 to 1; null when nothing is. */
  progress = $state<number | null>(null);

  readonly #team: TeamContext;
  readonly #round: Round;
  #entries: Entry[] = [];
  #refused: Refusal[] = [];

  constructor(team: TeamContext, round: Round) {
    this.#team = team;
    this.#round = round;
  }

  /** Takes every code and link in a text, or the file that it is. */
  async paste(text: string): Promise<void> {
    await this.#bring(() => this.#readText(text, null));
  }

  async files(files: readonly File[]): Promise<void> {
    await this.#bring(async () => {
      for (const [index, file] of files.entries()) {
        this.progress = index / files.length;
        await this.#readFile(file);
      }
    });
  }

  async #bring(read: () => Promise<void>): Promise<void> {
    this.#entries = [];
    this.#refused = [];
    this.outcome = null;
    this.progress = 0;
    try {
      await read();
      this.outcome = this.#take();
    } finally {
      this.progress = null;
    }
  }

  async #readFile(file: File): Promise<void> {
    const text = await textOf(file);
    if (text.ok) await this.#readText(text.value, file.name);
    else this.#refuse(file.name, '', await sentenceOf(text.fault, this.#team.tool));
  }

  async #readText(text: string, name: string | null): Promise<void> {
    if (/^\uFEFF?\s*\{/u.test(text)) await this.#readJson(text, name);
    else await this.#readChat(text, name);
  }

  async #readJson(text: string, name: string | null): Promise<void> {
    const { tool, words } = this.#team;
    const where = name ?? '';
    const read = readHere(text, tool.content.model);
    if (!read.ok) {
      this.#refuse(where, '', await sentenceOf(read.fault, tool));
      return;
    }
    const { value } = read;
    if (value.kind !== ROUND_KIND) {
      this.#add({ source: 'file', answers: value }, where, '');
    } else if (value.round === this.#round.file.round) {
      // the same round, collected on another device too
      for (const member of value.members) this.#add(member, where, '');
    } else {
      this.#refuse(where, '', words.collect.reasons.notAnswers);
    }
  }

  async #readChat(text: string, name: string | null): Promise<void> {
    const { tool } = this.#team;
    const { model } = tool.content;
    let found = 0;
    for (const one of findCodes(model, text)) {
      const where = this.#where(one.place, name);
      const excerpt = inert(text.slice(one.place.start, one.place.end).slice(0, EXCERPT));
      if (one.kind === 'code') {
        this.#add({ source: 'code', answers: answersFromCode(one.coded, this.#round.file) }, where, excerpt);
      } else if (one.kind === 'refused') {
        this.#refuse(where, excerpt, this.codeReason(one.problem));
      } else {
        const read = await fromFragment(one.fragment, model);
        if (read.ok) this.#add({ source: 'file', answers: read.value }, where, excerpt);
        else this.#refuse(where, excerpt, await sentenceOf(read.fault, tool));
      }
      found += 1;
      if (found % AT_ONCE === 0 && name === null) {
        this.progress = one.place.end / text.length;
        await breath();
      }
    }
  }

  #where({ line }: Place, name: string | null): string {
    const { tool, words } = this.#team;
    const place = { line: tool.number(line) };
    return name === null
      ? tool.fill(words.collect.inText, place)
      : tool.fill(words.collect.inFile, { ...place, file: tool.format.isolate(name) });
  }

  #add(member: Member, where: string, excerpt: string): void {
    this.#entries.push({ member, where, excerpt });
  }

  #refuse(where: string, excerpt: string, reason: string): void {
    this.#refused.push({ where, excerpt, reason });
  }

  #take(): Outcome {
    const round = this.#round;
    const incoming = this.#entries.map(({ member }) => member);
    const { members, verdicts } = collect(round.file, incoming);
    const count = (kind: Verdict['kind']): number => verdicts.filter((verdict) => verdict.kind === kind).length;
    for (const [index, verdict] of verdicts.entries()) {
      const entry = this.#entries[index];
      const reason = this.verdictReason(verdict);
      if (entry !== undefined && reason !== null) this.#refuse(entry.where, entry.excerpt, reason);
    }
    const outcome = {
      accepted: count('accepted'),
      replaced: count('replaced'),
      same: count('same'),
      refused: this.#refused,
    };
    if (outcome.accepted + outcome.replaced > 0) {
      const known = new Set(round.file.members);
      round.setMembers(
        members,
        members.filter((member) => member.source === 'code' && !known.has(member)),
      );
    }
    return outcome;
  }

  /** Why a code is none, in words. */
  codeReason(problem: CodeProblem): string {
    const { tool, words } = this.#team;
    const { reasons } = words.collect;
    const { model } = tool.content;
    if (problem.kind !== 'length') return reasons[problem.kind];
    return tool.fill(reasons.length, {
      n: tool.number(problem.letters),
      full: tool.number(codeLength(model, 'full')),
      quick: tool.number(codeLength(model, 'quick')),
    });
  }

  /** Why answers do not belong here, in words; null if they do. */
  verdictReason(verdict: Verdict): string | null {
    const { tool, words, rounds } = this.#team;
    const { reasons } = words.collect;
    switch (verdict.kind) {
      case 'accepted':
      case 'replaced':
      case 'same':
        return null;
      case 'older':
      case 'contradicts':
      case 'closed':
        return reasons[verdict.kind];
      case 'wrong-mode':
        return reasons.wrongMode[this.#round.file.mode];
      case 'wrong-model':
        return tool.fill(reasons.wrongModel, { got: tool.format.isolate(verdict.got) });
      case 'wrong-round': {
        const known = rounds.ofRound(verdict.got)?.file.title;
        return tool.fill(reasons.wrongRound, { got: tool.format.isolate(known ?? verdict.got) });
      }
    }
  }
}
