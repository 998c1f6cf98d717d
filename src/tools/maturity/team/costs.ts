import type { Cost } from '../../../domain/round/round.ts';
import { latinDigits } from '../../../domain/shared/digits.ts';
import type { ToolContext } from '../context.ts';

/** A cost as it was typed: a whole number if it is one, in any digits and with thousands marked; null if empty. */
export function costFrom(text: string): Cost | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const plain = latinDigits(trimmed).replace(/(?<=\d)[,٬](?=\d{3}(?!\d))/gu, '');
  const number = /^\d{1,15}$/u.test(plain) ? Number(plain) : null;
  return number ?? trimmed;
}

/** A cost for people. */
export function costWords(tool: ToolContext, cost: Cost | null): string {
  if (cost === null) return '';
  return typeof cost === 'number' ? tool.number(cost) : cost;
}
