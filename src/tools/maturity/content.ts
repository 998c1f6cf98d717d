import type { AnswerState, Importance } from '../../domain/maturity/answers.ts';
import type { DisciplineId, ItemId, Level, MaturityModel } from '../../domain/maturity/model.ts';

/** An article that helps with a practice, in the reader's language. */
export interface HelpfulArticle {
  readonly title: string;
  readonly href: string;
}

/** The words of one practice in one language. */
export interface ItemWords {
  readonly id: ItemId;
  readonly name: string;
  readonly question: string;
  readonly why: string;
  /** Sentences of levels 1 to 5. */
  readonly anchors: readonly string[];
  readonly evidence: readonly string[];
  /** Next actions for the steps 1→2 to 4→5. */
  readonly steps: readonly (readonly string[])[];
  readonly article: HelpfulArticle;
}

/** The words of one discipline in one language. */
export interface DisciplineWords {
  readonly id: DisciplineId;
  readonly name: string;
  readonly short: string;
  readonly items: readonly ItemWords[];
}

/** A text in both languages: the sample keeps its words when the language is switched. */
interface Bilingual {
  readonly fa: string;
  readonly en: string;
}

/** A made-up assessment that shows what a result looks like. */
export interface Sample {
  readonly title: Bilingual;
  readonly date: string;
  readonly answers: Readonly<
    Record<
      ItemId,
      {
        readonly level?: Level | undefined;
        readonly state?: AnswerState | undefined;
        readonly reason?: Bilingual | undefined;
        readonly target?: Level | undefined;
        readonly importance?: Importance | undefined;
        readonly note?: Bilingual | undefined;
      }
    >
  >;
}

/** All that the tool needs of `content/maturity/` in one language; plain data, handed over by the page. */
export interface MaturityContent {
  readonly model: MaturityModel;
  /** Names of levels 1 to 5. */
  readonly levels: readonly string[];
  readonly disciplines: readonly DisciplineWords[];
  readonly sample: Sample;
}
