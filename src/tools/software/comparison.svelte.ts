import {
  withMust,
  withoutCandidate,
  withoutCriterion,
  withoutMust,
  withScore,
  type Candidate,
  type ComparisonFile,
  type MustCell,
  type Need,
  type ScoreCell,
} from '../../domain/software/comparison.ts';
import { evaluate } from '../../domain/software/evaluate.ts';
import { findOutNext } from '../../domain/software/findOut.ts';
import { fragilityOf } from '../../domain/software/fragility.ts';
import { matrixOf } from '../../domain/software/matrix.ts';
import { READY_CRITERIA } from '../../domain/software/model.ts';
import type { CategoryId, SnapshotRow, Weight } from '../../domain/software/model.ts';
import { newId, nowUtcSeconds, today } from '../../workspace/clock.ts';
import { readComparisonFile, writeComparisonFile } from '../../workspace/files/comparisonFile.ts';
import type { Saved } from '../shared/library.svelte.ts';
import { OpenDocument } from '../shared/openDocument.svelte.ts';
import type { Library } from './library.svelte.ts';

/** Every criterion counts the same until somebody says otherwise. */
const USUAL_WEIGHT: Weight = 3;

/** A new comparison of today, with the criteria that are ready. */
export function emptyFile(): ComparisonFile {
  return {
    format: 'cx-compass',
    version: 1,
    kind: 'software-comparison',
    date: today(),
    updated: nowUtcSeconds(),
    need: { practices: [], categories: [] },
    criteria: READY_CRITERIA.map((id) => ({ id, weight: USUAL_WEIGHT })),
    musts: [],
    candidates: [],
    decision: {},
  };
}

/** What a new candidate is made of. */
export interface NewCandidate {
  readonly name: string;
  readonly category?: CategoryId;
  readonly url?: string;
  readonly note?: string;
  readonly snapshot?: SnapshotRow;
}

/** What was removed last, with what brings it back. */
interface Removed {
  readonly name: string;
  readonly part: Partial<ComparisonFile>;
}

/** The same with a text set, or taken out if it is empty. */
function withText<T extends object>(value: T, key: keyof T, text: string): T {
  const { [key]: _, ...rest } = value;
  // the texts that are set this way are all optional
  return (text.trim() === '' ? rest : { ...rest, [key]: text.trim() }) as T;
}

/** One comparison that is open: its parts, what they come to, and whether they are kept. */
export class Comparison extends OpenDocument<ComparisonFile> {
  /** Until it is brought back, or something else is removed. */
  removed = $state.raw<Removed | null>(null);

  readonly matrix = $derived(matrixOf(this.file));
  /** Null as long as no criterion has a weight. */
  readonly outcome = $derived(evaluate(this.matrix));
  readonly fragility = $derived(this.outcome === null ? null : fragilityOf(this.matrix, this.outcome));
  readonly unknowns = $derived(this.outcome === null ? [] : findOutNext(this.matrix, this.outcome));

  constructor(
    file: ComparisonFile,
    library: Library | null,
    conflictTitle: (title: string) => string,
    saved: Saved<ComparisonFile> | null = null,
  ) {
    super(
      file,
      library,
      { check: (changed) => readComparisonFile(writeComparisonFile(changed)), conflictTitle },
      saved,
    );
  }

  setNeed(part: Partial<Need>): void {
    this.change({ need: { ...this.file.need, ...part } });
  }

  setNeedText(text: string): void {
    this.change({ need: withText(this.file.need, 'text', text) });
  }

  setWeight(criterion: string, weight: Weight): void {
    this.change({ criteria: this.file.criteria.map((each) => (each.id === criterion ? { ...each, weight } : each)) });
  }

  addCriterion(name: string): void {
    this.change({ criteria: [...this.file.criteria, { id: newId(), name, weight: USUAL_WEIGHT }] });
  }

  /** Adds the ready criteria that were removed. */
  addReadyCriteria(): void {
    const known = this.file.criteria.map(({ id }) => id);
    const missing = READY_CRITERIA.filter((id) => !known.includes(id));
    this.change({ criteria: [...this.file.criteria, ...missing.map((id) => ({ id, weight: USUAL_WEIGHT }))] });
  }

  removeCriterion(id: string, name: string): void {
    const { criteria, musts, candidates } = this.file;
    this.change(withoutCriterion(this.file, id));
    this.#remember(name, { criteria, musts, candidates });
  }

  hasMust(id: string): boolean {
    return this.file.musts.some((must) => must.id === id);
  }

  /** Makes something a must-have, or stops it being one; its answers come back by undo only. */
  setMust(id: string, wanted: boolean, name: string): void {
    const { musts, candidates } = this.file;
    if (wanted === this.hasMust(id)) return;
    if (wanted) {
      this.change({ musts: [...musts, { id }] });
      return;
    }
    this.change(withoutMust(this.file, id));
    if (candidates.some((candidate) => candidate.musts[id] !== undefined)) this.#remember(name, { musts, candidates });
  }

  addMust(name: string): void {
    this.change({ musts: [...this.file.musts, { id: newId(), name }] });
  }

  removeMust(id: string, name: string): void {
    const { musts, candidates } = this.file;
    this.change(withoutMust(this.file, id));
    this.#remember(name, { musts, candidates });
  }

  addCandidates(candidates: readonly NewCandidate[]): void {
    const made = candidates.map((each): Candidate => ({ id: newId(), ...each, scores: {}, musts: {} }));
    this.change({ candidates: [...this.file.candidates, ...made] });
  }

  /** Changes what a candidate is called and what it is. */
  setCandidate(id: string, change: (candidate: Candidate) => Candidate): void {
    this.change({ candidates: this.file.candidates.map((each) => (each.id === id ? change(each) : each)) });
  }

  setCandidateText(id: string, key: 'url' | 'note', text: string): void {
    this.setCandidate(id, (candidate) => withText(candidate, key, text));
  }

  removeCandidate({ id, name }: Candidate): void {
    const { candidates, decision } = this.file;
    this.change(withoutCandidate(this.file, id));
    this.#remember(name, { candidates, decision });
  }

  setScore(candidate: string, criterion: string, cell: ScoreCell | null): void {
    this.change(withScore(this.file, candidate, criterion, cell));
  }

  setMustAnswer(candidate: string, must: string, cell: MustCell | null): void {
    this.change(withMust(this.file, candidate, must, cell));
  }

  setChoice(choice: string | null | undefined): void {
    const { choice: _, ...rest } = this.file.decision;
    this.change({ decision: choice === undefined ? rest : { choice, ...rest } });
  }

  setDecisionText(key: 'who' | 'why' | 'date', text: string): void {
    this.change({ decision: withText(this.file.decision, key, text) });
  }

  /** Brings back what was removed last. */
  bringBack(): void {
    if (this.removed === null) return;
    const { part } = this.removed;
    this.removed = null;
    this.change(part);
  }

  #remember(name: string, part: Partial<ComparisonFile>): void {
    // a change that was refused has removed nothing
    if (this.refused === null) this.removed = { name, part };
  }
}
