/** What a comparison comes to, and what can come in from outside: fetched when it is asked for. */
export { Comparison } from './comparison.svelte.ts';
export { fromFragment } from './link.ts';
export { sampleFile } from './sample.ts';
export { default as Preview } from './Preview.svelte';
export { default as Result } from './Result.svelte';
