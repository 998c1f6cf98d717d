import { IRREGULAR, WHOLE } from './irregular.ts';

interface Ending {
  readonly pattern: RegExp;
  /** Letters that must be left. */
  readonly least: number;
  /** What stands in its place. */
  readonly by?: string;
}

/** The prefix of a continuous verb, the rest, and its personal ending. */
const VERB = /^ن?می(?<rest>.{2,}?)(?:یم|ید|ند|م|ی|د)?$/u;
/** Shorter than this, what follows می is no verb. */
const SHORTEST_VERB = 3;

/** In the order in which they are looked for: the longest of those that share an end first. */
const ENDINGS: readonly Ending[] = [
  { pattern: /ها(?:یمان|یتان|یشان|یی|یم|یت|یش|ی)?$/u, least: 2 },
  { pattern: /ه(?:ای|ام|اش|ات|ایم|اید|اند|ی)$/u, least: 2, by: 'ه' },
  { pattern: /(?:مان|تان|شان)$/u, least: 4 },
  { pattern: /تر(?:ین)?$/u, least: 3 },
  { pattern: /گان$/u, least: 3, by: 'ه' },
  { pattern: /ان$/u, least: 4 },
  { pattern: /ات$/u, least: 3 },
  { pattern: /ین$/u, least: 4 },
  { pattern: /ی$/u, least: 3 },
];

function withoutEnding(word: string): string {
  for (const { pattern, least, by = '' } of ENDINGS) {
    const at = word.search(pattern);
    if (at >= least) return word.slice(0, at) + by;
  }
  return word;
}

function shorter(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  if (WHOLE.has(word)) return word;
  const verb = VERB.exec(word);
  if (verb !== null && word.length > SHORTEST_VERB + 1) return verb.groups?.['rest'] ?? word;
  return withoutEnding(word);
}

/**
 * What is left of a folded Persian word without its endings: the same for singular and plural, with and without
 * possessives. It is for comparison only and need not be a word. reference/persian.md 11.
 * @param word letters only, without ZWNJ
 */
export function persianStem(word: string): string {
  let stem = word;
  for (;;) {
    const next = shorter(stem);
    if (next === stem || next === word) return stem;
    stem = next;
  }
}
