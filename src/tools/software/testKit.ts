/** What the tests of this folder share: a tool with made content and the real interface words. */
import type { Candidate, ComparisonFile } from '../../domain/software/comparison.ts';
import { MODEL } from '../../domain/maturity/testKit.ts';
import { CATEGORIES, READY_CRITERIA, type Score, type Weight } from '../../domain/software/model.ts';
import { wordsOf } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { Saved, SaveOutcome } from '../shared/library.svelte.ts';
import { Comparison, emptyFile } from './comparison.svelte.ts';
import type { SoftwareContent } from './content.ts';
import { ToolContext } from './context.ts';
import { Library } from './library.svelte.ts';

const CONTENT: SoftwareContent = {
  categories: CATEGORIES.map((id) => ({
    id,
    name: `kind ${id}`,
    what: '',
    when: [],
    whenNot: [],
    ask: [],
    effort: '',
    helps: [],
    article: { title: '', href: '' },
  })),
  criteria: READY_CRITERIA.map((id) => ({
    id,
    name: `criterion ${id}`,
    about: '',
    zero: '',
    three: '',
    five: '',
    check: '',
    must: `must ${id}?`,
  })),
  snapshot: { from: 2015, to: 2017, rows: [] },
  model: MODEL,
  practices: [],
};

export function toolFor(lang: Lang): ToolContext {
  return new ToolContext(lang, wordsOf(lang), CONTENT, '/tools/maturity/', '/workspace/');
}

/** A library that writes nothing anywhere and notes what it is given. */
export class FakeLibrary extends Library {
  readonly puts: ComparisonFile[] = [];

  override put(id: string, file: ComparisonFile, rev: number): Promise<SaveOutcome<ComparisonFile>> {
    this.puts.push(file);
    const saved: Saved<ComparisonFile> = { id, rev: rev + 1, file };
    return Promise.resolve({ state: 'saved', saved });
  }
}

/** A candidate with scores in signs, `?` for unknown, for criteria in their order. */
function candidate(name: string, signs: string, criteria: readonly string[]): Candidate {
  const scores = criteria.map((id, index) => {
    const sign = signs.charAt(index);
    return [id, { score: sign === '?' ? null : (Number(sign) as Score) }] as const;
  });
  return { id: `CANDDAT${name}`, name, scores: Object.fromEntries(scores), musts: {} };
}

/** A comparison of candidates by the first ready criteria: `fileOf([5, 3, 2], { A: '453' })`. */
export function fileOf(weights: readonly Weight[], rows: Readonly<Record<string, string>>): ComparisonFile {
  const criteria = weights.map((weight, index) => ({ id: READY_CRITERIA[index] ?? '', weight }));
  const ids = criteria.map(({ id }) => id);
  const candidates = Object.entries(rows).map(([name, signs]) => candidate(name, signs, ids));
  return { ...emptyFile(), date: '2026-11-21', criteria, candidates };
}

/** The case that formats.md 5 works out. */
export const WORKED = fileOf([5, 3, 2], { A: '453', B: '3?5', C: '52?' });

export function opened(file: ComparisonFile, library: Library | null = new FakeLibrary()): Comparison {
  return new Comparison(file, library, (title) => `${title} (this tab)`);
}
