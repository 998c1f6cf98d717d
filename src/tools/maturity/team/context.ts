import { getContext, setContext } from 'svelte';
import type { Words } from '../../../i18n/index.ts';
import type { Lang } from '../../../i18n/languages.ts';
import type { ToolContext } from '../context.ts';
import type { Library } from '../library.svelte.ts';
import type { RoundLibrary } from './rounds.svelte.ts';

export type RoundWords = Words['round'];

/** What every part of a team's round needs besides the tool's own context. */
export interface TeamContext {
  readonly tool: ToolContext;
  readonly words: RoundWords;
  /** One's own answers, those to rounds among them. */
  readonly answers: Library;
  readonly rounds: RoundLibrary;
}

/** The words of rounds in a language; fetched with the first round. */
export async function roundWords(lang: Lang): Promise<RoundWords> {
  const { round } =
    lang === 'fa' ? await import('../../../i18n/fa/round.ts') : await import('../../../i18n/en/round.ts');
  return round;
}

const key = Symbol('team');

export function provideTeam(team: TeamContext): void {
  setContext(key, team);
}

export function useTeam(): TeamContext {
  return getContext<TeamContext>(key);
}
