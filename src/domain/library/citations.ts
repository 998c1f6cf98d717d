/** One publication, as reference managers know it. */
export interface Publication {
  readonly id: string;
  readonly type: 'article' | 'book' | 'chapter' | 'report' | 'web' | 'standard' | 'law';
  /** "Surname, I." or the name of an organisation. */
  readonly authors: readonly string[];
  readonly year: number;
  readonly circa: boolean;
  readonly title: string;
  readonly container?: string | undefined;
  readonly volume?: string | number | undefined;
  readonly issue?: string | number | undefined;
  readonly pages?: string | number | undefined;
  readonly publisher?: string | undefined;
  readonly doi?: string | undefined;
  readonly url?: string | undefined;
}

const bibtexTypes: Readonly<Record<Publication['type'], string>> = {
  article: 'article',
  book: 'book',
  chapter: 'incollection',
  report: 'techreport',
  web: 'misc',
  standard: 'misc',
  law: 'misc',
};
const cslTypes: Readonly<Record<Publication['type'], string>> = {
  article: 'article-journal',
  book: 'book',
  chapter: 'chapter',
  report: 'report',
  web: 'webpage',
  standard: 'standard',
  law: 'legislation',
};

/** Family name and initials; null of an organisation, which has no comma. */
function person(author: string): { family: string; given: string } | null {
  const [, family, given] = /^([^,]+),\s*(.+)$/u.exec(author) ?? [];
  return family === undefined || given === undefined ? null : { family, given };
}

/** A text in which BibTeX sees no command: its own signs are escaped. */
function escaped(text: string): string {
  return text.replaceAll(/[\\{}]/gu, '').replaceAll(/[&%$#_]/gu, String.raw`\$&`);
}

/** One entry in BibTeX; organisations stand in braces, so that they are not taken for persons. */
export function bibtex(publication: Publication): string {
  const { id, type, authors, year, circa, title, container, volume, issue, pages, publisher, doi, url } = publication;
  const inJournal = type === 'article' ? 'journal' : type === 'chapter' ? 'booktitle' : 'howpublished';
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', authors.map((author) => (person(author) ? escaped(author) : `{${escaped(author)}}`)).join(' and ')],
    ['title', `{${escaped(title)}}`],
    ['year', String(year)],
    [inJournal, container === undefined ? undefined : escaped(container)],
    ['volume', volume === undefined ? undefined : String(volume)],
    ['number', issue === undefined ? undefined : String(issue)],
    ['pages', pages === undefined ? undefined : String(pages).replaceAll(/[-–]/gu, '--')],
    [type === 'report' ? 'institution' : 'publisher', publisher === undefined ? undefined : escaped(publisher)],
    ['doi', doi],
    ['url', doi === undefined ? url : undefined],
    ['note', circa ? 'year not certain' : undefined],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@${bibtexTypes[type]}{${id},\n${lines.join(',\n')}\n}\n`;
}

/** One item in CSL-JSON. */
export function csl(publication: Publication): Readonly<Record<string, unknown>> {
  const { id, type, authors, year, circa, title, container, volume, issue, pages, publisher, doi, url } = publication;
  const item = {
    id,
    type: cslTypes[type],
    author: authors.map((author) => person(author) ?? { literal: author }),
    issued: { 'date-parts': [[year]], ...(circa ? { circa: true } : {}) },
    title,
    'container-title': container,
    volume: volume === undefined ? undefined : String(volume),
    issue: issue === undefined ? undefined : String(issue),
    page: pages === undefined ? undefined : String(pages),
    publisher,
    DOI: doi,
    URL: url,
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}
