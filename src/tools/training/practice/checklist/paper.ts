/** The empty form on paper: fetched when it is asked for. */
export { default as EmptyForm } from './EmptyForm.svelte';
