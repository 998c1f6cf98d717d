/** A form that is open: fetched as one piece, so that the first screen stays light. */
export { emptyForm, Form } from './form.svelte.ts';
export { default as Frame } from './Frame.svelte';
export { default as Result } from './Result.svelte';
export { default as VisitPage } from './VisitPage.svelte';
