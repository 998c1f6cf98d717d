import { persianDate } from '../../../domain/calendar/typedDate.ts';
import type { RoundFile } from '../../../domain/round/round.ts';
import type { ToolContext } from '../context.ts';
import type { TeamContext } from './context.ts';

/** Phrases about rounds that several screens say. */

/** Minutes that the questions of a mode take, as the start page says. */
export const MINUTES = { full: 15, quick: 5 } as const;

/** How many answers there are, of how many people invited if that is known. */
export function peopleWords(
  { tool, words }: Pick<TeamContext, 'tool' | 'words'>,
  { members, invited }: Pick<RoundFile, 'members' | 'invited'>,
): string {
  const n = tool.number(members.length);
  if (invited === undefined) return tool.fill(words.facts.answers, { n });
  return tool.fill(words.facts.answersOf, { n, all: tool.number(invited) });
}

/** A date as a person of the page's language would type it: Persian calendar and digits, or ISO. */
export function typedDate(tool: ToolContext, iso: string): string {
  if (tool.lang === 'en') return iso;
  return persianDate(iso).replace(/\d+/gu, (digits) => tool.format.plainNumber(Number(digits)));
}
