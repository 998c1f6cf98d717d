/** What the tests of this folder share: the context of a team without a device, rounds of some people. */
import type { AnswersFile } from '../../../domain/maturity/answers.ts';
import { answersOf, MODEL } from '../../../domain/maturity/testKit.ts';
import type { Member, RoundFile } from '../../../domain/round/round.ts';
import { memberOf, roundOf } from '../../../domain/round/testKit.ts';
import { wordsOf } from '../../../i18n/index.ts';
import type { Lang } from '../../../i18n/languages.ts';
import type { SaveOutcome } from '../../shared/library.svelte.ts';
import { FakeLibrary, toolFor } from '../testKit.ts';
import type { TeamContext } from './context.ts';
import { Round, RoundLibrary } from './rounds.svelte.ts';

/** Rounds that are kept nowhere: what is written is noted. */
export class FakeRounds extends RoundLibrary {
  readonly puts: RoundFile[] = [];

  constructor() {
    super(MODEL);
  }

  override put(id: string, file: RoundFile, rev: number): Promise<SaveOutcome<RoundFile>> {
    this.puts.push(file);
    return Promise.resolve({ state: 'saved', saved: { id, rev: rev + 1, file } });
  }
}

export function teamFor(lang: Lang): TeamContext & { readonly rounds: FakeRounds } {
  return { tool: toolFor(lang), words: wordsOf(lang).round, answers: new FakeLibrary(), rounds: new FakeRounds() };
}

/** So many members, all with the answers that these signs stand for. */
export function membersOf(count: number, signs: string, rest: Partial<AnswersFile> = {}): readonly Member[] {
  return Array.from({ length: count }, (_, number) => memberOf(number, answersOf(signs), rest));
}

/** A round that is open. */
export function openRound(rounds: RoundLibrary, file: RoundFile = roundOf()): Round {
  return new Round(MODEL, { id: 'AAAAAAAA', rev: 1, file }, rounds, (title) => title);
}
