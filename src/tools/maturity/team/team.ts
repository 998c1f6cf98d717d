/** The rounds of a team: fetched as one piece when a round is first asked for. */
import type { ToolContext } from '../context.ts';
import type { Library } from '../library.svelte.ts';
import type { TeamContext } from './context.ts';
import { roundWords } from './context.ts';
import RoundPreview from './RoundPreview.svelte';
import { RoundLibrary } from './rounds.svelte.ts';
import Team from './Team.svelte';

export interface OpenedTeam {
  readonly context: TeamContext;
  readonly Team: typeof Team;
  readonly RoundPreview: typeof RoundPreview;
}

/** Fetches the words and opens the rounds of this device. Throws what fetching throws. */
export async function openTeam(tool: ToolContext, answers: Library): Promise<OpenedTeam> {
  const words = await roundWords(tool.lang);
  const rounds = new RoundLibrary(tool.content.model);
  await rounds.open();
  return { context: { tool, words, answers, rounds }, Team, RoundPreview };
}
