import { markFound } from './found.ts';
import { handOver } from './handover.ts';
import { rememberQuestion } from './recent.ts';

/**
 * A result was followed: keeps the question on the device, and has its words marked on the page that opens, or on
 * this one if the result lies on it.
 * @returns whether the result lies on this page
 */
export function follow(event: MouseEvent, link: HTMLAnchorElement, typed: string, answered: string): boolean {
  rememberQuestion(typed);
  // in a new tab there is nothing to hand over to
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return false;
  const isHere = link.pathname === location.pathname && link.hash !== '';
  if (isHere) void markFound(answered);
  else handOver(link, answered);
  return isHere;
}
