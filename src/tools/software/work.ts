/** The steps of a comparison: fetched as one piece, so that the first screen stays light. */
export { Comparison, emptyFile } from './comparison.svelte.ts';
export { default as Candidates } from './Candidates.svelte';
export { default as Criteria } from './Criteria.svelte';
export { default as Frame } from './Frame.svelte';
export { default as Need } from './Need.svelte';
export { default as Scores } from './Scores.svelte';
