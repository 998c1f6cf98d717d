// @ts-check
/** @import { Rule } from 'eslint' */
import { dirname, relative, resolve, sep } from 'node:path';

/** The files at the root of src and the folders beside them that everybody but workspace and domain may use. */
const leaf = 'shared files';
const leaves = new Set(['integrations', 'schemas', 'styles']);

const belowTools = ['charts', 'search', 'offline', 'i18n', 'workspace', 'domain', leaf];
const belowPages = ['layouts', 'components', 'tools', ...belowTools];

/**
 * Who may import whom, besides itself: arrows go one way. Commands may import everything.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const mayImport = {
  pages: belowPages,
  layouts: belowPages,
  components: belowPages,
  tools: belowTools,
  charts: ['i18n', 'workspace', 'domain', leaf],
  search: ['i18n', 'workspace', 'domain', leaf],
  offline: ['i18n', 'workspace', 'domain', leaf],
  i18n: ['workspace', 'domain', leaf],
  workspace: ['domain'],
  domain: [],
  [leaf]: ['i18n', 'domain'],
};

/**
 * The part of the house in which a file lies, or nothing outside of src.
 * @param {string} path absolute
 */
function partOf(path) {
  const [top, part, ...inner] = relative(process.cwd(), path).split(sep);
  if (top !== 'src' || part === undefined) return undefined;
  return inner.length === 0 || leaves.has(part) ? leaf : part;
}

/** Tests may read what lies outside of src, for example fixtures. @param {string} path */
const isTest = (path) => path.endsWith('.test.ts');

/**
 * Reports an import against the arrows. Relative addresses only: packages and Astro's own modules have no place
 * in the house.
 * @type {Rule.RuleModule}
 */
const arrows = {
  meta: { type: 'problem', schema: [], messages: { against: '{{from}} may not import {{to}}.' } },
  create(context) {
    // The scripts of .astro files are linted under names of their own; the physical one is where they stand.
    const file = context.physicalFilename;
    const from = partOf(file);
    /** @param {{ source?: import('estree').Node | null | undefined }} node */
    const check = ({ source }) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string' || !source.value.startsWith('.')) return;
      const path = resolve(dirname(file), source.value.replace(/\?.*$/u, ''));
      const to = partOf(path);
      if (from === undefined || from === to) return;
      const allowed = from === 'commands' || (to === undefined ? isTest(file) : mayImport[from]?.includes(to) === true);
      if (allowed) return;
      context.report({ node: source, messageId: 'against', data: { from, to: to ?? 'what is outside src' } });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

export default { meta: { name: 'cx' }, rules: { arrows } };
