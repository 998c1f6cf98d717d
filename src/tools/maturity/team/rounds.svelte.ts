import type { MaturityModel, Mode } from '../../../domain/maturity/model.ts';
import type { ScoreResult } from '../../../domain/maturity/score.ts';
import type { Member, RoundFile } from '../../../domain/round/round.ts';
import { scoreRound } from '../../../domain/round/scoreRound.ts';
import { newId, nowUtcSeconds } from '../../../workspace/clock.ts';
import { checkRoundFile, ROUND_KIND, RoundChecker } from '../../../workspace/files/roundFile.ts';
import { DocumentLibrary } from '../../shared/library.svelte.ts';
import type { Saved } from '../../shared/library.svelte.ts';
import { OpenDocument } from '../../shared/openDocument.svelte.ts';

export type SavedRound = Saved<RoundFile>;

/** The rounds of this device. */
export class RoundLibrary extends DocumentLibrary<RoundFile> {
  constructor(model: MaturityModel) {
    super({
      kind: ROUND_KIND,
      schema: 1,
      check: () => Promise.resolve((body: unknown) => checkRoundFile(body, model)),
    });
  }

  /** The document of a round, the latest if there are several; null if it is not on this device. */
  ofRound(round: string): SavedRound | null {
    return this.all.find(({ file }) => file.round === round) ?? null;
  }
}

/** What whoever opens a round decides; all but the title has a default. */
export interface RoundSettings {
  readonly title: string;
  readonly mode: Mode;
  readonly date: string;
  readonly hidden: boolean;
  readonly groups: boolean;
  readonly invited: number | null;
  readonly unit: string;
}

/** A new round without answers. */
export function newRound(model: MaturityModel, settings: RoundSettings): RoundFile {
  const { title, mode, date, hidden, groups, invited, unit } = settings;
  return {
    format: 'cx-compass',
    version: 1,
    kind: ROUND_KIND,
    model: model.id,
    mode,
    round: newId(),
    title,
    date,
    updated: nowUtcSeconds(),
    ...(unit === '' ? {} : { unit }),
    ...(invited === null ? {} : { invited }),
    groups,
    hidden,
    revealed: false,
    members: [],
    agreed: {},
    actions: [],
    customerNumber: null,
    decisions: [],
  };
}

const scores = new WeakMap<readonly Member[], ScoreResult>();

/** One round that is open: what it holds, what it comes to, and whether it is kept. */
export class Round extends OpenDocument<RoundFile> {
  readonly model: MaturityModel;
  readonly #checker: RoundChecker;

  constructor(
    model: MaturityModel,
    saved: SavedRound,
    library: RoundLibrary,
    conflictTitle: (title: string) => string,
  ) {
    const checker = new RoundChecker(model);
    checker.trust(saved.file.members);
    super(saved.file, library, { check: (file) => checker.check(file), conflictTitle }, saved);
    this.model = model;
    this.#checker = checker;
  }

  /** What the members come to; scored once for each list of members, whatever else changes. */
  get scored(): ScoreResult {
    const { members } = this.file;
    const known = scores.get(members);
    if (known !== undefined) return known;
    const made = scoreRound(this.model, this.file);
    scores.set(members, made);
    return made;
  }

  /** Takes members over of which some were made of codes: nothing in those can break a rule. */
  setMembers(members: readonly Member[], decoded: readonly Member[] = []): void {
    this.#checker.trustDecoded(decoded);
    this.change({ members });
  }

  /** Takes out what is optional, or changes it. */
  setInvited(invited: number | null): void {
    const { invited: _, ...rest } = this.file;
    this.file = rest;
    this.change(invited === null ? {} : { invited });
  }
}
