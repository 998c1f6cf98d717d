// @ts-check
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import cx from './scripts/lint/arrows.mjs';
import svelteConfig from './svelte.config.js';

const policy = 'the security policy forbids style attributes: use a class, or style: directives in Svelte';

/** Markup that the security policy of the site would stop in the browser. */
const forbiddenMarkup = [
  {
    selector: 'JSXAttribute[name.namespace.name="client"][name.name.name="only"]',
    message: 'client:only breaks under Trusted Types: render a shell on the server and fill it after mount.',
  },
  { selector: 'JSXAttribute[name.name="style"]', message: policy },
  { selector: 'JSXAttribute[name.namespace.name="define"]', message: policy },
  { selector: 'SvelteAttribute[key.name="style"]', message: policy },
];

/** What makes a result depend on more than its arguments. */
const impure = 'src/domain is pure: the caller passes in what it needs.';
const outside = ['crypto', 'document', 'fetch', 'localStorage', 'location', 'navigator', 'performance', 'window'];

export default defineConfig(
  globalIgnores(['dist/', 'dist-*/', '.astro/', '.cache/', 'coverage/', 'reports/', 'release/', 'public/']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  svelte.configs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname, extraFileExtensions: ['.svelte'] },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { cx },
    rules: {
      'cx/arrows': 'error',
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...forbiddenMarkup],
      'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // It asks for the non-null assertion that the strict rules forbid.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // A type keeps its own name where it is written; both forms are fine.
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { globals: globals.browser, parserOptions: { parser: tseslint.parser, svelteConfig } },
    rules: {
      'svelte/no-at-html-tags': 'error',
      // A lone {' '} keeps a space that the compiler would drop.
      'svelte/no-useless-mustaches': 'off',
      // It takes a value that is replaced as a whole for one that is changed in place.
      'svelte/prefer-svelte-reactivity': 'off',
      // `void value` is how an effect says what it depends on.
      '@typescript-eslint/no-meaningless-void-operator': 'off',
    },
  },
  {
    // The parser of .astro files gives no types of what they import.
    files: ['**/*.astro', '**/*.astro/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: {
      'astro/no-set-html-directive': 'error',
      // Safari drops the meaning of a list that has no markers; the role gives it back.
      'astro/jsx-a11y/no-redundant-roles': ['error', { ol: ['list'], ul: ['list'] }],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['src/domain/**/*.ts'],
    ignores: ['**/*.test.ts', '**/testKit.ts'],
    rules: {
      'no-restricted-globals': ['error', ...outside.map((name) => ({ name, message: impure }))],
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(?:node:|svelte|astro|idb|chart)', message: impure }] },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: impure },
        { object: 'Math', property: 'random', message: impure },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: impure },
      ],
    },
  },
);
