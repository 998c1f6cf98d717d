import type { Action } from '../../domain/expectations/report.ts';
import type { Lang } from '../../i18n/languages.ts';
import type {
  ExpectationActionsContent,
  ExpectationSampleContent,
  ExpectationSectorContent,
} from '../../schemas/expectations.ts';

/** A ready expectation in one language; its id is `<sector>.<expectation>`. */
export interface ReadyWords {
  readonly id: string;
  readonly text: string;
  readonly present: string;
  readonly absent: string;
}

export interface SectorWords {
  readonly id: string;
  readonly name: string;
  readonly expectations: readonly ReadyWords[];
}

/** An article that helps, in the reader's language. */
export interface HelpfulArticle {
  readonly title: string;
  readonly href: string;
}

export interface ActionWords {
  readonly id: Action;
  readonly title: string;
  readonly text: string;
  readonly article: HelpfulArticle | null;
}

/** All that the tool needs of `content/expectations/` in one language; plain data, handed over by the page. */
export interface ExpectationsContent {
  readonly sectors: readonly SectorWords[];
  readonly actions: readonly ActionWords[];
  /** In both languages: the sample keeps its words when the language is switched. */
  readonly sample: ExpectationSampleContent;
}

/** What the files of `content/expectations/` hold. */
export interface ContentFiles {
  readonly sectors: readonly (ExpectationSectorContent & { readonly id: string })[];
  readonly actions: ExpectationActionsContent['actions'];
  readonly sample: ExpectationSampleContent;
  /** Articles that exist in the language, by slug. */
  readonly articles: ReadonlyMap<string, HelpfulArticle>;
}

function firstArticle(slugs: readonly string[], articles: ContentFiles['articles']): HelpfulArticle | null {
  for (const address of slugs) {
    const [slug = '', anchor] = address.split('#');
    const article = articles.get(slug);
    if (article !== undefined) {
      return { ...article, href: anchor === undefined ? article.href : `${article.href}#${anchor}` };
    }
  }
  return null;
}

/** The content in one language, sectors in their order. */
export function contentFrom(lang: Lang, { sectors, actions, sample, articles }: ContentFiles): ExpectationsContent {
  return {
    sectors: [...sectors]
      .sort((a, b) => a.order - b.order)
      .map(({ id, expectations, ...names }) => ({
        id,
        name: names[lang].name,
        expectations: expectations.map((each) => ({ id: `${id}.${each.id}`, ...each[lang] })),
      })),
    actions: actions.map((each) => ({ id: each.id, ...each[lang], article: firstArticle(each.articles, articles) })),
    sample,
  };
}
