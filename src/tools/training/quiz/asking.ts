/** What it takes to ask: fetched as one piece with the first question. */
export { default as Done } from './Done.svelte';
export { default as Question } from './Question.svelte';
export { Learning } from './learning.svelte.ts';
export { Run, runStateIn } from './run.svelte.ts';
export { personFor } from '../../../domain/training/classCode.ts';
