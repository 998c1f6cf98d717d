import { beforeEach } from 'vitest';
import { page } from 'vitest/browser';
import { factsOf, type Lang } from '../../src/i18n/languages.ts';
import type { ToolContext } from '../../src/tools/maturity/context.ts';
import { toolFor } from '../../src/tools/maturity/testKit.ts';
import ToolProvider from './ToolProvider.svelte';

interface Page {
  readonly tool: ToolContext;
  /** What `render` needs to put a part of the tool into the page. */
  readonly within: { readonly wrapper: typeof ToolProvider; readonly wrapperProps: { readonly tool: ToolContext } };
}

/** Makes the page of the tests declared around it one of a language and its direction, as wide as a desk. */
export function pageIn(lang: Lang): Page {
  beforeEach(async () => {
    document.documentElement.lang = lang;
    document.documentElement.dir = factsOf(lang).dir;
    await page.viewport(1280, 900);
  });
  const tool = toolFor(lang);
  return { tool, within: { wrapper: ToolProvider, wrapperProps: { tool } } };
}
