import type { ItemId, MaturityModel } from '../../domain/maturity/model.ts';
import type { CategoryId, ReadyCriterion, SnapshotRow } from '../../domain/software/model.ts';

/** The words of one kind of software in one language. */
export interface CategoryWords {
  readonly id: CategoryId;
  readonly name: string;
  readonly what: string;
  readonly when: readonly string[];
  readonly whenNot: readonly string[];
  readonly ask: readonly string[];
  readonly effort: string;
  /** Practices of the maturity model that it helps. */
  readonly helps: readonly ItemId[];
  readonly article: { readonly title: string; readonly href: string };
}

/** The words of one criterion that is ready, in one language. */
export interface CriterionWords {
  readonly id: ReadyCriterion;
  readonly name: string;
  readonly about: string;
  readonly zero: string;
  readonly three: string;
  readonly five: string;
  readonly check: string;
  /** The same as a question for yes or no. */
  readonly must: string;
}

/** One row of the source text's table, as far as it can become a candidate. */
export interface SnapshotWords {
  readonly id: SnapshotRow;
  readonly printed: string;
  /** The right name; null if the product was not identified. */
  readonly name: string | null;
  readonly service: string;
  readonly ratings: readonly [number, number];
  readonly use: string;
  readonly category: CategoryId | null;
}

/** The practices of a discipline, by name. */
export interface PracticeGroup {
  readonly id: string;
  readonly name: string;
  readonly items: readonly { readonly id: ItemId; readonly name: string }[];
}

/** All that the tool needs of `content/` in one language; plain data, handed over by the page. */
export interface SoftwareContent {
  readonly categories: readonly CategoryWords[];
  readonly criteria: readonly CriterionWords[];
  readonly snapshot: {
    readonly from: number;
    readonly to: number;
    readonly rows: readonly SnapshotWords[];
  };
  /** The maturity model, to read assessments that are kept on the device. */
  readonly model: MaturityModel;
  readonly practices: readonly PracticeGroup[];
}
